import { findWords, foldText } from "../../coverage/fold.ts";
import { months, weekdays } from "../../english/classes/calendar-words.ts";
import { approximations, cardinals, scales } from "../../english/numbers/number-words.ts";
import { type Figure, figuresDiffer, readFigures } from "../../english/numbers/read-figure.ts";
import { termOf } from "../../terms/find-terms.ts";

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
  const [ours, theirs] = [readCounts(one), readCounts(other)];
  if (ours.length === 0 || theirs.length === 0) return false;
  const [words, otherWords] = [wordsOf(one), wordsOf(other)];
  if (!isWithin(words.names, otherWords.names) && !isWithin(otherWords.names, words.names)) return false;
  if (!areAlike(words.times, otherWords.times)) return false;
  return ours.some((figure) => {
    const their = onlyOf(figure.unit, theirs);
    if (their === null || onlyOf(figure.unit, ours) === null || !figuresDiffer(figure.figure, their.figure))
      return false;
    return isBesideTheSame(figure, their) && shareEnough(figure.unit, words.terms, otherWords.terms);
  });
}

/** A figure with what it is of. */
interface Count {
  readonly figure: Figure;
  /** A term ("runner"), a currency, "%", or `dayOfYear`. */
  readonly unit: string;
  /** The nearest terms before and behind both; null at the beginning and the end. */
  readonly before: string | null;
  readonly after: string | null;
}

const dayOfYear = "day of the year";

/** The figures of a sentence that say of what they are: a number counts only what follows it at once, "two of the men" nothing. */
function readCounts(sentence: string): readonly Count[] {
  return readFigures(sentence).flatMap((figure): readonly Count[] => {
    const { start, end } = figure.span;
    const isPlain = figure.kind === "number" && figure.units.size === 0;
    const [counted = "", noun = ""] = (isPlain && /^[ \u00a0]([\p{L}\p{M}'’]+)/u.exec(sentence.slice(end))) || [];
    const unit = isPlain ? termOf(noun) : measureOf(figure);
    const [before, after] = [termsIn(sentence.slice(0, start)), termsIn(sentence.slice(end + counted.length))];
    return unit === null ? [] : [{ figure, unit, before: before.at(-1) ?? null, after: after[0] ?? null }];
  });
}

/** Null for a time that is no day, and for a place in a row. */
function measureOf(figure: Figure): string | null {
  if (figure.kind === "date") return figure.parts.has("day") ? dayOfYear : null;
  const [unit = "#"] = figure.units;
  return unit === "#" ? null : unit;
}

function termsIn(text: string): readonly string[] {
  return findWords(text).flatMap((word) => (approximations.has(foldText(word.text)) ? [] : (termOf(word.text) ?? [])));
}

function onlyOf(unit: string, figures: readonly Count[]): Count | null {
  const [first, ...others] = figures.filter((figure) => figure.unit === unit);
  return first && others.length === 0 ? first : null;
}

/** A sum or a share says of what it is by the words on both sides: "raised $4 million for veterans". */
function isBesideTheSame(one: Count, other: Count): boolean {
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
