import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const coverage = coverageOf([
  exampleArticle(`“The quay will sink before the spring, and I have told them so,” said Odile Brandt, an engineer.

Wanda Petersen said the crew were “tired but proud.” “It's the pilots' money and the pilots' ship,” she said.

“The vote was lost by nine ballots,” said Piet Aalto.

“She told me ‘go home now’ and I never went back,” said Bo Lind.`),
]);
const check = (message: string) => checkClaim(readClaim(message), null, coverage);

describe("words in single marks, whatever sentence they are pasted in, are the claim", () => {
  it.each([
    ["an office before them", "Engineer says 'The quay will sink before the spring'", "shortened", "Odile Brandt"],
    [
      "more than who speaks before them",
      "Wanda Petersen said the crew is 'tired but proud'",
      "exact",
      "Wanda Petersen",
    ],
    ["who speaks behind them", "the crew is 'tired but proud' says Wanda Petersen", "exact", "Wanda Petersen"],
    ["curly, with a name behind", "‘The vote was lost by nine ballots’ Aalto", "exact", "Piet Aalto"],
    ["with apostrophes", "Wanda Petersen: 'It's the pilots' money and the pilots' ship'", "exact", "Wanda Petersen"],
    ["asked for", "did Wanda Petersen really call the crew 'tired but proud'?", "exact", "Wanda Petersen"],
    [
      "with double marks within",
      "Wanda Petersen: 'It's the \"pilots'\" money and the pilots' ship'",
      "exact-but-punctuation",
      "Wanda Petersen",
    ],
    ["another's", "‘The vote was lost by nine ballots’ Odile Brandt", "other-speaker", "Piet Aalto"],
    ["with another number", "'The vote was lost by six ballots' Aalto", "altered", "Piet Aalto"],
  ])("%s", (_why, message, verdict, speaker) => {
    const { verdict: found, pieces } = check(message);
    expect([found, pieces[0]?.quotation?.speaker?.name]).toEqual([verdict, speaker]);
  });

  it.each([
    ["whole", "She told me 'go home now' and I never went back", "exact"],
    ["changed", "She told me 'go home now' and I never came back", "altered"],
  ])("but not those within a quotation that the article has around them: %s", (_why, message, verdict) => {
    const found = check(message);
    expect([found.verdict, found.claim.text]).toEqual([verdict, message]);
  });
});
