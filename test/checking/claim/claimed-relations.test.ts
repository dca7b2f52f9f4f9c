import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const coverage = coverageOf([
  exampleArticle(`The trial of the lift owner Ada Roe began on Monday.

Roe's mother, Ines Roe, said: “She rang me every night.”

Ada Roe's lawyer, Pim Sorel, told the court: “We will appeal in May.”

“The judge was asleep for an hour,” said Roe's brother, Lev Roe.

The maker of the lift, Hoist & Sons, said in a statement: “The cable was tested in June.”

“I did not push him,” Ada Roe said. Her trainer, Gil Ames, wrote on X (@gilames_fit): “Stay strong champ, we are with you.”`),
]);

const claims: readonly (readonly [claim: string, verdict: string])[] = [
  ["Ada Roe's mom said “She rang me every night”", "exact"],
  ["Roe's mum: “She rang me every night”", "exact"],
  ["“She rang me every night” - Ada Roe's mother", "exact"],
  ["Ada's mother said She rang me every night", "exact"],
  ["“She rang me every night” - Ada Roe", "other-speaker"],
  ["“She rang me every night” - Ada Roe's brother", "other-speaker"],
  ["“I did not push him,” said Ada Roe's mother", "other-speaker"],
  ["Ada Roe's attorney: “We will appeal in May”", "exact"],
  ["Ada Roe's lawyer said “She rang me every night”", "other-speaker"],
  ["Roe's brother said The judge was asleep for an hour", "exact"],
  ["Roe's trainer said I did not push him", "other-speaker"],
  ["Ada's agent said I did not push him", "other-speaker"],
  ["Hoist & Sons: “The cable was tested in June.”", "exact"],
  ["“The cable was tested in June,” said the maker of the lift", "exact"],
  ["“The cable was tested in June” - Pim Sorel", "other-speaker"],
  ["“She rang me every night,” said the mother of Ada Roe", "exact"],
  ["the mother of Ada Roe said She rang me every night", "exact"],
  ["“I did not push him,” said the mother of Ada Roe", "other-speaker"],
  ["“She rang me every night,” said the brother of Ada Roe", "other-speaker"],
  ["“She rang me every night” - a quote of Ines Roe", "exact"],
  ["ada roes mom said “She rang me every night”", "exact"],
  ["roes mum: “She rang me every night”", "exact"],
  ["“She rang me every night” - mother of ada roe", "exact"],
  ["roes brother said “She rang me every night”", "other-speaker"],
  ["ada roes lawyer: “We will appeal in May”", "exact"],
  ["“The judge was asleep for an hour” - brother of roe", "exact"],
  ["“The judge was asleep for an hour” - mum of roe", "other-speaker"],
  ["gil ames mother said “She rang me every night”", "framed"],
  ["@gilames_fit: Stay strong champ, we are with you", "exact"],
  ["“Stay strong champ, we are with you” @gilames_fit", "exact"],
  ["is this real?? @gilames_fit: “Stay strong champ, we are with you”", "exact"],
  ["@gilames_fit: “I did not push him.”", "other-speaker"],
  ["@adaroe: “Stay strong champ, we are with you.”", "other-speaker"],
];

const spokesman = coverageOf([
  exampleArticle(
    `A spokesman for the council, Gareth Pym, said the kitchen cost “north of £90,000 a year” to run. “No child will go hungry,” he said.`,
  ),
]);

it.each([
  ["“No child will go hungry” - Gareth Pym", "exact"],
  ["“No child will go hungry,” said the council's spokesman", "exact"],
  ["the council's spokesman: No child will go hungry", "exact"],
  // He is called spokesman, and it is not said whether of the school too.
  ["“No child will go hungry,” said the school's spokesman", "framed"],
  ["“No child will go hungry” - Ada Roe", "other-speaker"],
])("a claim is compared with the name beside an office: %s", (claim, verdict) => {
  expect(checkClaim(readClaim(claim), null, spokesman).verdict).toBe(verdict);
});

const school = coverageOf([
  exampleArticle(
    "The cook of Ashby Primary, Agnes Wilk, was furious. “I have fed some of their fathers,” Wilk said. The head teacher, Morag Lorne, nodded. “I was not told,” Lorne said.",
  ),
]);

it.each([
  ["the cook at Ashby Primary said “I have fed some of their fathers”", "exact"],
  ["is it true the cook at Ashby Primary said “I was not told”", "other-speaker"],
  ["“I was not told,” said the head teacher of Ashby Primary", "framed"],
])("a place beside an office is no speaker: %s", (claim, verdict) => {
  expect(checkClaim(readClaim(claim), null, school).verdict).toBe(verdict);
});

describe("a claim that names somebody by another's name, a firm or a handle", () => {
  it.each(claims)("is compared with whom that means: %s", (claim, verdict) => {
    expect(checkClaim(readClaim(claim), null, coverage).verdict.replace("exact-but-punctuation", "exact")).toBe(
      verdict,
    );
  });
});
