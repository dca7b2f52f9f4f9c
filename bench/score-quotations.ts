import { foldText } from "../src/coverage/fold.ts";
import { type Span, sharedLength } from "../src/coverage/span.ts";
import type { Quotation } from "../src/quotations/quotation.ts";
import type { GoldArticle, GoldQuotation } from "./labelled-quotations.ts";

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface QuotationScores {
  readonly quotations: number;
  /** Words given to anybody, whoever it is. */
  readonly detection: Rates;
  /** Words given to the right person, among quotations of named persons. */
  readonly endToEnd: Rates;
  /** The same of quotations of four words and more. */
  readonly longEndToEnd: Rates;
  /** The same without those that a pronoun gives their speaker, whose labels a machine resolved in some sets. */
  readonly namedEndToEnd: Rates;
  /** The same for what is called certain. */
  readonly certain: Rates;
  /** The share of quotations introduced by a pronoun that are given to the right person. */
  readonly pronouns: number;
  /** How many stretches in marks are nobody's, and how many of them were given to somebody. */
  readonly unattributed: number;
  readonly falseSpeakers: number;
}

/** One decision: was what was given right, or was what was wanted found. */
interface Decisions {
  readonly given: boolean[];
  readonly wanted: boolean[];
}

/** Fewer words are more often a term than an utterance. */
const longWords = 4;

/**
 * Scores found quotations against labelled ones. Two match when they share half of what they span together, best first.
 * A quotation without a speaker is an abstention: it counts neither for nor against precision.
 */
export function scoreQuotations(gold: readonly GoldArticle[], found: readonly Quotation[]): QuotationScores {
  const all = tally(gold, found, 1);
  const named = gold.map((article) => ({ ...article, quotations: article.quotations.map(withoutPronoun) }));
  return {
    quotations: gold.reduce((sum, { quotations }) => sum + quotations.length, 0),
    detection: ratesOf(all.detection),
    endToEnd: ratesOf(all.endToEnd),
    longEndToEnd: ratesOf(tally(gold, found, longWords).endToEnd),
    namedEndToEnd: ratesOf(tally(named, found, 1).endToEnd),
    certain: ratesOf(all.certain),
    pronouns: ratesOf(all.pronouns).recall,
    unattributed: gold.reduce((sum, { unattributed }) => sum + unattributed.length, 0),
    falseSpeakers: all.falseSpeakers,
  };
}

interface Tally {
  readonly detection: Decisions;
  readonly endToEnd: Decisions;
  readonly certain: Decisions;
  readonly pronouns: Decisions;
  falseSpeakers: number;
}

/** Every decision on labels of so many words and more; what was found of a shorter one is not counted. */
function tally(gold: readonly GoldArticle[], found: readonly Quotation[], fewestWords: number): Tally {
  const [detection, endToEnd, certain, pronouns] = [newDecisions(), newDecisions(), newDecisions(), newDecisions()];
  const tally: Tally = { detection, endToEnd, certain, pronouns, falseSpeakers: 0 };
  const byArticle = groupByArticle(found);
  for (const { articleId, quotations, unattributed } of gold) {
    const given = (byArticle.get(articleId) ?? []).filter(({ speaker }) => speaker !== null);
    const labels = quotations.filter(({ words }) => words >= fewestWords);
    const shorter = quotations.filter(({ words }) => words < fewestWords);
    const matches = matchUp(labels, given);
    for (const [one, label] of matches) {
      if (!label && shorter.some((span) => overlap(span, one.words) > 0.3)) continue;
      if (!label && unattributed.some((span) => overlap(span, one.words) >= 0.5)) tally.falseSpeakers += 1;
      if (label && isUndecided(label)) continue;
      detection.given.push(label !== null);
      if (!isName(nameOf(one)) || (label && isNamedAlike(one, label))) continue;
      const right = label !== null && isRight(one, label);
      endToEnd.given.push(right);
      if (one.certainty === "certain") certain.given.push(right);
    }
    const matched = new Map(Array.from(matches, ([one, label]) => [label, one]));
    for (const label of labels.filter(({ skip }) => !skip)) {
      const one = matched.get(label);
      detection.wanted.push(one !== undefined);
      if (label.persons.length === 0) continue;
      const right = one !== undefined && isRight(one, label);
      endToEnd.wanted.push(right);
      certain.wanted.push(right && one.certainty === "certain");
      if (label.pronoun) pronouns.wanted.push(right);
    }
  }
  return tally;
}

