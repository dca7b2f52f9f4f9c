import { auxiliaries, determiners, prepositions, pronouns, relatives, subordinators } from "./closed-classes.ts";
import { bareContractions } from "./contractions.ts";
import { functionWords } from "./function-words.ts";
import { questionWords } from "./question-words.ts";
import { stopWords } from "./stop-words.ts";

/** The words of the closed classes, as they are typed: folded, without apostrophes. */
const closedWords: ReadonlySet<string> = new Set(
  [auxiliaries, determiners, functionWords, prepositions, pronouns, questionWords, relatives, stopWords, subordinators]
    .flatMap((words) => [...words])
    .concat([...bareContractions.keys()])
    .map((word) => word.replaceAll("'", "")),
);

/** Of shorter words nearly every slip is a word, too. */
const shortestMeant = 3;

/** In a shorter word a letter less or another letter makes as many words as it has letters. */
const shortestChanged = 5;

/** True for a folded word, its apostrophes left out, that holds sentences together. */
export function isClosed(word: string): boolean {
  return closedWords.has(word);
}

/**
 * The words of the closed classes that a word that is none may be a slip of: one of the four common errors of Damerau (1964), the
 * likeliest alone. Neighbours in the wrong order ("abuot"), a letter doubled or not ("whatt", "untill"), one left out ("wich"), one
 * more or another, but not the first ("becouse", "whst"). Empty for a word that is far from all; linear in the classes.
 */
export function meantClosed(word: string): readonly string[] {
  let found: readonly string[] = [];
  let best = slips.length;
  for (const meant of word.length < shortestMeant ? [] : closedWords) {
    const kind = slips.findIndex((isSlip) => isSlip(word, meant));
    if (kind < 0 || kind > best || meant.length < shortestMeant) continue;
    found = kind === best ? [...found, meant] : [meant];
    best = kind;
  }
  return found;
}

const slips: readonly ((word: string, meant: string) => boolean)[] = [
  (word, meant) => word.length === meant.length && isSwapped(word, meant),
  (word, meant) => word !== meant && withoutDoubles(word) === withoutDoubles(meant),
  (word, meant) =>
    word[0] === meant[0] && isWithout(meant, word) && (word.length + 1 >= shortestChanged || !/[aeiou]/.test(word)),
  (word, meant) => word[0] === meant[0] && word.length > shortestChanged && isWithout(word, meant),
  (word, meant) => word[0] === meant[0] && word.length === meant.length && isChanged(word, meant),
];

function isSwapped(word: string, meant: string): boolean {
  const at = Array.from(word).findIndex((letter, index) => letter !== meant[index]);
  return at >= 0 && `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}` === meant;
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}

/** The shorter is the longer without one letter. */
function isWithout(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = Array.from(longer).findIndex((letter, index) => letter !== shorter[index]);
  return longer.slice(0, at) + longer.slice(at + 1) === shorter;
}

/** One letter is another: the one on the key beside it, or in a longer word one vowel for another. */
function isChanged(word: string, meant: string): boolean {
  const [at, another] = Array.from(word).flatMap((letter, index) => (letter === meant[index] ? [] : [index]));
  if (at === undefined || another !== undefined || word.length <= shortestMeant) return false;
  const [pair, swapped] = [`${word[at]}${meant[at]}`, `${meant[at]}${word[at]}`];
  const isVowel = word.length >= shortestChanged && /^[aeiou]{2}$/.test(pair);
  return isVowel || keyboard.includes(pair) || keyboard.includes(swapped);
}
const keyboard = "qwertyuiop asdfghjkl zxcvbnm";
