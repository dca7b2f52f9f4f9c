import { type Archive, quotationsIn } from "../archive/archive.ts";
import { cite } from "../archive/cite.ts";
import { asksForMore, asksWhoSaid } from "../archive/follow-up.ts";
import type { AboutPassage } from "../archive/read-about.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import type { Passage } from "../coverage/passage.ts";
import { markWithin } from "../coverage/passage-mark.ts";
import { describeQuotations } from "./describe-quotations.ts";
import type { Words } from "./languages/words.ts";
import { type Block, textBlock } from "./reply.ts";

/** Answers "who said that?" and "tell me more", asked of a passage; null for any other question. */
export async function describeFollowUp(
  question: string,
  { passage, stretch }: AboutPassage,
  archive: Archive,
  words: Words,
): Promise<readonly Block[] | null> {
  if (asksWhoSaid(question)) return nameSpeakers(stretch, archive, words);
  return asksForMore(question) ? [showAround(passage, stretch, archive)] : null;
}

/** Gives what is quoted in what was shown, each with whose words they are. Everything else in it is the article's. */
async function nameSpeakers(excerpt: Excerpt, archive: Archive, words: Words): Promise<readonly Block[]> {
  const said = quotationsIn(archive, excerpt).filter(({ kind }) => kind !== "title");
  if (said.length === 0) return [textBlock("plain", words.ask.nobodyQuoted)];
  return [textBlock("plain", words.ask.quotedHere), ...(await describeQuotations(null, said, archive, words))];
}

/** The passage with the ones before and after it; what was shown of it stands out. */
export function showAround(passage: Passage, stretch: Excerpt, archive: Archive): Block {
  const passages = archive.sources.get(passage.article.id)?.passages ?? [];
  const at = passages.findIndex(({ excerpt }) => excerpt.start === passage.excerpt.start);
  const around = passages.slice(Math.max(0, at - 1), at + 2).map(({ excerpt }) => excerpt);
  const excerpt = new Excerpt(passage.article, {
    start: around[0]?.start ?? passage.excerpt.start,
    end: around.at(-1)?.end ?? passage.excerpt.end,
  });
  return {
    kind: "passage",
    place: null,
    excerpt,
    best: stretch,
    quotations: quotationsIn(archive, excerpt),
    citation: cite(archive, stretch),
    mark: markWithin(passage, stretch),
    isAround: true,
  };
}
