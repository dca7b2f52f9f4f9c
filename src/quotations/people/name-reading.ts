import { isAmong } from "../../coverage/is-among.ts";
import { anybody } from "../../english/classes/attribution-words.ts";
import { adverbs, determiners, numbers } from "../../english/classes/closed-classes.ts";
import { negativePronouns } from "../../english/classes/negations.ts";
import { monthNames } from "../../english/classes/telling-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { nameParticles } from "../../english/nouns/name-particles.ts";
import { bodyWords, roleWords, surnamesToo } from "../../english/nouns/role-words.ts";
import { courtesyTitles, type Gender, titles, titlesAsNames } from "../../english/nouns/titles.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isParticle } from "../grammar/noun-phrases.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import {
  endsLikeBody,
  isAcronym,
  isAgent,
  isCalledThe,
  isGroup,
  isPersonNoun,
  isPlace,
  isSurname,
} from "./kinds-of-name.ts";

/** A name chunk taken apart. */
export interface NameReading {
  /** The words of the person's name, without titles and nicknames; empty when it is no person's. */
  readonly names: readonly Token[];
  readonly nicknames: readonly Token[];
  /** "Mrs.": female. */
  readonly gender: Gender | null;
  /** The name follows a title or the noun of a role: "Sen.", "spokesman". */
  readonly titled: boolean;
  /** The words before the name that describe its bearer: "White House press secretary". */
  readonly epithet: readonly Token[];
  /** The tokens of a body's or place's name. */
  readonly isBody: boolean;
}

const nobody: NameReading = { names: [], nicknames: [], gender: null, titled: false, epithet: [], isBody: false };

/** A name as it is read of somebody who is not known here, and as it is read of one who is: null where that is the same. */
interface OpenReading {
  readonly reading: NameReading;
  readonly ofKnown: NameReading | null;
}

const ofNobody: OpenReading = { reading: nobody, ofKnown: null };

/**
 * Reads the name at the end of a chunk. "Fox News host Jane Roe" is Jane Roe; "the Roe Foundation" is nobody's name.
 * `isKnown` tells of a single word whether somebody here bears it: "Law" is Anna Law then.
 */
export function readName(
  { tokens }: Pick<Chunk, "tokens">,
  isKnown: (word: string) => boolean = isUnknown,
): NameReading {
  return settle(readOpenly(tokens), isKnown);
}

function settle({ reading, ofKnown }: OpenReading, isKnown: (word: string) => boolean): NameReading {
  return ofKnown && isKnown(ofKnown.names.at(-1)?.word ?? "") ? ofKnown : reading;
}

