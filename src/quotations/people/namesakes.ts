import { valueAt } from "../../coverage/lists.ts";
import type { Gender } from "../../english/nouns/titles.ts";
import type { ArticlePerson } from "./article-person.ts";

/** People of one name, whom a title may tell apart: "Ms. Roe" is nobody known to be a man. */
export interface Namesakes {
  /**
   * Of those who may have the gender the one the article is about: who is named first, and then by the last name alone, while
   * kin keep their full names. One who is named only in the headline comes last. Null where nobody fits.
   */
  first(gender: Gender | null): ArticlePerson | null;
  /** The others who may have the gender; none where they are too many to tell apart. */
  others(except: ArticlePerson, gender: Gender | null): readonly ArticlePerson[];
  /** Tells how often the full name of the others who may have the gender stands there, of the one with the most; null without others. */
  mostMentions(except: ArticlePerson, gender: Gender | null): number | null;
  /** Call it when a person has another gender than before. */
  regroup(person: ArticlePerson): void;
}

/** More of one name are a list. */
const mostCompared = 12;

type Kind = Gender | "unknown";
const kinds: readonly Kind[] = ["female", "male", "unknown"];

/** Namesakes, who are found at once when they are asked for, however many bear the name. */
export function openNamesakes(people: readonly ArticlePerson[]): Namesakes {
  const ordered = [
    ...people.filter(({ fullMentions }) => fullMentions > 0),
    ...people.filter(({ fullMentions }) => fullMentions === 0),
  ];
  const places = new Map(ordered.map((person, place) => [person, place]));
  /** Nobody of the kind stands before this place. Each goes through the people once, as hardly anybody changes the kind twice. */
  const from: Record<Kind, number> = { female: 0, male: 0, unknown: 0 };
  const firstOf = (kind: Kind): number => {
    let at = from[kind];
    for (let person = ordered[at]; person && kindOf(person) !== kind; person = ordered[at]) at += 1;
    from[kind] = at;
    return at;
  };
  let leaders: Readonly<Record<Kind, readonly ArticlePerson[]>> | null = null;
  return {
    first(gender) {
      if (gender === null) return ordered[0] ?? null;
      return ordered[firstOf(gender)] ?? ordered[firstOf("unknown")] ?? null;
    },
    others(except, gender) {
      if (ordered.length > mostCompared) return [];
      const fitting = kindsFor(gender);
      return ordered.filter((person) => person !== except && fitting.includes(kindOf(person)));
    },
    mostMentions(except, gender) {
      leaders ??= findLeaders(ordered);
      const found = leaders;
      const others = kindsFor(gender).flatMap((kind) => found[kind].filter((person) => person !== except));
      return others.length === 0 ? null : others.reduce((most, { fullMentions }) => Math.max(most, fullMentions), 0);
    },
    regroup(person) {
      const kind = kindOf(person);
      from[kind] = Math.min(from[kind], valueAt(places, person));
      leaders = null;
    },
  };
}

/** Of each kind the two whose full names stand there most: one of them may be the one who is compared. */
function findLeaders(people: readonly ArticlePerson[]): Readonly<Record<Kind, readonly ArticlePerson[]>> {
  const leaders: Record<Kind, readonly ArticlePerson[]> = { female: [], male: [], unknown: [] };
  for (const person of people) {
    const kind = kindOf(person);
    leaders[kind] = [...leaders[kind], person].sort((one, other) => other.fullMentions - one.fullMentions).slice(0, 2);
  }
  return leaders;
}

function kindOf({ gender }: ArticlePerson): Kind {
  return gender ?? "unknown";
}

/** Whoever is not known to have the other gender may have this. */
function kindsFor(gender: Gender | null): readonly Kind[] {
  return gender === null ? kinds : [gender, "unknown"];
}
