import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { type Command, defineCommand, usageOf } from "../src/bot/command.ts";
import { writeLine } from "../src/bot/languages/command-names.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { line } from "../src/bot/line.ts";
import type { OptionSpec } from "../src/bot/option.ts";
import { type Block, type Json, type Reply, textBlock } from "../src/bot/reply.ts";

export const help = defineCommand({
  name: "help",
  description: "What can be asked, with examples from the coverage",
  options: z.object({}),
  withoutArticles: true,
  answer: (_options, archive, { commands: all, words }) =>
    answerHelp(
      all.filter(({ listed }) => listed),
      archive,
      words,
    ),
});

function answerHelp(commands: readonly Command[], archive: Archive, words: Words): Reply {
  return {
    private: true,
    blocks: [
      textBlock("heading", words.help.heading),
      ...commands.flatMap((command) => describeCommand(command, archive, words)),
      textBlock("hint", words.help.inBrackets),
    ],
    record: {
      command: "help",
      commands: commands.map((command) => commandRecord(command, archive)),
    },
  };
}

function describeCommand(command: Command, archive: Archive, words: Words): readonly Block[] {
  const { name, options } = command;
  const { help: said, commandNames } = words;
  const called = commandNames[name];
  const values = command.example(archive);
  const example = values && ({ kind: "example", line: writeLine(name, values, commandNames) } as const);
  return [
    textBlock("plain", ...line`${{ kind: "command", name }} — ${called?.description ?? command.description}`),
    ...options.map((option) => textBlock("hint", describeOption(option, name, words))),
    ...(example ? [textBlock("hint", said.forExample, example)] : []),
  ];
}

/** `[limit]: How many passages to show`. */
function describeOption(option: OptionSpec, command: string, { help: said, commandNames }: Words): string {
  const { name, description } = commandNames[command]?.options[option.name] ?? option;
  return said.option(option.required ? name : `[${name}]`, description);
}

/** In English, as the commands call themselves. */
function commandRecord({ name, description, options, example }: Command, archive: Archive): Json {
  const values = example(archive);
  return { name, description, usage: usageOf(name, options, {}), example: values && writeLine(name, values, {}) };
}
