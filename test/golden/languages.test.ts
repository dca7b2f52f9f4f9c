import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { noteLoading } from "../../src/archive/later-archive.ts";
import { keepOwnNames } from "../../src/bot/languages/command-names.ts";
import { languages } from "../../src/bot/languages/languages.ts";
import type { Words } from "../../src/bot/languages/words.ts";
import type { Block, Reply } from "../../src/bot/reply.ts";
import { openCoverage } from "../../src/program/open-coverage.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { recordedReader } from "../answers/recorded-reader.ts";
import { english, exampleService } from "../bot/example-service.ts";

let archive: Archive;
beforeAll(async () => {
  const loading = { loadedAt: "2024-10-08T04:30:00.000Z", problems: 0, firstProblems: [], failed: null };
  archive = noteLoading((await openCoverage("corpus", { reader: await recordedReader() })).archive, loading);
});

const others = languages.filter(({ tag }) => tag !== "en");

function reply(line: string, words: Words): Promise<Reply> {
  return answerLine(line, { ...exampleService(commands, archive), words });
}

describe("what is shown of the shipped articles", () => {
  const conversation = [
    "/ask question: did puff daddy plead guilty limit: 1",
    "/ask question: how old is cassie limit: 1",
    "/check quote: My son is the monster they have painted him to be speaker: Diddy",
    "/quotes person: Angela Merkel",
    "/ask question: why limit: many",
    "/status",
    "/help",
  ];

  it.each(others)("in $tag", async ({ tag, speak }) => {
    const words = speak();
    const parts: string[] = [];
    for (const line of conversation)
      parts.push(`> ${line}\n${renderText(await reply(line, words), { width: 110, color: false, words })}\n`);
    await expect(parts.join("\n")).toMatchFileSnapshot(`languages/${tag}.txt`);
  });
});

describe("the coverage", () => {
  const lines = [
    "/about",
    "/ask question: what did janice say about the lawsuit limit: 5",
    "/check quote: My son is the monster they have painted him to be speaker: Janice",
    "/check quote: made mistakes in his past … not justice",
    "/check quote: the weather was nice that day",
    "/compare topic: mother",
    "/corrections",
    "/people",
    "/people person: Janice",
    "/quotes person: diddy",
    "/quotes person: Janice about: justice kind: direct",
    "/source text: narrative created out of lies",
    "/sources",
    "/sources article: 000_875932236bdd36b1",
    "/status",
  ];

  const inEnglish = new Map<string, Reply>();
  beforeAll(async () => {
    for (const line of lines) inEnglish.set(line, await reply(line, english));
  });

  it.each(others)("has the same words, names, titles and days in $tag as in English", async ({ speak }) => {
    const words = { ...speak(), commandNames: keepOwnNames(speak().commandNames) };
    for (const [line, one] of inEnglish) {
      const other = await reply(line, words);
      expect(other.blocks.map(takenFromCoverage), line).toEqual(one.blocks.map(takenFromCoverage));
      expect(other.record, line).toEqual(one.record);
      expect(linesOfArticles(other, words), line).toEqual(linesOfArticles(one, english));
    }
  });
});

/** What of a block is not the bot's own words, which are left out. */
function takenFromCoverage(block: Block): unknown {
  if (block.kind !== "text") return block;
  return block.runs.flatMap((run) =>
    typeof run === "string" ? [] : run.kind === "words" || run.kind === "date" ? [run] : [],
  );
}

/** The lines that a terminal marks as an article's own. */
function linesOfArticles(shown: Reply, words: Words): readonly string[] {
  const text = renderText(shown, { width: 80, color: false, words });
  return text.split("\n").filter((line) => /^.{3}[│▶] /u.test(line));
}
