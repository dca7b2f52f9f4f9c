import type { Article } from "../../coverage/article.ts";
import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { type Span, sharedLength } from "../../coverage/span.ts";
import {
  denyingForms,
  innocence,
  pleadingForms,
  settlement,
  settlingForms,
} from "../../english/classes/denial-words.ts";
import { type Accusation, readAccusation } from "../../quotations/allegations/read-accusations.ts";
import { readDenial } from "../../quotations/allegations/read-denial.ts";
import { termOf } from "../../terms/find-terms.ts";
import { type Archive, quotationsIn } from "../archive.ts";
import { namesIn } from "./names-in.ts";

/** A sentence that accuses somebody, and the nearest that states their plea, denial or settlement. */
export interface AnsweredAccusation {
  readonly sentence: Excerpt;
  /** Who makes it, in the article's words; null where the sentence does not say. */
  readonly accuser: Excerpt | null;
  /** Of the same article where that has one, else of another; null where no article states one. */
  readonly denial: Excerpt | null;
}

/** More passages of other articles are not read for a denial. */
const mostPassages = 40;

/**
 * The accusations within a stretch of an article, each with its denial. One that stands within the stretch itself is shown already,
 * and is not found again: null then, as where there is none.
 */
export async function findAccusations(shown: Excerpt, archive: Archive): Promise<readonly AnsweredAccusation[]> {
  const { article } = shown;
  const { body } = article;
  const sentences = archive.sources.get(article.id)?.passages.flatMap((passage) => passage.sentences) ?? [];
  const within = sentences.filter((sentence) => sharedLength(sentence, shown) > 0);
  const isAnswered = within.some((sentence) => mayDeny(body, sentence) && readDenial(body, sentence) !== null);
  const reading = { article, body, sentences, archive };
  const found: AnsweredAccusation[] = [];
  for (const span of within) {
    const accusation = readOwnAccusation(new Excerpt(article, span), archive);
    if (!accusation) continue;
    const names = isAnswered ? new Set<string>() : accusedOf({ span, accusation }, reading);
    const own = findOwn(span, names, shown, reading);
    const denial = own ? new Excerpt(article, own) : await findElsewhere(names, shown, archive);
    const { accuser } = accusation;
    found.push({ sentence: new Excerpt(article, span), accuser: accuser && new Excerpt(article, accuser), denial });
  }
  return found;
}

/** What the article says itself; somebody's quoted words have their speaker beside them. */
export function readOwnAccusation(sentence: Excerpt, archive: Archive): Accusation | null {
  const accusation = readAccusation(sentence.article.body, sentence);
  return accusation && !isQuoted(accusation.cue, sentence, archive) ? accusation : null;
}

function isQuoted(span: Span, sentence: Excerpt, archive: Archive): boolean {
  return quotationsIn(archive, sentence).some(({ words }) => sharedLength(words, span) > 0);
}

interface Found {
  readonly span: Span;
  readonly accusation: Accusation;
}

/** An article's sentences, in order. */
interface Reading {
  readonly article: Article;
  readonly body: string;
  readonly sentences: readonly Span[];
  readonly archive: Archive;
}

/** The names of who is accused: those in its own words, else of the nearest sentence before that has any. */
function accusedOf({ span, accusation }: Found, reading: Reading): ReadonlySet<string> {
  const { body, archive } = reading;
  const { accused, accuser } = accusation;
  const own = namesIn(body, accused ?? { start: accuser?.end ?? span.start, end: span.end }, archive);
  if (own.size > 0) return own;
  // "the mayor, Ida Bakare," has its name behind it.
  const isNoun = accused !== null && body.slice(accused.start, accused.end).includes(" ");
  const beside = isNoun ? namesIn(body, { start: accused.end, end: span.end }, archive) : own;
  return beside.size > 0 ? beside : namesBefore(span, reading);
}

/** Those of the nearest sentence before that has any. */
function namesBefore(span: Span, { body, sentences, archive }: Reading): ReadonlySet<string> {
  const at = sentences.findIndex(({ start }) => start >= span.start);
  for (const sentence of sentences.slice(Math.max(0, at - farthestName), at).toReversed()) {
    const names = namesIn(body, sentence, archive);
    if (names.size > 0) return names;
  }
  return new Set();
}

/** A pronoun means somebody of the last few sentences. */
const farthestName = 12;

function findOwn(span: Span, names: ReadonlySet<string>, shown: Span, reading: Reading): Span | null {
  const { article, body, sentences, archive } = reading;
  const near = sentences
    .filter((one) => sharedLength(one, shown) === 0 && mayDeny(body, one))
    .toSorted((one, other) => distance(one, span) - distance(other, span));
  for (const one of near) {
    const denial = readDenial(body, one);
    if (!denial || (denial.kind === "settlement" && isQuoted(one, new Excerpt(article, one), archive))) continue;
    // "He pleaded not guilty, and remains in Brooklyn" names a place, and not who pleads.
    const own = namesIn(body, denial.by ?? one, archive);
    const whose = own.size > 0 ? own : namesBefore(one, reading);
    if (meet(whose, names)) return one;
  }
  return null;
}

/** A sentence of another article that names the accused and states a denial: the best passages are looked through. */
async function findElsewhere(names: ReadonlySet<string>, shown: Excerpt, archive: Archive): Promise<Excerpt | null> {
  const terms = [...names, ...deniedWords].flatMap((word) => termOf(word) ?? []);
  if (names.size === 0) return null;
  const { candidates } = await archive.index.findCandidates({
    terms: [...new Set(terms)].map((term) => ({ term, weight: 1 })),
    filter: {},
    limit: mostPassages,
  });
  for (const { passage } of candidates) {
    const { article, sentences } = passage;
    if (article.id === shown.article.id) continue;
    const found = sentences.find(
      (one) =>
        mayDeny(article.body, one) &&
        readDenial(article.body, one) !== null &&
        meet(namesIn(article.body, one, archive), names),
    );
    if (found) return new Excerpt(article, found);
  }
  return null;
}

const deniedWords = [denyingForms, pleadingForms, settlingForms].flatMap((forms) => [...forms]);
const mayDenyWords: ReadonlySet<string> = new Set([...deniedWords, innocence, settlement]);

function mayDeny(body: string, { start, end }: Span): boolean {
  return findWords(body.slice(start, end)).some(({ text }) => mayDenyWords.has(foldText(text)));
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((one) => others.has(one));
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end);
}
