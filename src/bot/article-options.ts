import type { Archive, Source } from "../archive/archive.ts";
import { findSources } from "../archive/find-sources.ts";
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
