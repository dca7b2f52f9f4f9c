import type { Article, IsoDate } from "../coverage/article.ts";
import type { Passage } from "../coverage/passage.ts";
import type { Person } from "../quotations/person.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { indexPeople, type PeopleIndex } from "./named-speaker.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

/** One article with what was read out of it. */
export interface CheckedSource {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
}

/** The articles that were searched: how many, and the first and the last of their days. */
export interface Searched {
  readonly articles: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What claims are checked against. */
export interface CheckedCoverage {
  /** By article id; newest first; never empty. */
  readonly sources: ReadonlyMap<string, CheckedSource>;
  readonly people: PeopleIndex;
  readonly words: WordIndex;
  readonly searched: Searched;
}

/** Makes the articles ready for checking. Linear in their text. */
export function readCheckedCoverage(
  sources: ReadonlyMap<string, CheckedSource>,
  people: readonly Person[],
): CheckedCoverage {
  const articles = [...sources.values()].map(({ article }) => article);
  return {
    sources,
    people: indexPeople(people),
    words: indexWords(articles),
    searched: {
      articles: articles.length,
      from: articles.at(-1)?.publishedOn ?? "",
      to: articles[0]?.publishedOn ?? "",
    },
  };
}
