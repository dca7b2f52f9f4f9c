import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const bench = "He has never once complained about the bench";
const flu = "This flu will pass before the lambs are born.";
const album = "I wrote the whole album in my van.";
const shop = "Burn the shop before the fair.";
const ice = "The ice was thin and we both knew it.";
const race = "I won the race on borrowed skates.";
const bus = "Buses are back on the coast line.";
const vote = "No donor ever bought my vote in this house.";

const coverage = coverageOf([
  exampleArticle(`Natalie Okonjo, 34, the mother of striker Dele "Dash" Okonjo, spoke on Saturday. “${bench},” Natalie Okonjo told the Kell Post.

Professor Sir Alan Whitcombe, the chief medical officer of Harrow, said on Monday: “${flu}” Whitcombe posts on X as @alanwhit.

Rapper Big Tuna, born Tobias Hale, said: “${album}” Senator Luisa Marchetti, chair of the ethics panel, said: “${vote}”

“${bus},” Kell Bus Help tweeted at noon.

Tuva Moen told the court her ex-husband said: “${shop}”

“${ice},” skater Roberta Quill said. Skater Anna Karlsen said: “${race}” Her coach, Anna Karlson, said nothing.`),
]);

const verdictOf = (message: string) => checkClaim(readClaim(message), null, coverage).verdict;

describe("a true quotation with its speaker", () => {
  it.each([
    ["by a nickname, as kin", `Dash's mom said “${bench}”`],
    ["as kin, with “of”", `mom of Dele Okonjo: “${bench}”`],
    ["as kin, asked", `did dash's mum really say “${bench}”??`],
    ["with a slip in the first name", `Nathalie Okonjo said “${bench}”`],
    ["by an initial", `“${bench}” – N. Okonjo, Kell Post`],
    ["with a year", `“${bench}” — Natalie Okonjo, 2024`],
    ["with the letters of an office", `CMO Whitcombe says “${flu}”`],
    ["with a slip in the last name", `Whitcomb said “${flu}”`],
    ["with a slip behind a title", `Prof. Alan Whitcomb: “${flu}”`],
    ["by a handle that the article gives with a last name", `@alanwhit: “${flu}”`],
    ["by the name somebody was born with", `Tobias Hale: “${album}”`],
    ["with a name in marks within the name", `Tobias “Big Tuna” Hale: “${album}”`],
    ["with a small name in marks within the name", `“${album}” - Tobias “big tuna” Hale`],
    ["with an article in the marks within the name", `did Tobias "the Tuna" Hale say "${album}"?`],
    ["by the name run together as a handle", `@KellBusHelp: “${bus}”`],
    ["with a link behind its label", `“${bus}” source: https://example.com/kell`],
    ["as kin of who tells of it", `Tuva Moen's ex-husband: “${shop}”`],
    ["by an office of a body", `the chair of the ethics panel said “${vote}”`],
  ])("is not alarmed: %s", (_why, message) => {
    expect(["exact", "exact-but-punctuation"]).toContain(verdictOf(message));
  });
});

describe("the same with another speaker", () => {
  it.each([
    ["a title of the other gender", `Mr Okonjo said “${bench}”`, "other-speaker"],
    ["whose mother it was", `Dash said “${bench}”`, "other-speaker"],
    ["another of her kin", `Natalie Okonjo's son said “${bench}”`, "other-speaker"],
    ["a first name that others bear", `Alana Whitcombe: “${flu}”`, "other-speaker"],
    ["a first name that others of the other gender bear", `Robert Quill: “${ice}”`, "other-speaker"],
    ["a slip that two may be meant by", `Anna Karlsan: “${race}”`, "other-speaker"],
    ["a handle that no article gives", `@dashokonjo: “${flu}”`, "framed"],
    ["another's name as a handle", `@KellBus: “${bus}”`, "framed"],
    ["an office that nobody there holds", `the governor: “${vote}”`, "framed"],
    ["somebody else's born name", `Tobias Hale: “${flu}”`, "other-speaker"],
  ])("is not called real: %s", (_why, message, verdict) => {
    expect(verdictOf(message)).toBe(verdict);
  });
});
