import { isAmong } from "../../coverage/is-among.ts";
import { regionWords } from "../../english/classes/phrase-words.ts";
import { genderOfFirstName } from "../../english/names/first-names.ts";
import { kinships } from "../../english/nouns/kinships.ts";
import { languages } from "../../english/nouns/languages.ts";
import { genderOf, isNounOf } from "../../english/nouns/nouns.ts";
import { isPlural } from "../../english/nouns/number.ts";
import { places } from "../../english/nouns/places.ts";
import { formerWords } from "../../english/nouns/relations.ts";
import { bodyWords, surnamesToo } from "../../english/nouns/role-words.ts";
import { fullTitles, type Gender, titles } from "../../english/nouns/titles.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { wordAt } from "../grammar/tokens.ts";
import { foldName } from "../words/fold-name.ts";
import { personNouns } from "../words/person-nouns.ts";
import type { ArticlePerson } from "./article-person.ts";
import { groupBy, innerNames, openBearers } from "./bearers.ts";
import { readDoubleNames } from "./double-names.ts";
import { expandSingleNames } from "./expand-names.ts";
import { lastWord, nameText, suffixOf } from "./name-keys.ts";
import { type NameReading, readNames } from "./name-reading.ts";
import { findSlips } from "./slips-of-names.ts";
import type { TurnName } from "./turn-names.ts";

/** The people of one article, by their names. */
export interface Inventory {
  readonly people: readonly ArticlePerson[];
  /** The person a name means; null when nobody here bears it. */
  lookUp(reading: NameReading): ArticlePerson | null;
  /**
   * Of the person a name means, how many times more often the full name stands here than that of the next whom the name
   * could mean; Infinity when it could mean nobody else, as "Jane" or "Jane Roe" beside "John Roe".
   */
  leadOf(person: ArticlePerson, reading: NameReading): number;
  /** The others whom a single name could mean: those of the same last name, or of the same first one. */
  othersCalled(person: ArticlePerson, reading: NameReading): readonly ArticlePerson[];
  /** Gives a person the gender that the text shows. */
  learnGender(person: ArticlePerson, gender: Gender | null): void;
  /** True for the folded last name of somebody whose first name the article gives. */
  isSurname(word: string): boolean;
  /** Gives a person a folded noun that the text uses of nobody before: "the sculptor, 70,". */
  learnNoun(person: ArticlePerson, noun: string): void;
  /** The people a folded noun was used of: "senator"; in the order of first mention. */
  called(noun: string): readonly ArticlePerson[];
}

export interface NamedChunk {
  readonly chunk: Chunk;
  /** A verb of saying stands beside it. */
  readonly bySpeech: boolean;
  /** The nouns that describe the name beside it: "Roe, a lawyer"; empty for none. */
  readonly apposed: readonly string[];
  readonly inHeadline: boolean;
  /** "He" or "she" takes the name up. */
  readonly followed: boolean;
  /** "known as", "who goes by": the name is this one with its title, as "Lady Roe" may be a singer. */
  readonly called: boolean;
}