function groupByArticle(found: readonly Quotation[]): ReadonlyMap<string, readonly Quotation[]> {
  const groups = new Map<string, Quotation[]>();
  for (const one of found) {
    const group = groups.get(one.words.article.id) ?? [];
    groups.set(one.words.article.id, group);
    group.push(one);
  }
  return groups;
}

function withoutPronoun(label: GoldQuotation): GoldQuotation {
  return { ...label, skip: label.skip || /^(?:he|her|his|i|it|she|they|who)$/i.test(label.speaker) };
}

function newDecisions(): Decisions {
  return { given: [], wanted: [] };
}

function ratesOf({ given, wanted }: Decisions): Rates {
  const share = (decisions: readonly boolean[]) => decisions.filter(Boolean).length / (decisions.length || 1);
  const [precision, recall] = [share(given), share(wanted)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Each found quotation with its label, or null; one to one, those that share most first. */
function matchUp(labels: readonly GoldQuotation[], given: readonly Quotation[]) {
  const matches = new Map<Quotation, GoldQuotation | null>(given.map((one) => [one, null]));
  const taken = new Set<GoldQuotation>();
  const pairs = given
    .flatMap((one) => labels.map((label) => ({ one, label, value: overlap(one.words, label) })))
    .filter(({ value }) => value >= 0.5)
    .toSorted((one, other) => other.value - one.value);
  for (const { one, label } of pairs) {
    if (matches.get(one) || taken.has(label)) continue;
    matches.set(one, label);
    taken.add(label);
  }
  return matches;
}

function overlap(one: Span, other: Span): number {
  const shared = sharedLength(one, other);
  return shared / (one.end - one.start + other.end - other.start - shared);
}

/** Labels that name nobody for a pronoun, or disagree, decide nothing. */
function isUndecided({ skip, pronoun, persons }: GoldQuotation): boolean {
  return skip || (pronoun && persons.length === 0);
}

/** A person's or an organisation's name, no description: "the mayor". */
function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !/^(?:The|An?|This|That|His|Her|Their|Its|It|They|He|She|We|I)\b/.test(name);
}

/** A group or an organisation is right by a word of its own, and no person to be counted. */
function isNamedAlike(one: Quotation, { persons, speaker }: GoldQuotation): boolean {
  const words = new Set(wordsOf(nameOf(one)));
  return persons.length === 0 && wordsOf(speaker).some((word) => words.has(word) && word.length > 3);
}

function nameOf({ speaker }: Quotation): string {
  return speaker?.name ?? "";
}

function isRight(one: Quotation, { persons }: GoldQuotation): boolean {
  const name = nameOf(one);
  return isName(name) && persons.some((person) => samePerson(wordsOf(name), wordsOf(person)));
}

/** First and last name agree; between them there may be more. A label of one word is a last name. */
function samePerson(one: readonly string[], label: readonly string[]): boolean {
  if (one.length === 0 || one.at(-1) !== label.at(-1)) return false;
  return label.length === 1 || one[0] === label[0];
}

/** The words of a name without initials, marks and what stands before and behind a name. */
function wordsOf(name: string): readonly string[] {
  const words = foldText(name)
    .replace(/'s$/, "")
    .replace(/["']/g, "")
    .split(/[\s,]+/);
  return words.filter(
    (word) => !/^(?:[a-z]\.|jr\.?|sr\.?|i{2,3}|iv|mrs?\.?|ms\.?|dr\.?|sen\.?|rep\.?|gov\.?|gen\.?)$/.test(word),
  );
}
