import type { Subject } from "../answers/question/subject.ts";
import { titleOf } from "../coverage/citation.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import { largestOf, smallestOf } from "../coverage/lists.ts";
import type { Passage } from "../coverage/passage.ts";
import { readMark } from "../coverage/passage-mark.ts";
import { genderOfFirstName } from "../english/names/first-names.ts";
import type { Person } from "../quotations/person.ts";
import type { Archive } from "./archive.ts";
import { findMark } from "./find-mark.ts";

interface NearBy {
  readonly passage: Passage;
  readonly stretch: Excerpt;
}

/** Tells what a question is about that is asked of a passage, by its mark; null when no article has the passage any more. */
export function readSubject(typedMark: string, archive: Archive): Subject | null {
  const mark = readMark(typedMark);
  const found = mark === null ? null : findMark(archive, mark);
  if (found?.kind !== "unchanged") return null;
  const { article } = found.passage;
  return { articleId: article.id, title: titleOf(article), people: peopleNear(found, archive.people) };
}

/** The people named in the stretch, in its order, in the passage, then those named before it, the last first. */
function peopleNear({ passage: { article, excerpt }, stretch }: NearBy, people: readonly Person[]): Subject["people"] {
  const before = article.body.slice(0, excerpt.start);
  const placed = people.flatMap(({ name, names }) => {
    const proper = names.filter((one) => /^\p{Lu}/u.test(one));
    const within = proper.map((one) => excerpt.text.indexOf(one)).filter((at) => at >= 0);
    const earlier = largestOf(
      proper.map((one) => before.lastIndexOf(one)),
      -1,
    );
    const own = proper.map((one) => stretch.text.indexOf(one)).filter((at) => at >= 0);
    if (own.length > 0) return [{ name, order: smallestOf(own, Number.POSITIVE_INFINITY) - article.body.length }];
    if (within.length > 0) return [{ name, order: smallestOf(within, Number.POSITIVE_INFINITY) }];
    return earlier < 0 ? [] : [{ name, order: article.body.length - earlier }];
  });
  return placed
    .toSorted((one, other) => one.order - other.order)
    .map(({ name }) => ({ name, gender: genderOfFirstName(name.split(" ")[0] ?? "") }));
}
