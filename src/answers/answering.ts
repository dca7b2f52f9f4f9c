import type { Article } from "../coverage/article.ts";
import type { YieldTurn } from "../coverage/cooperative-steps.ts";
import type { Passage } from "../coverage/passage.ts";
import type { PassageReader } from "../reading/passage-reader.ts";
import type { Candidate, PassageIndex } from "../search/passage-index.ts";
import { type KeptNames, type Knowledge, readKnowledge } from "./question/knowledge.ts";

/** Holds what questions about one coverage are answered with. Never changes. */
export interface Answering {
  readonly index: PassageIndex;
  readonly knowledge: Knowledge;
  /** Null where questions are answered by their words alone. */
  readonly reader: PassageReader | null;
  /** All passages, newest article first, of a coverage that is small enough to be read through for every question; else empty. */
  readonly few: readonly Candidate[];
}

/** An article with its passages, in the order of the text. */
export interface AnsweringSource {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** A coverage of at most so many articles is small. */
const fewArticles = 8;

/** Of a small coverage so many passages are all matched with the question, whatever words they have. */
const fewPassages = 20;

/** The passages of a small coverage; empty for any other. */
export function findFew(
  sources: ReadonlyMap<string, AnsweringSource>,
  { contents }: PassageIndex,
): readonly Candidate[] {
  if (sources.size > fewArticles) return [];
  const few = [...sources.values()].flatMap(({ article, passages }) => {
    const terms = contents.termsOf(article);
    return passages.flatMap((passage, at): readonly Candidate[] => {
      const held = terms[at];
      return held ? [{ passage, terms: held, articleScore: 0 }] : [];
    });
  });
  return few.length <= fewPassages ? few : [];
}

export interface Preparation {
  /** Other names by a person's name, as the corpus's owner states them. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Filled here, and used again. */
  readonly kept: KeptNames;
  readonly reader: PassageReader | null;
  readonly yieldTurn: YieldTurn;
}

/** Reads a coverage for answering from it: newest first. Linear in the text of what is not kept. */
export async function prepareAnswering(
  sources: ReadonlyMap<string, AnsweringSource>,
  index: PassageIndex,
  { aliases, kept, reader, yieldTurn }: Preparation,
): Promise<Answering> {
  const articles = Array.from(sources.values(), ({ article }) => article);
  const knowledge = await readKnowledge(articles, index, { aliases, kept, reader, yieldTurn });
  return { index, knowledge, reader, few: findFew(sources, index) };
}