function readOpenly(all: readonly Token[]): OpenReading {
  const tokens = withoutStatus(all);
  let from = tokens.length;
  while (from > 0 && isNameToken(tokens, from - 1)) from -= 1;
  if (tokens[from - 1]?.text === "&") return { reading: { ...nobody, isBody: true, epithet: tokens }, ofKnown: null };
  const isOneOfMany = from === 1 && tokens.length === 2 && isAmong(wordAt(tokens, 0), "a an");
  if (isOneOfMany) return ofNobody;
  if (from === tokens.length) return ofNobody;
  const run = tokens.slice(from);
  const nicknames = run.filter((token) => token.nickname);
  const plain = run.filter((token) => !token.nickname);
  const begin = nameStart(plain);
  const stripped = plain.slice(0, begin);
  const titled =
    isPersonNoun(tokens[from - 1]) || stripped.some((token) => titles.has(token.word) || isPersonNoun(token));
  // A trade within the name of a body makes nobody of it: "Metropolitan Detention Center".
  const holdsOffice =
    isPersonNoun(tokens[from - 1]) || stripped.some(({ word }) => titles.has(word) || roleWords.has(word));
  const hasTrade = isAgent(stripped.at(-1));
  const gender = stripped.reduce<Gender | null>(
    (found, { word }) => titles.get(word) ?? courtesyTitles.get(word) ?? found,
    null,
  );
  const names = plain.slice(begin);
  const last = names.at(-1);
  const epithet = tokens.slice(0, names[0] ? tokens.indexOf(names[0]) : tokens.length);
  const isOffice = isAmong(last?.word, titles) && !isSurname(names, stripped);
  const isBody =
    names.length === 0 ||
    names.some(isCredit) ||
    isGroup(names, stripped, holdsOffice || hasTrade) ||
    isPlace(names) ||
    (isOffice && !titlesAsNames.has(last?.word ?? "")) ||
    (names.length === 1 && stripped.length > 0 && isAmong(last?.word, bodyWords) && !isSurname(names, stripped)) ||
    (!titled && isAcronym(names)) ||
    (tokens[0]?.word === "the" &&
      !isPersonNoun(tokens[from - 1]) &&
      !isOwned(tokens, from) &&
      isCalledThe(tokens, names, stripped));
  const body = { ...nobody, isBody: true, epithet };
  if (isBody) return { reading: body, ofKnown: null };
  const person = { names, nicknames, gender, titled, epithet, isBody };
  if (tokens.length === 1 && names.some(isSmall)) return { reading: nobody, ofKnown: person };
  if (isOffice) return { reading: body, ofKnown: names.length > 1 || tokens.length === 1 ? person : null };
  const isKept = holdsOffice && (names.length === 1 || surnamesToo.has(last?.word ?? ""));
  if (isKept || !endsLikeBody(names, hasTrade)) return { reading: person, ofKnown: null };
  return { reading: body, ofKnown: names.length > 1 || tokens.length === 1 ? person : null };
}

/** "Jane Roe/Kell Images": who took a picture, and for whom. */
function isCredit({ text }: Token): boolean {
  return /\p{L}\/\p{Lu}/u.test(text);
}

/** "the Post's Jane Roe": whose Roe is tells of the paper. */
function isOwned(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.possessive === true && tokens.length - from > 1;
}

/** "Adm. (ret.) Jane Roe" without what stands in the brackets. */
function withoutStatus(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(({ text }) => text === "(");
  return open < 0 ? tokens : [...tokens.slice(0, open), ...tokens.slice(open + 3)];
}

function isUnknown(): boolean {
  return false;
}

/**
 * Every name in a chunk, also those that other words follow: "Jane Roe's lawyer", "Jane Roe supporters". A single word
 * before others is no name of somebody's: "French officials".
 */
export function readNames(
  { tokens }: Pick<Chunk, "tokens">,
  isKnown: (word: string) => boolean = isUnknown,
): readonly NameReading[] {
  return endsOf(tokens).flatMap(({ name, modifies }) => {
    const reading = settle(name, isKnown);
    return modifies && reading.names.length === 1 ? [] : [reading];
  });
}

/** Reads a name as `readName` does, for a chunk whose names are asked for more than once. */
export function readLastName({ tokens }: Pick<Chunk, "tokens">, isKnown: (word: string) => boolean): NameReading {
  const last = tokens.at(-1);
  if (!last?.capital) return last?.nickname ? readName({ tokens }, isKnown) : nobody;
  return settle(endsOf(tokens).at(-1)?.name ?? ofNobody, isKnown);
}

/** A place in a chunk where a name may end. */
interface NameEnd {
  readonly name: OpenReading;
  /** True where a single word would only tell of what stands behind it. */
  readonly modifies: boolean;
}

/** What was read of each chunk: people are gathered, given a gender and found again by the same names. It is gone with the chunk. */
const found = new WeakMap<readonly Token[], readonly NameEnd[]>();

function endsOf(tokens: readonly Token[]): readonly NameEnd[] {
  if (!tokens.some(({ capital }) => capital)) return [];
  let ends = found.get(tokens);
  if (!ends) {
    ends = readEnds(tokens);
    found.set(tokens, ends);
  }
  return ends;
}

