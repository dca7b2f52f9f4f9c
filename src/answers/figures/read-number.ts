import type { Span } from "../../coverage/span.ts";
import { numberWords, scaleWords } from "./number-words.ts";

/** A folded word, number or sign of a sentence. */
export interface Token extends Span {
  readonly text: string;
}

/** A number as it is written. */
export interface WrittenNumber {
  readonly value: number;
  /** How far off it may be: "2.3 million" stands for all that round to it. 0 where every digit is written. */
  readonly slack: number;
  /** The place of the first token after it. */
  readonly next: number;
}

/** Reads a number that begins at a token: "1,900", "eighty-seven", "2.3 million"; null for none, and for a year. */
export function readNumber(tokens: readonly Token[], at: number, sentence: string): WrittenNumber | null {
  const begun = readDigits(tokens, at) ?? readWords(tokens, at, sentence);
  if (!begun) return null;
  let { value, slack, next } = begun;
  for (let scale = scaleAt(tokens, next); scale !== undefined; scale = scaleAt(tokens, next)) {
    slack = (slack === 0 ? 0.5 : slack) * scale;
    value *= scale;
    next += 1;
  }
  return { value, slack: next === begun.next ? 0 : slack, next };
}

function readDigits(tokens: readonly Token[], at: number): WrittenNumber | null {
  const { text = "" } = tokens[at] ?? {};
  const isWhole = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text);
  if (!isWhole || /^[12]\d{3}$/.test(text)) return null;
  const decimals = text.split(".")[1]?.length ?? 0;
  return { value: Number(text.replaceAll(",", "")), slack: 0.5 / 10 ** decimals, next: at + 1 };
}

function readWords(tokens: readonly Token[], at: number, sentence: string): WrittenNumber | null {
  const dozen = numberWords.get(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);
  if (dozen !== undefined) return { value: dozen, slack: 0, next: at + 2 };
  const first = numberWords.get(tokens[at]?.text ?? "");
  if (first === undefined) return null;
  const second = numberWords.get(tokens[at + 1]?.text ?? "") ?? 0;
  const between = sentence.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0);
  const isPair = first >= 20 && second > 0 && second < 10 && /^[\s-]$/.test(between);
  return { value: isPair ? first + second : first, slack: 0, next: isPair ? at + 2 : at + 1 };
}

function scaleAt(tokens: readonly Token[], at: number): number | undefined {
  return scaleWords.get(tokens[at]?.text ?? "");
}
