import { findWords, foldText, type Word } from "../../coverage/fold.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Knowledge } from "./knowledge.ts";
import { nameTerms, type Role } from "./mine-names.ts";
import { type Named, wordsOf } from "./names.ts";

/** A first name is the person's in an article about a family; the family name is everybody's. */
const firstStrength = 0.9;
const lastStrength = 0.3;

/**
 * Who is meant by a role: "his mom" where the coverage names one mother, "finn's lawyer" where it names Finn's. Null
 * when the word is no role, or when several people could be meant. `words` are those of the whole question.
 */
export function readRole(term: string, words: readonly Word[], knowledge: Knowledge): Named | null {
  const roles = rolesMeant(term, knowledge);
  const asked = new Set(words.flatMap(({ text }) => termsMeant(text, knowledge)));
  const theirs = roles.filter(({ of }) => of.some((one) => asked.has(one)));
  const only = onlyOne(theirs.length > 0 ? theirs : roles);
  return only && nameOf(only);
}

/** True for "diddys" before "mom" where the coverage names his mother: the two together mean her. */
export function ownsRole(owner: Named, next: Word | undefined, knowledge: Knowledge): boolean {
  const term = next ? termOf(next.text) : null;
  const terms = new Set(owner.matches.map((match) => match.term));
  return term !== null && rolesMeant(term, knowledge).some(({ of }) => of.some((one) => terms.has(one)));
}

/**
 * The full name of whom a text means that is a role and nothing else: "mom", "his mother", "finn's lawyer". Null when it
 * is anything more, when several people could be meant, and when the coverage has no such role of the one it names.
 */
export function readWholeRole(text: string, knowledge: Knowledge): string | null {
  const words = findWords(foldText(text)).map((word) => ({ ...word, term: termOf(word.text) }));
  const bearing = words.filter(({ term }) => term !== null && rolesMeant(term, knowledge).length > 0);
  const [word] = bearing;
  if (!word?.term || bearing.length > 1) return null;
  const owners = words.filter((one) => one !== word && one.term !== null);
  const fitting = rolesMeant(word.term, knowledge).filter(({ of }) =>
    owners.every(({ text: owner }) => termsMeant(owner, knowledge).some((term) => of.includes(term))),
  );
  return onlyOne(fitting)?.person ?? null;
}

function rolesMeant(term: string, { names, synonyms }: Knowledge): readonly Role[] {
  const meanings = new Set([term, ...(synonyms.meanings.get(term) ?? [])]);
  return names.roles.filter(({ role }) => meanings.has(role));
}

function onlyOne(roles: readonly Role[]): Role | null {
  const people = [...new Map(roles.map((one) => [wordsOf(one.person), one])).values()];
  return people[0] && isOnePerson(people) ? people[0] : null;
}

/** The terms of a word, or of everybody whose other name it is. */
function termsMeant(written: string, knowledge: Knowledge): readonly string[] {
  const key = wordsOf(written);
  const named = knowledge.names.byName.get(key) ?? knowledge.names.byName.get(key.replace(/s$/, ""));
  if (named) return named.matches.map(({ term }) => term);
  return [termOf(written) ?? []].flat();
}

/** "Dora Quill" and "Dora" are one. */
function isOnePerson(roles: readonly Role[]): boolean {
  const firsts = new Set(roles.map(({ person }) => nameTerms(person)[0]));
  return firsts.size === 1;
}

function nameOf({ person }: Role): Named {
  const terms = nameTerms(person);
  const [first] = terms;
  const last = terms.at(-1);
  return {
    name: person,
    matches: [
      ...(first === undefined ? [] : [{ term: first, strength: firstStrength }]),
      ...(last === undefined || last === first ? [] : [{ term: last, strength: lastStrength }]),
    ],
  };
}
