import { foldText } from "../coverage/fold.ts";
import type { Corpus } from "./read-corpus.ts";
import { type Problem, quoteValue } from "./text/problem.ts";

/**
 * The corpus with only these publishers' articles; the corpus itself for an empty list. Names are compared without
 * regard to case and accents. A name that no article has is a problem, because it is mostly a misspelt one.
 */
export function keepPublishers(corpus: Corpus, publishers: readonly string[]): Corpus {
  if (publishers.length === 0) return corpus;
  const wanted = new Map(publishers.map((name) => [foldText(name), name]));
  const present = new Set(
    corpus.articles.flatMap(({ publisher }) => (publisher === null ? [] : [foldText(publisher)])),
  );
  const missing = [...wanted].filter(([folded]) => !present.has(folded));
  return {
    ...corpus,
    articles: corpus.articles.filter(({ publisher }) => publisher !== null && wanted.has(foldText(publisher))),
    problems: [...corpus.problems, ...missing.map(([, name]) => describeMissing(name))],
  };
}

function describeMissing(name: string): Problem {
  return {
    file: "PUBLISHERS",
    line: null,
    message: `names ${quoteValue(name)}, which no article has for its publisher`,
  };
}
