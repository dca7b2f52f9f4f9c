import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { type Command, defineCommand, usageOf } from "../src/bot/command.ts";
import { writeLine } from "../src/bot/languages/command-names.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { type Line, line } from "../src/bot/line.ts";
import { type Block, type Json, type Reply, textBlock } from "../src/bot/reply.ts";

export const help = defineCommand({
  name: "help",
  description: "What you can ask, in five lines",
  options: z.object({}),
  withoutArticles: true,
  answer: (_options, archive, { commands: all, words }) =>
    answerHelp(
      all.filter(({ listed }) => listed),
      archive,
      words,
    ),
});

/** So many commands get a line each; the others are named in one. */
const mostDescribed = 4;

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

/** In English, as the commands call themselves. */
function commandRecord({ name, description, options, example }: Command, archive: Archive): Json {
  const values = example(archive);
  return { name, description, usage: usageOf(name, options, {}), example: values && writeLine(name, values, {}) };
}
