import { expect, it } from "vitest";
import { readHandingOnBehind } from "../../../src/quotations/frames/handing-on-behind.ts";
import { readTokens } from "../../../src/quotations/grammar/tokens.ts";

function cueOf(behind: string): string | null {
  const cue = readHandingOnBehind(readTokens(behind, { start: 0, end: behind.length }))?.cue;
  return cue ? behind.slice(cue.start, cue.end) : null;
}

it.each([
  [" to pay for a boat, a former clerk of the Holm Relief Fund alleged on Monday.", "alleged"],
  [", prosecutors say.", "say"],
  [", police said Tuesday.", "said"],
  [", two sailors claimed on Sunday.", "claimed"],
  [", said the operator.", "said"],
  [", said Lena Fisk, an engineer.", "said"],
  [", according to the audit.", "according"],
  [" according to a report by the port authority.", "according"],
])("words are handed on by what stands behind them: %s", (behind, cue) => {
  expect(cueOf(behind)).toBe(cue);
});

it.each([
  ["another clause", ", and police said the road was closed."],
  ["what is told of somebody", ", who said little on Monday."],
  ["of a thing", ", which prosecutors say is false."],
  ["a participle", ", saying the price was too low."],
  ["who is told", ", was informed on Sunday."],
  ["the verb of the sentence, with what is said", ", said the pier would close."],
  ["one's own words", ", I said on Monday."],
  ["what is said, behind a subject", ", the mayor said the road was closed."],
  ["nothing", "."],
])("and not by %s", (_what, behind) => {
  expect(cueOf(behind)).toBeNull();
});
