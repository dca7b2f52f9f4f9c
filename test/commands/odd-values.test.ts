import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { plainNews } from "../archive/coverage-questions.ts";
import { english, exampleService } from "../bot/example-service.ts";

const trial = makeArticle({
  id: "trial",
  publishedOn: "2025-07-01",
  title: "Harbour master on trial",
  body: "Bo Lind said the books were “full of lies,” and that the auditors had “no shame.”\n\nOf the lies of others he said: “I forgive them.”",
});

let archive: Archive;
beforeAll(async () => {
  archive = await open([...plainNews, trial]);
});

async function say(line: string) {
  const reply = await answerLine(line, exampleService(commands, archive));
  return renderText(reply, { width: null, color: false, words: english });
}

describe("a value that nobody expects", () => {
  it.each([
    ["a picture for what quotes are about", "/quotes about: 💰", "about should be words to look for, not “💰”."],
    ["signs for what a question is about", "/ask question: who won about: ???", "about should be words to look for"],
    ["a word without matter for what is new", "/latest about: the", "about should be words to look for, not “the”."],
    ["an option that there is not, and its value", "/latest count: banana", "Unknown option “count”."],
    ["something behind a command without options", "/about lind", "Did you mean: /ask question: lind"],
    ["a word that names no command", "/help fire", "Unknown command /fire."],
  ])("is answered by what to do: %s", async (_why, line, words) => {
    expect(await say(line)).toContain(words);
  });

  it.each([
    ["“me”, behind help", "/help me", "/ask — "],
    ["a place in figures", "/sources 2nd", "Rovers win the cup"],
    ["a place with a sign", "/sources #1", "Harbour master on trial"],
    ["a place in brackets", "/sources [2]", "Rovers win the cup"],
    ["a place in bold", "/sources article: **2**", "Rovers win the cup"],
    ["an outlet in italics", "/sources publisher: *fell gazette*", "Rovers win the cup"],
    ["a person as a spoiler", "/quotes person: ||tamm||", "“I have done nothing wrong,”"],
    ["two formatted places", "/compare first: `1` second: __2__", "Rovers win the cup"],
  ])("is read as it was meant: %s", async (_why, line, words) => {
    const text = await say(line);
    expect(text).toContain(words);
    expect(text).not.toContain("Unknown");
  });
});

it("a quote is about a word that it has, or that the article has around it, and not about one that only another quote has", async () => {
  const text = await say("/quotes about: lies");
  expect(text).toContain("▶ “full of lies,”");
  expect(text).toContain("▶ “I forgive them.”");
  expect(text).not.toContain("▶ “no shame.”");
});
