import { describe, expect, it } from "vitest";
import { countReplaced } from "../../../src/answers/confidence/replaced.ts";

describe("a word of the question that another stands in the place of", () => {
  it.each([
    ["another year", "Who sailed in 1107?", "They sailed in 1081.", 1],
    ["another place in a row", "When did the first bridge fall?", "The second bridge fell in a storm.", 1],
    ["another people", "Where did the Danish ships land?", "The Norwegian ships landed at Saltmouth.", 1],
    ["another direction", "Who owns the northern mill?", "Ada Quill owns the southern mill.", 1],
    ["two at once", "Who came first in May?", "Finn Rook was second in June.", 2],
    ["the same year", "Who sailed in 1107?", "They sailed in 1107 and again in 1110.", 0],
    ["nothing of its class", "Who sailed in 1107?", "They sailed to Saltmouth.", 0],
    ["a month's name that is a verb", "may they march?", "They did so in June.", 0],
    ["no such word in the question", "Who sailed?", "They sailed in 1107.", 0],
  ])("is counted: %s", (_why, question, best, count) => {
    expect(countReplaced(question, best, best)).toBe(count);
  });

  it("is not replaced when it stands elsewhere in the passage", () => {
    expect(
      countReplaced("Who sailed in 1107?", "Some sailed in 1081.", "In 1107 a fleet left. Some sailed in 1081."),
    ).toBe(0);
  });
});
