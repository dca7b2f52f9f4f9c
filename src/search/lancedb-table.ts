import type { PublishedArticles } from "./external-index.ts";
import { titleBoost } from "./indexed-article.ts";
import type { LanceDb, LanceTable } from "./lancedb.ts";
import type { CandidateFilter } from "./passage-index.ts";

/** Terms stand with spaces between them: they were analysed by the program, and are not again. */
export function indexWords(lance: LanceDb): unknown {
  return lance.Index.fts({
    baseTokenizer: "whitespace",
    stem: false,
    removeStopWords: false,
    lowercase: false,
    asciiFolding: false,
    withPosition: false,
  });
}

/** Finds in a table whose columns are indexed. A question that takes longer is answered with nothing, and says so. */
export function openTable(table: LanceTable, lance: LanceDb, deadlineMs: number): PublishedArticles {
  return {
    async find({ terms, filter, limit }) {
      const clauses = Array.from(terms).flatMap(([term, weight]) =>
        [
          ["title", titleBoost * weight],
          ["body", weight],
        ].map(([column, boost]) => [lance.Occur.Should, new lance.MatchQuery(term, String(column), { boost })]),
      );
      const query = table.search(new lance.BooleanQuery(clauses), "fts").select(["place", "_score"]).limit(limit);
      const condition = describeFilter(filter);
      try {
        const rows = await (condition === "" ? query : query.where(condition)).toArray({ timeoutMs: deadlineMs });
        return { places: rows.map(({ place }) => Number(place)), partial: false };
      } catch (error) {
        if (error instanceof Error && /timeout/i.test(error.message)) return { places: [], partial: true };
        throw error;
      }
    },
  };
}

/** A condition in SQL; empty for none. An article without a publisher has an empty one, which no filter names. */
function describeFilter({ publishers, from, to }: CandidateFilter): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const named = publishers?.filter((name) => name !== "").map(quote) ?? [];
  return [
    ...(publishers ? [named.length > 0 ? `publisher IN (${named.join(", ")})` : "false"] : []),
    ...(from === undefined ? [] : [`day >= ${quote(from)}`]),
    ...(to === undefined ? [] : [`day <= ${quote(to)}`]),
  ].join(" AND ");
}
