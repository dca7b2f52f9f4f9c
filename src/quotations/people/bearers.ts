import { isFirstName } from "../../english/names/first-names.ts";
import { nameParticles } from "../../english/nouns/name-particles.ts";
import type { Gender } from "../../english/nouns/titles.ts";
import { foldName } from "../words/fold-name.ts";
import type { ArticlePerson } from "./article-person.ts";
import { lastWord, suffixOf } from "./name-keys.ts";
import type { NameReading } from "./name-reading.ts";
import { openNamesakes } from "./namesakes.ts";

/** Says who bears a name, for any number of people: nobody is compared with everybody. */
export interface Bearers {
  /** Tells whom a name means; null when nobody here bears it. "Mr. Kim" may be Kim Ji-hoon, "Mr. James" is no James Roe. */
  lookUp(reading: NameReading): ArticlePerson | null;
  /** Tells who else bears the name: see `othersCalled` of an inventory. */
  othersCalled(person: ArticlePerson, reading: NameReading): readonly ArticlePerson[];
  /** Tells how a bearer compares with namesakes: see `leadOf` of an inventory. */
  leadOf(person: ArticlePerson, reading: NameReading): number;
  /** Gives a person of these a gender; no other way does. */
  learnGender(person: ArticlePerson, gender: Gender | null): void;
}

/** People whose names are settled. */
interface SettledNames {
  readonly people: readonly ArticlePerson[];
  readonly byFullName: ReadonlyMap<string, ArticlePerson>;
  /** The last names that stand alone in the article. */
  readonly alone: ReadonlySet<string>;
  /** Says whom a name means that is a slip of the pen: never surely. */
  readonly slips: ReadonlyMap<string, ArticlePerson>;
}

export function openBearers({ people, byFullName, alone, slips }: SettledNames): Bearers {
  const byLast = groupNamesakes(people, (person) => [person.last]);
  const byBoth = groupNamesakes(people, (person) => calledBy(person).map((called) => `${called} ${person.last}`));
  const byOther = groupNamesakes(people, (person) => [person.first, ...person.nicknames]);
  // Whoever goes by the last name is not called by another one.
  const byInner = groupNamesakes(
    people.filter(({ last }) => !alone.has(last)),
    innerNames,
  );
  return {
    lookUp(reading) {
      const last = lastWord(reading);
      const first = reading.names[0]?.entry.foldedName ?? "";
      if (reading.names.length > 1) {
        const base = `${first} ${last}`;
        const full = byFullName.get(base + suffixOf(reading)) ?? byFullName.get(base) ?? byFullName.get(`${base} jr`);
        return full ?? byBoth.get(base)?.first(reading.gender) ?? null;
      }
      const best = byLast.get(last)?.first(reading.gender);
      if (best) return best;
      const mayBeFamilyName = !reading.titled || !reading.names[0]?.entry.isFirstName;
      if (!mayBeFamilyName) return null;
      return byOther.get(last)?.first(null) ?? byInner.get(last)?.first(null) ?? slips.get(last) ?? null;
    },
    othersCalled(person, reading) {
      const name = lastWord(reading);
      if (reading.names.length !== 1 || slips.get(name) === person) return [];
      return (person.last === name ? byLast : byOther).get(name)?.others(person, reading.gender) ?? [];
    },
    leadOf(person, reading) {
      if (slips.get(lastWord(reading)) === person) return 0;
      if (reading.names.length > 1) return Number.POSITIVE_INFINITY;
      const name = lastWord(reading);
      const most = (person.last === name ? byLast : byOther).get(name)?.mostMentions(person, reading.gender) ?? null;
      return most === null ? Number.POSITIVE_INFINITY : person.fullMentions / Math.max(1, most);
    },
    learnGender(person, gender) {
      if (person.gender === gender) return;
      person.gender = gender;
      byLast.get(person.last)?.regroup(person);
      for (const called of calledBy(person)) byBoth.get(`${called} ${person.last}`)?.regroup(person);
    },
  };
}

function groupNamesakes(people: readonly ArticlePerson[], keysOf: (person: ArticlePerson) => readonly string[]) {
  return new Map(Array.from(groupBy(people, keysOf), ([key, group]) => [key, openNamesakes(group)]));
}

/** Tells what stands before the last name of one: "Rep. Jane R. Roe" is no "Mary Roe", but "J. Roe" may be Jane. */
function calledBy(person: ArticlePerson): readonly string[] {
  return [...new Set([person.first, person.first.slice(0, 1)])].filter((name) => name !== "");
}

/** "roe" of "Jane Roe Doe", who may be called "Roe". */
export function innerNames({ name }: Pick<ArticlePerson, "name">): readonly string[] {
  const inner = name.split(" ").slice(1, -1);
  return inner
    .filter((word) => !isFirstName(word))
    .map(foldName)
    .filter((word) => word.length > 2 && !nameParticles.has(word));
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
