import { readFileSync } from "node:fs";
import type { Article } from "../../src/coverage/article.ts";
import type { Quotation } from "../../src/quotations/quotation.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";

/** An article with nothing but its text. */
export function article(body: string, id = "a", publishedOn = "2024-01-02"): Article {
  return { id, title: null, publisher: null, author: null, publishedOn, url: null, body };
}

/** The quotations of one text. */
export function quotationsIn(body: string): readonly Quotation[] {
  return readQuotations([article(body)], new Map()).quotations;
}

/** The two articles the project ships, the one with the whole statement first. */
export function shippedArticles(): readonly Article[] {
  return ["000_875932236bdd36b1.txt", "001_3b0842cabaf24758.txt"].map((name) => {
    const text = readFileSync(new URL(`../../corpus/${name}`, import.meta.url), "utf8");
    return article(text.replace(/^ date \S+ /, ""), name, "2024-10-07");
  });
}
