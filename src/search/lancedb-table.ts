import { UnreachableError } from "../coverage/unreachable.ts";
import type { PublishedArticles } from "./external-index.ts";
import { titleBoost } from "./indexed-article.ts";
import type { LanceColumns, LanceDb, LanceTable } from "./lancedb.ts";
import type { CandidateFilter } from "./passage-index.ts";

/** The columns that are searched, with how much they count. */
const columns = [
  { column: "title", worth: titleBoost },
  { column: "body", worth: 1 },
];

/**
 * Indexes a table that has its rows, once. Terms stand with spaces between them: they were analysed by the program, and are
 * not again.
 */
export async function indexTable(table: LanceTable, lance: LanceDb): Promise<void> {
  const options = {
    baseTokenizer: "whitespace",
    stem: false,
    removeStopWords: false,
    lowercase: false,
    asciiFolding: false,
    withPosition: false,
    // LanceDB leaves out what is longer, of itself from 40 letters on: a village in Anglesey has 58.
    maxTokenLength: 10_000,
  };
  for (const { column } of columns) await table.createIndex(column, { config: lance.Index.fts(options) });
}

/**
 * Finds in a table whose columns are indexed and whose rows stay as they are. A question that takes longer is answered with
 * nothing, and says so. The indexes are read now, not by the first who ask; so are the places: to read them from the rows that
 * are found takes longer than to find these.
 */
export async function openTable(table: LanceTable, lance: LanceDb, deadlineMs: number): Promise<PublishedArticles> {
  const placeOf = await readPlaces(table);
  await Promise.all(columns.map(({ column }) => table.prewarmIndex(`${column}_idx`)));
  return {
    async find({ terms, filter, limit }) {
      const query = table.search(writeQuery(terms, lance), "fts").select(["_score"]).withRowId().limit(limit);
      const condition = describeFilter(filter);
      try {
        const rows = await (condition === "" ? query : query.where(condition)).toArrow({ timeoutMs: deadlineMs });
        const ids = Array.from(readColumn(rows, "_rowid"), Number);
        const places = ids.flatMap((id) => placeOf.get(id) ?? []);
        return { places, partial: places.length < ids.length };
      } catch (error) {
        if (error instanceof Error && /timeout/i.test(error.message)) return { places: [], partial: true };
        throw isOfDisk(error) ? new UnreachableError("LanceDB cannot read its folder") : error;
      }
    },
  };
}

/** A clause for all terms that count the same: LanceDB looks for those of one clause together. */
function writeQuery(terms: ReadonlyMap<string, number>, lance: LanceDb): object {
  const clauses = Array.from(new Set(terms.values())).flatMap((weight) => {
    const words = Array.from(terms.keys()).filter((term) => terms.get(term) === weight);
    return columns.map(({ column, worth }) => [
      lance.Occur.Should,
      new lance.MatchQuery(words.join(" "), column, { boost: worth * weight }),
    ]);
  });
  return new lance.BooleanQuery(clauses);
}

/** The places of the articles by LanceDB's own numbers of their rows. */
async function readPlaces(table: LanceTable): Promise<ReadonlyMap<number, number>> {
  const rows = await table.query().select(["place"]).withRowId().toArrow();
  const places = readColumn(rows, "place");
  return new Map(Array.from(readColumn(rows, "_rowid"), (id, at) => [Number(id), Number(places[at])]));
}

function readColumn(rows: LanceColumns, name: string): ArrayLike<number | bigint> {
  return rows.getChild(name)?.toArray() ?? [];
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

/** LanceDB says by words alone what failed. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && /\b(?:IO|no such file|not found|os error|permission denied)\b/i.test(error.message);
}
