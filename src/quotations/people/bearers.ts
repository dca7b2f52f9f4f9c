import { nameParticles } from "../../english/nouns/name-particles.ts";
import { isFirstName } from "../words/first-names.ts";
import type { Gender } from "../words/titles.ts";
import type { ArticlePerson } from "./inventory.ts";
import { foldName, lastWord, suffixOf } from "./name-keys.ts";
import type { NameReading } from "./name-reading.ts";

/** How a name finds its bearer; null when nobody here bears it. "Mr. Kim" may be Kim Ji-hoon, "Mr. James" is no James Roe. */
export function makeLookUp(
  people: readonly ArticlePerson[],
  byFullName: ReadonlyMap<string, ArticlePerson>,
  alone: ReadonlySet<string>,
) {
  const byLast = groupBy(people, (person) => [person.last]);
  const byOther = groupBy(people, (person) => [person.first, ...person.nicknames]);
  // Whoever goes by the last name is not called by another one.
  const byInner = groupBy(
    people.filter(({ last }) => !alone.has(last)),
    innerNames,
  );
  return (reading: NameReading): ArticlePerson | null => {
    const last = lastWord(reading);
    if (reading.names.length > 1) {
      const base = `${foldName(reading.names[0]?.text ?? "")} ${last}`;
      const full = byFullName.get(base + suffixOf(reading)) ?? byFullName.get(base) ?? byFullName.get(`${base} jr`);
      if (full) return full;
    }
    const bearers = (byLast.get(last) ?? []).filter(
      (person) => reading.names.length === 1 || compatible(person, reading),
    );
    const fitting = reading.gender ? bearers.filter((person) => person.gender !== opposite(reading.gender)) : bearers;
    const best = firstMentioned(fitting);
    if (best) return best;
    const mayBeFamilyName = !reading.titled || !isFirstName(reading.names[0]?.text ?? "");
    if (reading.names.length > 1 || !mayBeFamilyName) return null;
    return firstMentioned(byOther.get(last) ?? []) ?? firstMentioned(byInner.get(last) ?? []);
  };
}

/** How a bearer compares with namesakes: see `leadOf` of an inventory. */
export function makeLeadOf(people: readonly ArticlePerson[]) {
  const byLast = groupBy(people, (person) => [person.last]);
  return (person: ArticlePerson, reading: NameReading): number => {
    if (reading.names.length > 1 || lastWord(reading) !== person.last) return Number.POSITIVE_INFINITY;
    const others = (byLast.get(person.last) ?? []).filter(
      (other) => other !== person && (!reading.gender || other.gender !== opposite(reading.gender)),
    );
    if (others.length === 0) return Number.POSITIVE_INFINITY;
    return person.fullMentions / others.reduce((most, { fullMentions }) => Math.max(most, fullMentions), 1);
  };
}

/** "Rep. Jane R. Roe" is no "Mary Roe", but "J. Roe" may be Jane. */
function compatible(person: ArticlePerson, reading: NameReading): boolean {
  const first = foldName(reading.names[0]?.text ?? "");
  return first === person.first || (first.length === 1 && person.first.startsWith(first));
}

/** "roe" of "Jane Roe Doe", who may be called "Roe". */
export function innerNames({ name }: Pick<ArticlePerson, "name">): readonly string[] {
  const inner = name.split(" ").slice(1, -1);
  return inner
    .filter((word) => !isFirstName(word))
    .map(foldName)
    .filter((word) => word.length > 2 && !nameParticles.has(word));
}

function opposite(gender: Gender | null): Gender | null {
  return gender === "male" ? "female" : gender === "female" ? "male" : null;
}

/**
 * Of several who bear a name the one the article is about: who is named first, and then by the last name alone, while
 * kin keep their full names. One who is named only in the headline comes last.
 */
function firstMentioned(bearers: readonly ArticlePerson[]): ArticlePerson | null {
  return bearers.find(({ fullMentions }) => fullMentions > 0) ?? bearers[0] ?? null;
}

/** People by each of their keys, in the order given. */
export function groupBy(people: readonly ArticlePerson[], keysOf: (person: ArticlePerson) => readonly string[]) {
  const groups = new Map<string, ArticlePerson[]>();
  for (const person of people)
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  return groups;
}
