import { findWords, foldText } from "../../coverage/fold.ts";
import type { Passage } from "../../coverage/passage.ts";
import { questionWords } from "../../english/classes/question-words.ts";
import { hasAnswerForm } from "./answer-forms.ts";
import { type AnswerKind, readAnswerKind } from "./answer-kind.ts";

/** So many words of the passage say what is asked about: the reader reads no more than twice as many. */
const mostTaken = 16;

/** What is seen in a sentence when it is there; a reason or a person is in nearly any. */
const shows: Readonly<Partial<Record<AnswerKind, true>>> = {
  age: true,
  amount: true,
  count: true,
  duration: true,
  place: true,
  time: true,
};

/**
 * A question that is made of question words alone ("when?", "by whom?"), with what it lacks taken from the passage that it is asked
 * about: the sentence that has what it asks for. Any other question as it is, and one that no sentence has an answer to.
 */
export function completeQuestion(question: string, { article, sentences }: Passage): string {
  const words = findWords(question).map((word) => foldText(word.text));
  if (words.length === 0 || !words.every((word) => questionWords.has(word))) return question;
  const plain = words.join(" ");
  const kind = readAnswerKind(plain);
  const texts = sentences.map(({ start, end }) => article.body.slice(start, end));
  const asked = shows[kind] ? texts.find((text) => hasAnswerForm({ kind, plain }, text)) : undefined;
  if (asked === undefined) return question;
  const taken = findWords(asked).slice(0, mostTaken);
  return [plain, ...taken.map((word) => word.text)].join(" ");
}
