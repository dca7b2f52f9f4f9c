import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { type Command, defineCommand, type Suggestion } from "../../src/bot/command.ts";
import { type Reply, textBlock } from "../../src/bot/reply.ts";
import type { Reader } from "../../src/discord/message/reader.ts";
import { english } from "../bot/example-service.ts";

/** Reads English, and has no command to press. */
export const englishReader: Reader = { commandIds: new Map(), words: english };

/** Says back what it was told, after so many milliseconds; in private when asked to. */
export const echo = defineCommand({
  name: "echo",
  description: "Say it back",
  plain: true,
  options: z.object({
    text: z.string().min(1).describe("What to say"),
    after: z.int().min(0).max(60_000).describe("Milliseconds to wait").optional(),
    private: z.boolean().describe("Only to me").optional(),
  }),
  async answer({ text, after, private: isPrivate }): Promise<Reply> {
    if (after) await sleep(after);
    return { private: isPrivate ?? false, blocks: [textBlock("plain", text)], record: { command: "echo", text } };
  },
});

/** Tells when it was begun, and takes a second. */
export function slow(onBegin: () => void): Command {
  return defineCommand({
    name: "slow",
    description: "Take a second",
    options: z.object({}),
    async answer(): Promise<Reply> {
      onBegin();
      await sleep(1000);
      return { private: false, blocks: [textBlock("plain", "last words")], record: { command: "slow" } };
    },
  });
}

/** Has a bug. */
export const broken = defineCommand({
  name: "broken",
  description: "Throw",
  options: z.object({ after: z.int().describe("Milliseconds to wait").optional() }),
  async answer({ after }): Promise<Reply> {
    if (after) await sleep(after);
    throw new Error("the question was secret");
  },
});

/** Offers what it is given for its one option. */
export function suggesting(offers: () => readonly Suggestion[]): Command {
  return defineCommand({
    name: "pick",
    description: "Pick one",
    options: z.object({ one: z.string().describe("One of them") }),
    suggest: { one: offers },
    answer: ({ one }): Reply => ({ private: false, blocks: [textBlock("plain", one)], record: { command: "pick" } }),
  });
}

/** Has several pages, after so many milliseconds. */
export const story = defineCommand({
  name: "story",
  description: "Tell a long story",
  options: z.object({ after: z.int().describe("Milliseconds to wait").optional() }),
  async answer({ after }): Promise<Reply> {
    if (after) await sleep(after);
    const blocks = Array.from({ length: 100 }, (_, line) => textBlock("plain", `line ${line} ${"and on ".repeat(20)}`));
    return { private: false, blocks, record: { command: "story" } };
  },
});

/** Thinks for some milliseconds, in which nothing else happens. */
export const busy = defineCommand({
  name: "busy",
  description: "Think",
  options: z.object({}),
  answer(): Reply {
    const until = performance.now() + 10;
    while (performance.now() < until);
    return { private: false, blocks: [textBlock("plain", "thought over")], record: { command: "busy" } };
  },
});
