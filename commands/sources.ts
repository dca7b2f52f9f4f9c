import { z } from "zod";
import { sourcesFrom } from "../src/archive/answer-coverage.ts";
import { type Archive, quotationsIn, type Source } from "../src/archive/archive.ts";
import { cite } from "../src/archive/cite.ts";
import { textOf } from "../src/archive/corroboration.ts";
import { findSources } from "../src/archive/find-sources.ts";
import { withdrawnAbout } from "../src/archive/withdrawn-matter.ts";
import {
  findByPublisher,
  isTitled,
  refuseArticle,
  suggestArticles,
  suggestPublishers,
} from "../src/bot/article-options.ts";
import { defineCommand } from "../src/bot/command.ts";
import { sayWithdrawn } from "../src/bot/describe-withdrawn.ts";
import { exampleTitle } from "../src/bot/examples.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { type Block, type Json, type Reply, textBlock } from "../src/bot/reply.ts";
import { describeArticle, describeArticles } from "../src/bot/wording.ts";
import { headOf, titleOf } from "../src/coverage/citation.ts";
import { findParagraphs } from "../src/coverage/paragraphs.ts";
import { findPlace } from "./source.ts";

/** Of an article that is opened, so many others that carry its text are named. */
const mostCarriersNamed = 5;

export const sources = defineCommand({
  name: "sources",
  description: "List the articles, or read one",
  options: z.object({
    article: z.string().trim().min(1).max(1000).describe("The article to open: its title, or its id").optional(),
    publisher: z.string().trim().min(1).max(200).describe("Only articles from this publisher").optional(),
    text: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .describe("Which article is this from? A sentence or a few words, or a mark like #7k2m9x4p")
      .optional(),
  }),
  menu: { name: "Which article is this from?", option: "text" },
  suggest: { article: suggestArticles, publisher: suggestPublishers },
  example(archive) {
    const title = exampleTitle(archive);
    return title === null ? null : { article: title };
  },
  words: {
    noneFrom: "No articles are from “{publisher}”.",
  },
  async answer({ article: asked, publisher, text }, archive, { words, today }, say): Promise<Reply> {
    if (text !== undefined) return findPlace("sources", { text, carriers: false }, archive, { words, today });
    const all = publisher === undefined ? [...archive.sources.values()] : findByPublisher(publisher, archive);
    if (publisher !== undefined && all.length === 0)
      return refuseArticle("sources", say("noneFrom", { publisher }).join(""), words);
    if (asked === undefined) return listSources(all, archive, words);
    const found = findSources(asked, archive).filter((source) => all.includes(source));
    const isCalled = archive.sources.has(asked) || /^\d+$/.test(asked) || found.some((one) => isTitled(asked, one));
    const from = isCalled || publisher !== undefined ? [] : await sourcesFrom(asked, archive, today());
    if (from.length > 0) return listSources(from, archive, words);
    const [best] = found;
    if (best) return openSource(best, archive, words);
    const unknown = refuseArticle("sources", words.coverage.unknownArticle(asked), words);
    return sayWithdrawn(unknown, await withdrawnAbout(asked, archive, today()), words);
  },
});

function listSources(all: readonly Source[], archive: Archive, words: Words): Reply {
  const newest = all[0]?.article.publishedOn ?? "";
  const oldest = all.at(-1)?.article.publishedOn ?? "";
  return {
    private: false,
    blocks: [
      // One article says its day itself.
      ...(all.length === 1 ? [] : [textBlock("heading", ...describeArticles(all.length, oldest, newest, words))]),
      ...all.map((source) => sourceBlock(source, placeOf(source, archive), archive)),
    ],
    record: { command: "sources", articles: all.map((source) => sourceRecord(source, archive)) },
  };
}

/** The whole article, passage by passage, each with whose words are quoted in it; and who else carries its text. */
function openSource(source: Source, archive: Archive, words: Words): Reply {
  const passages = source.passages.map(({ excerpt }) => ({
    kind: "passage" as const,
    place: null,
    excerpt,
    best: null,
    quotations: quotationsIn(archive, excerpt),
    citation: cite(archive, excerpt),
  }));
  const texts = source.passages.map(({ excerpt: { start, end, text }, paragraph }) => ({
    paragraph,
    start,
    end,
    text,
  }));
  return {
    private: false,
    blocks: [sourceBlock(source, null, archive), ...passages, ...nameCarriers(source, archive, words)],
    record: { command: "sources", articles: [sourceRecord(source, archive)], passages: texts },
  };
}

function nameCarriers({ article }: Source, { carriers }: Archive, words: Words): readonly Block[] {
  const others = (carriers.get(article.id) ?? []).filter(({ id }) => id !== article.id);
  const more = others.length - mostCarriersNamed;
  return [
    ...others
      .slice(0, mostCarriersNamed)
      .map((other) => describeArticle(headOf(other), words))
      .map((other) => textBlock("hint", ...words.coverage.sameText(other))),
    ...(more > 0 ? [textBlock("hint", words.coverage.sameTextMore(more))] : []),
  ];
}

/** The article's place in the list; null for one article alone, which needs no list. */
function placeOf(source: Source, { sources }: Archive): number | null {
  return sources.size === 1 ? null : [...sources.keys()].indexOf(source.article.id) + 1;
}

function sourceBlock(source: Source, place: number | null, archive: Archive): Block {
  const others = (archive.carriers.get(source.article.id)?.length ?? 1) - 1;
  const carried = others > 0 ? { carriers: others } : {};
  return { kind: "source", place, citation: citeSource(source, archive), ...countsOf(source), ...carried };
}

function citeSource(source: Source, archive: Archive) {
  const [first] = source.passages;
  if (!first) throw new RangeError(`${source.article.id} has no passage`);
  return cite(archive, first.excerpt);
}

function countsOf(source: Source) {
  return { paragraphs: findParagraphs(source.article.body).length, quotations: source.quotations.length };
}

/** Articles that carry one text have the same `textId`, the id of the oldest of them. */
function sourceRecord(source: Source, { carriers }: Archive): Json {
  const { id, publisher, publishedOn, url } = source.article;
  return {
    id,
    title: titleOf(source.article),
    publisher,
    publishedOn,
    ...countsOf(source),
    url,
    textId: textOf(id, carriers),
  };
}