/** Gathers the people of an article from its name chunks, in the order of the text, and those whom only its transcript names. */
export function gatherPeople(body: string, chunks: readonly NamedChunk[], turns: readonly TurnName[] = []): Inventory {
  const people: ArticlePerson[] = [];
  const written = chunks.flatMap((named) =>
    readNames(named.chunk, (last) => named.apposed.length > 0 || (named.followed && surnamesToo.has(last))).map(
      (reading) => ({ ...named, reading }),
    ),
  );
  const asLast = readDoubleNames(written.map(({ reading }) => reading));
  const readings = written.map((named) => {
    const reading = asLast(named.reading);
    return reading === named.reading ? named : { ...named, reading };
  });
  const single = readings.filter(({ reading }) => reading.names.length === 1);
  const lasts = single.map(({ reading }) => lastWord(reading));
  const alone = new Set(lasts);
  const counts = countBy(lasts);
  const titled = new Set(single.flatMap(({ reading }) => (reading.gender ? [lastWord(reading)] : [])));
  const byFullName = new Map<string, ArticlePerson>();
  const add = (reading: NameReading, counts: number, apposed: readonly string[]) => {
    const [first, last] = [reading.names[0]?.entry.foldedName ?? "", lastWord(reading)];
    const key = `${first} ${last}${suffixOf(reading)}`;
    const name = nameText(body, reading);
    const keys = [key, ...reading.nicknames.map((nickname) => `${nickname.entry.foldedName} ${last}`)];
    const known = keys.map((one) => byFullName.get(one)).find((one) => one !== undefined);
    const person = known ?? newPerson(people.length, name, first, last, reading);
    if (!known) people.push(person);
    for (const one of keys) if (!byFullName.has(one)) byFullName.set(one, person);
    person.fullMentions += counts;
    if (person.nicknames.has(first)) person.name = name;
    const goesByNickname = person.nicknames.has(foldName(person.name.split(" ")[0] ?? ""));
    if (name.length > person.name.length && reading.names.length <= 4 && !goesByNickname) person.name = name;
    person.gender = reading.gender ?? person.gender ?? genderBeside(apposed);
    for (const nickname of reading.nicknames) {
      person.nicknames.add(nickname.entry.foldedName);
      person.forms.set(nickname.text, (person.forms.get(nickname.text) ?? 0) + counts);
    }
    for (const word of apposed) person.epithets.add(word);
  };
  for (const { reading, bySpeech, apposed, inHeadline, followed } of readings) {
    const several = reading.names.length >= 2 && reading.names.filter(({ capital }) => capital).length <= mostNames;
    if (
      several &&
      !inHeadline &&
      looksHuman(
        reading,
        apposed.length > 0 ||
          isAmong(reading.names[0]?.entry.foldedName, titled) ||
          ((bySpeech || followed) && !startsLikeBody(reading)),
        alone,
      )
    )
      add(reading, 1, apposed);
  }
  for (const { reading, inHeadline } of readings)
    if (inHeadline && reading.names.length === 2 && isPlain(reading) && looksHuman(reading, false, alone))
      add(reading, 0, []);
  for (const { name, reading } of turns) {
    const [first, last] = [reading.names[0]?.entry.foldedName ?? "", lastWord(reading)];
    if (people.some((person) => person.last === last)) continue;
    const person = newPerson(people.length, name, first, last, reading);
    people.push(person);
    byFullName.set(`${first} ${last}`, person);
  }
  const once = [...counts].flatMap(([name, count]) => (count === 1 ? [name] : []));
  const slips = findSlips(once, people);
  addSingleNames(body, readings, people, slips);
  expandSingleNames(body, people);
  const { lookUp, leadOf, othersCalled, learnGender } = openBearers({ people, byFullName, alone, slips });
  for (const { reading } of readings) {
    const person = reading.epithet.length > 0 && reading.names.length > 0 ? lookUp(reading) : null;
    if (person) addEpithets(person, reading);
    if (person) learnGender(person, person.gender ?? reading.gender ?? genderTold(reading));
  }
  const byEpithet = groupBy(people, (person) => [...person.epithets]);
  const surnames = new Set(people.flatMap(({ first, last }) => (first === "" ? [] : [last])));
  return {
    people,
    isSurname: (word) => surnames.has(word),
    lookUp: (reading) => lookUp(asLast(reading)),
    leadOf: (person, reading) => leadOf(person, asLast(reading)),
    othersCalled: (person, reading) => othersCalled(person, asLast(reading)),
    learnGender,
    learnNoun(person, noun) {
      if (!byEpithet.has(noun)) byEpithet.set(noun, [person]);
    },
    called: (noun) => byEpithet.get(noun) ?? [],
  };
}

/** Capitals in a row that are more than these are a headline or a list. */
const mostNames = 5;

/** The nouns right before the name. "Vice President Roe" is no president, but one may be called "the vice president". */
function addEpithets(person: ArticlePerson, { epithet }: NameReading): void {
  const isVice = epithet.some(({ word }) => word === "vice");
  const past = epithet.some(({ word }) => isPast(word)) ? "former " : "";
  for (const { word, possessive } of epithet.toReversed()) {
    if (possessive || !(titles.has(word) || personNouns.has(word))) return;
    if (!(isVice && word === "president")) person.epithets.add(past + (fullTitles.get(word) ?? word));
  }
}

/** "her ex-husband Per", "spokeswoman Kim Roe": the gender that the noun before a name tells. */
function genderTold({ epithet }: NameReading): Gender | null {
  const noun = epithet.at(-1);
  return noun && !noun.possessive ? genderOf(noun.entry.singular) : null;
}

