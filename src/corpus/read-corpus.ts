import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Article } from "../coverage/article.ts";
import { type AliasTable, aliasesFileName, readAliases } from "./aliases.ts";
import { type FileContents, type ReadArticle, refuseFile } from "./format.ts";
import { formats } from "./formats.ts";
import { describeFailure, listFiles } from "./list-files.ts";
import type { Problem } from "./problem.ts";

/** A corpus as it was read. */
export interface Corpus {
  /** In the order of their files' names, then of each file; no two have one id. */
  readonly articles: readonly Article[];
  /** Everything that was not loaded or not used; empty when all is well. */
  readonly problems: readonly Problem[];
  /** Other names of a person or thing, by the name as it stands in the coverage. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** A disk answers several requests in little more time than one; more would only fill the memory. */
const filesAtOnce = 16;

interface PlacedArticle extends ReadArticle {
  readonly file: string;
}

/**
 * Reads a folder of articles, or one file. Never throws: what cannot be read is a problem and the rest loads,
 * so a path that is not there gives no article and one problem.
 */
export async function readCorpus(path: string): Promise<Corpus> {
  const { paths, problems } = await listFiles(path);
  const aliasesPath = join(path, aliasesFileName);
  const { aliases, problems: aliasProblems } = paths.includes(aliasesPath)
    ? await readAliasTable(aliasesPath)
    : noAliases;
  const placed: PlacedArticle[] = [];
  const faulty: (readonly Problem[])[] = [problems, aliasProblems];
  const files = paths.filter((one) => one !== aliasesPath);
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const batch = files.slice(start, start + filesAtOnce);
    const read = await Promise.all(batch.map(async (file) => ({ file, contents: await readArticles(file) })));
    for (const { file, contents } of read) {
      for (const one of contents.articles) placed.push({ ...one, file });
      faulty.push(contents.problems);
    }
  }
  const { articles, duplicates } = keepFirst(placed);
  return { articles, problems: [...faulty, duplicates].flat(), aliases };
}

const noAliases: AliasTable = { aliases: new Map(), problems: [] };

async function readAliasTable(path: string): Promise<AliasTable> {
  const bytes = await readBytes(path);
  return bytes instanceof Uint8Array ? readAliases(bytes, path) : { ...noAliases, problems: [bytes] };
}

async function readArticles(path: string): Promise<FileContents> {
  const extension = extname(path);
  const file = { path, name: basename(path, extension) };
  const format = formats.find(({ extensions }) => extensions.includes(extension.toLowerCase()));
  if (!format) return refuseFile(file, null, `is of an unknown kind, expected ${knownKinds()}`);
  const bytes = await readBytes(path);
  return bytes instanceof Uint8Array ? format.parse(bytes, file) : { articles: [], problems: [bytes] };
}

async function readBytes(file: string): Promise<Uint8Array | Problem> {
  try {
    return await readFile(file);
  } catch (error) {
    return { file, line: null, message: describeFailure(error) };
  }
}

function knownKinds(): string {
  return `${formats.flatMap(({ extensions }) => extensions).join(", ")}, or the corpus's one ${aliasesFileName}`;
}

/** An id names one article: of several with the same, the first is kept and the others are problems. */
function keepFirst(placed: readonly PlacedArticle[]) {
  const kept = new Map<string, PlacedArticle>();
  const duplicates: Problem[] = [];
  for (const one of placed) {
    const first = kept.get(one.article.id);
    if (first) duplicates.push({ file: one.file, line: one.line, message: describeDuplicate(first) });
    else kept.set(one.article.id, one);
  }
  return { articles: [...kept.values()].map(({ article }) => article), duplicates };
}

function describeDuplicate({ article, file, line }: PlacedArticle): string {
  const place = line === null ? file : `${file}:${line}`;
  return `has the id ${JSON.stringify(article.id)}, which ${place} has already; give one of them another id`;
}
