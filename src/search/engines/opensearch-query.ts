import { titleBoost } from "../indexed-article.ts";
import type { CandidateFilter } from "../passage-index.ts";
import type { ArticleQuery } from "./external-index.ts";

/** The whitespace tokenizer cuts longer words there. */
const longestTerm = 255;

/** Gives what is asked of an index. Each word counts once in the headline and once in the body, as it does in MiniSearch. */
export function describeSearch({ terms, filter, limit }: ArticleQuery, timeoutMs: number): object {
  const should = Array.from(terms).flatMap(([term, weight]) => {
    const value = term.slice(0, longestTerm);
    return [{ term: { title: { value, boost: titleBoost * weight } } }, { term: { body: { value, boost: weight } } }];
  });
  return {
    size: limit,
    timeout: `${timeoutMs}ms`,
    track_total_hits: false,
    _source: false,
    query: { bool: { should, minimum_should_match: 1, filter: describeFilter(filter) } },
  };
}

/** An article without a publisher has an empty one, which no filter names. */
function describeFilter({ publishers, from, to }: CandidateFilter): readonly object[] {
  const days = { ...(from !== undefined && { gte: from }), ...(to !== undefined && { lte: to }) };
  return [
    ...(publishers ? [{ terms: { publisher: publishers.filter((name) => name !== "") } }] : []),
    ...(Object.keys(days).length > 0 ? [{ range: { day: days } }] : []),
  ];
}