/** "former governor Roe", "2012 nominee Roe": "the governor" is somebody else now. */
export function isPast(word: string): boolean {
  return formerWords.has(word) || /^(?:19|20)\d\d$/.test(word) || /^(?:ex|then)-/.test(word);
}

/** "Mr. Roe", "his wife, Jane," or a "Roe" who says something, when no fuller name is in the article. */
function addSingleNames(
  body: string,
  readings: readonly Reading[],
  people: ArticlePerson[],
  slips: ReadonlyMap<string, ArticlePerson>,
): void {
  const known = new Set(
    people.flatMap((person) => [person.first, person.last, ...person.nicknames, ...innerNames(person)]),
  );
  for (const { chunk, reading, bySpeech, apposed, followed, called } of readings) {
    const last = lastWord(reading);
    if (reading.names.length !== 1 || last.length < 3 || known.has(last) || places.has(last) || slips.has(last))
      continue;
    if (isOfBody(reading)) continue;
    const isKin = apposed.some((noun) => kinships.has(noun));
    const isDescribed = followed && apposed.length > 0 && chunk.tokens.length === 1;
    if (!reading.titled && !isKin && !isDescribed && !(bySpeech && !isPlural(last))) continue;
    known.add(last);
    const name = called ? wholeName(body, chunk, reading) : nameText(body, reading);
    people.push(newPerson(people.length, name, "", last, reading));
  }
}

/** "General Motors", "British Cycling": what stands before the last word is no title, and nobody is called Motors. */
function isOfBody({ epithet, names }: NameReading): boolean {
  const [before, last] = [epithet.at(-1), wordAt(names, 0)];
  if (!before?.capital || before.possessive || !(isPlural(last) || /..ing$/.test(last))) return false;
  return isAmong(before.word, "general major") || languages.has(before.word) || isNounOf(before.word, "demonym");
}

/** "his brother-in-law, Roe," is a man. */
function genderBeside(apposed: readonly string[]): Gender | null {
  const genders = apposed.map((noun) => kinships.get(noun.replace(/-in-law$/, ""))?.gender ?? null);
  return genders.find((gender) => gender !== null) ?? null;
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** From the first word with a capital on, titles and all. */
function wholeName(body: string, { tokens }: Chunk, { names }: NameReading): string {
  return body.slice(tokens.find(({ capital }) => capital)?.start, names.at(-1)?.end);
}

interface Reading extends NamedChunk {
  readonly reading: NameReading;
}

function newPerson(number: number, name: string, first: string, last: string, reading: NameReading): ArticlePerson {
  const gender = reading.gender ?? genderOfFirstName(reading.names[0]?.text ?? "");
  return {
    number,
    name,
    first,
    last,
    suffix: suffixOf(reading),
    gender,
    nicknames: new Set(),
    forms: new Map(),
    epithets: new Set(),
    fullMentions: 0,
  };
}

/** Two capitalised words can be a place: a title, what is told beside them, or the last word used alone shows a person. */
function looksHuman(reading: NameReading, isTold: boolean, alone: ReadonlySet<string>): boolean {
  if (isTold || (reading.titled && !startsLikeLeague(reading))) return true;
  if (reading.names[0]?.entry.isFirstName) return true;
  return reading.names.length <= 3 && alone.has(lastWord(reading)) && !startsLikeBody(reading);
}

/** "Jane Roe", "Sen. Jane Roe", but not "Mom Corners Roe": in a headline any word before a name has a capital. */
function isPlain({ epithet, names }: NameReading): boolean {
  return epithet.length === 0 || names[0]?.entry.isFirstName === true;
}

/** "Major League Roe": what looks like a title belongs to the name of a body. */
function startsLikeLeague({ names }: NameReading): boolean {
  const word = wordAt(names, 0);
  return names.length > 1 && bodyWords.has(word) && !surnamesToo.has(word) && !names[0]?.entry.isFirstName;
}

/** "Team Roe", "Ohio Roe", "South Roe": no first names, though Roe is a person. */
function startsLikeBody({ names }: NameReading): boolean {
  const word = wordAt(names, 0);
  return places.has(word) || bodyWords.has(word) || regionWords.has(word);
}
