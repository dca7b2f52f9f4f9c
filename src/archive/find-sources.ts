import { titleOf } from "../coverage/citation.ts";
import { foldText } from "../coverage/fold.ts";
import type { Archive, Source } from "./archive.ts";

/** The articles whose id is the text, or whose place in the list it is, else those whose title or publisher holds every word of it; newest first. */
export function findSources(text: string, archive: Archive): readonly Source[] {
  const exact = archive.sources.get(text);
  if (exact) return [exact];
  // A number is a place in the list.
  if (/^\d{1,3}$/.test(text))
    return [...archive.sources.values()].slice(Number(text) - 1).slice(0, Number(text) > 0 ? 1 : 0);
  const words = foldText(text).split(/\s+/);
  return [...archive.sources.values()].filter(({ article }) => {
    const heading = foldText(`${titleOf(article)} ${article.publisher ?? ""} ${article.id}`);
    return words.every((word) => heading.includes(word));
  });
}
