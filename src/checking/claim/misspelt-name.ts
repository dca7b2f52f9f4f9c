import { genderOfFirstName, isFirstName } from "../../english/names/first-names.ts";
import { isOneLetterApart } from "../../english/spelling.ts";
import type { Person } from "../../quotations/person.ts";

/** A shorter name differs from too many others by one letter. UTF-16 units. */
const shortest = 6;

/**
 * The one person whose name is written like the typed words but for a letter of one word, or for where its words are parted. Null for
 * none, for several, and where the typed word is a first name of its own: "Paula" is not "Paul".
 */
export function findByMisspelling(words: readonly string[], byName: ReadonlyMap<string, Person>): Person | null {
  const joined = words.join("");
  const found = new Set<Person>();
  for (const [name, person] of byName) {
    const own = name.split(" ");
    if (own.join("") === joined || isNearly(words, own)) found.add(person);
    if (found.size > 1) return null;
  }
  return [...found][0] ?? null;
}

/** A whole name of as many words, or the last one alone, of which one differs by a letter. */
function isNearly(typed: readonly string[], name: readonly string[]): boolean {
  const own = typed.length === 1 ? name.slice(-1) : name;
  if (typed.length !== own.length) return false;
  if (typed.length > 1 && isByInitials(typed, own)) return true;
  const differing = typed.filter((word, at) => word !== own[at]);
  const [word = ""] = differing;
  const other = own[typed.indexOf(word)] ?? "";
  const isSlip = differing.length === 1 && word.length >= shortest && isOneLetterApart(word, other);
  return isSlip && !isOfOthers(word, other);
}

/** "A. Roe". */
function isByInitials(typed: readonly string[], name: readonly string[]): boolean {
  const last = typed.length - 1;
  return typed[last] === name[last] && typed.slice(0, last).every((word, at) => word === name[at]?.charAt(0));
}

/** A first name that others bear: "Paula" for "Paul", not "Nathalie" for "Natalie". */
function isOfOthers(word: string, other: string): boolean {
  const [one, two] = [word, other].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const gender = genderOfFirstName(one ?? "");
  return isFirstName(one ?? "") && (gender === null || gender !== genderOfFirstName(two ?? ""));
}
