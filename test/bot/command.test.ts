import { readFileSync, readSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Archive } from "../../src/archive/archive.ts";
import { defineCommand, usageOf } from "../../src/bot/command.ts";
import { textBlock } from "../../src/bot/reply.ts";
import { respond } from "../../src/bot/respond.ts";
import { UnreachableError } from "../../src/coverage/unreachable.ts";
import { exampleBot, exampleService } from "./example-service.ts";

/** No command of these tests looks into it. */
const archive: Archive = { sources: new Map([["a", null]]), people: [] } as never;

const echo = defineCommand({
  name: "echo",
  description: "Say it again",
  options: z.object({
    words: z.string().trim().min(3).max(10).describe("What to say"),
    times: z.coerce.number().int().min(1).max(3).default(1).describe("How often"),
    manner: z.enum(["loud", "soft"]).describe("How").optional(),
  }),
  suggest: { words: () => [{ name: "Hello", value: "hello" }] },
  answer({ words, times }) {
    if (words === "gone") throw new UnreachableError("no node answers");
    if (words === "crash") throw new TypeError("a bug, with the words of the question");
    return {
      private: false,
      blocks: [textBlock("plain", words.repeat(times))],
      record: { command: "echo", words, times },
    };
  },
});

describe("a command", () => {
  it("tells a transport of its options what their schema says", () => {
    expect(echo.options).toEqual([
      {
        name: "words",
        description: "What to say",
        type: "text",
        required: true,
        min: 3,
        max: 10,
        choices: null,
        pattern: null,
        suggests: true,
      },
      {
        name: "times",
        description: "How often",
        type: "integer",
        required: false,
        min: 1,
        max: 3,
        choices: null,
        pattern: null,
        suggests: false,
      },
      {
        name: "manner",
        description: "How",
        type: "text",
        required: false,
        min: null,
        max: null,
        choices: ["loud", "soft"],
        pattern: null,
        suggests: false,
      },
    ]);
    expect(usageOf(echo.name, echo.options, {})).toBe("/echo words: … [times: …] [manner: …]");
  });

  it("answers options that fit, with defaults filled in", async () => {
    expect((await echo.answer({ words: " hello " }, archive, exampleBot())).record).toEqual({
      command: "echo",
      words: "hello",
      times: 1,
    });
  });

  it.each([
    ["one that is missing", {}, /^Please add your words\./],
    ["one that is too short", { words: "a " }, /^Your words is too short\.$/],
    ["one that is too long", { words: "a".repeat(50) }, /^Your words is too long \(at most 10 characters\)\.$/],
    ["one of the wrong kind", { words: 7 }, /^words should be text, not 7\.$/],
    ["a number out of range", { words: "hello", times: 9 }, /^times should be at most 3, not 9\.$/],
    [
      "a value that is no choice",
      { words: "hello", manner: "shrill" },
      /^manner should be loud or soft, not “shrill”\.$/,
    ],
    ["all that are wrong", { words: "a", times: 0 }, /^Your words is .* times should be at least 1, not 0\.$/],
  ])("says what is wrong with %s, privately", async (_why, rawOptions, message) => {
    const reply = await echo.answer(rawOptions, archive, exampleBot());
    expect(reply.private).toBe(true);
    expect(reply.record).toEqual({ command: "echo", error: expect.stringMatching(message) });
  });

  it("needs a description for every option", () => {
    const define = () =>
      defineCommand({
        name: "bad",
        description: "Bad",
        options: z.object({ x: z.string() }),
        answer: () => Promise.reject(),
      });
    expect(define).toThrow(/description/);
  });
});

describe("respond", () => {
  it("turns a bug into a reply with a reference, and reports the bug under it", async () => {
    const reports: unknown[] = [];
    const service = { ...exampleService([echo], archive), reportBug: (...report: unknown[]) => reports.push(report) };
    const reply = await respond({ command: echo, rawOptions: { words: "crash" } }, service);
    const reference = /Reference: (\w{8})\./.exec(JSON.stringify(reply.blocks))?.[1];
    expect(reference).toBeDefined();
    expect(reports).toEqual([[reference, "echo", expect.any(TypeError)]]);
    expect(reply.private).toBe(true);
    expect(JSON.stringify(reply)).not.toContain("a bug");
  });

  it("says when the search engine cannot be reached, which is no bug", async () => {
    const outages: unknown[] = [];
    const service = {
      ...exampleService([echo], archive),
      reportOutage: (...outage: unknown[]) => outages.push(outage),
    };
    const reply = await respond({ command: echo, rawOptions: { words: "gone" } }, service);
    expect(JSON.stringify(reply.blocks)).toContain("can't be reached right now");
    expect(reply.record).toMatchObject({ error: expect.stringContaining("can't be reached") });
    expect(outages).toEqual([["echo", "no node answers"]]);
    expect(reply.private).toBe(true);
  });

  it.each<[string, () => unknown]>([
    ["a file that is gone", () => readFileSync("nowhere/at/all")],
    ["a folder in place of a file", () => readFileSync(".")],
    ["a descriptor that is closed", () => readSync(1_000_000, Buffer.alloc(1))],
    ["a file where a folder should be", () => readFileSync("package.json/a")],
  ])("says so also when the disk cannot be read, which is no bug either: %s", async (_what, read) => {
    const outages: unknown[] = [];
    const reading = { ...echo, answer: async () => read() as never };
    const service = { ...exampleService([reading], archive), reportOutage: (...one: unknown[]) => outages.push(one) };
    const reply = await respond({ command: reading, rawOptions: {} }, service);
    expect(reply.record).toMatchObject({ error: expect.stringContaining("can't be reached") });
    expect(outages).toEqual([["echo", expect.stringMatching(/^E[A-Z]+: /)]]);
  });
});
