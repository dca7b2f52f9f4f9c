import { findWords, foldText, type Word } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import { adverbs, dates, nounsInLy, numbers } from "../../english/classes/closed-classes.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { titles } from "../../english/nouns/titles.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import type { Archive } from "../archive.ts";

/** A name as it stands in a text: its folded words, in order. */
export interface NameFound {
  readonly words: readonly string[];
  /** "Roe's brother": whoever is spoken of is somebody else. */
  readonly isPossessive: boolean;
  /** "the club": no name, but a noun that other sentences call the same one by. */
  readonly isNoun?: true;
}

/**
 * The names in a stretch of text: words side by side with a capital that the coverage writes with no small letter, or that somebody it
 * knows is called by: "Baker".
 */
export function namesIn(body: string, { start, end }: Span, archive: Archive): readonly NameFound[] {
  const { vocabulary } = archive.answering.knowledge;
  const people = peopleWords(archive);
  const text = body.slice(start, end);
  const names: { words: string[]; isPossessive: boolean; end: number }[] = [];
  for (const word of findWords(text)) {
    const bare = word.text.replace(possessive, "");
    const name = foldText(bare);
    if (!/^\p{Lu}/u.test(bare) || !isName(name)) continue;
    // "Detectives searched the ground": a capital that only the place of the word gives it.
    const isWord = vocabulary.writes(bare.toLowerCase()) || isHumanNoun(singularOf(name));
    if (isWord && !people.has(name)) continue;
    const last = names.at(-1);
    const isPossessive = bare !== word.text || isPossessivePlural(bare, word, text);
    if (last && !last.isPossessive && /^[\s“”"‘’'.]*$/.test(text.slice(last.end, word.start))) {
      last.words.push(name);
      Object.assign(last, { end: word.end, isPossessive });
    } else names.push({ words: [name], isPossessive, end: word.end });
  }
  return names;
}

/** The names of those whose words some quotations are. */
export function namesOfSpeakers(quotations: readonly Quotation[]): readonly NameFound[] {
  return quotations.flatMap(({ speaker }) => {
    const words = speaker ? findWords(speaker.name).map(({ text }) => foldText(text)) : [];
    return words.length > 0 ? [{ words, isPossessive: false }] : [];
  });
}

/** The names that name people alone. */
export function peopleOf(names: readonly NameFound[], archive: Archive): readonly NameFound[] {
  const people = peopleWords(archive);
  return names.filter(({ words }) => words.every((word) => people.has(word)));
}

/** The names that are none of somebody who is called by more than one word: "Petrax" may be a mill, "Roe" of "Ida Roe" is none. */
export function mayBeBodies(names: readonly NameFound[], archive: Archive): readonly NameFound[] {
  const people = wordsOf(archive).ofFullNames;
  return names.filter(({ words }) => !words.every((word) => people.has(word)));
}

/** The words of everybody's name, read once for a coverage. */
function peopleWords(archive: Archive): ReadonlySet<string> {
  return wordsOf(archive).ofNames;
}

function wordsOf({ people }: Archive) {
  const known = peopleRead.get(people);
  if (known) return known;
  const names = people
    .flatMap((person) => person.names)
    .map((name) => findWords(name).map(({ text }) => foldText(text)));
  const read = {
    ofNames: new Set(names.flat()),
    ofFullNames: new Set(names.filter(({ length }) => length > 1).flat()),
  };
  peopleRead.set(people, read);
  return read;
}
const peopleRead = new WeakMap<
  Archive["people"],
  { readonly ofNames: ReadonlySet<string>; readonly ofFullNames: ReadonlySet<string> }
>();

const possessive = /['’]s?$/;

/** "Combs’ mother" */
function isPossessivePlural(bare: string, { end }: Word, text: string): boolean {
  return bare.endsWith("s") && /^['’]\s/.test(text.slice(end));
}

/** "publicly", "almost" */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.endsWith("ly") && !nounsInLy.has(word));
}

function isName(name: string): boolean {
  return isMatter(name) && !dates.has(name) && !titles.has(name) && !numbers.has(name) && !isAdverb(name);
}

/** True where some may be the name of one of the others: "Roe" may be "Emma Roe", and "Peter Roe" may not. */
export function mayMeanOne(some: readonly NameFound[], others: readonly NameFound[]): boolean {
  return some.some((one) => others.some((other) => mayBeOne(one.words, other.words)));
}

/** Tells whether two lists of names are of one, and end alike: the "Roe Trust" is not Roe. */
export function endAlike(some: readonly NameFound[], others: readonly NameFound[]): boolean {
  return some.some((one) =>
    others.some((other) => one.words.at(-1) === other.words.at(-1) && mayBeOne(one.words, other.words)),
  );
}

function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((word) => long.includes(word));
}
