import type { Span } from "../../coverage/span.ts";
import type { Telling } from "../../quotations/frames/telling.ts";
import { readTokens, type Token } from "../../quotations/grammar/tokens.ts";
import type { Attributed, Quotation } from "../../quotations/quotation.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";
import { tokensOf } from "./tokens-of.ts";

/** How far beside the sentence of a quotation its paragraph is read. UTF-16 units. */
const reach = 400;

/** Gathers what stands around a quotation: its own sentence, and those beside it in its paragraph. */
export function tellingAround(
  source: CheckedSource,
  { words, sentence, kind, rule, speaker }: Quotation & Attributed,
): Telling {
  const { body } = source.article;
  const line = lineAround(body, sentence);
  const own = (within: Span) => tokensOf(source, within).filter(({ text }) => !isMark.test(text));
  const next = firstSentence(own({ start: sentence.end, end: Math.min(line.end, sentence.end + reach) }));
  return {
    before: own({ start: sentence.start, end: words.start }),
    behind: own({ start: words.end, end: sentence.end }),
    previous: lastSentence(own({ start: Math.max(line.start, sentence.start - reach), end: sentence.start })),
    next,
    isFragment: kind === "fragment",
    rule,
    speaker: readTokens(body, speaker.evidence),
    isPerson: speaker.personId !== null,
  };
}

const isMark = /^["“”«»„]$/;

function lineAround(body: string, { start, end }: Span): Span {
  const close = body.indexOf("\n", end);
  return { start: body.lastIndexOf("\n", Math.max(0, start - 1)) + 1, end: close < 0 ? body.length : close };
}

const ends = /^[.!?]$/;

function firstSentence(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(({ text }) => ends.test(text));
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

function lastSentence(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ text }) => !ends.test(text));
  const stop = tokens.findLastIndex(({ text }, at) => at < last && ends.test(text));
  return tokens.slice(stop + 1, last + 1);
}
