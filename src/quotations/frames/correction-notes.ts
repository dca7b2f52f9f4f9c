import { findWords, foldText } from "../../coverage/fold.ts";
import { findParagraphs } from "../../coverage/paragraphs.ts";
import type { Span } from "../../coverage/span.ts";
import { besideText, noteLabel, notSaid, takingAllBack, takingBack } from "../../english/classes/correction-words.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import type { Reference } from "../reading-context.ts";
import type { FrameReading } from "./frame.ts";

/** A note of the paper itself that takes words back. */
export interface CorrectionNote extends Span {
  /** The words that say so. */
  readonly cue: Span;
  /** Folded, without possessives: those of whom it speaks may be among them. */
  readonly words: ReadonlySet<string>;
  /** True where it says that words were not said so, or not by whom they were given to. */
  readonly takesBack: boolean;
  /** True for a note that takes the whole article back. */
  readonly ofAll: boolean;
  /** The words that it quotes before it takes words back: it takes back those, and no others. Empty for none. */
  readonly quoted: ReadonlySet<string>;
}

/** The notes of an article, in the order of the text; most have none. Linear in the body. */
export function readCorrectionNotes(body: string): readonly CorrectionNote[] {
  return findParagraphs(body).flatMap((paragraph): readonly CorrectionNote[] => {
    const text = body.slice(paragraph.start, paragraph.end);
    if (!noteLabel.test(text)) return [];
    const all = takingAllBack.exec(text);
    const takes = all ?? takingBack.exec(text);
    const cue = takes ?? noteLabel.exec(text);
    if (!cue) return [];
    const start = paragraph.start + cue.index;
    const end = start + cue[0].length;
    const before = takes ? text.slice(0, takes.index) : "";
    const quoted = takes ? [...(before.match(/[“"«][^“”"«»]+[”"»]/g) ?? []), ...denied(text)].join(" ") : "";
    const isBeside = all === null && besideText.test(before.slice(before.search(lastSentence)));
    return [
      {
        ...paragraph,
        cue: { start, end },
        words: wordsOf(text),
        takesBack: takes !== null && !isBeside,
        ofAll: all !== null,
        quoted: wordsOf(quoted),
      },
    ];
  });
}

/** The words that a note says were not said: "She did not say “…”". */
function denied(text: string): readonly string[] {
  return Array.from(text.matchAll(notSaid), ([found]) => found.replace(/^[^“"«]*/, ""));
}

/** Where the last sentence of a text begins. */
const lastSentence = /[^.!?:]*$/;

/**
 * Tells what the notes make of a quotation that stands elsewhere in the article: denied where one takes words back and names who is said to
 * have said them, and only reported where one speaks of the same words.
 */
export function frameByNotes(
  body: string,
  stretch: Span,
  speaker: Reference | null,
  notes: readonly CorrectionNote[],
): FrameReading | null {
  const others = notes.filter(({ start, end }) => !(start <= stretch.start && stretch.end <= end));
  const note = others.find(
    ({ takesBack, ofAll, words, quoted }) =>
      takesBack && (ofAll || (quoted.size === 0 && speaker !== null && isNamed(speaker, words))),
  );
  if (note) return { kind: "denied", cue: note.cue, ofSaying: true };
  const said = body.slice(stretch.start, stretch.end);
  const same = others.find(({ words, quoted }) => speaksOf(said, quoted.size > 0 ? quoted : words));
  if (!same) return null;
  return { kind: same.quoted.size > 0 ? "denied" : "reported", cue: same.cue, ofSaying: true };
}

/** Half of the words that say something, and two at least, are in the note. */
function speaksOf(said: string, words: ReadonlySet<string>): boolean {
  const own = [...wordsOf(said)].filter(isMatter);
  const shared = own.filter((word) => words.has(word)).length;
  return shared >= 2 && shared >= own.length / 2;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(findWords(text).map((word) => foldText(word.text).replace(/'s?$/, "")));
}

function isNamed({ person, text }: Reference, words: ReadonlySet<string>): boolean {
  const last = person ? person.last : foldText(findWords(text).at(-1)?.text ?? "");
  return last !== "" && words.has(last);
}
