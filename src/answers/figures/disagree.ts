import { findWords, foldText } from "../../coverage/fold.ts";
import { months, weekdays } from "../../english/classes/calendar-words.ts";
import { differ } from "../../english/numbers/differ.ts";
import { cardinals, scales } from "../../english/numbers/number-words.ts";
import { termOf } from "../../terms/find-terms.ts";
import { dayOfYear, type Figure, readFigures } from "./read-figures.ts";

/** Words besides the figure that two sentences must share, and the share of the shorter one, to be of the same thing. */
const fewestShared = 2;
const fewestSharedWithDay = 3;
const leastShare = 0.6;
const leastShareOfLonger = 0.35;

/**
 * True when two sentences give different figures for the same thing: "87 runners sued Strideo" and "About 60 runners
 * have sued Strideo". Each has one figure of the kind; the word before it or the word after it is the same in both; most
 * of the shorter sentence is shared, with all names of one of them, and a year or month where there is any. Figures of
 * which one can round to the other do not disagree. It is better to miss many than to show one that is of something
 * else. Linear in both.
 */
export function disagree(one: string, other: string): boolean {
  const [ours, theirs] = [readFigures(one), readFigures(other)];
  if (ours.length === 0 || theirs.length === 0) return false;
  const [words, otherWords] = [wordsOf(one), wordsOf(other)];
  if (!isWithin(words.names, otherWords.names) && !isWithin(otherWords.names, words.names)) return false;
  if (!areAlike(words.times, otherWords.times)) return false;
  return ours.some((figure) => {
    const their = onlyOf(figure.unit, theirs);
    if (their === null || onlyOf(figure.unit, ours) === null || !differ(figure, their)) return false;
    return isBesideTheSame(figure, their) && shareEnough(figure.unit, words.terms, otherWords.terms);
  });
}

function onlyOf(unit: string, figures: readonly Figure[]): Figure | null {
  const [first, ...others] = figures.filter((figure) => figure.unit === unit);
  return first && others.length === 0 ? first : null;
}

/** A sum or a share says of what it is by the words on both sides: "raised $4 million for veterans". */
function isBesideTheSame(one: Figure, other: Figure): boolean {
  const [before, after] = [isSame(one.before, other.before), isSame(one.after, other.after)];
  if (!/^[$€£¥%]$/.test(one.unit)) return before || after;
  return before && (after || one.after === null || other.after === null);
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}

function shareEnough(unit: string, terms: ReadonlySet<string>, otherTerms: ReadonlySet<string>): boolean {
  const shared = [...terms].filter((term) => term !== unit && otherTerms.has(term)).length;
  const own = terms.has(unit) ? 1 : 0;
  const [shorter = 0, longer = 0] = [terms.size - own, otherTerms.size - own].toSorted((a, b) => a - b);
  const fewest = unit === dayOfYear ? fewestSharedWithDay : fewestShared;
  return shared >= Math.max(fewest, leastShare * shorter, leastShareOfLonger * longer);
}

/** True when the one has some and all of them are in the other: without a name two things are not known to be one. */
function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && [...one].every((item) => other.has(item));
}

/** True when one item at least is in both, or neither has any. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return (one.size === 0 && other.size === 0) || [...one].some((item) => other.has(item));
}

/** The terms of a sentence that are no numbers, those that begin with a capital, and its years and months. */
function wordsOf(sentence: string) {
  const terms = new Set<string>();
  const names = new Set<string>();
  const times = new Set<string>();
  for (const { text } of findWords(sentence)) {
    const [folded, term] = [foldText(text), termOf(text)];
    const isCapital = /^\p{Lu}/u.test(text);
    if (/^[12]\d{3}$/.test(text)) times.add(text);
    else if (isCapital && months.includes(folded)) times.add(folded);
    else if (isCapital && weekdays.includes(folded)) continue;
    else if (term !== null && !isNumber(folded)) {
      terms.add(term);
      if (isCapital) names.add(term);
    }
  }
  return { terms, names, times };
}

function isNumber(folded: string): boolean {
  return /^\d/.test(folded) || folded.split("-").every((part) => cardinals.has(part) || scales.has(part));
}
