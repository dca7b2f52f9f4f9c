import { isOneLetterApart } from "../../english/spelling.ts";
import type { ArticlePerson } from "./article-person.ts";

/** A shorter name differs from too many others by one letter. UTF-16 units. */
const shortest = 5;

/**
 * Of last names that stand once in an article and belong to nobody, those that are a slip of the pen for somebody's: one letter
 * more, less or other, or two that changed places. None where two people could be meant. Linear in the names.
 */
export function findSlips(
  names: readonly string[],
  people: readonly ArticlePerson[],
): ReadonlyMap<string, ArticlePerson> {
  const bearers = new Map<string, ArticlePerson | null>();
  for (const person of people) {
    if (person.first === "" || person.last.length < shortest) continue;
    for (const key of keysOf(person.last)) bearers.set(key, isSame(bearers.get(key), person) ? person : null);
  }
  const slips = new Map<string, ArticlePerson>();
  for (const name of names) {
    if (name.length < shortest) continue;
    const meant = new Set(keysOf(name).flatMap((key) => (bearers.has(key) ? [bearers.get(key) ?? null] : [])));
    const near = [...meant].filter((person) => person === null || isOneLetterApart(name, person.last));
    if (near.length === 1 && near[0]) slips.set(name, near[0]);
  }
  return slips;
}

function isSame(known: ArticlePerson | null | undefined, person: ArticlePerson): boolean {
  return known === undefined || known === person;
}

/** The name, and the name without each of its letters: of two that differ by one letter, one is among the other's. */
function keysOf(name: string): readonly string[] {
  const short = name.slice(0, 24);
  return [short, ...Array.from(short, (_, at) => short.slice(0, at) + short.slice(at + 1))];
}
