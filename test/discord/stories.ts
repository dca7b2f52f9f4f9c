import type { Article } from "../../src/coverage/article.ts";

const harbor = [
  "The storm came at night and closed the town of Brayford. Nobody slept.",
  "The harbor reopened on Monday after the storm, the mayor of Brayford announced in the town hall.",
  "Boats were lost on the north pier, and three sheds burned.",
  "“We are glad that the harbor is open,” said Mayor Ana Ruiz. She was born in Brayford in 1971.",
].join("\n\n");

const stories: Readonly<Record<string, Article>> = {
  gazette: article("gazette", "Example Gazette", harbor),
  herald: article("herald", "Example Herald", harbor),
  ferry: article(
    "ferry",
    "Example Gazette",
    "The ferry to the island sails at noon.\n\nThe harbor office sells tickets for the ferry at the gate.",
  ),
};

/** An invented article: `gazette` and `herald` carry the same text, `ferry` another one. */
export function storyOf(id: "ferry" | "gazette" | "herald"): Article {
  const story = stories[id];
  if (!story) throw new RangeError(`no story ${id}`);
  return story;
}

function article(id: string, publisher: string, body: string): Article {
  return {
    id,
    title: `Harbor news of the ${publisher}`,
    publisher,
    author: null,
    publishedOn: "2024-10-07",
    url: `https://example.org/${id}`,
    body,
  };
}
