import { saysCleared } from "../archive/allegations/accused.ts";
import { type Archive, quotationsIn } from "../archive/archive.ts";
import { cite } from "../archive/cite.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import { openSourceList, type SourceList } from "./number-sources.ts";
import type { PassageBlock } from "./reply.ts";

/** The words of a stretch with whose they are, and the number of its article in the list. */
export function showExcerpt(excerpt: Excerpt, list: SourceList, archive: Archive): PassageBlock {
  const citation = cite(archive, excerpt);
  const source = list.numberOf(citation);
  return {
    kind: "passage",
    place: null,
    excerpt,
    best: null,
    quotations: quotationsIn(archive, excerpt),
    citation,
    source,
  };
}

/** The line that denies what stands above, or says that whoever is accused there was cleared; none where nothing does. */
export function showDenial(denial: Excerpt | undefined, list: SourceList, archive: Archive): readonly PassageBlock[] {
  if (!denial) return [];
  return [{ ...showExcerpt(denial, list, archive), brief: saysCleared(denial) ? "outcome" : "denial" }];
}

/** The same in a reply that names these articles itself, by the number that each has there, or null for none. One of another article says which. */
export function showDenialAmong(
  denial: Excerpt | undefined,
  numbers: ReadonlyMap<string, number | null>,
  archive: Archive,
): readonly PassageBlock[] {
  return showDenial(denial, openSourceList(), archive).map(({ source: _, ...block }) => {
    const number = numbers.get(block.excerpt.article.id);
    return number === undefined ? block : { ...block, source: number };
  });
}
