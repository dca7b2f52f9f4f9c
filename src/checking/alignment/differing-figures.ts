import { Excerpt } from "../../coverage/excerpt.ts";
import { appendAll, itemAt } from "../../coverage/lists.ts";
import { calendarNames, dayWords, doubtfulCalendarNames, timeRelations } from "../../english/classes/calendar-words.ts";
import { differ } from "../../english/numbers/differ.ts";
import { approximations, countingWords } from "../../english/numbers/number-words.ts";
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
  readonly around: ReadonlySet<string>;
}

/** More figures of one article are not compared. */
const mostFigures = 400;
/** How far behind a figure the words may stand that it belongs to. */
const reach = 6;
/** So many words around two figures of the same thing are the same as well. */
const leastShared = 2;

/** The figures that both articles give of the same thing and not the same, in the order of the first; each once. */
export function findDifferingFigures(first: CheckedSource, second: CheckedSource): readonly DifferingFigures[] {
  const [here, there] = [readFigures(first), readFigures(second)];
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
  if (one.relation !== other.relation || mayAgree(one, other)) return false;
  const sharesBehind =
    one.relation === "" ? one.behind[0] === other.behind[0] : one.behind.some((term) => other.behind.includes(term));
  const shared = [...one.around].filter((term) => other.around.has(term)).length;
  return one.behind.length > 0 && sharesBehind && shared >= leastShared;
}

/** "about 1,200" and "1,216": one can be rounded to the other. */
function mayAgree({ number: one }: Figure, { number: other }: Figure): boolean {
  return one !== null && other !== null && one.unit === other.unit && !differ(one, other);
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
  return (/^\d/.test(key) && key !== "1") || (countingWords.has(key) && key !== "second" && key !== "single");
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
    if (!word || /[,;:.–—]/.test(text.slice(words[at - 1]?.end ?? 0, word.start))) break;
    const term = /^\p{Lu}/u.test(text.slice(word.start, word.end)) ? null : termOf(word.key);
    if (term !== null) terms.push(term);
  }
  return terms;
}
