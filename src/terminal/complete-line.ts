import type { Archive } from "../archive/archive.ts";
import type { Command } from "../bot/command.ts";
import { readOptions } from "./read-options.ts";

/** The texts that could stand instead of the end of a line, best first, and that end. */
export interface Completion {
  readonly offers: readonly string[];
  readonly typed: string;
}

/**
 * Completes a line up to its end: a command's name, then the names of its options that are not given yet, or the
 * values that the option at the end offers. No offers for a question without a slash.
 */
export function completeLine(line: string, commands: readonly Command[], archive: Archive): Completion {
  const [, name, rest] = /^\/(\S*)(\s.*)?$/s.exec(line) ?? [];
  if (name === undefined) return { offers: [], typed: line };
  if (rest === undefined) return completeName(line, commands);
  const command = commands.find((one) => one.name === name);
  if (!command) return { offers: [], typed: line };
  const values = completeValue(rest, command, archive);
  return values.offers.length > 0 ? values : completeOption(rest, command);
}

function completeName(line: string, commands: readonly Command[]): Completion {
  const lines = [...commands.filter(({ listed }) => listed).map(({ name }) => `/${name} `), "/quit"];
  return { offers: lines.filter((one) => one.startsWith(line)), typed: line };
}

function completeValue(rest: string, command: Command, archive: Archive): Completion {
  const [, option = "", typed = ""] = /(?:^|.*\s)([-\p{L}\p{N}_]{1,32}):\s*(.*)$/su.exec(rest) ?? [];
  const suggest = Object.hasOwn(command.suggest, option) ? command.suggest[option] : undefined;
  if (!suggest) return { offers: [], typed };
  return {
    offers: suggest(typed, archive)
      .map(({ value }) => value)
      .filter((value) => value !== typed),
    typed,
  };
}

function completeOption(rest: string, command: Command): Completion {
  const typed = /\S*$/.exec(rest)?.[0] ?? "";
  const given = readOptions(`${rest}…`, command).map(({ name }) => name);
  const names = command.options.map(({ name }) => name);
  const open = names.filter((name) => !given.includes(name) || rest.trim() === typed);
  return { offers: open.filter((name) => name.startsWith(typed)).map((name) => `${name}: `), typed };
}
