/** A passage as the rivals get it: its texts by the names of their fields, which all passages share. */
export type Fields = Readonly<Record<string, string>>;

/** The places of the ten best passages for a question, best first. */
export type Find = (question: string) => Promise<readonly number[]> | readonly number[];

/** One vector for each passage, and how one is made of a question. */
export interface Vectors {
  readonly dims: number;
  readonly ofPassages: readonly Float32Array[];
  ofQuestion(question: string): Promise<Float32Array>;
}

/** Every word is a word, as MiniSearch does it by itself; or, with `tokenize`, what that makes of a text. */
export async function openMiniSearch(
  passages: readonly Fields[],
  tokenize?: (text: string) => readonly string[],
): Promise<Find> {
  const { default: MiniSearch } = await import("minisearch");
  const ready = tokenize && {
    tokenize: (text: string) => [...tokenize(text)],
    processTerm: (term: string) => term,
  };
  const search = new MiniSearch({ fields: namesOf(passages), idField: idName, ...ready });
  search.addAll(passages.map((passage, id) => ({ ...passage, [idName]: id })));
  return (question) =>
    search
      .search(question)
      .slice(0, 10)
      .map(({ id }) => Number(id));
}

/** It ranks by where words stand, so the fields are one text, in their order. */
export async function openFlexSearch(passages: readonly Fields[]): Promise<Find> {
  const { default: flexsearch } = await importRival("flexsearch");
  const index = new flexsearch.Index({ tokenize: "strict" });
  for (const [id, passage] of passages.entries()) index.add(id, Object.values(passage).join(". "));
  return (question) => index.search(question, { limit: 10, suggest: true });
}

/** Full text; with vectors, both halves alike ("hybrid"), and no vector is too far away to count. */
export async function openOrama(passages: readonly Fields[], vectors: Vectors | null = null): Promise<Find> {
  const { create, insertMultiple, search } = await importRival("@orama/orama");
  const schema = Object.fromEntries(namesOf(passages).map((name) => [name, "string"]));
  const index = create({ schema: vectors ? { ...schema, vector: `vector[${vectors.dims}]` } : schema });
  const documents = passages.map((passage, at) => {
    const vector = vectors?.ofPassages[at];
    return { ...passage, id: String(at), ...(vector && { vector: Array.from(vector) }) };
  });
  await insertMultiple(index, documents, 1000);
  return async (question) => {
    const asked = vectors && {
      mode: "hybrid",
      similarity: 0,
      vector: { value: Array.from(await vectors.ofQuestion(question)), property: "vector" },
    };
    const { hits } = await search(index, { term: question, limit: 10, threshold: 1, ...asked });
    return hits.map(({ id }: { readonly id: string }) => Number(id));
  };
}

/** SQLite's full text search with Porter's stems, ranked by BM25. */
export async function openFts5(passages: readonly Fields[]): Promise<Find> {
  const { default: sqlite } = await importRival("node-sqlite3-wasm");
  const database = new sqlite.Database(":memory:");
  const names = namesOf(passages);
  database.exec(`CREATE VIRTUAL TABLE passages USING fts5(${names.join(", ")}, tokenize = 'porter unicode61'); BEGIN`);
  const insert = database.prepare(`INSERT INTO passages VALUES (${names.map(() => "?").join(", ")})`);
  for (const passage of passages) insert.run(Object.values(passage));
  database.exec("COMMIT");
  const select = database.prepare("SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10");
  return (question) =>
    select
      .all([(question.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(" OR ")])
      .map(({ rowid }: { readonly rowid: number | bigint }) => Number(rowid) - 1);
}

/** The rivals are not installed with the project: `npm ci --prefix bench` does it. They bring no types worth having. */
// biome-ignore lint/suspicious/noExplicitAny: the engines' own interfaces are not declared here
export async function importRival(name: string): Promise<any> {
  try {
    return await import(name);
  } catch (error) {
    throw new Error(`${name} is not installed: npm ci --prefix bench`, { cause: error });
  }
}

const idName = "number";

function namesOf(passages: readonly Fields[]): string[] {
  return Object.keys(passages[0] ?? {});
}
