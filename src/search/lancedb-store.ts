import type { ArticleStore, PublishedArticles } from "./external-index.ts";
import { type IndexedArticle, titleBoost } from "./indexed-article.ts";
import { type LanceDb, type LanceTable, loadLanceDb } from "./lancedb.ts";
import type { CandidateFilter } from "./passage-index.ts";

const rowsWrittenAtOnce = 2000;

export interface LanceDbOptions {
  /** Where the generations are kept; made when it is not there. Of one process alone. */
  readonly folder: string;
  /** How long a question may take before it is answered without the engine. */
  readonly deadlineMs: number;
}

/**
 * Keeps generations in LanceDB, a table each, on this machine's disk. Throws a MissingEngineError where LanceDB is not
 * installed. What an earlier process left in the folder is taken away.
 */
export async function openLanceDbStore({ folder, deadlineMs }: LanceDbOptions): Promise<ArticleStore> {
  const lance = await loadLanceDb();
  const database = await lance.connect(folder);
  for (const name of await database.tableNames()) if (tableName.test(name)) await database.dropTable(name);
  let next = 1;
  let kept: readonly string[] = [];

  return {
    async publish(articles) {
      const name = `generation_${next}`;
      next += 1;
      const first = rowsOf(articles, 0);
      if (first.length === 0) return { find: async () => ({ places: [], partial: false }) };
      try {
        const table = await database.createTable(name, first);
        for (let from = rowsWrittenAtOnce; from < articles.length; from += rowsWrittenAtOnce)
          await table.add(rowsOf(articles, from));
        for (const column of ["title", "body"]) await table.createIndex(column, { config: indexWords(lance) });
        for (const old of kept.slice(0, -1)) await database.dropTable(old);
        kept = [...kept.slice(-1), name];
        return openTable(table, lance, deadlineMs);
      } catch (error) {
        if ((await database.tableNames()).includes(name)) await database.dropTable(name);
        throw error;
      }
    },
  };
}

const tableName = /^generation_\d+$/;

function rowsOf(articles: readonly IndexedArticle[], from: number) {
  return articles.slice(from, from + rowsWrittenAtOnce).map(({ article, terms }, at) => ({
    place: from + at,
    title: (terms[0]?.title ?? []).join(" "),
    body: terms.map(({ ids }) => ids.join(" ")).join(" "),
    publisher: article.publisher ?? "",
    day: article.publishedOn as string,
  }));
}

/** Terms are numbers with spaces between them: they were analysed by the program, and are not again. */
function indexWords(lance: LanceDb): unknown {
  return lance.Index.fts({
    baseTokenizer: "whitespace",
    stem: false,
    removeStopWords: false,
    lowercase: false,
    asciiFolding: false,
    withPosition: false,
  });
}

function openTable(table: LanceTable, lance: LanceDb, deadlineMs: number): PublishedArticles {
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
