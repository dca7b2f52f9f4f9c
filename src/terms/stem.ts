import { derivationalEndings, residualEndings } from "./stem-endings.ts";
import { stemExceptions, unstemmed } from "./stem-exceptions.ts";

const longestStemmed = 40;

/**
 * The stem of a folded English word: what "arrest", "arrests" and "arrested" share. Words with a digit, of one or
 * two letters or of more than forty come back as they are. Martin Porter's Porter2 ("English") algorithm, as
 * specified at snowballstem.org/algorithms/english/stemmer.html.
 */
export function stemWord(word: string): string {
  if (word.length <= 2 || word.length > longestStemmed || !/^[a-z']+$/.test(word)) return word;
  const exception = stemExceptions.get(word);
  if (exception !== undefined) return exception;
  const marked = markConsonantY(word.replace(/^'/, ""));
  const first = regionOne(marked);
  const second = regionAfter(marked, first);
  const plural = cutPlural(cutPossessive(marked));
  if (unstemmed.has(plural)) return plural;
  const past = replaceFinalY(cutPast(plural, first));
  const derived = cutResidual(cutDerivation(past, first, second), second);
  return cutFinal(derived, first, second).replaceAll("Y", "y");
}

/** A `y` that begins a word or follows a vowel is a consonant; it is written `Y` until the end. */
function markConsonantY(word: string): string {
  return word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
}

/** R1: after the first consonant that follows a vowel, or after one of three beginnings that would give too much. */
function regionOne(word: string): number {
  const beginning = /^(?:gener|commun|arsen)/.exec(word);
  return beginning ? beginning[0].length : regionAfter(word, 0);
}

function regionAfter(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return match ? from + match.index + 2 : word.length;
}

function cutPossessive(word: string): string {
  return word.replace(/'s?'?$/, "");
}

function cutPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/(?:ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

function cutPast(word: string, first: number): string {
  const like = /(?:eedly|eed)$/.exec(word);
  if (like) return like.index >= first ? `${word.slice(0, like.index)}ee` : word;
  const ending = /(?:ingly|edly|ing|ed)$/.exec(word);
  if (!ending) return word;
  const stem = word.slice(0, ending.index);
  if (!/[aeiouy]/.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1);
  return isShort(stem, first) ? `${stem}e` : stem;
}

/** "hop" in "hoping": ends in a short syllable, with nothing left for the first region. */
function isShort(word: string, first: number): boolean {
  return first >= word.length && endsInShortSyllable(word);
}

function endsInShortSyllable(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
}

function replaceFinalY(word: string): string {
  return word.replace(/(?<=.[^aeiouy])[yY]$/, "i");
}

function cutDerivation(word: string, first: number, second: number): string {
  const found = longestEnding(word, derivationalEndings);
  if (found) {
    const [ending, replacement] = found;
    const at = word.length - ending.length;
    if (at < first) return cutThirdStep(word, first, second);
    if (ending === "ogi" && word[at - 1] !== "l") return cutThirdStep(word, first, second);
    return cutThirdStep(word.slice(0, at) + replacement, first, second);
  }
  const adverb = /(?<=[cdeghkmnrt])li$/.exec(word);
  return cutThirdStep(adverb && adverb.index >= first ? word.slice(0, -2) : word, first, second);
}

const thirdEndings: ReadonlyMap<string, string> = new Map([
  ["alize", "al"],
  ["ational", "ate"],
  ["ful", ""],
  ["ical", "ic"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ness", ""],
  ["tional", "tion"],
]);

function cutThirdStep(word: string, first: number, second: number): string {
  const found = longestEnding(word, thirdEndings);
  if (found) {
    const at = word.length - found[0].length;
    return at >= first ? word.slice(0, at) + found[1] : word;
  }
  return word.endsWith("ative") && word.length - 5 >= second ? word.slice(0, -5) : word;
}

function cutResidual(word: string, second: number): string {
  const found = longestEnding(word, residualEndings);
  if (!found) return word;
  const at = word.length - found[0].length;
  if (at < second) return word;
  return found[0] === "ion" && !/[st]/.test(word.charAt(at - 1)) ? word : word.slice(0, at);
}

function cutFinal(word: string, first: number, second: number): string {
  const last = word.length - 1;
  if (word.endsWith("e")) {
    const stem = word.slice(0, -1);
    return last >= second || (last >= first && !endsInShortSyllable(stem)) ? stem : word;
  }
  return word.endsWith("ll") && last >= second ? word.slice(0, -1) : word;
}

/** The longest entry the word ends in, with its replacement: the longest is tried first. */
function longestEnding(word: string, endings: ReadonlyMap<string, string>): readonly [string, string] | null {
  for (let length = Math.min(7, word.length); length >= 2; length -= 1) {
    const replacement = endings.get(word.slice(-length));
    if (replacement !== undefined) return [word.slice(-length), replacement];
  }
  return null;
}
