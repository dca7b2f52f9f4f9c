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
    const near = [...meant].filter((person) => person === null || isNear(name, person.last));
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

/** One letter more, less or other, or two neighbours that changed places; the first letter is the same. */
function isNear(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0]) return false;
  let [start, end] = [0, 0];
  const least = Math.min(one.length, other.length);
  while (start < least && one[start] === other[start]) start += 1;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}
