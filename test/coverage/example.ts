import type { Article } from "../../src/coverage/article.ts";

/** An article for tests that only care about its body, or about what is given. */
export function exampleArticle(body: string, rest: Partial<Article> = {}): Article {
  return {
    id: "example",
    title: null,
    publisher: null,
    author: null,
    publishedOn: "2024-10-07",
    url: null,
    body,
    ...rest,
  };
}

/** A paragraph that begins so and is too long to be one passage with another that is made so: over half of the longest passage. */
export function longParagraph(beginning: string): string {
  return `${beginning} ${filler}`;
}

/** Words that no test looks for. */
const filler = "Clerks wrote the same line into the same ledger and put a kettle on. ".repeat(7).trim();
