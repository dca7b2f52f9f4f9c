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
