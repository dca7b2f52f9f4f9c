import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { type Command, defineCommand, usageOf } from "../src/bot/command.ts";
import { nameOf, optionNameOf, writeLine } from "../src/bot/languages/command-names.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { type Line, line, strong } from "../src/bot/line.ts";
import { type Block, type Json, type Reply, textBlock } from "../src/bot/reply.ts";
import { termsOf } from "../src/terms/find-terms.ts";

export const help = defineCommand({
  name: "help",
  description: "What you can ask, in five lines",
  options: z.object({
    command: z.string().trim().min(1).max(100).describe("A command to explain, such as quotes").optional(),
  }),
  withoutArticles: true,
  answer({ command: typed }, archive, { commands: all, words }): Reply {
    const commands = all.filter(({ listed }) => listed);
    const asked = typed === undefined ? undefined : findCommand(typed, commands, words);
    if (asked) return explain(asked, archive, words);
    const help = answerHelp(commands, archive, words);
    // "/help me" asks for no command.
    if (typed === undefined || termsOf(typed).length === 0) return help;
    const unknown = words.terminal.unknownCommand(typed.replace(/^\//, ""));
    return { ...help, blocks: [textBlock("warning", unknown), ...help.blocks] };
  },
});

/** So many commands get a line each; the others are named in one. */
const mostDescribed = 4;

/** Finds a command by its name in English or in the reader's language, with or without the slash, and whatever stands behind it. */
function findCommand(typed: string, commands: readonly Command[], { commandNames }: Words): Command | undefined {
  const [name = ""] = typed.toLowerCase().replace(/^\//, "").split(/\s/);
  return commands.find((one) => [one.name, nameOf(one.name, commandNames)].includes(name));
}

/** One command with all its options and something to try. */
function explain(command: Command, archive: Archive, words: Words): Reply {
  const { name, options } = command;
  const translated = words.commandNames[name]?.options;
  const values = command.example(archive);
  const example = values && writeLine(name, values, words.commandNames);
  return {
    private: true,
    blocks: [
      describeCommand(command, words),
      ...options.map((option) =>
        textBlock(
          "hint",
          ...line`${strong(optionNameOf(name, option.name, words.commandNames))}: ${translated?.[option.name]?.description ?? option.description}`,
        ),
      ),
      ...(example === null ? [] : [textBlock("plain", words.option.goesLikeThis, { kind: "example", line: example })]),
    ],
    record: { command: "help", commands: [commandRecord(command, archive)] },
  };
}

function answerHelp(commands: readonly Command[], archive: Archive, words: Words): Reply {
  const others = commands.slice(mostDescribed).filter(({ name }) => name !== "help");
  const named = others.flatMap(({ name }, at): Line => [...(at > 0 ? [" · "] : []), { kind: "command", name }]);
  return {
    private: true,
    blocks: [
      ...commands.slice(0, mostDescribed).map((command) => describeCommand(command, words)),
      ...(named.length > 0 ? [textBlock("plain", words.help.more, ...named)] : []),
    ],
    record: {
      command: "help",
      commands: commands.map((command) => commandRecord(command, archive)),
    },
  };
}

function describeCommand({ name, description }: Command, { commandNames }: Words): Block {
  return textBlock("plain", ...line`${{ kind: "command", name }} — ${commandNames[name]?.description ?? description}`);
}

/** The record of a command, in English, as the commands call themselves. */
function commandRecord({ name, description, options, example }: Command, archive: Archive): Json {
  const values = example(archive);
  return { name, description, usage: usageOf(name, options, {}), example: values && writeLine(name, values, {}) };
}
