import type { Span } from "../../coverage/span.ts";
import { readNumberAt } from "../../english/numbers/read-number.ts";

/** A folded word, number or sign of a sentence. */
export interface Token extends Span {
  readonly text: string;
}

/** A number as it is written, with what is said before it. */
interface WrittenNumber {
  /** The least and the most that it can mean: "about 400", and "2.3 million", stand for all that round to them. */
  readonly least: number;
  readonly most: number;
  /** The place of the first token after it. */
  readonly next: number;
}

/** Reads a number that begins at a token: "1,900", "eighty-seven", "2.3 million", "a dozen"; null for none, a year and a time. */
export function readNumber(tokens: readonly Token[], at: number, sentence: string): WrittenNumber | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.text === "a" && tokens[at + 1]?.text === "dozen") return { least: 12, most: 12, next: at + 2 };
  const reading = readNumberAt(sentence, token.start);
  if (!reading || reading.unit === "o'clock" || (/^[12]\d{3}$/.test(token.text) && reading.span.end === token.end))
    return null;
  const next = tokens.findIndex(({ start }, place) => place > at && start >= reading.span.end);
  return { least: reading.least, most: reading.most, next: next < 0 ? tokens.length : next };
}
