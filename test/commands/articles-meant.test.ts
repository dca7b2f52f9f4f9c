import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { plainNews } from "../archive/coverage-questions.ts";
import { english, exampleService } from "../bot/example-service.ts";

let [archive, two]: Archive[] = [];
beforeAll(async () => {
  [archive, two] = await Promise.all([open(plainNews), open(plainNews.slice(1, 3))]);
});

async function say(line: string, asked = archive) {
  if (!asked) throw new Error("it is opened before the tests");
  const reply = await answerLine(line, exampleService(commands, asked));
  return { record: reply.record, text: renderText(reply, { width: null, color: false, words: english }) };
}

async function idsOf(line: string): Promise<readonly string[]> {
  const { articles } = (await say(line)).record;
  return Array.isArray(articles) ? articles.map((one) => String((one as { id: string }).id)) : [];
}

describe("articles that are named without their title", () => {
  it.each([
    ["an outlet", "/sources the skerry post", ["tramway", "school", "fire", "pool"]],
    ["an outlet by its short name", "/sources gazette", ["cup"]],
    ["an author", "/sources odile", ["tramway", "school"]],
    ["a month with its year in small letters", "/sources june 2025", ["cup", "tramway", "school", "fire"]],
    ["a month of a year", "/sources May 2025", ["pool"]],
    ["a place in the list", "/sources 2", ["tramway"]],
    ["a place in the list, as the option", "/sources article: 5", ["pool"]],
    ["a place that the list does not have", "/sources 6", []],
    ["no place at all", "/sources 0", []],
    ["a title, although it holds a word of an outlet", "/sources pool roof", ["pool"]],
    ["the newest of an outlet", "/latest gazette", ["cup"]],
    ["the newest of an author", "/latest by iris", ["fire", "pool"]],
    ["the newest on something", "latest on the harbour", ["school", "fire"]],
  ])("are found by %s", async (_why, line, ids) => {
    expect(await idsOf(line)).toEqual(ids);
  });

  it("are as many of the newest as a number says", async () => {
    const { record } = await say("/latest 2");
    expect(record["passages"]).toHaveLength(2);
  });

  it.each([
    ["two places in the list", "/compare 1 2", "cup", "tramway"],
    ["two words", "/compare fire pool", "fire", "pool"],
    ["a place and a title", "/compare 1 head teacher", "cup", "school"],
    ["two words with “and” between", "/compare fire and pool", "fire", "pool"],
    ["two words with “the” and “vs.”", "/compare the pool vs. the fire", "pool", "fire"],
    ["two places with “and”", "/compare 1 and 2", "cup", "tramway"],
    ["two places with a comma", "/compare 1, 2", "cup", "tramway"],
    ["two ordinals", "/compare first and second", "cup", "tramway"],
  ])("are compared by %s", async (_why, line, first, second) => {
    expect((await say(line)).record).toMatchObject({ command: "compare", first, second });
  });

  it("are those with the whole word before those with it in another", async () => {
    const wire = makeArticle({
      id: "wire",
      title: "Mill burns",
      publisher: "Coastal Business Wire",
      body: "It burned.",
    });
    const bus = makeArticle({ id: "bus", title: "Bus station sold", publishedOn: "2024-10-02", body: "It was sold." });
    const flood = makeArticle({ id: "flood", title: "Flood in Lorn", publishedOn: "2024-10-01", body: "It rained." });
    const news = await open([wire, bus, flood]);
    expect((await say("/compare flood and bus", news)).record).toMatchObject({ first: "flood", second: "bus" });
    expect((await say("/sources article: bus", news)).text).toMatch(/^Bus station sold/);
    expect((await say("/sources article: busi", news)).text).toMatch(/^Mill burns/);
  });

  it("have the number in any list by which they are opened", async () => {
    expect((await say("/sources")).text).toMatch(/^\[5\] Pool roof/m);
    expect((await say("/sources publisher: Gazette")).text).toMatch(/^\[1\] /m);
    expect((await say("/sources 5")).text).toMatch(/^Pool roof/);
    expect((await say("/sources may 2025")).text).toMatch(/^\[5\] Pool roof/m);
  });

  it("are compared by what they say, where one text names no two of them", async () => {
    expect((await say("/compare ferry")).record).toEqual((await say("/compare topic: ferry")).record);
    expect((await say("/compare nothing of it and nonsense")).record).toMatchObject({
      error: english.compare.noTwo("nothing of it and nonsense", "/sources"),
    });
  });

  it("are compared without a name where there are two", async () => {
    expect((await say("/compare", two)).record).toMatchObject({ first: "school", second: "fire" });
    expect((await say("/compare")).record).toMatchObject({ error: english.compare.needTwo("/sources") });
  });

  it("have no number of differences where none was found", async () => {
    const { text } = await say("/compare 1 2");
    expect(text).toContain("No shared quotes\n");
    expect(text).not.toContain("0 ");
  });
});
