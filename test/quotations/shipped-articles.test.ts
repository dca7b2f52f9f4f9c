import { expect, test } from "vitest";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { shippedArticles } from "./articles.ts";

const mother = "Janice Smalls Combs";
const indictment = "A 14-page indictment";

/** Labelled by hand: article, first words, whose, kind, who relayed it. */
const gold: readonly (readonly [number, string, string, string, string | null])[] = [
  [0, "I come to you today as a mother", mother, "direct", "Natlie G. Figgers"],
  [0, "To bear witness [sic]", mother, "direct", "Natlie G. Figgers"],
  [0, "deserves to have this day in court", mother, "fragment", null],
  [0, "not here to portray [her] son", mother, "fragment", null],
  [0, "has made mistakes in his past", mother, "fragment", null],
  [0, "My son may not have been entirely truthful", mother, "direct", null],
  [0, "Sometimes, the truth and a lie", mother, "direct", null],
  [0, "This is why I believe", mother, "direct", null],
  [0, "guilty of the repulsive allegations", mother, "fragment", null],
  [0, "entirely straightforward about one issue", mother, "fragment", null],
  [0, "Many individuals who were wrongfully convicted", mother, "direct", null],
  [0, "Watching the world make jokes", mother, "direct", null],
  [0, "are motivated by those seeking", mother, "fragment", null],
  [0, "These individuals saw how quickly", mother, "direct", null],
  [0, "False allegations of sexual assault", mother, "direct", null],
  [0, "the federal government is now using", mother, "fragment", null],
  [0, "injustice has been unbearable", mother, "fragment", null],
  [0, "The worst part of this ordeal", mother, "direct", null],
  [0, "I beg you to think", mother, "direct", null],
  [0, "abused, threatened and coerced women", indictment, "document", null],
  [0, "his sexual desires, protect his reputation", indictment, "document", null],
  [1, "public lynching", mother, "fragment", null],
  [1, "narrative created out of lies", mother, "fragment", null],
  [1, "the world turn against", mother, "fragment", null],
  [1, "lies and misconceptions", mother, "fragment", null],
  [1, "share his side", mother, "fragment", null],
  [1, "prove his innocence", mother, "fragment", null],
  [1, "has made mistakes,", mother, "fragment", null],
  [1, "didn't fit the image", mother, "fragment", null],
  [1, "financial gain", mother, "fragment", null],
  [1, "false allegations", mother, "fragment", null],
  [1, "lies.", mother, "fragment", null],
  [1, "My son is not the monster", mother, "direct", null],
  [1, "I can only pray", mother, "direct", null],
];

const articles = shippedArticles();
const read = () => readQuotations(articles, new Map());

test("the two shipped articles have exactly the quotations labelled by hand", () => {
  const found = read().quotations.map(({ words, speaker, kind, relayedBy }, index) => [
    articles.indexOf(words.article),
    words.text.slice(0, gold[index]?.[1].length),
    speaker?.name,
    kind,
    relayedBy?.name ?? null,
  ]);
  expect(found).toEqual(gold);
});

test("the statement that is read out is the source of the words", () => {
  const via = read().quotations.map((quotation) => quotation.via?.text);
  expect(via.slice(0, 2)).toEqual(["a statement", "a statement"]);
  expect(via.slice(13, 15)).toEqual(["the statement", "the statement"]);
});

test("'public lynching' is hers in the second article, and not for certain", () => {
  const lynching = read().quotations.find(({ words }) => words.text === "public lynching");
  expect(lynching?.speaker?.personId).toBe("janice-smalls-combs");
  expect(lynching?.certainty).toBe("likely");
});

test("the son is known by his nickname, and nothing is quoted of him", () => {
  const son = read().people.find(({ names }) => names.includes("Diddy"));
  expect(son?.name).toBe("Sean Combs");
  expect(son?.quotations).toBe(0);
});

test("the mother is the only person who is quoted, 32 times over the two articles", () => {
  const quoted = read().people.filter((person) => person.quotations > 0);
  expect(quoted.map((person) => [person.name, person.quotations])).toEqual([[mother, 32]]);
});
