import { Excerpt } from "../../coverage/excerpt.ts";
import { appendAll, itemAt } from "../../coverage/lists.ts";
import { calendarNames, dayWords, doubtfulCalendarNames, timeRelations } from "../../english/classes/calendar-words.ts";
import { differ } from "../../english/numbers/differ.ts";
import { approximations, beforeOldFigures, countingWords } from "../../english/numbers/number-words.ts";
import { type NumberReading, readNumberAt } from "../../english/numbers/read-number.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";
import { type ComparedWord, keyAt, readComparedWords } from "../words/compared-words.ts";

/** A number or a time that two articles give differently, with the words around it. */
export interface DifferingFigures {
  readonly first: Excerpt;
  readonly second: Excerpt;
  /** The sentences they stand in. */
  readonly firstSentence: Excerpt;
  readonly secondSentence: Excerpt;
}

/** "three weeks after", "120", "September 16": a figure, and what it is a figure of. */
interface Figure {
  readonly excerpt: Excerpt;
  readonly sentence: Excerpt;
  readonly keys: string;
  /** Null for a figure that is no plain number: a day, "twice". */
  readonly number: NumberReading | null;
  /** "after", "before", "ago": how a time relates to what follows; empty for others. */
  readonly relation: string;
  /** The first words with matter behind it, stemmed: "arrest" in "three weeks after he was arrested". */
  readonly behind: readonly string[];
  /** The last word with matter before it in its clause, stemmed: "cost" in "will cost $48 million"; null where none is. */
  readonly ahead: string | null;
  /** True where the article says that it does not hold, or holds no more: "not £340,000", "up from $31 million". */
  readonly isOld: boolean;
  readonly around: ReadonlySet<string>;
}

/** More figures of one article are not compared. */
const mostFigures = 400;
/** Says how far behind a figure the words may stand that it belongs to. */
const reach = 6;
/** So many words around two figures of the same thing are the same as well. */
const leastShared = 2;
/** Of days on which the clause ends. */
const leastSharedOfDays = 3;

/** The figures that both articles give of the same thing and not the same, in the order of the first; each once. */
export function findDifferingFigures(first: CheckedSource, second: CheckedSource): readonly DifferingFigures[] {
  const [here, there] = [readStanding(first), readStanding(second)];
  const keysThere = new Set(there.map(({ keys }) => keys));
  const keysHere = new Set(here.map(({ keys }) => keys));
  return here.flatMap((figure) => {
    if (keysThere.has(figure.keys)) return [];
    const other = there.find((one) => !keysHere.has(one.keys) && isOfTheSame(figure, one));
    if (!other) return [];
    return [
      { first: figure.excerpt, second: other.excerpt, firstSentence: figure.sentence, secondSentence: other.sentence },
    ];
  });
}

/** Times before or after the same event, or numbers of the same thing, among words that both sentences have. */
function isOfTheSame(one: Figure, other: Figure): boolean {
  if (one.relation !== other.relation || mayAgree(one, other) || signOf(one) !== signOf(other)) return false;
  const shared = [...one.around].filter((term) => other.around.has(term)).length;
  if (one.relation !== "") return one.behind.some((term) => other.behind.includes(term)) && shared >= leastShared;
  const [term, otherTerm] = [one.behind[0], other.behind[0]];
  if (term !== undefined && otherTerm !== undefined) return term === otherTerm && shared >= leastShared;
  return endAlike(one, other) && shared >= (one.number && other.number ? leastShared : leastSharedOfDays);
}

/** "cost £412,000": the clause ends with one of them, and the same word is before both. */
function endAlike(one: Figure, other: Figure): boolean {
  const isOneKind = one.number === null ? other.number === null : signOf(one) !== "";
  const isOneVerb = one.ahead !== null && one.ahead === other.ahead;
  return (
    isOneKind &&
    isOneVerb &&
    measureOf(one) === measureOf(other) &&
    (opensWithin(one, other) || opensWithin(other, one))
  );
}

/** The first word with matter of one sentence, mostly its subject, is in the other. */
function opensWithin({ around }: Figure, other: Figure): boolean {
  const [first] = around;
  return first !== undefined && other.around.has(first);
}

/** Tells the sign of a sum of money or a share; empty for other numbers. */
function signOf({ excerpt, sentence, number }: Figure): string {
  const behind = sentence.text.slice(excerpt.end - sentence.start);
  const isShare = number !== null && (/%|per\s?cent/i.test(excerpt.text) || /^\s?(?:%|per\s?cent)/i.test(behind));
  return isShare ? "%" : number === null ? "" : (/[$£€¥]/.exec(excerpt.text)?.[0] ?? "");
}

/** Gives what is beside the number in the figure itself: "$", "weeks". */
function measureOf({ keys, number }: Figure): string {
  return number === null ? "" : keys.replace(/\d[\d.,]*/g, "").trim();
}

/** "about 1,200" and "1,216": one can be rounded to the other. */
function mayAgree({ number: one }: Figure, { number: other }: Figure): boolean {
  return one !== null && other !== null && one.unit === other.unit && !differ(one, other);
}

