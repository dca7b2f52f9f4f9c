import { saysCleared } from "../archive/allegations/accused.ts";
import { findDenials } from "../archive/allegations/find-denials.ts";
import { type Archive, quotationsIn } from "../archive/archive.ts";
import { cite } from "../archive/cite.ts";
import { titleOf } from "../coverage/citation.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import { markWithin } from "../coverage/passage-mark.ts";
import type { Announcement } from "./announcements.ts";
import type { Words } from "./languages/words.ts";
import { type Block, type PassageBlock, type Reply, textBlock } from "./reply.ts";
import { describeArticle } from "./wording.ts";

/** A short card: what is new, of which article, and its first sentence. A retracted article is named, and never quoted. */
export async function describeAnnouncement(
  { kind, article, notice }: Announcement,
  archive: Archive,
  words: Words,
): Promise<Reply> {
  const { corrections, known } = words;
  const on = { kind: "date", date: notice?.on ?? article.publishedOn } as const;
  const title = kind === "retracted" ? (article.title ?? article.id) : titleOf(article);
  const fate = kind === "corrected" ? corrections.corrected(on) : corrections.retracted(on);
  return {
    private: false,
    blocks: [
      textBlock("heading", known.announced[kind]),
      textBlock("plain", ...describeArticle({ ...article, title }, words)),
      ...(notice ? [textBlock("plain", ...fate, notice.text)] : []),
      ...(kind === "new" ? await showBeginning(article.id, archive, words) : []),
    ],
    record: { command: null, kind, article: article.id },
  };
}

/** Says that there is more than is told one by one. */
export function describeMoreAnnounced(count: number, words: Words): Reply {
  return {
    private: false,
    blocks: [textBlock("plain", words.known.moreAnnounced(count), " ", { kind: "command", name: "latest" })],
    record: { command: null, count },
  };
}

async function showBeginning(articleId: string, archive: Archive, words: Words): Promise<readonly Block[]> {
  const [passage] = archive.sources.get(articleId)?.passages ?? [];
  const [sentence] = passage?.sentences ?? [];
  if (!passage || !sentence) return [];
  const excerpt = new Excerpt(passage.article, sentence);
  const show = (shown: Excerpt): PassageBlock => ({
    kind: "passage",
    place: null,
    excerpt: shown,
    best: null,
    quotations: quotationsIn(archive, shown),
    citation: cite(archive, shown),
  });
  const denial = (await findDenials([excerpt], archive)).get(excerpt);
  return [
    { ...show(excerpt), mark: markWithin(passage, excerpt) },
    ...(denial
      ? [textBlock("label", saysCleared(denial) ? words.known.outcome : words.known.denial), show(denial)]
      : []),
  ];
}
