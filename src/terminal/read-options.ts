import type { Command } from "../bot/command.ts";

/** What was typed for one option, as it stands in the line, without the white space around it. */
export interface TypedOption {
  readonly name: string;
  readonly text: string;
}

/**
 * Splits what follows a command into its options, in the order typed; blank ones are left out. Only a name of this
 * command's, at the start of a word, with a colon right behind it and not given before, begins an option: in
 * `question: what is this: a test limit: 2` that is `question` and `limit`. Text before the first of them
 * belongs to the command's first option.
 */
export function readOptions(text: string, command: Command): readonly TypedOption[] {
  const names = command.options.map(({ name }) => name);
  const [first] = names;
  const opened: { name: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(/(?<!\S)([-\p{L}\p{N}_]{1,32}):/gu)) {
    const name = match[1] ?? "";
    if (!names.includes(name) || opened.some((one) => one.name === name)) continue;
    const isBehindText = opened.length === 0 && text.slice(0, match.index).trim() !== "";
    if (isBehindText && name === first) break;
    if (isBehindText && first !== undefined) opened.push({ name: first, start: 0, end: 0 });
    opened.push({ name, start: match.index, end: match.index + match[0].length });
  }
  if (opened.length === 0 && first !== undefined) opened.push({ name: first, start: 0, end: 0 });
  return opened
    .map(({ name, end }, at) => ({ name, text: text.slice(end, opened[at + 1]?.start).trim() }))
    .filter((option) => option.text !== "");
}
