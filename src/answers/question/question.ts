import type { IsoDate } from "../../coverage/article.ts";
import type { DateExpression } from "../../dates/read-dates.ts";
import type { AnswerKind } from "../../english/questions/answer-kind.ts";
import type { Reading } from "../answer.ts";

/** A word that may stand in the coverage for a word of the question. */
export interface Match {
  readonly term: string;
  /** Says how much of the question's word it stands for: 1 for the word itself, less for another name of the same person. */
  readonly strength: number;
}

/** A word of the question, or several that name one thing ("puff daddy"). */
export interface QuestionTerm {
  /** As the person wrote it. */
  readonly written: string;
  /** Holds what to look for in the coverage; the first says how rare the word is. Never empty. */
  readonly matches: readonly Match[];
  /** Says how much of its rarity counts: 1, less for a word that frames the question ("article"). */
  readonly worth: number;
}

/** A question as it was understood. */
export interface Question {
  readonly text: string;
  /** The text as it is compared and as the reader is asked it: without greetings, thanks, capitals and slips of the pen. */
  readonly plain: string;
  /** In the order of the question, each once. Empty when nothing in it can be searched for. */
  readonly terms: readonly QuestionTerm[];
  readonly kind: AnswerKind;
  /** In another language than English, and than the articles: it cannot be read, and nothing can be denied. */
  readonly isForeign: boolean;
  /** Of no language: fingers have just mashed it. */
  readonly isMashed: boolean;
  readonly dates: readonly DateExpression[];
  /** Tells whether all of these are days that articles are of. False without any. */
  readonly ofArticles: boolean;
  /** The day of the newest article. */
  readonly newest: IsoDate;
  /** The day that "now" is: of the newest article; null when it does not ask how things stand, or names a day itself. */
  readonly asOf: IsoDate | null;
  /** The loaded publishers it names; empty when none. */
  readonly publishers: readonly string[];
  readonly readAs: readonly Reading[];
}
