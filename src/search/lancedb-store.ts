import type { ArticleRow, ArticleRows, ArticleStore } from "./external-index.ts";
import { type LanceDatabase, type LanceTable, loadLanceDb } from "./lancedb.ts";
import { indexTable, openTable } from "./lancedb-table.ts";

const rowsWrittenAtOnce = 2000;

export interface LanceDbOptions {
  /** Where the generations are kept; made when it is not there. */
  readonly folder: string;
  /** How long a question may take before it is answered without the engine. */
  readonly deadlineMs: number;
}

/**
 * Keeps generations in LanceDB on this machine's disk, the last two of them. Each is a table; another, which is written last,
 * says that it is whole. Several processes may share the folder. Throws a MissingEngineError where LanceDB is not installed.
 */
export async function openLanceDbStore({ folder, deadlineMs }: LanceDbOptions): Promise<ArticleStore> {
  const lance = await loadLanceDb();
  const database = await lance.connect(folder);

  /** The whole ones, newest first. */
  const list = async (): Promise<readonly WholeGeneration[]> => {
    const names = (await database.tableNames()).filter((name) => name.startsWith(wholePrefix));
    const found: WholeGeneration[] = [];
    for (const name of names) {
      const [row] = await (await database.openTable(name)).query().limit(1).toArray();
      const { table, articles, publishedAt } = row ?? {};
      found.push({ mark: name, table: String(table), articles: Number(articles), publishedAt: String(publishedAt) });
    }
    return found.toSorted((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1));
  };
  const dropOlder = async (): Promise<void> => {
    const whole = await list();
    for (const { mark } of whole.slice(generationsKept)) await database.dropTable(mark);
    const kept = new Set(whole.slice(0, generationsKept).map(({ table }) => table));
    const old = new Set(whole.slice(generationsKept).map(({ table }) => table));
    for (const name of await database.tableNames())
      if (name.startsWith(tablePrefix) && !kept.has(name) && (old.has(name) || isAbandoned(name)))
        await database.dropTable(name);
  };

  return {
    async open(generation) {
      const whole = (await list()).find(({ mark }) => mark === wholePrefix + generation);
      if (!whole) return null;
      return openTable(await database.openTable(whole.table), lance, deadlineMs);
    },
    async publish(generation, rows) {
      if (rows.count === 0) return { find: async () => ({ places: [], partial: false }) };
      const name = `${tablePrefix}${generation}_${Date.now()}`;
      try {
        const table = await writeRows(database, name, rows);
        await indexTable(table, lance);
        const mark = { table: name, articles: rows.count, publishedAt: new Date().toISOString() };
        const whole = wholePrefix + generation;
        if ((await database.tableNames()).includes(whole)) await database.dropTable(whole);
        await database.createTable(whole, [mark]);
        await dropOlder();
        return openTable(table, lance, deadlineMs);
      } catch (error) {
        if ((await database.tableNames()).includes(name)) await database.dropTable(name);
        throw error;
      }
    },
    async status() {
      const generations = (await list()).map(({ mark, articles, publishedAt }) => ({
        name: mark.slice(wholePrefix.length),
        articles,
        publishedAt,
      }));
      return { health: `in ${folder}`, generations };
    },
  };
}

const tablePrefix = "generation_";
const wholePrefix = "whole_";
const generationsKept = 2;
/** What is not whole after this time was left by a process that ended. Milliseconds. */
const longestWriting = 3_600_000;

interface WholeGeneration {
  /** The table that says so. */
  readonly mark: string;
  readonly table: string;
  readonly articles: number;
  readonly publishedAt: string;
}

function isAbandoned(name: string): boolean {
  return Date.now() - Number(name.split("_").at(-1)) > longestWriting;
}

async function writeRows(database: LanceDatabase, name: string, rows: ArticleRows): Promise<LanceTable> {
  let batch: ArticleRow[] = [];
  let table: LanceTable | null = null;
  for (const row of rows) {
    batch.push(row);
    if (batch.length < rowsWrittenAtOnce) continue;
    table = await addRows(database, name, table, batch);
    batch = [];
  }
  return addRows(database, name, table, batch);
}

async function addRows(
  database: LanceDatabase,
  name: string,
  table: LanceTable | null,
  rows: readonly ArticleRow[],
): Promise<LanceTable> {
  if (table === null) return database.createTable(name, rows);
  if (rows.length > 0) await table.add(rows);
  return table;
}
