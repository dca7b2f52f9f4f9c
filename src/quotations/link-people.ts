import type { ArticlePerson } from "./people/article-person.ts";
import type { ArticleReading } from "./read-article.ts";
import { foldName } from "./words/fold-name.ts";

/** Somebody over the whole coverage: the people of single articles that are one. */
export interface LinkedPerson {
  /** Stable for one coverage: "janice-smalls-combs". */
  readonly id: string;
  /** The fullest name any article gives. */
  readonly name: string;
  readonly members: readonly ArticlePerson[];
}

export interface Links {
  /** In the order of first mention. */
  readonly people: readonly LinkedPerson[];
  /** Says who a person of one article is over the coverage. */
  readonly of: ReadonlyMap<ArticlePerson, LinkedPerson>;
}

/** Says how much commoner than any namesake a bearer must be to be meant by a last name that no first name goes with. */
const dominance = 10;

/**
 * Links the people of single articles: those with one first and last name, those the owner's table calls one, and one
 * known by a last name or nickname alone to the only person, or the by far commonest, who bears it. Everyone else
 * stays apart: two people with one last name are two.
 */
export function* linkPeople(
  readings: readonly ArticleReading[],
  aliases: ReadonlyMap<string, readonly string[]>,
): Generator<void, Links> {
  const members = readings.flatMap(({ people }) => people);
  const groups = new Groups(members);
  const full = members.filter((person) => person.first !== "");
  groups.joinBy(full, (person) => [`${person.first} ${person.last}${person.suffix}`]);
  yield;
  joinSuffixes(groups, readings);
  yield;
  groups.joinBy(full, (person) => [...person.nicknames].map((nickname) => `${nickname} ${person.last}`));
  yield;
  const tableNames = namesInTable(aliases);
  groups.joinBy(members, (person) => namesOf(person).flatMap((name) => tableNames.get(name) ?? []));
  yield;
  linkSingles(groups, members, full);
  yield;
  return nameGroups(groups.list());
}

/** "Roe Jr." is also "Roe", unless some article has both: then they are father and son. */
function joinSuffixes(groups: Groups, readings: readonly ArticleReading[]): void {
  const apart = new Set<string>();
  const plain = new Map<string, ArticlePerson>();
  const suffixed: ArticlePerson[] = [];
  for (const { people } of readings) {
    const here = new Set(people.map(({ first, last, suffix }) => `${first} ${last}|${suffix}`));
    for (const person of people) {
      const name = `${person.first} ${person.last}`;
      if (person.suffix === "") plain.set(name, person);
      else suffixed.push(person);
      if (person.suffix !== "" && here.has(`${name}|`)) apart.add(name);
    }
  }
  for (const person of suffixed) {
    const name = `${person.first} ${person.last}`;
    const other = plain.get(name);
    if (other && !apart.has(name)) groups.join(other, person);
  }
}

/** Each alias and name of the table, folded, with the name it stands for. */
function namesInTable(aliases: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, others] of aliases)
    for (const one of [name, ...others]) names.set(foldName(one), `table ${foldName(name)}`);
  return names;
}

function namesOf(person: ArticlePerson): readonly string[] {
  return [foldName(person.name), `${person.first} ${person.last}`.trim(), ...person.nicknames];
}

/** "Roe" alone is the one person with that last name or nickname, where there is one. */
function linkSingles(groups: Groups, members: readonly ArticlePerson[], full: readonly ArticlePerson[]): void {
  const bearers = new Map<string, Map<ArticlePerson, number>>();
  for (const person of full)
    for (const name of [person.last, ...person.nicknames]) {
      const counts = bearers.get(name) ?? new Map<ArticlePerson, number>();
      const root = groups.rootOf(person);
      counts.set(root, (counts.get(root) ?? 0) + 1);
      bearers.set(name, counts);
    }
  /** By name and gender: who dominates is the same for everybody called so. */
  const dominant = new Map<string, ArticlePerson | null>();
  const dominantOf = ({ last, gender }: ArticlePerson): ArticlePerson | null => {
    const key = `${last} ${gender ?? ""}`;
    const known = dominant.get(key);
    if (known !== undefined) return known;
    const [best, next] = [...(bearers.get(last) ?? [])]
      .filter(([root]) => !gender || !root.gender || root.gender === gender)
      .sort((one, other) => other[1] - one[1]);
    const found = best && best[1] >= dominance * (next?.[1] ?? 0) ? best[0] : null;
    dominant.set(key, found);
    return found;
  };
  for (const person of members) {
    if (person.first !== "") continue;
    const found = dominantOf(person);
    if (found) groups.join(found, person);
    else groups.joinBy([person], ({ last, gender }) => [`alone ${last} ${gender ?? ""}`]);
  }
}

/** Disjoint sets of people; a guard for the invariant that everyone is in exactly one. */
class Groups {
  readonly #parents: Map<ArticlePerson, ArticlePerson>;
  readonly #byKey = new Map<string, ArticlePerson>();

  constructor(members: readonly ArticlePerson[]) {
    this.#parents = new Map(members.map((person) => [person, person]));
  }

  rootOf(person: ArticlePerson): ArticlePerson {
    let root = person;
    for (let up = this.#parents.get(root); up && up !== root; up = this.#parents.get(root)) root = up;
    for (let at = person; at !== root; ) {
      const up = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = up;
    }
    return root;
  }

  join(one: ArticlePerson, other: ArticlePerson): void {
    this.#parents.set(this.rootOf(other), this.rootOf(one));
  }

  joinBy(people: readonly ArticlePerson[], keysOf: (person: ArticlePerson) => readonly string[]): void {
    for (const person of people)
      for (const key of keysOf(person)) {
        const known = this.#byKey.get(key);
        if (known) this.join(known, person);
        else this.#byKey.set(key, person);
      }
  }

  list(): readonly (readonly ArticlePerson[])[] {
    const groups = new Map<ArticlePerson, ArticlePerson[]>();
    for (const person of this.#parents.keys()) {
      const root = this.rootOf(person);
      const group = groups.get(root);
      if (group) group.push(person);
      else groups.set(root, [person]);
    }
    return [...groups.values()];
  }
}

function nameGroups(groups: readonly (readonly ArticlePerson[])[]): Links {
  const taken = new Map<string, number>();
  const people = groups.map((members) => {
    const name = members.reduce((best, person) => (fullness(person) > fullness(best) ? person : best)).name;
    const slug = slugOf(name);
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return { id: count > 1 ? `${slug}-${count}` : slug, name, members };
  });
  return { people, of: new Map(people.flatMap((person) => person.members.map((member) => [member, person] as const))) };
}

/** A name with a first name before one without; then the longer. */
function fullness({ first, name }: ArticlePerson): number {
  return (first === "" ? 0 : 1000) + Math.min(name.length, 60);
}

function slugOf(name: string): string {
  return (
    foldName(name)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "") || "unnamed"
  );
}
