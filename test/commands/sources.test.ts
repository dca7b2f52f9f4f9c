import { expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { exampleService } from "../bot/example-service.ts";

it("/sources counts the paragraphs of an article, not its passages", async () => {
  const body = "The bakery has a new oven.\n\nThe school has forty pupils.\n\nIt rained.";
  const archive = await open([makeArticle({ id: "island", body })]);
  const { record } = await answerLine("/sources", exampleService(commands, archive));
  expect(record["articles"]).toMatchObject([{ id: "island", paragraphs: 3 }]);
});
