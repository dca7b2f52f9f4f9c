import { z } from "zod";
import { type Archive, quotationsIn, type Source } from "../src/archive/archive.ts";
import { findSources, suggestArticles } from "../src/bot/article-options.ts";
import { defineCommand } from "../src/bot/command.ts";
import { type Block, type Json, type Reply, type Run, refuse, textBlock } from "../src/bot/reply.ts";
import { countOf, describeAttribution } from "../src/bot/wording.ts";
import type { Comparison, SharedWords } from "../src/checking/compare-articles.ts";
import type { DifferingFigures } from "../src/checking/differing-figures.ts";
import { citeExcerpt, titleOf } from "../src/coverage/citation.ts";
import type { Excerpt } from "../src/coverage/excerpt.ts";
import type { Quotation } from "../src/quotations/quotation.ts";
import { termsOf } from "../src/terms/find-terms.ts";

/** More of each part are counted, not shown. */
const mostShown = 6;

const articleOption = z.string().trim().min(1).max(1000);

export const compare = defineCommand({
  name: "compare",
  description: "Two articles side by side: shared quotations, and numbers and times that differ",
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
  async answer({ first, second, topic }, archive): Promise<Reply> {
    if (topic !== undefined) return compareTopic(topic, archive);
    if (first === undefined || second === undefined)
      return refuse("compare", "Two articles are needed, or a topic.", "For example: ", {
        kind: "example",
        line: "/compare topic: arrest",
      });
    const [[one], others] = [findSources(first, archive), findSources(second, archive)];
    const other = others.find((source) => source !== one);
    if (!one || others.length === 0)
      return refuse("compare", `No article of the coverage is called “${one ? second : first}”.`, "The list: ", {
        kind: "example",
        line: "/sources",
      });
    return other
      ? describeComparison(one, other, archive)
      : refuse("compare", "Both are the same article.", "The list: ", { kind: "example", line: "/sources" });
  },
});

/** The two articles that stand highest when the topic is looked for. */
async function compareTopic(topic: string, archive: Archive): Promise<Reply> {
  const terms = termsOf(topic).map((term) => ({ term, weight: 1 }));
  const { candidates } = await archive.index.findCandidates({ terms, filter: {}, limit: 200 });
  const ids = [...new Set(candidates.map(({ passage }) => passage.article.id))];
  const [one, other] = ids.flatMap((id) => archive.sources.get(id) ?? []);
  if (one && other) return describeComparison(one, other, archive);
  const found = one ? "Only one article of the coverage speaks" : "No article of the coverage speaks";
  return refuse("compare", `${found} of “${topic}”.`, "The list: ", { kind: "example", line: "/sources" });
}

async function describeComparison(one: Source, other: Source, archive: Archive): Promise<Reply> {
  // Loaded when it is first asked for: the program starts faster without.
  const { compareArticles } = await import("../src/checking/compare-articles.ts");
  const comparison = compareArticles(one, other);
  const { shared, onlyFirst, onlySecond, figures } = comparison;
  return {
    private: false,
    blocks: [
      textBlock(
        "heading",
        `${countOf(shared.length, "shared quotation")}, ${countOf(figures.length, "difference")} of numbers or times`,
      ),
      textBlock("plain", "First: ", ...describeArticle(one)),
      textBlock("plain", "Second: ", ...describeArticle(other)),
      textBlock("hint", "What each says stands side by side. Which of them is right is not judged."),
      ...listPart("Both quote", shared, describeShared),
      ...listPart("Numbers and times that differ", figures, (pair) => describeFigures(pair, archive)),
      ...listPart("Only the first quotes", onlyFirst, (quotation) => [quotationBlock(quotation)]),
      ...listPart("Only the second quotes", onlySecond, (quotation) => [quotationBlock(quotation)]),
    ],
    record: recordOf(one, other, comparison),
  };
}

function describeArticle({ article }: Source): readonly Run[] {
  return [
    { kind: "strong", text: titleOf(article) },
    ` · ${article.publisher ?? "publisher not stated"} · `,
    { kind: "date", date: article.publishedOn },
  ];
}

/** A part with its title; nothing for an empty one. */
function listPart<Item>(
  title: string,
  items: readonly Item[],
  describe: (item: Item) => readonly Block[],
): readonly Block[] {
  const more = items.length - mostShown;
  if (items.length === 0) return [];
  return [
    textBlock("plain", { kind: "strong", text: `${title}:` }),
    ...items.slice(0, mostShown).flatMap(describe),
    ...(more > 0 ? [textBlock("hint", `and ${more} more`)] : []),
  ];
}

function describeShared({ first, second, inFirst, inSecond }: SharedWords): readonly Block[] {
  const line = (label: string, excerpt: Excerpt, quotation: Quotation) =>
    textBlock(
      "plain",
      label,
      { kind: "words", excerpt },
      " — ",
      ...describeAttribution(quotation),
      `, paragraph ${citeExcerpt(excerpt).paragraph}`,
    );
  return [line("• First: ", first, inFirst), line("• Second: ", second, inSecond)];
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
    citation: citeExcerpt(best),
  });
  return [passage(firstSentence, first), passage(secondSentence, second)];
}

function quotationBlock(quotation: Quotation): Block {
  return { kind: "quotation", place: null, quotation, citation: citeExcerpt(quotation.words) };
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
