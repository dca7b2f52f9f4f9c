import { z } from "zod";
import { type Archive, quotationsIn, type Source } from "../src/archive/archive.ts";
import { cite } from "../src/archive/cite.ts";
import { findSources, refuseArticle, suggestArticles } from "../src/bot/article-options.ts";
import { defineCommand } from "../src/bot/command.ts";
import { writeLine } from "../src/bot/languages/command-names.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { line, strong } from "../src/bot/line.ts";
import { type Block, type Json, type Reply, refuse, textBlock } from "../src/bot/reply.ts";
import { describeArticle, describeAttribution, paragraphSign } from "../src/bot/wording.ts";
import type { Comparison, SharedWords } from "../src/checking/alignment/compare-articles.ts";
import type { DifferingFigures } from "../src/checking/alignment/differing-figures.ts";
import { carryOneText } from "../src/coverage/carriers.ts";
import { citeExcerpt, headOf } from "../src/coverage/citation.ts";
import type { Excerpt } from "../src/coverage/excerpt.ts";
import type { Quotation } from "../src/quotations/quotation.ts";
import { termsOf } from "../src/terms/find-terms.ts";

/** More of each part are counted, not shown. */
const mostShown = 6;

const articleOption = z.string().trim().min(1).max(1000);

export const compare = defineCommand({
  name: "compare",
  description: "Compare two articles: shared quotes, and numbers and times that differ",
  options: z.object({
    first: articleOption.describe("An article: its title, or its id").optional(),
    second: articleOption.describe("The other article: its title, or its id").optional(),
    topic: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe("Instead of articles: compares the two that say most of it")
      .optional(),
  }),
  suggest: { first: suggestArticles, second: suggestArticles },
  async answer({ first, second, topic }, archive, { words }): Promise<Reply> {
    if (topic !== undefined) return compareTopic(topic, archive, words);
    if (first === undefined || second === undefined)
      return refuse("compare", words.compare.needTwo, words.compare.forExample, {
        kind: "example",
        line: writeLine("compare", { topic: "arrest" }, words.commandNames),
      });
    const [[one], others] = [findSources(first, archive), findSources(second, archive)];
    const other = others.find((source) => source !== one);
    if (!one || others.length === 0)
      return refuseArticle("compare", words.coverage.unknownArticle(one ? second : first), words);
    return other
      ? describeComparison(one, other, archive, words)
      : refuseArticle("compare", words.compare.sameArticle, words);
  },
});

/** The two articles that stand highest when the topic is looked for, of two texts where there are two. */
async function compareTopic(topic: string, archive: Archive, words: Words): Promise<Reply> {
  const terms = termsOf(topic).map((term) => ({ term, weight: 1 }));
  const { candidates } = await archive.index.findCandidates({ terms, filter: {}, limit: 200 });
  const ids = [...new Set(candidates.map(({ passage }) => passage.article.id))];
  const [one, ...others] = ids.flatMap((id) => archive.sources.get(id) ?? []);
  const isCopy = ({ article }: Source) => one && carryOneText(one.article.id, article.id, archive.carriers);
  const other = others.find((source) => !isCopy(source)) ?? others[0];
  if (one && other) return describeComparison(one, other, archive, words);
  const error = one ? words.compare.oneArticle(topic) : words.compare.noArticle(topic);
  return refuseArticle("compare", error, words);
}

/** Two articles side by side. */
export async function describeComparison(one: Source, other: Source, archive: Archive, words: Words): Promise<Reply> {
  // Loaded when it is first asked for: the program starts faster without.
  const { compareArticles } = await import("../src/checking/alignment/compare-articles.ts");
  const comparison = compareArticles(one, other);
  const { shared, onlyFirst, onlySecond, figures } = comparison;
  const isOneText = carryOneText(one.article.id, other.article.id, archive.carriers);
  return {
    private: false,
    blocks: [
      textBlock("heading", words.compare.heading(shared.length, figures.length)),
      textBlock("plain", ...words.compare.first(describeSource(one, words))),
      textBlock("plain", ...words.compare.second(describeSource(other, words))),
      ...(isOneText ? [textBlock("warning", words.compare.oneText)] : []),
      textBlock("hint", words.compare.notJudged),
      ...listPart(words.compare.bothQuote, shared, (pair) => describeShared(pair, words), words),
      ...listPart(words.compare.figures, figures, (pair) => describeFigures(pair, archive), words),
      ...listPart(words.compare.onlyFirst, onlyFirst, (quotation) => [quotationBlock(quotation, archive)], words),
      ...listPart(words.compare.onlySecond, onlySecond, (quotation) => [quotationBlock(quotation, archive)], words),
    ],
    record: { ...recordOf(one, other, comparison), oneText: isOneText },
  };
}

function describeSource({ article }: Source, words: Words) {
  return describeArticle(headOf(article), words);
}

/** A part with its title; nothing for an empty one. */
function listPart<Item>(
  title: string,
  items: readonly Item[],
  describe: (item: Item) => readonly Block[],
  { coverage }: Words,
): readonly Block[] {
  const more = items.length - mostShown;
  if (items.length === 0) return [];
  return [
    textBlock("plain", strong(title)),
    ...items.slice(0, mostShown).flatMap(describe),
    ...(more > 0 ? [textBlock("hint", coverage.andMore(more))] : []),
  ];
}

function describeShared({ first, second, inFirst, inSecond }: SharedWords, words: Words): readonly Block[] {
  const describe = (excerpt: Excerpt, quotation: Quotation) => {
    const speaker = describeAttribution(quotation, words);
    return line`${{ kind: "words", excerpt }} — ${speaker}, ${paragraphSign(citeExcerpt(excerpt), words)}`;
  };
  return [
    textBlock("plain", ...line`• ${words.compare.first(describe(first, inFirst))}`),
    textBlock("plain", ...line`• ${words.compare.second(describe(second, inSecond))}`),
  ];
}

/** The whole sentences, the figures pointed out in them. */
function describeFigures(
  { first, second, firstSentence, secondSentence }: DifferingFigures,
  archive: Archive,
): readonly Block[] {
  const passage = (sentence: Excerpt, best: Excerpt): Block => ({
    kind: "passage",
    place: null,
    excerpt: sentence,
    best,
    quotations: quotationsIn(archive, sentence),
    citation: cite(archive, best),
  });
  return [passage(firstSentence, first), passage(secondSentence, second)];
}

function quotationBlock(quotation: Quotation, archive: Archive): Block {
  return { kind: "quotation", place: null, quotation, citation: cite(archive, quotation.words) };
}

function recordOf(one: Source, other: Source, { shared, onlyFirst, onlySecond, figures }: Comparison): Reply["record"] {
  return {
    command: "compare",
    first: one.article.id,
    second: other.article.id,
    shared: shared.map(({ first, second }): Json => ({ first: spanRecord(first), second: spanRecord(second) })),
    figures: figures.map(({ first, second }): Json => ({ first: spanRecord(first), second: spanRecord(second) })),
    onlyFirst: onlyFirst.map(({ words }) => spanRecord(words)),
    onlySecond: onlySecond.map(({ words }) => spanRecord(words)),
  };
}

function spanRecord({ start, end, text }: Excerpt): Json {
  return { start, end, text };
}
