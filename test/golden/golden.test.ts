import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import type { Reply } from "../../src/bot/reply.ts";
import { openCoverage } from "../../src/program/open-coverage.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderJson } from "../../src/terminal/render-json.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { recordedReader } from "../answers/recorded-reader.ts";
import { english, exampleService } from "../bot/example-service.ts";

let archive: Archive;
beforeAll(async () => {
  ({ archive } = await openCoverage("corpus", { reader: await recordedReader() }));
});

/** File name, then the lines typed one after the other. */
const conversations: Readonly<Record<string, readonly string[]>> = {
  ask: [
    "/ask question: who is diddys mom limit: 1",
    "/ask question: did he plead guilty limit: 1",
    "/ask question: when was diddy arrested limit: 1",
    "/ask question: what did janice say about the lawsuit limit: 2",
    "why is puff daddy in jail",
    "/ask question: what is the capital of France limit: 1",
    "/ask question: how old is cassie limit: 1",
  ],
  quotes: [
    "/quotes person: Janice",
    "/quotes person: diddy",
    "/quotes person: Janise Combs about: lawsuit",
    "/quotes person: indictment",
    "/quotes person: Angela Merkel",
  ],
  sources: ["/sources", "/sources article: 000_875932236bdd36b1", "/sources article: tax reform"],
  refusals: [
    "/aks question: why",
    "/ask question: a",
    "/ask limit: 3",
    "/ask question: why so limit: many",
    "/",
    "🎉🎉🎉🎉",
    "asdkjh qwe zz",
    "blorp fnarg wibblezot",
    "/help",
  ],
};

const replies = new Map<string, Promise<Reply>>();

/** Each line is answered once. */
function replyTo(line: string): Promise<Reply> {
  const reply = replies.get(line) ?? answerLine(line, exampleService(commands, archive));
  replies.set(line, reply);
  return reply;
}

describe("what the terminal shows of the shipped articles", () => {
  it.each(Object.entries(conversations))("%s", async (name, lines) => {
    const parts: string[] = [];
    for (const line of lines) {
      const reply = await replyTo(line);
      parts.push(`> ${line}\n${renderText(reply, { width: 100, color: false, words: english })}\n`);
    }
    await expect(parts.join("\n")).toMatchFileSnapshot(`${name}.txt`);
  });

  it.each(["ask", "quotes", "sources"])("%s, as JSON: the same words, sliced from the same places", async (name) => {
    for (const line of conversations[name] ?? []) {
      const reply = await replyTo(line);
      const record = JSON.parse(renderJson(reply));
      expect(Object.keys(record)[0]).toBe("command");
      for (const { articleId, start, end, text } of [
        ...(record.quotations ?? []),
        ...(record.command === "ask" ? record.passages : []),
      ])
        expect(text).toBe(archive.sources.get(articleId)?.article.body.slice(start, end));
    }
  });
});
