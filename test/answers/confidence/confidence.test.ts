import { beforeAll, describe, expect, it } from "vitest";
import type { Answering } from "../../../src/answers/answering.ts";
import { traitsOf } from "../../../src/answers/confidence/confidence.ts";
import { traits } from "../../../src/answers/confidence/traits.ts";
import { coveredWeights, saidWeights } from "../../../src/answers/confidence/weights.ts";
import { findPassages } from "../../../src/answers/find-passages.ts";
import { readQuestion } from "../../../src/answers/question/read-question.ts";
import { makeArticle, open } from "../coverage.ts";

let answering: Answering;
beforeAll(async () => {
  const body = [
    "The North Pier burned down on Sunday. A lamp caused the fire at the Old Mill, the police believe.",
    "Ada Quill moved to Oslo in 1998. Her brother Finn Rook stayed in Saltmouth and never left.",
    "The north of the town has a small pier, where 85 sailors keep their boats.",
  ].join("\n\n");
  ({ answering } = await open([makeArticle({ id: "pier", title: "Fire in Saltmouth", body })]));
});

async function traitOf(name: string, text: string): Promise<number> {
  const findings = await findPassages(await readQuestion(text, answering.knowledge), answering.index);
  return traitsOf(findings, answering.chance, [name])[0] ?? 0;
}

describe("what the confidence is read from", () => {
  it.each([
    ["a long sentence is asked about less", "sentenceShare", "when did Ada Quill move to Oslo", "what caused the fire"],
    ["a word that stands nowhere", "unheardWords", "which helicopters burned on Sunday", "what burned on Sunday"],
    [
      "a name that the best sentences lack",
      "unshownNames",
      "When did Vera Lund move to Oslo?",
      "When did Ada Quill move to Oslo?",
    ],
    [
      "no number for “how many”",
      "formMissing",
      "how many police believe that a lamp caused it",
      "how many sailors have boats",
    ],
    ["a question after what is not", "polarity", "who did not move to Oslo", "who moved to Oslo"],
    ["words of the headline", "subjectShare", "was there a fire in Saltmouth", "did Ada Quill move to Oslo"],
    [
      "rare words in one sentence, and not common ones",
      "surprise",
      "which brother stayed in Saltmouth and never left",
      "who left the town",
    ],
    [
      "parts of a name that stand apart",
      "namesApart",
      "Who keeps boats at the Small North Pier?",
      "Who keeps boats at the pier?",
    ],
  ])("tells: %s", async (_why, name, more, less) => {
    expect(await traitOf(name, more)).toBeGreaterThan(await traitOf(name, less));
  });

  it("is all known by the names that the weights go by, and all used", () => {
    const used = new Set([...Object.keys(coveredWeights.weights), ...Object.keys(saidWeights.weights)]);
    expect([...used].toSorted()).toEqual([...traits.keys()].toSorted());
  });

  it("is all zero when nothing was found", async () => {
    for (const name of traits.keys()) expect(await traitOf(name, "xyzzy")).toBe(0);
  });
});
