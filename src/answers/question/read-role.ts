import { findWords, foldText } from "../../coverage/fold.ts";
import { termOf } from "../../terms/find-terms.ts";
import { kinOf } from "./kin.ts";
import type { Knowledge } from "./knowledge.ts";
import { nameTerms, type Role } from "./mine-names.ts";
import { wordsOf } from "./names.ts";

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

function rolesMeant(term: string, { names }: Knowledge): readonly Role[] {
  const meant = new Set([term, ...kinOf(term)]);
  return names.roles.filter(({ role }) => meant.has(role));
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
