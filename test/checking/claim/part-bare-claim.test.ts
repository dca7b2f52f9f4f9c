import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { partBareClaim } from "../../../src/checking/claim/part-bare-claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const coverage = coverageOf([
  exampleArticle(
    `“The merger is dead,” said Wanda Kowalczyk, the chief executive.

“The money was spent in 2019,” said Teo Fanua. “We sailed for home and we slept.”

“We know what we came from,” said James O’Neill.

“The valley is a place people dream about,” Ilse Okonkwo told reporters.`,
  ),
]);

describe("a claim without marks and name loses what its sender says of it", () => {
  it.each([
    ["did the chief executive really say The merger is dead", "The merger is dead", "chief executive"],
    ["did the chief executive say the merger is dead lol", "the merger is dead", "chief executive"],
    ["the merger is dead lmao", "the merger is dead", ""],
    ["bro the merger is dead fr", "the merger is dead", ""],
    ["is this real? The merger is dead", "The merger is dead", ""],
    ["the merger is dead (real?)", "the merger is dead", ""],
    ["is it true? the merger is dead", "the merger is dead", ""],
    ["wait the merger is dead???", "the merger is dead???", ""],
  ])("%s", (message, claimed, speaker) => {
    const parted = partBareClaim(message, coverage);
    expect([parted?.claim.text.trim(), parted?.speaker]).toEqual([claimed, speaker]);
  });

  it.each(["the merger is dead once", "truly the merger is dead", "lol the merger is alive", "if the merger is dead"])(
    "and no word that it claims: %s",
    (message) => {
      expect(partBareClaim(message, coverage)).toBeNull();
    },
  );
});

describe("a claim without marks keeps every word of its own", () => {
  it.each([
    ["The money was spent in 2018 — Teo Fanua", "The money was spent in 2018"],
    ["The money was spent in 2018 (Teo Fanua)", "The money was spent in 2018"],
    ["Teo Fanua: In 2018 the money was spent", "In 2018 the money was spent"],
    ["The merger is dead once — Wanda Kowalczyk", "The merger is dead once"],
    ["The merger is dead, if true — Wanda Kowalczyk", "The merger is dead, if true"],
    ["Wanda Kowalczyk: not the merger is dead", "not the merger is dead"],
    ["We sailed for home and we slept — Teo Fanua", "We sailed for home and we slept"],
    ["The valley is a place people dream about - Ilse Okonkwo", "The valley is a place people dream about"],
    ["The valley is a place people dream about (Ilse Okonkwo, 2025)", "The valley is a place people dream about"],
    ["The merger is dead, Wanda Kowalczyk said on Friday", "The merger is dead"],
    ["The merger is dead, Wanda Kowalczyk told us in an interview on Friday of last", "The merger is dead"],
    ["The merger is dead, said on Friday by Wanda Kowalczyk", "The merger is dead"],
    ["Wanda Kowalczyk said that the merger is dead", "the merger is dead"],
    ["The merger is dead — Wanda Kowalczyk, chief executive", "The merger is dead"],
    ["The merger is dead (Wanda Kowalczyk, the chief of the mill)", "The merger is dead"],
    ["The merger is dead - Wanda Kowalczyk, Tarn Courier", "The merger is dead"],
    ["The merger is dead — chief executive Wanda Kowalczyk", "The merger is dead"],
    ["The merger is dead, said the chief, Wanda Kowalczyk", "The merger is dead"],
    ["We know what we came from, James O’Neill said", "We know what we came from"],
    ["James O’Neill: We know what we came from", "We know what we came from"],
    ["Wanda Kowalczyk (director): The merger is dead", "The merger is dead"],
    ["The valley is a place we lost — Ilse Okonkwo", "The valley is a place we lost"],
    ["We sailed for the king — Teo Fanua", "We sailed for the king"],
  ])("%s", (message, claimed) => {
    expect(partBareClaim(message, coverage)?.claim.text.trim()).toBe(claimed);
  });

  it.each([
    "They sailed for 2018, Teo Fanua said",
    "We sailed for home and we yelled 2018, Teo Fanua said",
    "The money was spent in 2018, Teo Fanua said",
    "Teo Fanua said that in 2018 the money was spent",
  ])("and none is left out where it cannot be told apart: %s", (message) => {
    expect(partBareClaim(message, coverage)?.claim.text ?? message).toContain("2018");
  });
});

describe("a name at an end of the claim without a sign", () => {
  it.each([
    ["small, before it", "teo fanua the money was spent in 2019", "the money was spent in 2019"],
    ["small, behind it", "the money was spent in 2019 teo fanua", "the money was spent in 2019"],
    ["with a day", "The money was spent in 2019 Teo Fanua 2024", "The money was spent in 2019"],
    ["with a title", "the money was spent in 2019 Gov. Fanua", "the money was spent in 2019"],
    ["a last name", "We know what we came from O’Neill", "We know what we came from"],
    ["another's", "we know what we came from teo fanua", "we know what we came from"],
  ])("is who said it where an article has the rest from its first word to its last: %s", (_why, message, claimed) => {
    expect(partBareClaim(message, coverage)?.claim.text.trim()).toBe(claimed);
  });

  it.each([
    ["the article goes on", "a place people dream about teo fanua"],
    ["the article begins earlier", "teo fanua was spent in 2019"],
    ["too few words", "and we slept teo fanua"],
    ["other words", "the money was lost in 2019 teo fanua"],
  ])("is a word of the claim otherwise: %s", (_why, message) => {
    expect(partBareClaim(message, coverage)).toBeNull();
  });
});

describe("a claim that begins as the quotation does", () => {
  const told = coverageOf([
    exampleArticle(
      "“Bo Okafor was just telling me he has men coming in every week,” said Wanda Kowalczyk. Bo Okafor left.",
    ),
  ]);

  it.each([
    ["Bo Okafor was just telling us he has men coming in every week", "altered"],
    ["Ada Okafor was just telling me he has men coming in every week", "altered"],
    ["Wanda Kowalczyk said Bo Okafor was just telling me he has men coming in every week", "exact"],
  ])("is read as a whole: %s", (claim, verdict) => {
    expect(checkClaim(readClaim(claim), null, told).verdict).toBe(verdict);
  });
});
