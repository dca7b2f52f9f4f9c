import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { openOwn } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

let say: (line: string) => Promise<string>;
beforeAll(async () => {
  const service = exampleService(commands, await openOwn());
  say = async (line) => renderText(await answerLine(line, service), { width: null, color: false, words: english });
});

it("what is typed for a switch is refused with the very words that are taken", async () => {
  expect(await say("/source text: son carriers: yes")).toContain("carriers should be true or false, not “yes”");
  for (const word of ["true", "false"])
    expect(await say(`/source text: son carriers: ${word}`)).not.toContain("expected");
});

describe("what is typed wrongly is said as a person would", () => {
  it.each([
    ["a question that is missing", "/ask", "Please add your question."],
    ["a quote that is missing", "/check", "Please add your quote."],
    ["a short question", "/ask x", "Your question is too short."],
    ["a long question", `/ask ${"why ".repeat(400)}`, "Your question is too long (at most 1,000 characters)."],
    ["a long name", `/quotes ${"x".repeat(101)}`, "Your name is too long (at most 100 characters)."],
    ["a long topic", `/latest ${"x".repeat(201)}`, "Your topic is too long (at most 200 characters)."],
    ["a long title", `/sources ${"x".repeat(1001)}`, "Your title is too long (at most 1,000 characters)."],
    ["too many", "/ask why so limit: 99", "limit should be at most 10, not 99."],
  ])("%s", async (_why, line, sentence) => {
    expect(await say(line)).toContain(sentence);
  });

  it.each([
    ["/ask question: why so limit: 99", "/ask question: why so limit: 10"],
    ["/ask question: why so limit: few", "/ask question: why so limit: 1"],
    ["/quotes from: yesterday", "/quotes from: 2024-10-07"],
    ["/quotes kind: loud", "/quotes kind: direct"],
  ])("and with a line that is right: %s", async (line, right) => {
    expect(await say(line)).toContain(`Try: ${right}`);
    expect(await say(right)).not.toContain("should be");
  });

  it("and with an example that the coverage answers, where nothing was typed", async () => {
    for (const line of ["/ask", "/check"]) {
      const [, right = ""] = /Try: (.*)$/.exec(await say(line)) ?? [];
      expect(right).toMatch(/: \w/);
      expect(await say(right)).not.toMatch(/^Not in|^Nothing/);
    }
  });
});

describe("a word with a colon that is all of a topic", () => {
  it.each(["/latest days:", "/latest days: 3", "/latest count: 99", "/compare limit: 2"])(
    "is an option that there is not: %s",
    async (line) => {
      expect(await say(line)).toContain("Unknown option");
    },
  );

  it.each(["/latest son: the trial", "/ask Combs: why?", '/check "Score: 3"', "/check days: 3"])(
    "is none where more is said, or where it may be asked or pasted: %s",
    async (line) => {
      expect(await say(line)).not.toContain("Unknown option");
    },
  );
});
