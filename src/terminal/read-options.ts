import type { Command } from "../bot/command.ts";

/** The text that was typed for one option, as it stands in the line, without the white space around it. */
export interface TypedOption {
  readonly name: string;
  readonly text: string;
  /** The offset of the text in what follows the command. */
  readonly start: number;
}

/** A word that may begin an option, with the colon behind it. */
const optionWord = /(?<!\S)([-\p{L}\p{N}_]{1,32}):/gu;

/** "What about: the lawsuit" is a question of its own. */
const asksWhatAbout = /^\s*(?:what|how)\s+$/i;

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
  for (const { name: typed, start, end } of findOptionWords(text)) {
    const name = typed.toLowerCase();
    if (!names.includes(name) || opened.some((one) => one.name === name)) continue;
    if (name === "about" && asksWhatAbout.test(text.slice(opened.at(-1)?.end, start))) continue;
    const isBehindText = opened.length === 0 && text.slice(0, start).trim() !== "";
    if (isBehindText && name === first) break;
    if (isBehindText && first !== undefined) opened.push({ name: first, start: 0, end: 0 });
    opened.push({ name, start, end });
  }
  if (opened.length === 0 && first !== undefined) opened.push({ name: first, start: 0, end: 0 });
  return opened
    .map(({ name, end }, at) => {
      const value = text.slice(end, opened[at + 1]?.start);
      return { name, text: value.trim(), start: end + value.length - value.trimStart().length };
    })
    .filter((option) => option.text !== "");
}

/** The words of a text that have a colon right behind them: `limit:`. The end is behind the colon. */
export function findOptionWords(
  text: string,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(optionWord), ({ 0: all, 1: name = "", index }) => ({
    name,
    start: index,
    end: index + all.length,
  }));
}
