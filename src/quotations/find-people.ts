import { countEdits } from "../coverage/count-edits.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import { smallestOf } from "../coverage/lists.ts";
import type { Person } from "./person.ts";

/** Typed names are cut to this before they are compared. UTF-16 units. */
const longestName = 80;

/** The people any part of whose names fits what was typed, in the given order; all of them when nothing was typed. */
export function findPeople(typed: string, people: readonly Person[]): readonly Person[] {
  const wanted = foldedWords(typed);
  return people.filter(({ names }) => {
    const words = names.flatMap((name) => foldedWords(name));
    return wanted.every((word) => words.some((one) => one.startsWith(word)));
  });
}

/**
 * The one person meant by an id or a typed name: the bearer of exactly that name, or else the most quoted of those whom
 * any part of it fits. Null when nobody fits.
 */
export function findPerson(typed: string, people: readonly Person[]): Person | null {
  const folded = foldedWords(typed).join(" ");
  if (folded === "") return null;
  return (
    people.find(({ id }) => id === typed) ??
    people.find(({ name }) => foldedWords(name).join(" ") === folded) ??
    people.find(({ names }) => names.some((name) => foldedWords(name).join(" ") === folded)) ??
    findPeople(typed, people)[0] ??
    null
  );
}

/** The people whose names are spelled most like what was typed, nearest first; at most `limit`, empty when none is near. */
export function nearestPeople(typed: string, people: readonly Person[], limit: number): readonly Person[] {
  const wanted = foldedWords(typed);
  return people
    .map((person) => ({ person, distance: distanceToNames(wanted, person) }))
    .filter(({ distance }) => distance <= 0.5)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, limit)
    .map(({ person }) => person);
}

/** 0 for the same words, 1 for nothing in common: each typed word against the nearest of the person's. */
function distanceToNames(wanted: readonly string[], person: Person): number {
  const words = [...new Set(person.names.flatMap((name) => foldedWords(name)))];
  if (wanted.length === 0 || words.length === 0) return 1;
  const distances = wanted.map((word) =>
    smallestOf(
      words.map((one) => countEdits(word, one) / Math.max(word.length, one.length)),
      1,
    ),
  );
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}

function foldedWords(text: string): readonly string[] {
  return findWords(foldText(text.slice(0, longestName)).replaceAll("'", "")).map((word) => word.text);
}
