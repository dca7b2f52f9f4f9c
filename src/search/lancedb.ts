import { MissingEngineError } from "./engine-errors.ts";

/** The last one that runs on Node 20. */
const release = "@lancedb/lancedb@0.37.1";

/** What the program uses of LanceDB, whose own declarations are there only where it is installed. */
export interface LanceDb {
  connect(folder: string): Promise<LanceDatabase>;
  readonly Index: { fts(options: Readonly<Record<string, unknown>>): unknown };
  readonly Occur: { readonly Should: unknown };
  readonly MatchQuery: new (text: string, column: string, options: { readonly boost: unknown }) => object;
  readonly BooleanQuery: new (clauses: readonly (readonly unknown[])[]) => object;
}

export interface LanceDatabase {
  tableNames(): Promise<readonly string[]>;
  createTable(name: string, rows: readonly object[]): Promise<LanceTable>;
  openTable(name: string): Promise<LanceTable>;
  dropTable(name: string): Promise<void>;
}

export interface LanceTable {
  add(rows: readonly object[]): Promise<unknown>;
  /** Its name will be the column's, with "_idx". */
  createIndex(column: string, options: { readonly config: unknown }): Promise<void>;
  /** Reads an index into memory. */
  prewarmIndex(name: string): Promise<void>;
  search(query: object, kind: "fts"): LanceQuery;
  query(): LanceRows;
}

interface LanceRows {
  limit(count: number): LanceRows;
  select(columns: readonly string[]): LanceRows;
  withRowId(): LanceRows;
  toArray(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  toArrow(): Promise<LanceColumns>;
}

/** An Arrow table. */
export interface LanceColumns {
  getChild(name: string): { toArray(): ArrayLike<number | bigint> } | null;
}

interface LanceQuery {
  select(columns: readonly string[]): LanceQuery;
  withRowId(): LanceQuery;
  where(condition: string): LanceQuery;
  limit(count: number): LanceQuery;
  toArrow(options: { readonly timeoutMs: number }): Promise<LanceColumns>;
}

/** LanceDB takes 200 MB and is not installed with the program. Throws a MissingEngineError where it is not. */
export async function loadLanceDb(): Promise<LanceDb> {
  const name: string = "@lancedb/lancedb";
  try {
    return await import(name);
  } catch (error) {
    throw new MissingEngineError(`ENGINE=lancedb needs LanceDB, which is not installed: npm i --no-save ${release}`, {
      cause: error,
    });
  }
}
