import { itemAt } from "../../coverage/lists.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";
import { articleOf, placeFrom } from "../words/places.ts";
import { articleAt, type WordIndex } from "../words/word-index.ts";
import { joinWindows, type Window } from "./find-windows.ts";

/** The places of what a text tells between two quotations of one speaker, half-open: “We will,” she told a full hall, “not go.” */
export interface Telling {
  readonly from: number;
  readonly to: number;
}

/** UTF-16 units; what is longer tells more than who speaks. */
const longest = 240;
/** So many of the likeliest windows are looked at. */
const mostWindows = 8;

/**
 * The windows with what their quotations go on with beyond what is told between, so far as a claim of so many words can reach, and
 * where that is. Linear in the quotations of the articles of the best windows.
 */
export function reachOverTellings(
  index: WordIndex,
  sources: ReadonlyMap<string, CheckedSource>,
  windows: readonly Window[],
  length: number,
): { readonly windows: readonly Window[]; readonly tellings: readonly Telling[] } {
  const tellings: Telling[] = [];
  const reached = windows.slice(0, mostWindows).map((window) => {
    let { from, to } = window;
    const article = articleAt(index, from);
    const source = sources.get(articleOf(index, from).id);
    const [floor, ceiling] = [itemAt(index.firstPlaces, article), itemAt(index.firstPlaces, article + 1) - 1];
    for (const telling of source ? tellingsOf(index, source, article) : []) {
      if (telling.to < from || telling.from > to) continue;
      tellings.push(telling);
      from = Math.max(floor, Math.min(from, telling.from - length));
      to = Math.min(ceiling, Math.max(to, telling.to + length));
    }
    return { ...window, from, to };
  });
  return { windows: joinWindows([...reached, ...windows.slice(mostWindows)]), tellings };
}

function tellingsOf(index: WordIndex, { quotations }: CheckedSource, article: number): readonly Telling[] {
  return quotations.flatMap((one, at) => {
    const next = quotations[at + 1];
    const isParted =
      next !== undefined &&
      one.paragraph === next.paragraph &&
      one.speaker !== null &&
      one.speaker.name === next.speaker?.name &&
      next.words.start > one.words.end &&
      next.words.start - one.words.end <= longest;
    if (!isParted) return [];
    return [{ from: placeFrom(index, article, one.words.end), to: placeFrom(index, article, next.words.start) }];
  });
}
