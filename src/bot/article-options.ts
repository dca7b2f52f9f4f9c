import type { Archive, Source } from "../archive/archive.ts";
import { titleOf } from "../coverage/citation.ts";
import { foldText } from "../coverage/fold.ts";
import type { Suggestion } from "./command.ts";

/** The articles that fit the text typed so far, newest first. */
export function suggestArticles(typed: string, archive: Archive): readonly Suggestion[] {
  return findSources(typed, archive).map(({ article }) => ({ name: titleOf(article), value: article.id }));
}

/** The articles whose id is the text, else those whose title or publisher holds every word of it; newest first. */
export function findSources(text: string, archive: Archive): readonly Source[] {
  const exact = archive.sources.get(text);
  if (exact) return [exact];
  const words = foldText(text).split(/\s+/);
  return [...archive.sources.values()].filter(({ article }) => {
    const heading = foldText(`${titleOf(article)} ${article.publisher ?? ""} ${article.id}`);
    return words.every((word) => heading.includes(word));
  });
}
