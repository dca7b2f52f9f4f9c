import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import {
  anybody,
  falseWords,
  genuineWords,
  hintingVerbs,
  namingVerbs,
  wordsOfWords,
} from "../../english/classes/attribution-words.ts";
import { adverbs } from "../../english/classes/closed-classes.ts";
import { elidedWords } from "../../english/classes/contractions.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { publicationWordsOf, sourceKinds } from "../../english/classes/publication-words.ts";
import { askingForms, opensQuestion } from "../../english/classes/questions.ts";
import { isFormOf } from "../../english/verbs/verbs.ts";
import { keyAt } from "../words/compared-words.ts";

/** Words that somebody set in quotation marks, without them. */
export interface MarkedWords {
  readonly words: string;
  /** Says where they stand, with the marks. */
  readonly place: Span;
}

/** One word or two are a title, a nickname or a word kept at a distance. */
const fewestWords = 3;
/** Where it is asked whether they were said, two are a quote. */
const fewestChecked = 2;
/** Fewer than so many are asked for as they stand only where a question speaks of somebody's words. */
const surelyWords = 5;
/** With so many times as many words around them they are a topic of a question that goes on about much else. */
const mostAround = 2;

const double = /"([^"]{1,600})"|[“„‟”]([^“”„‟"]{1,600})[”“"]|[«»]([^«»]{1,600})[»«]|[「『]([^「」『』]{1,600})[」』]/g;
const unclosed = /(?:^|[\s(:,])(?:["“„«]|''|``)(?=\p{L})([^"“”„«»]{3,600})$/gu;
/** Opens before a word that is not short for another ('tis), and closes behind one. */
const openingSingle = /(?<![\p{L}\p{N}'’‘])['‘‚‹`](?!\d\b)(?=([\p{L}\p{N}¿¡…]\p{L}*))/giu;
const closingSingle = /(?<=[\p{L}\p{N}.,!?…])(?:['’›`‘])(?![\p{L}\p{N}])/gu;

/**
 * The words in marks that a question asks for as they stand, in order: at least three, of any marks. Not a question that is in
 * marks as a whole, and not the few words of a title where nobody's words are asked for. Empty when there are none.
 */
export function readMarkedWords(text: string): readonly MarkedWords[] {
  const marked = findMarked(text);
  const around = withoutMarked(text, marked);
  const isAlone = findWords(around).length === 0;
  const isSaying = speaksOfWords(around);
  const fewest = asksIfReal(around) ? fewestChecked : fewestWords;
  const others = findWords(around).length;
  return marked.filter(({ words }) => {
    const { length } = findWords(words);
    if (length < fewest || (isAlone && (opensQuestion(words) || /\?\s*$/.test(words))) || (!isAlone && isName(words)))
      return false;
    return isAlone || isSaying || fewest === fewestChecked || (length >= surelyWords && others <= mostAround * length);
  });
}

/** The name of an outlet, a book or a band: few words, and all but the smallest begin with a capital. */
function isName(words: string): boolean {
  const all = findWords(words).filter(({ text }) => /\p{L}/u.test(text));
  const long = all.filter(({ text }) => text.length > longestSmall);
  const isShouted = words === words.toUpperCase();
  return all.length <= mostInName && long.length > 0 && !isShouted && long.every(({ text }) => /^\p{Lu}/u.test(text));
}
const longestSmall = 3;
const mostInName = 7;

/** Without marks, the words of "who said …": at least two. Empty for any other question. */
export function readSaidWords(text: string): readonly MarkedWords[] {
  const [first, verb, ...words] = findWords(text);
  const [begin, end] = [words[0], words.at(-1)];
  if (!first || !verb || !begin || !end || begin === end || /["“„«»]/.test(text)) return [];
  if (foldText(first.text) !== "who" || !isFormOf(foldText(verb.text), "saying")) return [];
  const place = { start: begin.start, end: end.end };
  return [{ words: text.slice(place.start, place.end), place }];
}

/** True when a question asks no more than whose the words in marks are, or where they stand. */
export function asksWhose(text: string): boolean {
  const around = withoutMarked(text, findMarked(text));
  if (findWords(around).length === 0) return true;
  if (asksIfReal(around)) return true;
  const words = findWords(around).map((word) => foldText(word.text));
  const asksMore = words.some(
    (word, at) => isAmong(word, "how when why") || (word === "what" && !isSource(words[at + 1])),
  );
  return speaksOfWords(around) && !asksMore;
}

/** Tells whether the words around ask no more than whether anybody said them: "is the quote … real", "was … really said". */
function asksIfReal(around: string): boolean {
  const words = findWords(around).map((word) => foldText(word.text));
  const isReal = (word: string) => genuineWords.has(word) || falseWords.has(word);
  return (
    words.some(isReal) &&
    words.every((word) => isReal(word) || functionWords.has(word) || anybody.has(word) || speaksOfWords(word))
  );
}

/** "what article", "what person": where words stand or whose they are. */
function isSource(word = ""): boolean {
  return publicationWordsOf(word).some((kind) => sourceKinds.has(kind));
}

/** True where somebody's words are spoken of: "said", "the line", "in her words". */
function speaksOfWords(around: string): boolean {
  return findWords(around).some(({ text }) => {
    const word = foldText(text);
    if (hintingVerbs.has(word)) return false;
    return isFormOf(word, "saying") || isFormOf(word, "quoting") || isFormOf(word, "denying") || wordsOfWords.has(word);
  });
}

function withoutMarked(text: string, marked: readonly MarkedWords[]): string {
  return marked.reduceRight((left, { place }) => `${left.slice(0, place.start)} ${left.slice(place.end)}`, text);
}

/** Tells who is asked about by name before the words: "did Ana Ruiz really say". Null when nobody is. */
export function readAskedSpeaker(text: string): string | null {
  const words = findWords(text.split(/["“„«‘]/)[0] ?? "").map((word) => ({ ...word, key: foldText(word.text) }));
  const asked = words.findIndex(
    ({ key }, at) => askingForms.has(key) || (key === "it" && isAmong(keyAt(words, at - 1), "is was")),
  );
  const verb = words.findIndex(({ key }, at) => at > asked && (isFormOf(key, "saying") || namingVerbs.has(key)));
  const first = asked + (words[asked + 1]?.key === "the" ? 2 : 1);
  let last = verb - 1;
  while (last > first && isBetween(keyAt(words, last))) last -= 1;
  const [begin, end] = [words[first], words[last]];
  if (asked < 0 || verb < 0 || !begin || !end || end.start < begin.start) return null;
  const name = text.slice(begin.start, end.end);
  const isNobody = last === first && (functionWords.has(begin.key) || anybody.has(begin.key) || isBetween(begin.key));
  return isNobody || /[,?]/.test(name) ? null : name;
}

/** Between a name and the verb: "really", "who". */
function isBetween(word: string): boolean {
  return adverbs.has(word) || word.endsWith("ly") || word === "who" || word === "that";
}

function findMarked(text: string): readonly MarkedWords[] {
  const found: MarkedWords[] = [];
  const add = (words: string, place: Span) => {
    if (!found.some((one) => one.place.start < place.end && place.start < one.place.end))
      found.push({ words: words.trim(), place });
  };
  for (const match of text.matchAll(double))
    add(match.slice(1).find(Boolean) ?? "", { start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(unclosed))
    add(match[1] ?? "", { start: match.index, end: match.index + match[0].length });
  let from = 0;
  for (const start of openingsIn(text)) {
    if (start < from) continue;
    const end = closeSingle(text, start);
    if (end === null) continue;
    add(text.slice(start + 1, end), { start, end: end + 1 });
    from = end + 1;
  }
  return found.toSorted((one, other) => one.place.start - other.place.start);
}

/** Finds where single marks may open: not before a word that is short for another. */
function openingsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(openingSingle))
    .filter(([, word = ""]) => !elidedWords.has(word.toLowerCase()))
    .map(({ index }) => index);
}

/**
 * Finds where the mark that opens here closes: the first that can be no possessive, or else the last of those that can before
 * another mark opens.
 */
function closeSingle(text: string, start: number): number | null {
  let possessive: number | null = null;
  const rest = text.slice(start + 1);
  const next = openingsIn(rest)[0] ?? -1;
  for (const { index } of rest.matchAll(closingSingle)) {
    const at = start + 1 + index;
    if (possessive !== null && next >= 0 && next < index) break;
    const mayBePossessive = /s$/i.test(text.slice(start, at)) && /^\s+\p{Ll}/u.test(text.slice(at + 1));
    if (!mayBePossessive || isName(text.slice(start + 1, at))) return at;
    possessive = at;
  }
  return possessive;
}
