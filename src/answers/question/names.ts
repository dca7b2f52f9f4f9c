import { findWords, foldText } from "../../coverage/fold.ts";
import { itemAt } from "../../coverage/lists.ts";
import { type MinedNames, nameTerms, type Role } from "./mine-names.ts";
import type { Match } from "./question.ts";

/** One person or thing under all its names. */
export interface Named {
  /** The fullest name. */
  readonly name: string;
  /** Holds what stands for it in the coverage; the most telling first. */
  readonly matches: readonly Match[];
}

/** The names of a coverage that a question may use for one another. */
export interface NameTable {
  /** By folded words: "puff daddy". Only of those that have more than one name. */
  readonly byName: ReadonlyMap<string, Named>;
  readonly roles: readonly Role[];
}

/** A nickname stands for its bearer alone; a family name may be a relation's too; of first names there are many. */
const familyStrength = 0.6;
const firstStrength = 0.5;

/** Joins the owner's other names and those the articles themselves give. Linear in the names. */
export function joinNames(mined: readonly MinedNames[], aliases: ReadonlyMap<string, readonly string[]>): NameTable {
  const stated = Array.from(aliases, ([name, others]) => [name, ...others]);
  const groups = new Set<Set<string>>();
  const groupOf = new Map<string, Set<string>>();
  for (const names of [...stated, ...mined.flatMap(({ sameAs }) => sameAs)]) {
    const folded = names.map(wordsOf);
    const group = folded.flatMap((name) => groupOf.get(name) ?? [])[0] ?? new Set();
    groups.add(group);
    for (const name of names) group.add(name);
    for (const name of folded) if (!groupOf.has(name)) groupOf.set(name, group);
  }
  const byName = new Map<string, Named>();
  for (const group of groups) {
    const named = describe([...group]);
    for (const name of group) byName.set(wordsOf(name), named);
  }
  return { byName, roles: distinct(mined.flatMap(({ roles }) => roles)) };
}

/** A text as its folded words with single spaces: what names are looked up by. */
export function wordsOf(text: string): string {
  return findWords(foldText(text).replace(/'s\b|'/g, ""))
    .map((word) => word.text)
    .join(" ");
}

function describe(names: readonly string[]): Named {
  const matches = new Map<string, number>();
  const add = (term: string | undefined, strength: number) => {
    if (term !== undefined) matches.set(term, Math.max(strength, matches.get(term) ?? 0));
  };
  for (const name of names) {
    const terms = nameTerms(name);
    if (terms.length === 1) add(terms[0], 1);
    else {
      add(terms.at(-1), familyStrength);
      add(terms[0], firstStrength);
    }
  }
  const ordered = Array.from(matches, ([term, strength]) => ({ term, strength })).toSorted(
    (a, b) => b.strength - a.strength,
  );
  return { name: itemAt(names, 0), matches: ordered };
}

function distinct(roles: readonly Role[]): readonly Role[] {
  const seen = new Map(roles.map((one) => [`${one.role}|${one.of.join(" ")}|${wordsOf(one.person)}`, one]));
  return [...seen.values()];
}
