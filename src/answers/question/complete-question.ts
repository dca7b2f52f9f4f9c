import { findWords, foldText } from "../../coverage/fold.ts";
import type { Passage } from "../../coverage/passage.ts";
import { contains, type Span, sharedLength } from "../../coverage/span.ts";
import { findDates } from "../../dates/find-dates.ts";
import type { DateExpression } from "../../dates/read-dates.ts";
import { questionWords } from "../../english/classes/question-words.ts";
import { statesReason } from "../../english/classes/reason-words.ts";
import { hasAnswerForm } from "../../english/questions/answer-forms.ts";
import { type AnswerKind, readAnswerKind } from "../../english/questions/answer-kind.ts";

/** So many words of the passage say what is asked about: the reader reads no more than twice as many. */
const mostTaken = 16;

/** Lists what is seen in a sentence when it is there; a person is in nearly any. */
const seen: ReadonlySet<AnswerKind> = new Set(["age", "amount", "count", "duration", "place", "time"]);

/** A question with nothing left out. */
export interface CompleteQuestion {
  readonly text: string;
  /** False where a sentence gives a reason or a doer, and nothing says that it is of what was asked. */
  readonly isSure: boolean;
}

/**
 * A question that is made of question words alone ("when?", "by whom?"), with what it lacks taken from the passage that it is asked
 * about: the first sentence that has what it asks for, for a time one with a day, without the days that are
 * counted from the article's own ("yesterday"); one of the sentences that were shown before any other. Null where no sentence has. Any
 * other question as it is.
 */
export async function completeQuestion(
  question: string,
  { article, sentences }: Passage,
  shown: Span,
): Promise<CompleteQuestion | null> {
  const words = findWords(question).map((word) => foldText(word.text));
  if (words.length === 0 || !words.every((word) => questionWords.has(word))) return { text: question, isSure: true };
  const plain = words.join(" ");
  const fits = sentences.filter(({ start, end }) => hasAsked(plain, article.body.slice(start, end)));
  const own = fits.filter((sentence) => sharedLength(sentence, shown) > 0);
  const fitting = (own.length > 0 ? own : fits).map(({ start, end }) => article.body.slice(start, end));
  const read = await Promise.all(fitting.map((text) => findDates(text, { today: article.publishedOn, loaded: [] })));
  const dated = readAnswerKind(plain) === "time" ? read.findIndex((some) => some.some((day) => !isCounted(day))) : 0;
  const at = Math.max(0, dated);
  const [asked, days = []] = [fitting[at], read[at]];
  if (asked === undefined) return null;
  const taken = findWords(asked)
    .filter((word) => !days.some((day) => isCounted(day) && contains(day, word)))
    .slice(0, mostTaken);
  return { text: [plain, ...taken.map((word) => word.text)].join(" "), isSure: seen.has(readAnswerKind(plain)) };
}

/** "today" and "on Friday" are counted from the day on which they are read. */
function isCounted({ relative, isWeekday }: DateExpression): boolean {
  return relative || isWeekday === true;
}

function hasAsked(plain: string, text: string): boolean {
  const kind = readAnswerKind(plain);
  if (kind === "reason") return statesReason(text);
  if (kind === "person") return plain.startsWith("by ") && /\bby\s(?:the\s)?\p{Lu}/u.test(text);
  return seen.has(kind) && hasAnswerForm({ kind, plain }, text);
}
