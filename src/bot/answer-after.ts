import type { Archive } from "../archive/archive.ts";
import { continueQuestion } from "../archive/continue-question.ts";
import { isFollowUp } from "../archive/follow-up.ts";
import { hasAnswerForm } from "../english/questions/answer-forms.ts";
import { readAnswerKind } from "../english/questions/answer-kind.ts";
import type { Reply } from "./reply.ts";

/** What was asked before, and the mark of the first passage that was shown for it; null where that is not known. */
export interface AskedBefore {
  readonly question: string | null;
  readonly mark: string | null;
}

/** The options that /ask is given for it. */
export type AfterOptions = Readonly<Record<string, string>>;

/** A reply, and what it was asked by. */
export interface AnsweredAfter {
  readonly reply: Reply;
  readonly options: AfterOptions;
}

/**
 * Answers a text that goes on from what was asked before: as the whole question that it is with that one, or as one about the passage
 * that was shown, whichever is answered better. Null for a text that asks something of its own.
 */
export async function answerAfter(
  text: string,
  { question, mark }: AskedBefore,
  archive: Archive,
  ask: (options: AfterOptions) => Promise<Reply>,
): Promise<AnsweredAfter | null> {
  const about = mark === null ? {} : { about: mark };
  const whole = question === null ? null : continueQuestion(text, question, archive);
  const tries: AfterOptions[] = [];
  if (whole) tries.push({ question: whole.question, ...(whole.isOfPassage ? about : {}) });
  if (mark !== null && isFollowUp(text)) tries.push({ question: text, ...about });
  let best: AnsweredAfter | null = null;
  for (const options of tries) {
    const reply = await ask(options);
    const [own, before] = [worth(reply, options), best ? worth(best.reply, best.options) : -1];
    // That the passage does not say it is told by the last.
    if (own > before || (own === 0 && before <= 0)) best = { reply, options };
    if (own === surest) break;
  }
  return best;
}

const surest = 2;

/** A passage that is shown for want of a better one is worth something where it has what such a question asks for. */
function worth({ blocks, record: { outcome, error } }: Reply, { question = "" }: AfterOptions): number {
  if (error !== undefined) return -1;
  if (outcome !== "unsure") return outcome === "answered" || outcome === undefined ? surest : 0;
  const shown = blocks.find((block) => block.kind === "passage");
  const plain = question.toLowerCase();
  return shown && hasAnswerForm({ kind: readAnswerKind(plain), plain }, shown.excerpt.text) ? 1 : 0;
}
