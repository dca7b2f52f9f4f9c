import { expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const coverage = coverageOf([
  exampleArticle(
    [
      "“The gate was open when I came,” Eudora Slane said.",
      "Owen Pritchard never said “the gate was mine to close”.",
      "“I have never said that the mill was safe,” Tunde Balogun told the council.",
    ].join("\n\n"),
  ),
]);

function check(message: string) {
  const { claimsUnsaid = false, turnsMeaning } = checkClaim(readClaim(message), null, coverage);
  return { claimsUnsaid, turnsMeaning };
}

it.each([
  ["never", "Eudora Slane never said “The gate was open when I came”"],
  ["not", 'Slane did NOT say "the gate was open when I came"'],
  ["a contraction", 'slane didn\'t say "the gate was open when i came"'],
  ["a verb of denying", "Eudora Slane denies saying “The gate was open when I came”"],
  ["a clause around it", "it's not true that Slane said “The gate was open when I came”"],
  ["behind the words", "“The gate was open when I came” was never said by Eudora Slane"],
  ["nobody", 'nobody said "The gate was open when I came"'],
  ["a quote that is called fake", 'the quote "The gate was open when I came" is fake'],
])("a message that says that the words were not said is against the article that quotes them: %s", (_why, message) => {
  expect(check(message)).toEqual({ claimsUnsaid: true, turnsMeaning: true });
});

it.each([
  ["somebody is said to have said it", "Eudora Slane said “The gate was open when I came”"],
  ["it is asked", 'did Slane really say "The gate was open when I came"?'],
  ["another verb is denied", "Slane did not like it and said “The gate was open when I came”"],
  ["the article says so too", "Owen Pritchard never said “the gate was mine to close”"],
  ["the words themselves deny", "“I have never said that the mill was safe,” said Tunde Balogun"],
  ["it has no marks, and “never” is a word too many", "Eudora Slane never said the gate was open when I came"],
  ["only the words", "The gate was open when I came"],
  ["no article has them", "Eudora Slane never said “The moon is full of bells and water”"],
])("any other message is not: %s", (_why, message) => {
  expect(check(message).claimsUnsaid).toBe(false);
});
