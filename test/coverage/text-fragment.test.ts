import { expect, it } from "vitest";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { linkToWords } from "../../src/coverage/text-fragment.ts";
import { exampleArticle } from "./example.ts";

const article = exampleArticle("We fell.");

it.each([
  ["an address", "https://a.example/b", "https://a.example/b#:~:text=We%20fell."],
  ["one that marks a place already", "https://a.example/b#c", "https://a.example/b#c:~:text=We%20fell."],
  ["one with a sign at its end that browsers drop", "https://a.example/b\b", "https://a.example/b#:~:text=We%20fell."],
])("the words are found behind %s", (_why, url, link) => {
  expect(linkToWords(new Excerpt({ ...article, url }, { start: 0, end: 8 }))).toBe(link);
});
