import { expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

it("/ask cites the paragraph of the words that it shows, not the first of the passage around them", async () => {
  const archive = await open([
    makeArticle({
      id: "ferry",
      title: "Notes from the island",
      body: "The bakery has a new oven.\n\nThe school has forty pupils.\n\nThe ferry was launched in 1971.\n\nIt rained.",
    }),
  ]);
  const reply = await answerLine("when was the ferry launched", exampleService(commands, archive));
  expect(reply.record["passages"]).toMatchObject([{ start: 0, citation: { paragraph: 3 } }]);
  const shown = renderText(reply, { width: null, color: false, words: english });
  expect(shown).toMatch(/The ferry was launched in 1971\.\n +Notes from the island · .*7 October 2024 · ¶3$/);
});
