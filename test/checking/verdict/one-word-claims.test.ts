import { expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const coverage = coverageOf([
  exampleArticle(
    [
      "The chief engineer, Arvid Solheim, called the report “thin”. His deputy, Chiara Fontana, described it as “brave”.",
      "The barrister Miriam Stone did not call the trust “corrupt”, as one website claimed; she called it “clumsy”.",
      "Inspector Tunde Balogun wrote that the danger was “negligible”. Owen Pritchard said it was “a thin joke”.",
      "The miner Pim Sorel was there. “Pim told us, ‘Leave the lamps,’” Eusebio Quispe said.",
      "“The night porter shouted: ‘The wall is singing!’” said Bogdan Petrescu, a watchman. “I ran.”",
    ].join("\n\n"),
  ),
]);

function verdictOf(claim: string): string {
  const { verdict, frame } = checkClaim(readClaim(claim), null, coverage);
  return frame ? `${verdict}, ${frame.kind}` : verdict;
}

it.each([
  ['Arvid Solheim called the report "thin"', "exact"],
  ['Solheim on the report: "thin"', "exact"],
  ['Chiara Fontana described the report as "brave"', "exact"],
  ['Miriam Stone called the trust "clumsy"', "exact"],
  ['Miriam Stone called the trust "corrupt"', "framed, denied"],
  ['Inspector Balogun said the danger was "negligible"', "exact"],
  ['Chiara Fontana called the report "thin"', "other-speaker"],
  ['Owen Pritchard called it "negligible"', "other-speaker"],
])("a single word in marks is who said it: %s", (claim, verdict) => {
  expect(verdictOf(claim)).toBe(verdict);
});

it.each([
  ["is not of what the article spoke of", 'Chiara Fontana called the ferry "brave"'],
  ["was not denied there", 'Balogun said the danger was not "negligible"'],
  ["only stands within other words", 'Owen Pritchard called the report "joke"'],
  ["stands nowhere", 'Arvid Solheim called the report "wonderful"'],
  ["has nobody beside it", 'the report was "thin"'],
])("a single word in marks is nobody's for sure where it %s", (_why, claim) => {
  expect(verdictOf(claim)).not.toMatch(/^exact/);
});

it("a word in marks within what somebody else has said is a part of it", () => {
  expect(verdictOf('Owen Pritchard: it was "a" thin joke, he said')).not.toBe("not-found");
  expect(verdictOf('The night porter "really" shouted it, Bogdan Petrescu')).not.toMatch(/^exact/);
  expect(verdictOf('the "wall" is singing - the night porter')).toBe("framed, reported");
});

it.each([
  ['The night porter: "The wall is singing!"', "framed, reported"],
  ['Pim Sorel: "Leave the lamps"', "framed, reported"],
  ['Chiara Fontana: "The wall is singing!"', "other-speaker, reported"],
])(
  "words that a speaker quotes are open, and not another's, where the claimed one is told to have spoken: %s",
  (claim, verdict) => {
    expect(verdictOf(claim)).toBe(verdict);
  },
);
