import type { Words } from "./languages/words.ts";
import { type Line, line } from "./line.ts";
import type { Run } from "./reply.ts";

/** Says what a command says itself, by names of its own. A name in braces stands for what is put in: "The {count} newest articles:". */
export type CommandWords = Readonly<Record<string, string>>;

/** One of a command's sentences in the reader's language, or in English where that language lacks it, with what is put in. */
export type Say<Key extends string> = (key: Key, values?: Readonly<Record<string, Run | Line>>) => Line;

/** Tells how a command says its words in the language of these. */
export function sayOf<Key extends string>(
  command: string,
  english: Readonly<Record<Key, string>> | undefined,
  { commandNames }: Words,
): Say<Key> {
  const translated = commandNames[command]?.words;
  return (key, values = {}) => fillWords(translated?.[key] ?? english?.[key] ?? key, values);
}

/** The text with the values in place of their names in braces; a name without a value stays as it is. */
function fillWords(text: string, values: Readonly<Record<string, Run | Line>>): Line {
  const parts = text.split(/\{(\w+)\}/);
  return parts.reduce<Line>((filled, part, at) => {
    const value = at % 2 === 1 ? (values[part] ?? `{${part}}`) : part;
    return line`${filled}${value}`;
  }, []);
}
