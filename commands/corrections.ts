import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { defineCommand } from "../src/bot/command.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { type Line, line } from "../src/bot/line.ts";
import { type Block, type Json, type Reply, textBlock } from "../src/bot/reply.ts";
import { describeArticle } from "../src/bot/wording.ts";
import type { Article, Notice } from "../src/coverage/article.ts";
import { titleOf } from "../src/coverage/citation.ts";

export const corrections = defineCommand({
  name: "corrections",
  description: "List corrections, retractions and replacements",
  options: z.object({}),
  withoutArticles: true,
  unlisted: true,
  answer: (_options, archive, { words }) => listChanges(findChanges(archive), words.corrections.none, words),
});

/** Lists what was retracted or replaced, and nothing that was only corrected. */
export function listRetractions(archive: Archive, words: Words): Reply {
  const gone = findChanges(archive).filter(({ kind }) => kind !== "corrected");
  return listChanges(gone, words.corrections.noneRetracted, words);
}

function listChanges(changes: readonly Change[], none: string, words: Words): Reply {
  return {
    private: false,
    blocks: [
      changes.length === 0 ? textBlock("plain", none) : textBlock("heading", headOf(changes, words)),
      ...changes.map((change): Block => textBlock("plain", ...describeChange(change, words))),
    ],
    record: { command: "corrections", changes: changes.map(changeRecord) },
  };
}

function headOf(changes: readonly Change[], { corrections: words }: Words): string {
  if (changes.every(({ kind }) => kind === "corrected")) return words.corrections(changes.length);
  if (changes.every(({ kind }) => kind === "retracted")) return words.retractions(changes.length);
  return words.changes(changes.length);
}

interface Change {
  readonly kind: "corrected" | "retracted" | "replaced";
  readonly article: Article;
  /** Null for one that was replaced. */
  readonly notice: Notice | null;
  /** The title of what took its place; null for the others. */
  readonly by: string | null;
  /** The ids of the articles that still carry the text of a retracted one. */
  readonly carriers: readonly string[];
}

/** Finds the changes, in the order of the notices' days, newest first; a replaced article comes by the day it came out. */
function findChanges({ sources, withdrawn, retractedTexts }: Archive): readonly Change[] {
  const standing = [...sources.values()].map(({ article }) => article);
  const corrected = standing.flatMap((article) =>
    (article.corrected ?? []).map((notice): Change => ({ kind: "corrected", article, notice, by: null, carriers: [] })),
  );
  const carriers = new Map<string, string[]>();
  for (const [id, { id: retracted }] of retractedTexts)
    carriers.set(retracted, [...(carriers.get(retracted) ?? []), id]);
  const others = withdrawn.map((article): Change => {
    if (article.retracted)
      return {
        kind: "retracted",
        article,
        notice: article.retracted,
        by: null,
        carriers: carriers.get(article.id) ?? [],
      };
    const replacement = [...standing, ...withdrawn].find(({ supersedes }) => supersedes?.includes(article.id));
    return { kind: "replaced", article, notice: null, by: replacement ? titleOf(replacement) : null, carriers: [] };
  });
  return [...corrected, ...others].toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1));
}

function dayOf({ notice, article }: Change): string {
  return notice?.on ?? article.publishedOn;
}

/** The title of a withdrawn article without a headline would be its words, which are not to be quoted: its id is named. */
function nameOf({ kind, article }: Change): string {
  return kind === "corrected" ? titleOf(article) : (article.title ?? article.id);
}

function describeChange(change: Change, words: Words): Line {
  const { length } = change.carriers;
  const carried = length > 0 ? ` · ${words.coverage.sameTextAs(length)}` : "";
  return line`${describeArticle({ ...change.article, title: nameOf(change) }, words)} · ${describeFate(change, words)}${carried}`;
}

function describeFate({ kind, notice, by }: Change, { corrections: words }: Words): Line {
  if (!notice) return [by === null ? words.replaced : words.replacedBy(by)];
  const on = { kind: "date", date: notice.on } as const;
  return line`${kind === "corrected" ? words.corrected(on) : words.retracted(on)}${notice.text}`;
}

function changeRecord(change: Change): Json {
  const { kind, article, notice, by, carriers } = change;
  return {
    kind,
    articleId: article.id,
    title: nameOf(change),
    on: notice?.on ?? null,
    text: notice?.text ?? null,
    replacedBy: by,
    ...(carriers.length > 0 && { sameText: carriers }),
  };
}
