import { expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { exampleService } from "../bot/example-service.ts";

it("/sources lists the articles from one publisher, and says where there are none", async () => {
  const archive = await open([
    makeArticle({ id: "island", publisher: "Isle Post", body: "The bakery has a new oven." }),
    makeArticle({ id: "harbour", publisher: "Harbour Gazette", body: "The crane is blue." }),
    makeArticle({ id: "nobody", body: "It rained." }),
  ]);
  const read = async (line: string) => (await answerLine(line, exampleService(commands, archive))).record;
  expect((await read("/sources publisher: isle"))["articles"]).toMatchObject([{ id: "island" }]);
  expect((await read("/sources publisher: Mirror"))["error"]).toBe("No articles are from “Mirror”.");
  expect((await read("/sources publisher: isle article: harbour"))["error"]).toContain("harbour");
  const suggest = commands.find(({ name }) => name === "sources")?.suggest["publisher"];
  expect(suggest?.("ga", archive)).toEqual([{ name: "Harbour Gazette", value: "Harbour Gazette" }]);
});

it("/sources counts the paragraphs of an article, not its passages", async () => {
  const body = "The bakery has a new oven.\n\nThe school has forty pupils.\n\nIt rained.";
  const archive = await open([makeArticle({ id: "island", body })]);
  const { record } = await answerLine("/sources", exampleService(commands, archive));
  expect(record["articles"]).toMatchObject([{ id: "island", paragraphs: 3 }]);
});
