import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { defineCommand } from "../src/bot/command.ts";
import { type Block, type Json, type Reply, type Run, textBlock } from "../src/bot/reply.ts";
import { countOf } from "../src/bot/wording.ts";
import type { Article, Notice } from "../src/coverage/article.ts";
import { titleOf } from "../src/coverage/citation.ts";

export const corrections = defineCommand({
  name: "corrections",
  description: "List what was corrected, retracted or replaced since it came out",
  options: z.object({}),
  answer(_options, archive): Reply {
    const changes = findChanges(archive);
    return {
      private: false,
      blocks: [
        textBlock("heading", headingOf(changes.length)),
        ...changes.map((change): Block => textBlock("plain", ...describeChange(change))),
      ],
      record: { command: "corrections", changes: changes.map(changeRecord) },
    };
  },
});

interface Change {
  readonly kind: "corrected" | "retracted" | "replaced";
  readonly article: Article;
  /** Null for one that was replaced. */
  readonly notice: Notice | null;
  /** The title of what took its place; null for the others. */
  readonly by: string | null;
}

/** In the order of the notices' days, newest first; what was replaced comes by the day it came out. */
function findChanges({ sources, withdrawn }: Archive): readonly Change[] {
  const standing = [...sources.values()].map(({ article }) => article);
  const corrected = standing.flatMap((article) =>
    (article.corrected ?? []).map((notice): Change => ({ kind: "corrected", article, notice, by: null })),
  );
  const others = withdrawn.map((article): Change => {
    if (article.retracted) return { kind: "retracted", article, notice: article.retracted, by: null };
    const replacement = [...standing, ...withdrawn].find(({ supersedes }) => supersedes?.includes(article.id));
    return { kind: "replaced", article, notice: null, by: replacement ? titleOf(replacement) : null };
  });
  return [...corrected, ...others].toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1));
}

function dayOf({ notice, article }: Change): string {
  return notice?.on ?? article.publishedOn;
}

function headingOf(count: number): string {
  return count === 0 ? "Nothing of the coverage was corrected or withdrawn." : countOf(count, "change");
}

/** The title of a withdrawn article without a headline would be its words, which are not to be quoted: its id is named. */
function nameOf({ kind, article }: Change): string {
  return kind === "corrected" ? titleOf(article) : (article.title ?? article.id);
}

function describeChange(change: Change): readonly Run[] {
  const { kind, article, notice, by } = change;
  const name: readonly Run[] = [
    { kind: "strong", text: nameOf(change) },
    ` · ${article.publisher ?? "publisher not stated"} · `,
    { kind: "date", date: article.publishedOn },
  ];
  if (notice) return [...name, ` · ${kind} on `, { kind: "date", date: notice.on }, `: ${notice.text}`];
  return [...name, by === null ? " · replaced" : ` · replaced by “${by}”`];
}

function changeRecord(change: Change): Json {
  const { kind, article, notice, by } = change;
  return {
    kind,
    articleId: article.id,
    title: nameOf(change),
    on: notice?.on ?? null,
    text: notice?.text ?? null,
    replacedBy: by,
  };
}
