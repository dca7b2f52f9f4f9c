import type { Archive, Source } from "../archive/archive.ts";
import { titleOf } from "../coverage/citation.ts";
import { foldText } from "../coverage/fold.ts";
import type { Suggestion } from "./command.ts";
import { writeLine } from "./languages/command-names.ts";
import type { Words } from "./languages/words.ts";
import { type Reply, refuse } from "./reply.ts";

/** The articles that fit the text typed so far, newest first. */
export function suggestArticles(typed: string, archive: Archive): readonly Suggestion[] {
  return findSources(typed, archive).map(({ article }) => ({ name: titleOf(article), value: article.id }));
}

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

/** Tells whether an article's own title holds every word of the text. */
export function isTitled(text: string, { article }: Source): boolean {
  const heading = foldText(titleOf(article));
  return foldText(text)
    .split(/\s+/)
    .every((word) => heading.includes(word));
}

/** The publishers whose name holds the text typed so far, each once; those of the newest articles first. */
export function suggestPublishers(typed: string, archive: Archive): readonly Suggestion[] {
  const names = new Set(findByPublisher(typed, archive).flatMap(({ article: { publisher } }) => publisher ?? []));
  return Array.from(names, (name) => ({ name, value: name }));
}

/** The articles whose publisher's name holds the text, newest first. */
export function findByPublisher(text: string, { sources }: Archive): readonly Source[] {
  const asked = foldText(text);
  return [...sources.values()].filter(({ article: { publisher } }) => publisher && foldText(publisher).includes(asked));
}

/** Says what is wrong with the article that was asked for, and where the list of them is. */
export function refuseArticle(command: string, error: string, { commandNames, coverage }: Words): Reply {
  return refuse(command, error, coverage.theList, { kind: "example", line: writeLine("sources", {}, commandNames) });
}
