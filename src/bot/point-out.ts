import type { FoundPassage } from "../answers/answer.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import { foldText } from "../coverage/fold.ts";
import { findAnswerForm } from "../english/questions/answer-forms.ts";
import { readAnswerKind } from "../english/questions/answer-kind.ts";

/** A longer answer is not at a glance: it is the sentence. As a share of it. */
const largestShare = 0.7;

/**
 * The very words that answer: what the reader takes for them, or else the only day in what is shown for "when", the only number for
 * "how many". Null where nobody knows which.
 */
export function pointOut({ answer, best }: FoundPassage, question: string): Excerpt | null {
  if (answer) return answer.end - answer.start <= largestShare * (best.end - best.start) ? answer : null;
  const span = findAnswerForm(readAnswerKind(foldText(question)), best.text);
  return span && new Excerpt(best.article, { start: best.start + span.start, end: best.start + span.end });
}
