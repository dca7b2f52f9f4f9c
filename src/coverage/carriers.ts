import type { Article } from "./article.ts";
import { countNumbers, meetingOf, openSketchIndex } from "./sketch-index.ts";
import { isOneText, lengthOfSketched, type TextSketch } from "./text-sketch.ts";

/** An article and the sketch of its body. */
export interface SketchedArticle {
  readonly article: Article;
  readonly sketch: TextSketch;
}

/**
 * The articles that carry one text, such as a wire story in several papers, by the id of each of them: the oldest first,
 * two at least. What stands in all of them was reported once. An article with a text of its own is not in it.
 */
export type Carriers = ReadonlyMap<string, readonly Article[]>;

/**
 * Groups the articles that carry one text. Each is one text with the longest of its group and with the shortest, so that
 * a digest of two stories does not make them one. The same articles give the same groups, in whatever order they come.
 * Bounded by the number of articles, even if all are alike.
 */
export function* groupCarriers(sketched: readonly SketchedArticle[]): Generator<void, Carriers> {
  const longestFirst = sketched
    .map((one) => ({ ...one, length: lengthOfSketched(one.sketch) }))
    .toSorted((one, other) => other.length - one.length || byOldest(one.article, other.article));
  yield;
  const index = openSketchIndex<Group>();
  const groups: Group[] = [];
  const mayBeCommon = countNumbers(longestFirst.map(({ sketch }) => sketch));
  yield;
  for (const { article, sketch } of longestFirst) {
    const meeting = meetingOf(sketch, mayBeCommon);
    const group = index
      .findLikely(meeting)
      .find((likely) => isOneText(likely.longest, sketch) && isOneText(likely.shortest, sketch));
    if (group) {
      group.members.push(article);
      group.shortest = sketch;
    } else {
      const founded: Group = { longest: sketch, shortest: sketch, members: [article] };
      groups.push(founded);
      index.add(founded, meeting);
    }
    yield;
  }
  return openCarriers(groups.map(({ members }) => members));
}

/** Opens the carriers of articles that are known to be grouped so; a group of one is none. */
export function openCarriers(groups: readonly (readonly Article[])[]): Carriers {
  const several = groups.filter(({ length }) => length > 1).map((group) => group.toSorted(byOldest));
  return new Map(several.flatMap((group) => group.map(({ id }) => [id, group] as const)));
}

/** The carriers without some of the articles. */
export function carriersWithout(carriers: Carriers, gone: ReadonlySet<string>): Carriers {
  return openCarriers(Array.from(new Set(carriers.values()), (group) => group.filter(({ id }) => !gone.has(id))));
}

/** True when the articles carry one text, or are one article. */
export function carryOneText(one: string, other: string, carriers: Carriers): boolean {
  return one === other || (carriers.has(one) && carriers.get(one) === carriers.get(other));
}

/** A group while it grows. */
interface Group {
  readonly longest: TextSketch;
  shortest: TextSketch;
  readonly members: Article[];
}

function byOldest(one: Article, other: Article): number {
  if (one.publishedOn !== other.publishedOn) return one.publishedOn < other.publishedOn ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
