import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answers/question/knowledge.ts";
import { readQuestion } from "../../src/answers/question/read-question.ts";
import { findTerms } from "../../src/terms/find-terms.ts";
import { Vocabulary } from "../../src/terms/vocabulary.ts";
import { makeArticle, open } from "./coverage.ts";

const body =
  "An e-mail of the Tarn board was leaked, and Covid-19 shut the on‑line shop. Two F-16 jets found a 20mm shell.\n\n" +
  "The cooperative of Brindle sold its website. A start-up and another startup were re-elected 2-1 by the mill.";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = (await open([makeArticle({ id: "a", body })])).answering.knowledge;
});

const termsOf = async (text: string) => (await readQuestion(text, knowledge)).terms.flatMap(({ matches }) => matches);

describe("a compound of a question", () => {
  it.each([
    ["one word for a hyphen", "email", ["e", "mail"]],
    ["its plural", "Emails", ["e", "mail"]],
    ["with a figure", "covid19", ["covid", "19"]],
    ["a letter and a figure", "f16", ["f", "16"]],
    ["a hyphen of another form", "online shop", ["line", "shop"]],
    ["a prefix", "reelected", ["re", "elect"]],
    ["a hyphen for one word", "co-operative", ["cooper"]],
    ["a space for one word", "web site", ["websit"]],
    ["a unit", "20 mm", ["20mm"]],
    ["a unit with a hyphen", "20-mm", ["20mm"]],
    ["as it is written", "e-mail", ["e", "mail"]],
    ["one word where both are written", "startup", ["startup", "start"]],
    ["a hyphen where both are written", "start-up", ["start", "startup"]],
  ])("is found: %s", async (_why, text, terms) => {
    expect((await termsOf(text)).map(({ term }) => term)).toEqual(terms);
  });

  it.each([
    ["words that the coverage has apart", "the board mill", ["board", "mill"]],
    ["a stop word before another", "the mill", ["mill"]],
    ["figures of a score", "21", ["21"]],
    ["a dash", "cooper — ative", ["cooper", "ativ"]],
  ])("is none: %s", async (_why, text, terms) => {
    expect((await termsOf(text)).map(({ term }) => term)).toEqual(terms);
  });

  it("is known to a vocabulary that was stored, and is no term of it", () => {
    const vocabulary = new Vocabulary();
    const numbers = vocabulary.read(body);
    const restored = Vocabulary.restore(vocabulary.store());
    expect(restored.hasCompound("E", "mails")).toBe(true);
    expect(restored.hasCompound("tarn", "board")).toBe(false);
    expect(Array.from(numbers, (number) => restored.termOf(number))).toEqual(findTerms(body).map(({ term }) => term));
    expect([...restored.words()].filter(([word]) => word.includes("-"))).toEqual([]);
  });
});
