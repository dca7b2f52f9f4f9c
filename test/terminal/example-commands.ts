import { z } from "zod";
import { help } from "../../commands/help.ts";
import { defineCommand } from "../../src/bot/command.ts";
import { type Json, textBlock } from "../../src/bot/reply.ts";

const people = ["Anna Example", "Ben Beispiel"];

/** Answers with what it was asked. */
export const ask = defineCommand({
  name: "ask",
  description: "Ask",
  options: z.object({
    question: z.string().min(3).max(200).describe("What you want to know"),
    limit: z.int().min(1).max(10).describe("How many").optional(),
    exact: z.boolean().describe("Only these words").optional(),
  }),
  answer(options) {
    const record: Record<string, Json> = { answered: options.question.includes("say") };
    for (const [name, value] of Object.entries(options)) if (value !== undefined) record[name] = value;
    return {
      private: false,
      blocks: [textBlock("plain", `Asked: ${options.question}`)],
      record: { command: "ask", ...record },
    };
  },
});

/** Offers two people, and fails for anybody. */
const quotes = defineCommand({
  name: "quotes",
  description: "Quotes",
  options: z.object({
    person: z.string().max(100).describe("Who"),
    about: z.string().max(200).describe("What about").optional(),
    from: z
      .string()
      .regex(/^\d{4}$/)
      .describe("Since when")
      .optional(),
  }),
  suggest: {
    person: (typed) => people.filter((name) => name.startsWith(typed)).map((name) => ({ name, value: name })),
  },
  answer() {
    throw new Error("nobody to quote");
  },
});

/** Has no options. */
const status = defineCommand({
  name: "status",
  description: "Status",
  options: z.object({}),
  answer: () => ({ private: false, blocks: [], record: { command: "status" } }),
});

export const commands = [ask, quotes, status, help] as const;
