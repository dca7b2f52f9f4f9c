import type { Article } from "../../src/coverage/article.ts";
import { inventArticles } from "../reliability/invented-articles.ts";

/** A coverage that can be made of any size. */
export interface Shape {
  readonly name: string;
  /** Of so many paragraphs, sentences or names of one article, or a quarter as many articles. */
  readonly make: (size: number) => readonly Article[];
}

/** A whole article counts for so many paragraphs. */
const whole = 4;

export const shapes: readonly Shape[] = [
  { name: "articles", make: (size) => inventArticles(Math.ceil(size / whole)).map(withFate) },
  {
    name: "quotations of one person",
    make: inOne((n) => `“The ferry closes near the bay on day ${n},” said Anna Example.`),
  },
  {
    name: "unlike people of one last name",
    make: inOne((n) => `“We came on day ${n},” A${letters(n)} Example said. Example left.`),
  },
  {
    name: "people of many names",
    make: inOne((n) => `“It rained,” said B${letters(n)} C${letters(n)}, a baker of ${n} years.`),
  },
  {
    name: "paragraphs without marks",
    make: inOne((n) => `The council said on Monday that the ferry number ${n} closes, and Anna Example denied it.`),
  },
  {
    name: "sentences of one paragraph",
    make: inOne((n) => `The ferry number ${n} closes near the bay, said Anna Example.`, " "),
  },
  { name: "words of one sentence", make: inOne((n) => `ferry${n}, bay and`, " ") },
  { name: "marks that never close", make: inOne((n) => `Anna Example said “the ferry ${n} and ‘no`, " ") },
  {
    name: "copies of one text",
    make: (size) => Array.from({ length: size }, (_, n) => ({ ...one("copies"), id: `copy-${n}`, body: copied })),
  },
];

function inOne(write: (n: number) => string, between = "\n\n"): Shape["make"] {
  return (size) => [{ ...one("whole"), body: Array.from({ length: size }, (_, n) => write(n)).join(between) }];
}

function one(id: string): Article {
  const [article] = inventArticles(1);
  if (!article) throw new RangeError("no article was invented");
  return { ...article, id, title: "The ferry closes", author: "Anna Example" };
}

const copied = inventArticles(1, 7)
  .map(({ body }) => body)
  .join("");

/** Some are retracted, corrected or replaced. */
function withFate(article: Article, place: number): Article {
  if (place % 10 === 3) return { ...article, retracted: { on: "2025-01-02", text: "It was wrong." } };
  if (place % 10 === 5) return { ...article, corrected: [{ on: "2025-01-02", text: "The day was wrong." }] };
  if (place % 10 === 7) return { ...article, supersedes: [`invented-${place - 1}`] };
  return article;
}

/** A number as letters, so that names differ by letters. */
function letters(n: number): string {
  return [...String(n)].map((digit) => "abcdefghij"[Number(digit)] ?? "").join("");
}
