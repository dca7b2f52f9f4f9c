import { type Command, usageOf } from "../bot/command.ts";
import { type Reply, textBlock } from "../bot/reply.ts";
import { marks } from "./marks.ts";

/** What can be typed: every command with its options, and how answers are to be read. */
export function describeHelp(commands: readonly Command[]): Reply {
  const blocks = commands.flatMap(({ name, description, options }) => [
    textBlock("plain", { kind: "example", line: usageOf(name, options) }),
    textBlock("hint", `  ${description}`),
    ...options.map((option) => textBlock("hint", `  ${option.name}: ${option.description}`)),
  ]);
  return {
    private: true,
    blocks: [
      textBlock("heading", "What can be asked"),
      ...blocks,
      textBlock("hint", "A line without a slash is a question. What stands in brackets may be left out."),
      textBlock(
        "hint",
        `Lines behind ${marks.words} or ${marks.best} are an article's own words; ${marks.best} points out the ones that matter.`,
      ),
      textBlock("hint", "/help shows this, /quit ends."),
    ],
    record: {
      command: "help",
      commands: commands.map(({ name, description, options }) => ({
        name,
        description,
        usage: usageOf(name, options),
      })),
    },
  };
}
