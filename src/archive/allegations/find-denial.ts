import type { Article } from "../../coverage/article.ts";
import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { type Span, sharedLength } from "../../coverage/span.ts";
import {
  accusationNouns,
  civilWords,
  criminalWords,
  denyingForms,
  innocence,
  pleadingForms,
  settlement,
  settlingForms,
} from "../../english/classes/denial-words.ts";
import { once } from "../../english/lexicon/read-table.ts";
import { formsOf } from "../../english/verbs/verbs.ts";
import { type Accusation, readAccusation } from "../../quotations/allegations/read-accusations.ts";
import { readDenial } from "../../quotations/allegations/read-denial.ts";
import { termOf, termsOf } from "../../terms/find-terms.ts";
import { type Archive, quotationsIn } from "../archive.ts";
import { answers, type Charge, courtOf } from "./charge.ts";
import { endAlike, mayMeanOne, type NameFound, namesIn, peopleOf } from "./names-in.ts";

/** A sentence that accuses somebody, and the nearest that states their plea, denial or settlement. */
export interface AnsweredAccusation {
  readonly sentence: Excerpt;
  /** Who makes it, in the article's words; null where the sentence does not say. */
  readonly accuser: Excerpt | null;
  /** Of the same article where that has one, else of another; null where no article states one. */
  readonly denial: Excerpt | null;
  /** What such a line has to answer. */
  readonly charge: Charge;
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
  const reading = { article, body, sentences, archive };
  const found: AnsweredAccusation[] = [];
  for (const span of sentences) {
    const accusation = sharedLength(span, shown) > 0 ? readOwnAccusation(new Excerpt(article, span), archive) : null;
    if (!accusation) continue;
    const charge = chargeOf({ span, accusation }, reading);
    const own = findOwn(charge, reading);
    const denial = own ? new Excerpt(article, own) : await findElsewhere(charge, shown, archive);
    const { accuser } = accusation;
    found.push({
      sentence: new Excerpt(article, span),
      accuser: accuser && new Excerpt(article, accuser),
      charge,
      denial: denial && denial.article.id === article.id && sharedLength(denial, shown) > 0 ? null : denial,
    });
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

function chargeOf(found: Found, reading: Reading): Charge {
  const { span, accusation } = found;
  const { body, archive } = reading;
  const { accuser } = accusation;
  return {
    ...span,
    accused: accusedOf(found, reading),
    isNamed: accusation.accused !== null && accusedWithin(found, reading).length > 0,
    accusers: accuser ? namesIn(body, accuser, archive) : [],
    court: courtOf(body.slice(span.start, span.end)),
  };
}

/** The names of who is accused: those in its own words, else those that the sentences beside it give. */
function accusedOf(found: Found, reading: Reading): readonly NameFound[] {
  const own = accusedWithin(found, reading);
  if (own.length > 0) return own;
  // "a baker" is named by what follows.
  const { accused } = found.accusation;
  const isNew = accused !== null && /^(?:an?|one)\s/i.test(reading.body.slice(accused.start, accused.end));
  return isNew ? namesBehind(found.span, reading) : namesBefore(found.span, reading);
}

function accusedWithin({ span, accusation }: Found, { body, archive }: Reading): readonly NameFound[] {
  const { accused, accuser } = accusation;
  const own = namesIn(body, accused ?? { start: accuser?.end ?? span.start, end: span.end }, archive);
  const isNoun = accused !== null && body.slice(accused.start, accused.end).includes(" ");
  // "the mayor, Ida Bakare," and "Roe's agent, Ida Bakare," have the name behind them.
  if (!isNoun || own.some(({ isPossessive }) => !isPossessive)) return own;
  return peopleOf(namesIn(body, { start: accused.end, end: span.end }, archive), archive);
}

/** Those of the nearest sentence before that has any: who is accused there, or else whoever is spoken of. */
function namesBefore(span: Span, reading: Reading): readonly NameFound[] {
  const { body, sentences, archive } = reading;
  const at = sentences.findIndex(({ start }) => start >= span.start);
  for (const sentence of sentences.slice(Math.max(0, at - farthestName), at).toReversed()) {
    const names = namesIn(body, sentence, archive);
    if (names.length === 0) continue;
    const accusation = readAccusation(body, sentence);
    const accused = accusation?.accused ? accusedWithin({ span: sentence, accusation }, reading) : [];
    const spokenOf = names.filter(({ isPossessive }) => !isPossessive);
    return [accused, spokenOf].find(({ length }) => length > 0) ?? names;
  }
  return [];
}

/** The people of the nearest sentence behind that names any. */
function namesBehind(span: Span, { body, sentences, archive }: Reading): readonly NameFound[] {
  const at = sentences.findIndex(({ start }) => start >= span.end);
  if (at < 0) return [];
  for (const sentence of sentences.slice(at, at + farthestIntroduction)) {
    const people = peopleOf(namesIn(body, sentence, archive), archive);
    if (people.length > 0) return people;
  }
  return [];
}

/** A pronoun means somebody of the last few sentences. */
const farthestName = 12;
const farthestIntroduction = 3;

function findOwn(charge: Charge, reading: Reading): Span | null {
  const { article, body, sentences, archive } = reading;
  const near = sentences
    .filter((one) => mayDeny(body, one))
    .toSorted((one, other) => distance(one, charge) - distance(other, charge));
  for (const one of near) {
    const denial = readDenial(body, one);
    if (!denial || (denial.kind === "settlement" && isQuoted(one, new Excerpt(article, one), archive))) continue;
    // "He pleaded not guilty, and remains in Brooklyn" names a place, and not who pleads.
    const own = namesIn(body, denial.by ?? one, archive);
    const whose = own.length > 0 ? own : namesBefore(one, reading);
    if (answers({ sentence: new Excerpt(article, one), whose, isSame: mayMeanOne }, charge, archive)) return one;
  }
  return null;
}

/**
 * A sentence of another article in which the accused, or somebody who names the accuser, denies it: the best passages are looked through.
 * What it denies has to be the same matter, so that both share a word.
 */
async function findElsewhere(charge: Charge, shown: Excerpt, archive: Archive): Promise<Excerpt | null> {
  const { accusers } = charge;
  const accused = charge.isNamed ? charge.accused : [];
  const names = termsIn([...accused, ...accusers].flatMap(({ words }) => words));
  if (names.size === 0) return null;
  const { candidates } = await archive.index.findCandidates({
    terms: [...names, ...termsIn(deniedWords)].map((term) => ({ term, weight: 1 })),
    filter: {},
    limit: mostPassages,
  });
  const matter = matterOf(
    shown.article.body.slice(charge.start, charge.end),
    termsIn(accused.flatMap(({ words }) => words)),
  );
  for (const { passage } of candidates) {
    const { article, sentences } = passage;
    if (article.id === shown.article.id) continue;
    const found = sentences.find((one) => {
      const denial = mayDeny(article.body, one) ? readDenial(article.body, one) : null;
      const whose = denial?.by ? namesIn(article.body, denial.by, archive) : [];
      const sentence = new Excerpt(article, one);
      const isSame = termsOf(sentence.text).some((term) => matter.has(term));
      return isSame && answers({ sentence, whose, isSame: endAlike }, { ...charge, accused }, archive);
    });
    if (found) return new Excerpt(article, found);
  }
  return null;
}

/** The terms of what a sentence is about: not of the accused, and not that somebody accuses or denies. */
function matterOf(sentence: string, names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(termsOf(sentence).filter((term) => !names.has(term) && !generalTerms().has(term)));
}

const generalTerms = once(() =>
  termsIn([
    ...deniedWords,
    ...accusationNouns,
    ...formsOf("accusing"),
    innocence,
    settlement,
    "guilty",
    ...civilWords,
    ...criminalWords,
  ]),
);

function termsIn(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => termOf(word) ?? []));
}

const deniedWords = [denyingForms, pleadingForms, settlingForms].flatMap((forms) => [...forms]);
const mayDenyWords: ReadonlySet<string> = new Set([...deniedWords, innocence, settlement]);

function mayDeny(body: string, { start, end }: Span): boolean {
  return findWords(body.slice(start, end)).some(({ text }) => mayDenyWords.has(foldText(text)));
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end);
}
