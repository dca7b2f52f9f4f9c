import type { Command } from "../bot/command.ts";
import type { Words } from "../bot/languages/words.ts";
import type { OptionSpec } from "../bot/option.ts";
import { countEdits } from "../coverage/count-edits.ts";
import { findOptionWords, readOptions } from "./read-options.ts";

/** A word with a colon that was meant for an option and names none of the command's. */
export interface UnknownOption {
  readonly typed: string;
  /** The text behind the command, with every such word spelt as was meant; null where nobody knows what was meant. */
  readonly mended: string | null;
}

type KnownOption = Pick<OptionSpec, "name" | "type" | "choices" | "pattern"> & Partial<Pick<OptionSpec, "max">>;

/** Everything that it takes to tell what a word with a colon is. */
export interface OptionKnowledge {
  /** Options that are given elsewhere: to other commands, or in Discord. */
  readonly others: readonly KnownOption[];
  /** Tells whether a word is common English. */
  readonly isWord: (word: string) => boolean;
}

/**
 * The first word that was meant for an option and is none; null where there is none. A name or a number holds no colon. A question
 * may hold one ("he said: no"): in a text, a word is taken for an option only where it is spelt nearly as one that is not given, and
 * is no English word or has the very value behind it that the option takes; or where it is an option of another command, at the
 * beginning or with such a value, or with a name behind it where both commands take one ("person: Ada Roe" for "speaker:"). A topic that is nothing but such a word with a number or nothing behind it was meant for one, too.
 */
export function findUnknownOption(text: string, command: Command, knowledge: OptionKnowledge): UnknownOption | null {
  let first: string | null = null;
  let mended = text;
  for (let at = 0; at <= command.options.length; at += 1) {
    const found = findNext(mended, command, knowledge);
    if (!found) break;
    first ??= found.typed;
    if (found.meant === null) return { typed: first, mended: null };
    mended = `${mended.slice(0, found.start)}${found.meant}${mended.slice(found.start + found.typed.length)}`;
  }
  return first === null ? null : { typed: first, mended };
}

/** Discord has two options of its own for every command. */
export function knowOptions(
  commands: readonly Command[],
  { privateOption, plainOption }: Words,
  isWord: OptionKnowledge["isWord"],
): OptionKnowledge {
  const ofDiscord = [privateOption, plainOption].map(
    ({ name }): KnownOption => ({ name, type: "boolean", choices: null, pattern: null }),
  );
  return { others: [...commands.flatMap(({ options }) => options), ...ofDiscord], isWord };
}

interface Found {
  readonly typed: string;
  readonly start: number;
  readonly meant: string | null;
}

function findNext(text: string, command: Command, knowledge: OptionKnowledge): Found | null {
  const given = readOptions(text, command);
  const named = new Set(given.flatMap((option) => (isNamed(text, option) ? [option.name] : [])));
  for (const option of given) {
    const spec = command.options.find(({ name }) => name === option.name);
    for (const { name: typed, start, end } of findOptionWords(option.text)) {
      const rest = option.text.slice(end).trimStart();
      if (!spec || !/^\p{L}/u.test(typed) || rest.startsWith("//")) continue;
      const isFirst = start === 0 && !named.has(option.name);
      const open = command.options.filter((one) => !named.has(one.name) && (isFirst || one !== spec));
      const near = nearest(typed.toLowerCase(), open) ?? namedElsewhere(typed.toLowerCase(), rest, open, knowledge);
      const word = { typed: typed.toLowerCase(), rest, isFirst };
      const isWhole = isFirst && !isLong(spec) && /^(?:[+-]?\d{1,15}|true|false)?$/i.test(rest);
      if (isProse(spec) && !isWhole && !isMeant(word, near, knowledge)) continue;
      return { typed, start: option.start + start, meant: near?.name ?? null };
    }
  }
  return null;
}

interface TypedWord {
  readonly typed: string;
  readonly rest: string;
  readonly isFirst: boolean;
}

/** True where a word with a colon in a text is meant for an option: for the nearest, or for one of another command. */
function isMeant(
  { typed, rest, isFirst }: TypedWord,
  near: OptionSpec | null,
  { others, isWord }: OptionKnowledge,
): boolean {
  if (near && others.some((other) => other.name === typed && takesName(other) && takesName(near))) return true;
  if (near && (isFirst || (takesText(near) ? !isWord(typed) : fits(rest, near)))) return true;
  return others.some((other) => other.name === typed && (isFirst || fits(rest, other)));
}

/** True where the option's own name stands before its text. */
function isNamed(text: string, { name, start }: { readonly name: string; readonly start: number }): boolean {
  return text.slice(0, start).trimEnd().toLowerCase().endsWith(`${name}:`);
}

/** The option that a word is a misspelling of. */
function nearest(word: string, open: readonly OptionSpec[]): OptionSpec | null {
  const near = open
    .map((option) => ({ option, edits: countEdits(word, option.name) }))
    .filter(({ option: { name }, edits }) => edits > 0 && edits <= Math.floor(name.length / lettersPerSlip))
    .toSorted((one, other) => one.edits - other.edits);
  return near[0]?.option ?? null;
}

/** The option for somebody's name, where the word is what another command calls that, and a name follows. */
function namedElsewhere(
  typed: string,
  rest: string,
  open: readonly OptionSpec[],
  { others }: OptionKnowledge,
): OptionSpec | null {
  const isOther = others.some((other) => other.name === typed && takesName(other));
  return isOther && /^\p{Lu}/u.test(rest) ? (open.find(takesName) ?? null) : null;
}

function takesName(option: KnownOption): boolean {
  return takesText(option) && (option.max ?? Number.POSITIVE_INFINITY) <= longestName;
}

/** A slip of the pen in so many letters. */
const lettersPerSlip = 4;

/** A text of some sentences may hold anything; a name, a day or one of a few values holds no colon. */
function isProse(spec: OptionSpec): boolean {
  return takesText(spec) && (spec.max ?? Number.POSITIVE_INFINITY) > longestName;
}
const longestName = 100;

/** True for an option whose text is pasted or asked, which may be no more than "Score: 3": no name is that. */
function isLong({ max }: OptionSpec): boolean {
  return (max ?? Number.POSITIVE_INFINITY) > longestTopic;
}
const longestTopic = 200;

function takesText({ type, choices, pattern }: KnownOption): boolean {
  return type === "text" && choices === null && pattern === null;
}

/** True where the text that follows begins with a value that only such an option takes. */
function fits(rest: string, { type, choices, pattern }: KnownOption): boolean {
  const [value = ""] = /^\S*/.exec(rest) ?? [];
  if (type === "integer") return /^[+-]?\d{1,15}$/.test(value);
  if (type === "boolean") return /^(?:true|false)$/i.test(value);
  return choices?.includes(value) ?? (pattern !== null && new RegExp(pattern, "u").test(value));
}
