import type { Article } from "../../coverage/article.ts";
import type { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { type Span, sharedLength } from "../../coverage/span.ts";
import {
  determiners,
  numbers,
  personPronouns,
  possessives,
  prepositions,
  pronouns,
} from "../../english/classes/closed-classes.ts";
import {
  convictingForms,
  filings,
  findingForms,
  investigators,
  prosecutors,
} from "../../english/classes/denial-words.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import type { Accusation } from "../../quotations/allegations/accusation.ts";
import { readAccusation } from "../../quotations/allegations/read-accusations.ts";
import { readClaim } from "../../quotations/allegations/read-claim.ts";
import { readClearing } from "../../quotations/allegations/read-clearing.ts";
import { readDeed } from "../../quotations/allegations/read-deed.ts";
import { type Denial, readDenial } from "../../quotations/allegations/read-denial.ts";
import { type Archive, quotationsIn } from "../archive.ts";
import { type Charge, forumOf } from "./charge.ts";
import { mayDeny } from "./cue-words.ts";
import { isAdverb, mayBeBodies, type NameFound, namesIn, peopleOf } from "./names-in.ts";
import { rememberSentences } from "./remember-sentences.ts";

/** Tells what the article says itself; somebody's quoted words have their speaker beside them. */
export function readOwnAccusation(sentence: Excerpt, archive: Archive): Accusation | null {
  return unlessQuoted(accusationIn(sentence.article, sentence), sentence, archive);
}

const accusationIn = rememberSentences(readAccusation);
const deedIn = rememberSentences(readDeed);
const claimIn = rememberSentences(readClaim);

/** Tells of what the article accuses somebody itself, or else which crime it says that somebody did, or what somebody claims. */
export function readOwnCharge(sentence: Excerpt, archive: Archive): Accusation | null {
  const { article } = sentence;
  return (
    readOwnAccusation(sentence, archive) ??
    unlessQuoted(deedIn(article, sentence), sentence, archive) ??
    unlessQuoted(claimIn(article, sentence), sentence, archive)
  );
}

/**
 * "the claims against him", "rejected her claims" and "the accountant who first accused him, said" speak of an accusation, and say
 * nothing of what it is.
 */
export function saysOfWhat({ cue, accuser }: Accusation, { article: { body }, start, end }: Excerpt): boolean {
  const behind = body.slice(cue.end, end);
  if (readDenial(body, { start, end: cue.end }) !== null || (accuser === null && /^\s+against\b/.test(behind)))
    return false;
  const isAside = /\bwho(?: \S+)?\s*$/.test(body.slice(start, cue.start));
  const [clause = ""] = behind.split(",", 1);
  return !isAside || findWords(clause).some(({ text }) => prepositions.has(foldText(text)) || text === "that");
}

function unlessQuoted(found: Accusation | null, sentence: Excerpt, archive: Archive): Accusation | null {
  return found && !isQuoted(found.cue, sentence, archive) ? found : null;
}

/** Tells whether a quotation reaches into a stretch of a sentence. */
export function isQuoted(span: Span, sentence: Excerpt, archive: Archive): boolean {
  return quotationsIn(archive, sentence).some(({ words }) => sharedLength(words, span) > 0);
}

/** An accusation, and the sentence that makes it. */
export interface Found {
  readonly span: Span;
  readonly accusation: Accusation;
}

/** An article's sentences, in order. */
export interface Reading {
  readonly article: Article;
  readonly body: string;
  readonly sentences: readonly Span[];
  readonly archive: Archive;
}

const readingsKnown = new WeakMap<Archive, Map<string, Reading>>();

/** An article of the coverage with its sentences, listed once. */
export function readingOf(article: Article, archive: Archive): Reading {
  const readings = readingsKnown.get(archive) ?? new Map<string, Reading>();
  readingsKnown.set(archive, readings);
  const known = readings.get(article.id);
  if (known) return known;
  const sentences = archive.sources.get(article.id)?.passages.flatMap((passage) => passage.sentences) ?? [];
  const reading = { article, body: article.body, sentences, archive };
  readings.set(article.id, reading);
  return reading;
}

/** Tells what an accusation says of whom, and by whom. */
export function chargeOf(found: Found, reading: Reading): Charge {
  const { span, accusation } = found;
  const { body } = reading;
  const { accuser } = accusation;
  const cue = body.slice(accusation.cue.start, accusation.cue.end);
  const by = accuser && body.slice(accuser.start, accuser.end);
  return {
    ...span,
    accused: accusedOf(found, reading),
    isNamed: accusation.accused !== null && accusedWithin(found, reading).length > 0,
    accusers: accuser ? accusersIn(accuser, reading) : [],
    forum: forumOf(body.slice(span.start, span.end)),
    isOfPapers: by !== null && filings.has(singularOf(foldText(by).split(" ").at(-1) ?? "")),
    isConvicted: isConviction(cue),
  };
}

/** Whoever accuses, by name or else by a noun; the police, a prosecutor and a document speak for a court, and are nobody of their own. */
function accusersIn(accuser: Span, { body, archive }: Reading): readonly NameFound[] {
  const words = findWords(body.slice(accuser.start, accuser.end)).map(({ text }) => singularOf(foldText(text)));
  if (words.some((word) => prosecutors.has(word) || investigators.has(word)) || filings.has(words.at(-1) ?? ""))
    return [];
  const names = namesIn(body, accuser, archive);
  return names.length > 0 ? names : nounOf(accuser, body);
}

/** Those that a noun may mean: "the mill" is nobody with a first name. */
function fittingOf(names: readonly NameFound[], of: Span, { body, archive }: Reading): readonly NameFound[] {
  return nounOf(of, body).length > 0 && !meansPerson(of, body) ? mayBeBodies(names, archive) : names;
}

function meansPerson(of: Span, body: string): boolean {
  const noun = nounOf(of, body)[0]?.words[0];
  return noun === undefined
    ? isAmong(foldText(body.slice(of.start, of.end)), personPronouns)
    : isNounOf(noun, "person");
}

/** The noun of whoever has no name: "the club", "two women". Nothing of a pronoun. */
function nounOf({ start, end }: Span, body: string): readonly NameFound[] {
  const last = findWords(body.slice(start, end)).findLast(({ text }) => !isAdverb(foldText(text)))?.text ?? "";
  const noun = singularOf(foldText(last));
  const isNoun = /^\p{Ll}/u.test(last) && !pronouns.has(noun) && isMatter(noun);
  return isNoun ? [{ words: [noun], isPossessive: false, isNoun }] : [];
}

function isConviction(cue: string): boolean {
  const verb = foldText(cue.split(" ").at(-1) ?? "");
  return convictingForms.has(verb) || findingForms.has(verb);
}

/** Names of who is accused: those in its own words, else those that the sentences beside it give. */
export function accusedOf(found: Found, reading: Reading): readonly NameFound[] {
  const own = accusedWithin(found, reading);
  if (own.length > 0) return own;
  // "claimed that the forces of habit did it": nobody.
  if (found.accusation.isClaim && accusedIsThing(found, reading)) return [];
  // "a baker" is named by what follows.
  const { accused } = found.accusation;
  if (isNew(accused, reading)) return namesBehind(found.span, reading);
  const before = peopleBefore(found, reading);
  const names = before.length > 0 ? before : namesAround(found.span, reading);
  if (!accused) return names;
  const noun = nounOf(accused, reading.body);
  return isBarePlural(accused, reading.body) ? noun : [...noun, ...fittingOf(names, accused, reading)];
}

/** "prosecutors", "senior managers": nobody who was named before. */
function isBarePlural({ start, end }: Span, body: string): boolean {
  const words = findWords(body.slice(start, end)).map(({ text }) => foldText(text));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return !determiners.has(first) && !pronouns.has(first) && singularOf(last) !== last;
}

function accusedIsThing({ accusation: { accused } }: Found, { body }: Reading): boolean {
  return accused !== null && !meansSomebody(body.slice(accused.start, accused.end));
}

/** Tells whether somebody is brought in without a name: "a baker", "two parents". */
export function isNew(accused: Span | null, { body }: Reading): boolean {
  const [first, second] = accused === null ? [] : findWords(body.slice(accused.start, accused.end));
  const opener = foldText(first?.text ?? "");
  return second !== undefined && (numbers.has(opener) || isAmong(opener, "a an") || /^\d/.test(opener));
}

/** Finds the people named in the sentence itself, before who accuses: "dismissed Roe after a clerk alleged that he lied". */
function peopleBefore({ span, accusation: { accuser, cue } }: Found, { body, archive }: Reading): readonly NameFound[] {
  const end = accuser ? Math.min(accuser.start, cue.start) : cue.start;
  const named = end > span.start ? namesIn(body, { start: span.start, end }, archive) : [];
  const names = accuser !== null && isTailed(span, cue, body) ? named : peopleOf(named, archive);
  return names.filter(({ isPossessive }) => !isPossessive);
}

/** "Holm Mills knew of it, a former clerk has claimed": whatever is claimed stands before. */
function isTailed({ end }: Span, cue: Span, body: string): boolean {
  return findWords(body.slice(cue.end, end)).length <= longestTail;
}
const longestTail = 2;

function accusedWithin({ span, accusation }: Found, { body, archive }: Reading): readonly NameFound[] {
  const { accused, accuser, cue } = accusation;
  // In "a clerk of the Holm Fund alleged on Monday" the Fund stands before the verb, and nobody behind it.
  const from = accuser ? Math.max(accuser.end, cue.end) : span.start;
  const own = isModified(accused, body) ? [] : namesIn(body, accused ?? { start: from, end: span.end }, archive);
  const isNoun = accused !== null && body.slice(accused.start, accused.end).includes(" ");
  // "the mayor of Tarn Bay, Carla Dunmore," names a place before it names who.
  if (isNoun && /^,\s\p{Lu}/u.test(body.slice(accused.end, accused.end + 3)) && peopleOf(own, archive).length === 0) {
    const end = body.indexOf(",", accused.end + 1);
    const behind = peopleOf(namesIn(body, { start: accused.end, end: end < 0 ? span.end : end }, archive), archive);
    if (behind.length > 0) return behind;
    const apposed = namesIn(body, { start: accused.end, end: end < 0 ? span.end : end }, archive);
    if (apposed.length > 0 && own.length === 0) return apposed;
  }
  // "the mayor, Ida Bakare," and "Roe's agent, Ida Bakare," have the name behind them.
  if (!isNoun || own.some(({ isPossessive }) => !isPossessive)) return own;
  if (!/^(?:,|\s\p{Lu})/u.test(body.slice(accused.end, accused.end + 2))) return own;
  return peopleOf(namesIn(body, { start: accused.end, end: span.end }, archive), archive);
}

/** "a Kell guard": the name is of a place or a house, and not of who is accused. */
function isModified(accused: Span | null, body: string): boolean {
  const words = accused === null ? [] : findWords(body.slice(accused.start, accused.end));
  const last = words.at(-1)?.text ?? "";
  return words.length > 1 && /^\p{Ll}/u.test(last) && isNounOf(singularOf(last), "person");
}

/** Those of the nearest sentence before that has any: who is accused there, or else whoever is spoken of. */
function namesBefore(span: Span, reading: Reading): readonly NameFound[] {
  const { article, body, sentences, archive } = reading;
  const at = sentences.findIndex(({ start }) => start >= span.start);
  for (const sentence of sentences.slice(Math.max(0, at - farthestName), at).toReversed()) {
    const names = namesIn(body, sentence, archive);
    if (names.length === 0) continue;
    const accusation = accusationIn(article, sentence);
    const accused = accusation?.accused ? accusedWithin({ span: sentence, accusation }, reading) : [];
    const spokenOf = names.filter(({ isPossessive }) => !isPossessive);
    return [accused, spokenOf].find(({ length }) => length > 0) ?? names;
  }
  return [];
}

/** Those of the nearest sentence before that names any, or behind where an article begins so: "A jury has cleared the head of the trust." */
function namesAround(span: Span, reading: Reading): readonly NameFound[] {
  const before = namesBefore(span, reading);
  return before.length > 0 ? before : namesBehind(span, reading);
}

/** The people of the nearest sentence behind that names any. */
function namesBehind(span: Span, { article, body, sentences, archive }: Reading): readonly NameFound[] {
  const at = sentences.findIndex(({ start }) => start >= span.end);
  if (at < 0) return [];
  for (const sentence of sentences.slice(at, at + farthestIntroduction)) {
    const people = peopleOf(namesIn(body, sentence, archive), archive);
    // Whoever is accused of something there is another, but by those who bring a charge.
    if (people.length > 0) return isAccusedAnew(sentence, article) ? [] : people;
  }
  return [];
}

function isAccusedAnew(sentence: Span, article: Article): boolean {
  const { body } = article;
  const accusation = accusationIn(article, sentence);
  const by = accusation?.accuser ? findWords(body.slice(accusation.accuser.start, accusation.accuser.end)) : [];
  return accusation !== null && !by.some(({ text }) => prosecutors.has(singularOf(foldText(text))));
}

/** A pronoun means somebody of the last few sentences. */
const farthestName = 12;
const farthestIntroduction = 3;

/** The denial that a sentence of an article states; null for none. */
export const denialIn = rememberSentences((body, sentence): Denial | null =>
  mayDeny(body, sentence) ? (readClearing(body, sentence) ?? readDenial(body, sentence)) : null,
);

/** Tells whether a sentence says that somebody was cleared, and is no denial of theirs. */
export function saysCleared({ article, start, end }: Excerpt): boolean {
  return denialIn(article, { start, end })?.kind === "clearing";
}

/** Tells whose a denial is. "He pleaded not guilty, and remains in Brooklyn" names a place, and not who pleads. */
export function whoseIs({ kind, by }: Denial, sentence: Span, reading: Reading): readonly NameFound[] {
  const { body, archive } = reading;
  const own = namesIn(body, by ?? sentence, archive);
  if (kind === "clearing") {
    // "a lawsuit against the paper" is against nobody who is named.
    const isNamed = by !== null && (own.length > 0 || !meansSomebody(body.slice(by.start, by.end)));
    return isNamed ? own : [...own, ...namesAround(sentence, reading)];
  }
  if (own.length > 0 || by === null) return own.length > 0 ? own : namesBefore(sentence, reading);
  const noun = nounOf(by, body);
  // "Roe says she is innocent", and not "her lawyer, Roe, says she is innocent".
  const before = { start: sentence.start, end: by.start };
  const said = /^\W*(?:his|her|their)\s/i.test(body.slice(before.start, before.end))
    ? []
    : namesIn(body, before, archive);
  const fitting = meansPerson(by, body) ? peopleOf(said, archive) : said;
  return [...noun, ...(fitting.length > 0 ? fitting : fittingOf(namesBefore(sentence, reading), by, reading))];
}

/** "him", "her conviction", "the former head": who that is another sentence says. */
function meansSomebody(text: string): boolean {
  const words = findWords(text).map((word) => foldText(word.text));
  return (
    isAmong(words[0], pronouns) || isAmong(words[0], possessives) || isNounOf(singularOf(words.at(-1) ?? ""), "person")
  );
}
