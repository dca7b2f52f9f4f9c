import type { Article } from "../coverage/article.ts";
import type { Breathe } from "../coverage/breathe.ts";
import type { Passage } from "../coverage/passage.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { type Chance, measureChance } from "./confidence/chance.ts";
import { type KeptNames, type Knowledge, readKnowledge } from "./question/knowledge.ts";
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

export interface Preparation {
  /** Other names by a person's name, as the corpus's owner states them. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Filled here, and used again. */
  readonly kept: KeptNames;
  /** Of a coverage that differs little, for one who measures it later; null to measure it now. */
  readonly chance: Chance | null;
  readonly breathe: Breathe;
}

/** Reads a coverage for answering from it: newest first, at least one article. Linear in the text of what is not kept. */
export async function prepareAnswering(
  sources: ReadonlyMap<string, AnsweringSource>,
  index: PassageIndex,
  { aliases, kept, chance, breathe }: Preparation,
): Promise<Answering> {
  const articles = Array.from(sources.values(), ({ article }) => article);
  const knowledge = await readKnowledge(articles, index, { aliases, kept, breathe });
  const measured = chance ?? (await measureChance(sources.values(), index, knowledge, breathe));
  return openAnswering(sources, index, knowledge, measured);
}

/** The same of what is known already. */
export function openAnswering(
  sources: ReadonlyMap<string, AnsweringSource>,
  index: PassageIndex,
  knowledge: Knowledge,
  chance: Chance,
): Answering {
  return { index, knowledge, chance, quotationsOf: (id) => sources.get(id)?.quotations ?? [] };
}

/** The same with the chance measured anew, on the coverage as it is. */
export async function remeasure(
  answering: Answering,
  sources: ReadonlyMap<string, AnsweringSource>,
  breathe: Breathe,
): Promise<Answering> {
  const { index, knowledge } = answering;
  return { ...answering, chance: await measureChance(sources.values(), index, knowledge, breathe) };
}