function readEnds(tokens: readonly Token[]): readonly NameEnd[] {
  const ends: NameEnd[] = [];
  // In "the Jane Roe campaign" the article is that of the campaign.
  const begin = tokens[0]?.word === "the" && tokens[1]?.entry.isFirstName ? 1 : 0;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!token.capital || !(token.possessive || !next || !(next.capital || isNameToken(tokens, index + 1)))) continue;
    const name = readOpenly(tokens.slice(next ? begin : 0, index + 1));
    ends.push({ name, modifies: next !== undefined && !token.possessive });
  }
  return ends;
}

/** Finds where the name begins in a run of capitals: behind the last title or role, or at a first name. */
function nameStart(run: readonly Token[]): number {
  let begin = 0;
  for (let index = 0; index < run.length - 1; index += 1) if (isTitle(run, index)) begin = index + 1;
  if (begin < run.length - 1 && courtesyTitles.has(wordAt(run, begin))) begin += 1;
  const first = run.findIndex((token, index) => index >= begin && token.entry.isFirstName);
  const isCut =
    first > begin &&
    first < run.length - 1 &&
    !mayBeFirst(run[begin]) &&
    !nameParticles.has(wordAt(run, first)) &&
    !(first - 1 > begin && nameParticles.has(wordAt(run, first - 1)));
  if (isCut) return first;
  return begin;
}

/** "M. Jane Roe", "June Ransom Roe": an initial, and a first name that is known as one, or is a month as well. */
function mayBeFirst(token: Token | undefined): boolean {
  return token === undefined || token.entry.isFirstName || monthNames.has(token.word) || /^\p{Lu}\.$/u.test(token.text);
}

function isNameToken(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.possessive && index < tokens.length - 1) return false;
  if (token.nickname) return true;
  if (!token.capital) return isParticle(tokens, index);
  if (isLast(tokens, index)) return true;
  return !isSmall(token) || isCalledAn(tokens, index);
}

/** "Several", "No", "Now", "Nobody": a name only where somebody here is called so. */
function isSmall({ word }: Token): boolean {
  return [adverbs, anybody, determiners, negativePronouns, numbers].some((words) => words.has(word));
}

/** "Eun No", "An" alone: a small word with a capital that ends a chunk is a last name. */
function isLast(tokens: readonly Token[], index: number): boolean {
  const isEnd = index === tokens.length - 1 && (tokens[index]?.text.length ?? 0) > 1;
  return isEnd && (index === 0 || tokens[index - 1]?.capital === true);
}

/** "An Nguyen": the article is "a" before a consonant that is spoken. */
function isCalledAn(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === "An" && /^[BCDFGJKLMNPQRSTVWXYZ]\p{Ll}/u.test(tokens[index + 1]?.text ?? "");
}

/** Titles and roles before the name, unless the word is itself the first name: "Christian Roe". */
function isTitle(run: readonly Token[], index: number): boolean {
  const token = run[index];
  if (!token?.capital) return false;
  const firstNameHere = token.entry.isFirstName && index <= run.length - 2;
  if (firstNameHere && !titles.has(token.word)) return false;
  if (titles.has(token.word) || /-\p{Ll}+(?:e[dr]|ing|born)$|-year-old$/u.test(token.text)) return true;
  if (isAscii(token.text) && (roleWords.has(token.word) || (isHumanNoun(token.word) && isTrade(run, index))))
    return true;
  return token.entry.cue?.participle === true || /^[\p{Lu}&-]{2,5}$/u.test(token.text);
}

/** "German Roe", but "Germán Roe": with an accent the word is a name, and no English noun. */
function isAscii(text: string): boolean {
  return /^[\x20-\x7e’]+$/.test(text);
}

/**
 * "Baker Jane Roe", "Harbour Foreman Jane Roe", but "Jane Baker Roe": a trade comes before a whole name. Before a single
 * one it is told by its ending: "Villager Roe", not "Page Roe".
 */
function isTrade(run: readonly Token[], index: number): boolean {
  if (index > 0) return index <= run.length - 3 && run.length >= 4;
  const last = run.at(-1);
  return run.length > 2 || (isAgent(run[0]) && !(isAmong(last?.word, bodyWords) || last?.entry.isPlainVerb));
}
