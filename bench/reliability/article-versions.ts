import { createHash } from "node:crypto";
import type { Article } from "../../src/coverage/article.ts";

/** What becomes of an article over time: as it came, corrected, retracted. */
export function versionsOf(article: Article): readonly Article[] {
  return [
    article,
    {
      ...article,
      body: `${article.body}\n\nThe number was put right.`,
      corrected: [{ on: "2024-12-30", text: "A number was wrong." }],
    },
    { ...article, retracted: { on: "2024-12-31", text: "It does not stand." } },
  ];
}

/** The same for the same articles, whatever their order. */
export function digestOf(articles: readonly Article[]): string {
  const bodies = articles.map(({ id, body, corrected }) => JSON.stringify([id, body, corrected ?? []]));
  return createHash("sha256").update(bodies.toSorted().join("\n")).digest("hex").slice(0, 16);
}
