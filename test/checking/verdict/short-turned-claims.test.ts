import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const coverage = coverageOf([
  exampleArticle(`“I did not take it,” said Oona Falk. “I would not sell it, I would not rent it.”

“We never met,” said Boris Lund.

Wanda Petersen called it “categorically untrue” and “wholly impractical.” “They were unhappy,” she said. “It is a gift.”

The firm said that it had not been told.`),
]);
const check = (message: string) => checkClaim(readClaim(message), null, coverage);

describe("a few words that leave out a “not”, or add one", () => {
  it.each([
    ["Oona Falk: “I did take it”", "missing"],
    ["Oona Falk: “I would sell it”", "missing"],
    ["Boris Lund: “We met”", "missing"],
    ["“categorically true” – Wanda Petersen", "untrue"],
    ["Petersen called it “wholly practical”", "impractical"],
    ["Wanda Petersen: “They were happy”", "unhappy"],
    ["Wanda Petersen: “It is not a gift”", "added"],
    ["“I did take it”", "missing"],
  ])("are told to turn the meaning: %s", (message) => {
    const { verdict, turnsMeaning } = check(message);
    expect([verdict, turnsMeaning]).toEqual(["altered", true]);
  });

  it.each([
    ["of another", "Boris Lund: “I did take it”"],
    ["in the article's own words", "it had been told"],
    ["with another word too", "Oona Falk: “I did drink it”"],
  ])("are not found where they are %s: %s", (_why, message) => {
    expect(["nearest", "not-found"]).toContain(check(message).verdict);
  });
});