function readStanding(source: CheckedSource): readonly Figure[] {
  return readFigures(source).filter(({ isOld }) => !isOld);
}

function readFigures({ passages, article }: CheckedSource): readonly Figure[] {
  const figures: Figure[] = [];
  for (const { sentences } of passages)
    for (const span of sentences) {
      if (figures.length >= mostFigures) return figures;
      const sentence = new Excerpt(article, span);
      appendAll(figures, readSentence(sentence));
    }
  return figures;
}

function readSentence(sentence: Excerpt): readonly Figure[] {
  const words = readComparedWords(sentence.text);
  const figures: Figure[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const end = endOfFigure(words, at);
    if (end === at) continue;
    figures.push(toFigure(sentence, words, at, end));
    at = end - 1;
  }
  return figures;
}

/** Behind the last word of the figure that begins here; the same index where none does. */
function endOfFigure(words: readonly ComparedWord[], at: number): number {
  let end = at;
  while (approximations.has(keyAt(words, end))) end += 1;
  const from = end;
  if (isArticleOfTime(words, end)) end += 1;
  while (isFigureWord(keyAt(words, end))) end += 1;
  if (end === from || !words.slice(from, end).some(({ key }) => isCount(key) || key === "a" || calendarNames.has(key)))
    return at;
  return timeRelations.has(keyAt(words, end)) ? end + 1 : end;
}

/** "a month": one of them. */
function isArticleOfTime(words: readonly ComparedWord[], at: number): boolean {
  return (words[at]?.key === "a" || words[at]?.key === "an") && dayWords.has(keyAt(words, at + 1));
}

function isFigureWord(key: string): boolean {
  return (
    /^\d{1,2} \p{L}+$/u.test(key) ||
    isCount(key) ||
    dayWords.has(key) ||
    (calendarNames.has(key) && !doubtfulCalendarNames.has(key))
  );
}

function isCount(key: string): boolean {
  return (/^[$£€¥]?\d/.test(key) && key !== "1") || (countingWords.has(key) && key !== "second" && key !== "single");
}

function toFigure(sentence: Excerpt, words: readonly ComparedWord[], at: number, end: number): Figure {
  const [first, last] = [itemAt(words, at), itemAt(words, end - 1)];
  const relation = timeRelations.has(last.key) ? last.key : "";
  const start = sentence.start + first.start;
  return {
    excerpt: new Excerpt(sentence.article, { start, end: sentence.start + last.end }),
    sentence,
    keys: words
      .slice(at, end)
      .map(({ key }) => key)
      .join(" "),
    relation,
    number: readNumberOf(sentence.text, words.slice(at, end)),
    behind: readBehind(sentence.text, words, end),
    ahead: readAhead(sentence.text, words, at),
    isOld: isOldFigure(words, at, end),
    around: new Set(words.flatMap(({ key }, index) => (index >= at && index < end ? [] : (termOf(key) ?? [])))),
  };
}

/** The number of a figure that has one and no day: "March 3" is none. */
function readNumberOf(text: string, words: readonly ComparedWord[]): NumberReading | null {
  if (words.some(({ key }) => calendarNames.has(key) || / \p{L}/u.test(key))) return null;
  const counting = words.find(({ key }) => isCount(key));
  const start = counting && /^[$£€¥]/.test(text.slice(counting.start)) ? counting.start + 1 : counting?.start;
  return start === undefined ? null : readNumberAt(text, start);
}

/** Up to the end of the clause; names are left out, as one article is full of them: "after Diddy was arrested". */
function readBehind(text: string, words: readonly ComparedWord[], from: number): readonly string[] {
  const terms: string[] = [];
  for (let at = from; at < Math.min(words.length, from + reach); at += 1) {
    const word = words[at];
    if (!word || isCount(word.key) || /[,;:.–—]/.test(text.slice(words[at - 1]?.end ?? 0, word.start))) break;
    const term = /^\p{Lu}/u.test(text.slice(word.start, word.end)) ? null : termOf(word.key);
    if (term !== null) terms.push(term);
  }
  return terms;
}

/** Back to the beginning of the clause. */
function readAhead(text: string, words: readonly ComparedWord[], from: number): string | null {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = itemAt(words, at);
    if (/[,;:.–—]/.test(text.slice(word.end, words[at + 1]?.start))) return null;
    const term = termOf(word.key);
    if (term !== null) return term;
  }
  return null;
}

/** "not the £340,000", "instead of 12"; and of "from 12 to 14" the first. */
function isOldFigure(words: readonly ComparedWord[], from: number, end: number): boolean {
  const last = keyAt(words, from - 1) === "the" ? from - 2 : from - 1;
  const before = keyAt(words, last);
  if (before === "from" && keyAt(words, end) === "to") return true;
  return beforeOldFigures.has(before) || beforeOldFigures.has(`${keyAt(words, last - 1)} ${before}`);
}
