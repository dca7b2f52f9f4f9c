import { foldText } from "../../coverage/fold.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { plainRelation } from "../../english/nouns/relations.ts";
import { titles } from "../../english/nouns/titles.ts";
import type { Person } from "../../quotations/person.ts";
import { findByMisspelling } from "./misspelt-name.ts";
import { type Relation, readRelation } from "./relation.ts";
import { endsAsRole, isRole, nameBeside } from "./role-holders.ts";

/** Somebody who is claimed to have said something. */
export interface NamedSpeaker {
  /** As claimed; the person's name where an id was given. */
  readonly name: string;
  /** The person meant: of several that the name fits, the one who is quoted most. Null when it fits nobody. */
  readonly person: Person | null;
  /** True when it is all of one of that person's names, and not only a part ("Combs"), which may mean others. */
  readonly isWholeName: boolean;
  /** As claimed, where an office stands beside the name. */
  readonly claimed?: string;
  /** True for an office alone: "the coach". */
  readonly isRole?: true;
  /** Says whose office or kin it is: of "Ada Roe's lawyer". */
  readonly owner?: Person;
}

/** The people of a coverage by id and by name. */
export interface PeopleIndex {
  readonly byId: ReadonlyMap<string, Person>;
  readonly byName: ReadonlyMap<string, Person>;
  /** The people by each word of their names. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<Person>>;
  /** The words of people's names that are no everyday words. */
  readonly nameWords: ReadonlySet<string>;
}

/** Reads the people, most quoted first, into an index. */
export function indexPeople(people: readonly Person[]): PeopleIndex {
  const byName = new Map<string, Person>();
  const byWord = new Map<string, Set<Person>>();
  const nameWords = new Set<string>();
  for (const person of people) {
    for (const name of [person.name, ...person.names]) {
      const words = nameWordsOf(name);
      const folded = words.join(" ");
      if (!byName.has(folded)) byName.set(folded, person);
      for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(person));
    }
    for (const word of nameWordsOf(person.name)) if (word.length > 2 && !functionWords.has(word)) nameWords.add(word);
  }
  return { byId: new Map(people.map((person) => [person.id, person])), byName, byWord, nameWords };
}

/** Reads a name, a part of one, or a person's id; null for a blank one. */
export function nameSpeaker(typed: string, people: PeopleIndex): NamedSpeaker | null {
  const { byId, byName, byWord } = people;
  const name = typed.trim();
  if (name === "") return null;
  const meant = byId.get(name);
  if (meant) return { name: meant.name, person: meant, isWholeName: true };
  const words = nameWordsOf(name);
  const exact = byName.get(words.join(" "));
  if (exact) return { name, person: exact, isWholeName: words.length > 1 };
  const relation = readRelation(name);
  if (relation) return nameRelative(name, relation, people);
  // "KDU's Roe": a body in letters, and who is of it.
  const [, ofBody] = /^(?:\p{Lu}{2,6}|the \p{Lu}{2,6})['’]s (\p{Lu}.{1,60})$/u.exec(name) ?? [];
  const ofBodys = ofBody === undefined ? null : nameSpeaker(ofBody, people);
  if (ofBodys?.person) return { ...ofBodys, claimed: name };
  const bare = nameBeside(name);
  const own = nameWordsOf(bare);
  const known = bare === "" ? undefined : byName.get(own.join(" "));
  if (known) return { name: bare, person: known, isWholeName: own.length > 1, claimed: name };
  const isAny = findByWords(own.length > 0 ? own : words, byWord) !== null;
  const isOffice = isRole(name) && (bare === "" || endsAsRole(name));
  const otherwise = isAny || isOffice ? null : nameInOtherForm(bare || name, people);
  if (otherwise) return { ...otherwise, claimed: name };
  if (!isAny && isOffice) return { name, person: null, isWholeName: false, isRole: true };
  return {
    name: bare || name,
    person: findByWords(bare === "" ? words : own, byWord),
    isWholeName: false,
    claimed: name,
  };
}

/** "CMO Roe" without the letters of an office; "AdaMay Roe" and "Ada Rowe" by the one name that is written nearly so. */
function nameInOtherForm(name: string, people: PeopleIndex): NamedSpeaker | null {
  const [, behindLetters] = /^\p{Lu}{2,5}\s+(\p{Lu}.{2,60})$/u.exec(name) ?? [];
  const known = behindLetters === undefined ? null : nameSpeaker(behindLetters, people);
  if (known?.person) return known;
  const person = findByMisspelling(nameWordsOf(name), people.byName);
  return person && { name: person.name, person, isWholeName: nameWordsOf(name).length > 1 };
}

/** "Ada Roe's mom": whom the coverage calls so, by any name of Ada Roe. */
function nameRelative(name: string, { owner, role }: Relation, people: PeopleIndex): NamedSpeaker {
  const person = nameSpeaker(owner, people)?.person;
  const calls = [owner, ...(person?.names ?? [])].map((one) => nameWordsOf(`${one}'s ${role}`).join(" "));
  const meant = calls.map((call) => people.byName.get(call)).find((one) => one !== undefined && one !== person);
  if (meant) return { name, person: meant, isWholeName: true };
  return { name, person: null, isWholeName: false, isRole: true, ...(person && { owner: person }) };
}

/** The words of a name as they are compared, without a title or an article before it: "pell" for "Mayor Pell". */
export function nameWordsOf(name: string): readonly string[] {
  const words = allWordsOf(name);
  const first = words.findIndex((word) => !titles.has(word) && !determiners.has(word));
  return (first < 0 ? words : words.slice(first)).map(plainRelation);
}

/** The words of a name with what stands before it. */
export function allWordsOf(name: string): readonly string[] {
  const words = foldText(name).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== "" && word !== "s");
}

const determiners: ReadonlySet<string> = new Set(["a", "an", "the"]);

function findByWords(words: readonly string[], byWord: PeopleIndex["byWord"]): Person | null {
  const [first, ...rest] = words.map((word) => byWord.get(word) ?? new Set<Person>());
  let best: Person | null = null;
  for (const person of first ?? [])
    if (rest.every((others) => others.has(person)) && person.quotations > (best?.quotations ?? -1)) best = person;
  return best;
}
