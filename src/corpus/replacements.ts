import type { Article } from "../coverage/article.ts";
import { plainName } from "./record/field-names.ts";
import { type Problem, quoteValue } from "./text/problem.ts";

/** An article and where it stands. */
interface Placed {
  readonly article: Article;
  readonly file: string;
  readonly line: number | null;
}

/** Finds what cannot be meant by `supersedes`: an article itself, each other in a ring, or an id that is only like another. Linear. */
export function findReplacementFaults(placed: ReadonlyMap<string, Placed>): readonly Problem[] {
  const stating = [...placed.values()].filter(({ article }) => article.supersedes);
  if (stating.length === 0) return [];
  const like = new Map(Array.from(placed.keys(), (id) => [likeness(id), id]));
  const problems = stating.flatMap(({ article, file, line }) =>
    (article.supersedes ?? []).flatMap((id): readonly Problem[] => {
      if (id === article.id) return [{ file, line, message: "supersedes itself, which means nothing" }];
      const meant = placed.has(id) ? undefined : like.get(likeness(id));
      if (meant === undefined || meant === article.id) return [];
      return [
        {
          file,
          line,
          message: `supersedes ${quoteValue(id)}, which no article has for its id; did you mean ${meant}?`,
        },
      ];
    }),
  );
  return [...problems, ...findRings(stating, placed)];
}

/** An id without capitals, marks and the extension of a file. */
function likeness(id: string): string {
  return plainName(id.replace(/\.(?:md|markdown|txt|html?|jsonl?)$/i, ""));
}

/** One problem for each ring of articles that take each other's place. */
function findRings(stating: readonly Placed[], placed: ReadonlyMap<string, Placed>): readonly Problem[] {
  const left = new Map(stating.map((one) => [one.article.id, one]));
  const targets = new Map(
    stating.map(({ article }) => [article.id, (article.supersedes ?? []).filter((id) => id !== article.id)]),
  );
  dropEnds(left, targets);
  dropEnds(left, turnAround(targets));
  const problems: Problem[] = [];
  for (let first = left.values().next().value; first; first = left.values().next().value) {
    const ring = takeRing(first, left);
    const others = ring.slice(1, mostNamed + 1).map((id) => placeOf(placed.get(id)));
    const message = `and ${others.join(", ")} say that they take each other's place, so that none of them is quoted; let only the newest say supersedes`;
    problems.push({ file: first.file, line: first.line, message });
  }
  return problems;
}

/** Takes out what leads to nothing that is left, again and again: it is in no ring. */
function dropEnds(left: Map<string, Placed>, targets: Links): void {
  const counts = new Map(
    Array.from(left.keys(), (id) => [id, (targets.get(id) ?? []).filter((target) => left.has(target)).length]),
  );
  const sources = turnAround(targets);
  const ended = [...counts].filter(([, count]) => count === 0).map(([id]) => id);
  for (let id = ended.pop(); id !== undefined; id = ended.pop()) {
    left.delete(id);
    for (const source of sources.get(id) ?? []) {
      const count = (counts.get(source) ?? 0) - 1;
      counts.set(source, count);
      if (count === 0) ended.push(source);
    }
  }
}

type Links = ReadonlyMap<string, readonly string[]>;

function turnAround(links: Links): Links {
  const turned = new Map<string, string[]>();
  for (const [from, targets] of links)
    for (const to of targets) {
      const known = turned.get(to);
      if (known) known.push(from);
      else turned.set(to, [from]);
    }
  return turned;
}

/** Follows the first that each takes the place of, and takes all that are met out of what is left. */
function takeRing(first: Placed, left: Map<string, Placed>): readonly string[] {
  const ring: string[] = [];
  const waiting = [first];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (!left.delete(one.article.id)) continue;
    ring.push(one.article.id);
    for (const id of one.article.supersedes ?? []) {
      const next = left.get(id);
      if (next) waiting.push(next);
    }
  }
  return ring;
}

const mostNamed = 3;

function placeOf(one: Placed | undefined): string {
  if (!one) return "another";
  return one.line === null ? one.file : `${one.file}:${one.line}`;
}
