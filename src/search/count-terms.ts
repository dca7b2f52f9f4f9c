import type { PassageTerms, Vocabulary } from "../terms/vocabulary.ts";
import type { CorpusStatistics } from "./passage-index.ts";

/** How often the terms stand in a coverage. */
export interface TermCounts {
  readonly statistics: CorpusStatistics;
  /** By the number of the term. */
  readonly articlesWith: Int32Array;
}

/** Counts in how many passages and articles each term stands. Linear in the text. */
export function countTerms(
  articles: readonly { readonly terms: readonly PassageTerms[] }[],
  vocabulary: Vocabulary,
): TermCounts {
  const passagesWith = new Int32Array(vocabulary.size);
  const articlesWith = new Int32Array(vocabulary.size);
  const lastPassage = new Int32Array(vocabulary.size).fill(-1);
  const lastArticle = new Int32Array(vocabulary.size).fill(-1);
  let passages = 0;
  let length = 0;
  for (const [article, { terms }] of articles.entries())
    for (const { ids } of terms) {
      for (const id of ids) {
        if (lastPassage[id] === passages) continue;
        lastPassage[id] = passages;
        passagesWith[id] = (passagesWith[id] ?? 0) + 1;
        if (lastArticle[id] === article) continue;
        lastArticle[id] = article;
        articlesWith[id] = (articlesWith[id] ?? 0) + 1;
      }
      passages += 1;
      length += ids.length;
    }
  const statistics: CorpusStatistics = {
    passages,
    averagePassageTerms: passages === 0 ? 0 : length / passages,
    passagesWith: (term) => passagesWith[vocabulary.numberOf(term) ?? -1] ?? 0,
  };
  return { statistics, articlesWith };
}
