import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { type Command, defineCommand, usageOf } from "../src/bot/command.ts";
import type { OptionSpec } from "../src/bot/option.ts";
import { type Block, textBlock } from "../src/bot/reply.ts";

export const help = defineCommand({
  name: "help",
  description: "What can be asked, with examples from the coverage",
  options: z.object({}),
  answer: (_options, archive, { commands }) => ({
    private: true,
    blocks: [
      textBlock("heading", "What can be asked"),
      ...commands.flatMap((command) => describeCommand(command, archive)),
      textBlock("hint", "What stands in brackets may be left out."),
    ],
    record: {
      command: "help",
      commands: commands.map(({ name, description, options, example }) => ({
        name,
        description,
        usage: usageOf(name, options),
        example: example(archive),
      })),
    },
  }),
});

function describeCommand({ name, description, options, example }: Command, archive: Archive): readonly Block[] {
  const line = example(archive);
  return [
    textBlock("plain", { kind: "command", name }, ` — ${description}`),
    ...options.map((option) => textBlock("hint", describeOption(option))),
    ...(line === null ? [] : [textBlock("hint", "For example: ", { kind: "example", line })]),
  ];
}

/** `[limit]: How many passages to show`. */
function describeOption({ name, description, required }: OptionSpec): string {
  return `${required ? name : `[${name}]`}: ${description}`;
}
