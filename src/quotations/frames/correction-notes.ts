import { findWords, foldText } from "../../coverage/fold.ts";
import { findParagraphs } from "../../coverage/paragraphs.ts";
import type { Span } from "../../coverage/span.ts";
import { noteLabel, takingAllBack, takingBack } from "../../english/classes/correction-words.ts";
import type { Reference } from "../reading-context.ts";
import type { FrameReading } from "./frame.ts";

/** A note of the paper itself that takes words back. */
export interface CorrectionNote extends Span {
  /** The words that say so. */
  readonly cue: Span;
  /** Folded, without possessives: those of whom it speaks may be among them. */
  readonly words: ReadonlySet<string>;
  /** True for a note that takes the whole article back. */
  readonly ofAll: boolean;
}

/** The notes of an article, in the order of the text; most have none. Linear in the body. */
export function readCorrectionNotes(body: string): readonly CorrectionNote[] {
  return findParagraphs(body).flatMap((paragraph): readonly CorrectionNote[] => {
    const text = body.slice(paragraph.start, paragraph.end);
    if (!noteLabel.test(text)) return [];
    const all = takingAllBack.exec(text);
    const cue = all ?? takingBack.exec(text);
    if (!cue) return [];
    const start = paragraph.start + cue.index;
    const words = new Set(findWords(text).map((word) => foldText(word.text).replace(/'s?$/, "")));
    return [{ ...paragraph, cue: { start, end: start + cue[0].length }, words, ofAll: all !== null }];
  });
}

/** What the notes make of a quotation that stands elsewhere in the article: denied where one names who is said to have said it. */
export function frameByNotes(
  stretch: Span,
  speaker: Reference | null,
  notes: readonly CorrectionNote[],
): FrameReading | null {
  const note = notes.find(
    ({ start, end, ofAll, words }) =>
      !(start <= stretch.start && stretch.end <= end) && (ofAll || (speaker !== null && isNamed(speaker, words))),
  );
  return note ? { kind: "denied", cue: note.cue, ofSaying: true } : null;
}

function isNamed({ person, text }: Reference, words: ReadonlySet<string>): boolean {
  const last = person ? person.last : foldText(findWords(text).at(-1)?.text ?? "");
  return last !== "" && words.has(last);
}
