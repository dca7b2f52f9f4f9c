import { expect, test } from "vitest";
import { findPeople, findPerson, nearestPeople } from "../../src/quotations/find-people.ts";
import { foldQuotations } from "../../src/quotations/fold-quotations.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { article } from "./articles.ts";

function read(bodies: readonly string[], aliases: ReadonlyMap<string, readonly string[]> = new Map()) {
  return readQuotations(
    bodies.map((body, index) => article(body, `a${index}`)),
    aliases,
  );
}

test("one name in two articles is one person, with the fuller name", () => {
  const { people } = read(["“It leaks,” said Mara Venn.", "“It rots,” said Mara J. Venn."]);
  expect(people.map(({ name, quotations }) => [name, quotations])).toEqual([["Mara J. Venn", 2]]);
});

test("two people with one last name stay two", () => {
  const { people } = read(["“It leaks,” said Mara Venn.", "“It rots,” said Otto Venn."]);
  expect(people.map(({ id }) => id)).toEqual(["mara-venn", "otto-venn"]);
});

test("a last name alone is the only person who bears it", () => {
  const { quotations } = read(["“It leaks,” said Mara Venn.", "“It rots,” Ms. Venn said."]);
  expect(quotations.map(({ speaker }) => speaker?.personId)).toEqual(["mara-venn", "mara-venn"]);
});

test("a last name alone that two people bear is neither of them", () => {
  const { quotations } = read(["“It leaks,” said Mara Venn.", "“It rots,” said Otto Venn.", "“It sinks,” Venn said."]);
  expect(quotations[2]?.speaker?.personId).toBe("venn");
});

test("the owner's table makes two names one person, and offers its names", () => {
  const aliases = new Map([["Mara Venn", ["Captain Gull", "Gull Orlo"]]]);
  const { people } = read(["“It leaks,” said Mara Venn.", "“It rots,” said Gull Orlo."], aliases);
  expect(people).toHaveLength(1);
  expect(findPerson("captain gull", people)?.quotations).toBe(2);
});

test("kin that one article names is known in another that does not", () => {
  const { quotations } = read([
    "Edgar Pell's mother, Ruth Pell, left.",
    "Edgar Pell stayed. According to Pell's mother, the pier is “a ruin.”",
  ]);
  expect(quotations[0]?.speaker?.name).toBe("Ruth Pell");
});

test("a person who is only mentioned is known, with no quotation", () => {
  const { people } = read(["“It leaks,” Mara Venn told Otto Quill."]);
  expect(people.find(({ name }) => name === "Otto Quill")?.quotations).toBe(0);
});

const three = () => read(["“It leaks,” said José Núñez. “Yes,” said Mara “Gull” Venn. “No,” Ms. Venn said."]).people;

test.each([
  ["any part of a name", "ven", ["Mara Venn"]],
  ["case and accents do not matter", "NUNEZ", ["José Núñez"]],
  ["a nickname", "gull", ["Mara Venn"]],
  ["nothing typed offers everybody, most quoted first", "", ["Mara Venn", "José Núñez"]],
  ["nobody fits", "zzz", []],
])("people are found by %s", (_why, typed, names) => {
  expect(findPeople(typed, three()).map(({ name }) => name)).toEqual(names);
});

test("a name that is nobody's is answered with the nearest spellings", () => {
  const people = three();
  expect(findPerson("Mara Ven Orlo", people)).toBeNull();
  expect(nearestPeople("Marra Ven", people, 1).map(({ name }) => name)).toEqual(["Mara Venn"]);
  const alike = read(["“It leaks,” said Mara Venn. “Yes,” said Marla Venner. “No,” said Otto Quill."]).people;
  expect(nearestPeople("Marla Vennor", alike, 3).map(({ name }) => name)).toEqual(["Marla Venner", "Mara Venn"]);
  expect(nearestPeople("x".repeat(5000), people, 3)).toEqual([]);
});

test("a fragment is folded under the fuller quotation that contains it, brackets and capitals aside", () => {
  const { quotations } = read([
    "“We will never leave my harbor to the gulls,” Mara Venn said.",
    "Mara Venn vowed to “never leave [her] harbor to the gulls.” Venn called it “a promise kept.”",
  ]);
  const folded = foldQuotations(quotations);
  expect(folded.map(({ fullest, others }) => [fullest.words.text, others.length])).toEqual([
    ["We will never leave my harbor to the gulls,", 1],
    ["a promise kept.", 0],
  ]);
});

test("the same words of two people are not folded", () => {
  const { quotations } = read(["“It leaks every day,” said Mara Venn. “It leaks every day,” said Otto Quill."]);
  expect(foldQuotations(quotations)).toHaveLength(2);
});
