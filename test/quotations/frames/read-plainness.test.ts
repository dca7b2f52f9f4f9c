import { describe, expect, it } from "vitest";
import { findOddGovernor } from "../../../src/quotations/frames/read-plainness.ts";
import { readTokens } from "../../../src/quotations/grammar/tokens.ts";

const cases: readonly (readonly [before: string, odd: string | null])[] = [
  ["Yusuf Demir said", null],
  ["Yusuf Demir, the warden, told reporters on Friday that", null],
  ["Asked about the noise, she went on to say", null],
  ["Yusuf Demir appeared in court to say", null],
  ["Demir took to Twitter to announce", null],
  ["Demir left the room, saying", null],
  ["He closed by saying", null],
  ["Doctors say", null],
  ["I say", null],
  ["Yusuf Demir told the inquiry that he had warned the board", null],
  ["Ann Lowe wrote on her blog:", null],
  ["Not until Monday did the warden, Yusuf Demir, say that", null],
  ["Only then did the porter admit that", null],
  ["On Monday did the porter say that", "porter"],
  ["A neighbour heard a clerk shout", "clerk"],
  ["A neighbour heard him shout", "him"],
  ["The film made Demir say", "Demir"],
  ["She half expected the porter to say", "porter"],
  ["He was tempted to reply", "tempted"],
  ["There is no evidence, she ruled, that he had told them", "evidence"],
  ["She quoted him as once having told her", "quoted"],
  ["The clip is a montage of a clerk shouting", "clerk"],
  ["A witness scoffed at the suggestion that he had told the clerk", "suggestion"],
];

describe("what leads to some words", () => {
  it.each(cases)("is plain or not: %s", (before, odd) => {
    const tokens = readTokens(before, { start: 0, end: before.length });
    expect(findOddGovernor(tokens)?.text ?? null).toBe(odd);
  });
});
