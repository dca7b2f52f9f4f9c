import type { Article } from "../coverage/article.ts";
import type { Passage } from "../coverage/passage.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { type Chance, measureChance } from "./confidence/chance.ts";
import { type Knowledge, readKnowledge } from "./question/knowledge.ts";
import type { QuotationsOf } from "./ranking/evidence.ts";

/** What questions about one coverage are answered with. Never changes. */
export interface Answering {
  readonly index: PassageIndex;
  readonly knowledge: Knowledge;
  readonly chance: Chance;
  readonly quotationsOf: QuotationsOf;
}

/** One article with what was read out of it. */
export interface AnsweringSource {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
}

/** Reads a coverage for answering from it: newest first, at least one article. Linear in the text. */
export async function prepareAnswering(
  sources: ReadonlyMap<string, AnsweringSource>,
  index: PassageIndex,
  aliases: ReadonlyMap<string, readonly string[]>,
): Promise<Answering> {
  const all = [...sources.values()];
  const articles = all.map(({ article }) => article);
  const knowledge = readKnowledge(articles, index, aliases);
  const passages = all.flatMap((source) => source.passages);
  const chance = await measureChance(passages, index, knowledge);
  return { index, knowledge, chance, quotationsOf: (id) => sources.get(id)?.quotations ?? [] };
}
