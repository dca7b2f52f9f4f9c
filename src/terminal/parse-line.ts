import type { Command } from "../bot/command.ts";
import { writeLine } from "../bot/languages/command-names.ts";
import type { Words } from "../bot/languages/words.ts";
import type { OptionSpec } from "../bot/option.ts";
import { type Reply, refuse } from "../bot/reply.ts";
import type { Invocation } from "../bot/respond.ts";
import { refuseUnknown } from "./nearest-commands.ts";
import { readOptions } from "./read-options.ts";
import { refuseOption } from "./refuse-option.ts";
import { findUnknownOption, knowOptions } from "./unknown-option.ts";

/** The request of a line, or the reply to give at once: why the line cannot be read. */
export type ParsedLine =
  | { readonly kind: "invocation"; readonly invocation: Invocation }
  | { readonly kind: "reply"; readonly reply: Reply };

/**
 * Reads a line in Discord's syntax: `/ask question: why was he arrested? limit: 1`. A line without a slash is a
 * question, all of it. A value that does not fit its option's type stays text, so that the command says what it expects.
 * `isWord` tells common English words, which are no slips of the pen.
 */
export function parseLine(
  line: string,
  commands: readonly Command[],
  words: Words,
  isWord: (word: string) => boolean = () => false,
): ParsedLine {
  const text = line.trim();
  const help = commands.find((one) => one.name === "help");
  if (help && asksForHelp(text, words)) return invoke(help, []);
  const [, explained] = /^(?:help|\?)\s+\/?(\S+)$/i.exec(text) ?? [];
  if (help && commands.some(({ name }) => name === explained?.toLowerCase()))
    return invoke(help, readOptions(` ${explained}`, help));
  if (!text.startsWith("/")) return readQuestion(text, commands, words);
  const [slash = "", typed = ""] = /^\/(\S*)/.exec(text) ?? [];
  const name = typed.toLowerCase();
  const command = commands.find((one) => one.name === name);
  const rest = text.slice(slash.length);
  const knowledge = knowOptions(commands, words, isWord);
  if (!command) return { kind: "reply", reply: refuseUnknown({ name, rest }, commands, words, knowledge) };
  if (command.options.length === 0 && rest.trim() !== "") {
    const { takesNothing, didYouMean } = words.terminal;
    const meant = writeLine("ask", { question: rest.trim() }, words.commandNames);
    return { kind: "reply", reply: refuse(name, takesNothing(name), didYouMean, { kind: "example", line: meant }) };
  }
  const unknown = findUnknownOption(rest, command, knowledge);
  if (unknown) return { kind: "reply", reply: refuseOption(unknown, command, words) };
  return invoke(command, readOptions(rest, command));
}

/** True for what somebody types who does not know yet what to type: `hi`, `help!`, `?`. */
function asksForHelp(text: string, { terminal }: Words): boolean {
  const word = text.toLowerCase().replace(/[\s!.?]+$/, "");
  return (word === "" && text.startsWith("?")) || terminal.greetings.split(" ").includes(word);
}

function readQuestion(text: string, commands: readonly Command[], words: Words): ParsedLine {
  const ask = commands.find(({ name }) => name === "ask");
  const question = ask?.options[0]?.name;
  if (ask && question !== undefined) return invoke(ask, [{ name: question, text }]);
  const reply = refuse(null, words.terminal.needsSlash, { kind: "example", line: "/help" });
  return { kind: "reply", reply };
}

function invoke(command: Command, typed: readonly { readonly name: string; readonly text: string }[]): ParsedLine {
  const values = typed.map(({ name, text }) => [name, readValue(text, findOption(command, name))]);
  return { kind: "invocation", invocation: { command, rawOptions: Object.fromEntries(values) } };
}

function findOption(command: Command, name: string): OptionSpec["type"] {
  return command.options.find((option) => option.name === name)?.type ?? "text";
}

/** `007` is 7 and `true` is true where the option wants that; everything else is what was typed. */
function readValue(text: string, type: OptionSpec["type"]): string | number | boolean {
  if (type === "integer" && /^[+-]?\d{1,15}$/.test(text)) return Number(text) || 0;
  if (type === "boolean" && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}
