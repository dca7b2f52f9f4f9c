import { join } from "node:path";
import type { Article } from "../coverage/article.ts";
import { type AliasTable, aliasesFileName, readAliases } from "./aliases.ts";
import { type FollowedFeed, feedsFileName, readFeedsFile } from "./feeds-file.ts";
import { type CorpusFile, listFiles } from "./list-files.ts";
import { readArticleFile, readBytes } from "./read-file.ts";
import { findReplacementFaults } from "./replacements.ts";
import { findSameArticles } from "./same-articles.ts";
import type { FileContents, ReadArticle } from "./text/format.ts";
import { type Problem, quoteValue } from "./text/problem.ts";

/** A corpus as it was read. */
export interface Corpus {
  /** In the order of their files' names, then of each file; no two have one id. */
  readonly articles: readonly Article[];
  /** Everything that was not loaded or not used; empty when all is well. */
  readonly problems: readonly Problem[];
  /** Other names of a person or thing, by the name as it stands in the coverage. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** The feeds its owner wants followed; empty without any. */
  readonly feeds: readonly FollowedFeed[];
}

/** Told how many of the corpus's files are read so far. */
export type ReportProgress = (done: number, total: number) => void;

/** A corpus that is read again and again: a file that did not change is not read a second time. */
export interface CorpusReader {
  /**
   * Reads what changed since the last time. The articles of files that did not are the same objects as before.
   * Never throws: what cannot be read is a problem and the rest loads.
   */
  read(report?: ReportProgress): Promise<Corpus>;
  /** Takes articles that cannot be used for problems, each with its message, from the next reading on and until their files change. */
  refuse(messages: ReadonlyMap<Article, string>): void;
  /** The article files of the last reading, by their paths. */
  files(): ReadonlyMap<string, KeptFile>;
}

/** Reads a folder of articles, or one file, once. Never throws: a path that is not there gives one problem. */
export function readCorpus(path: string): Promise<Corpus> {
  return openCorpusReader(path).read();
}

/** A disk answers several requests in little more time than one; more would only fill the memory. */
const filesAtOnce = 16;

/** An article file as it was read. */
export interface KeptFile {
  /** As long as it stays the same, so does the file. */
  readonly signature: string;
  readonly contents: FileContents;
}

/** Opens a reader of the folder or file; nothing is read before it is asked to. `known` are files that were read earlier. */
export function openCorpusReader(path: string, known: ReadonlyMap<string, KeptFile> = new Map()): CorpusReader {
  let kept = known;
  return {
    files: () => kept,
    refuse(messages) {
      kept = new Map(Array.from(kept, ([path, file]) => [path, refuseArticles(file, path, messages)]));
    },
    async read(report = () => undefined) {
      const { files, problems } = await listFiles(path);
      const aliasesPath = join(path, aliasesFileName);
      const feedsPath = join(path, feedsFileName);
      const tables = files.filter((file) => file.path === aliasesPath || file.path === feedsPath);
      const articleFiles = files.filter((file) => !tables.includes(file));
      const reading = new Map<string, KeptFile>();
      for (let start = 0; start < articleFiles.length; start += filesAtOnce) {
        const batch = articleFiles.slice(start, start + filesAtOnce);
        const read = await Promise.all(batch.map((file) => readUnlessKept(file, kept)));
        for (const [index, file] of batch.entries()) {
          const one = read[index];
          if (one) reading.set(file.path, one);
        }
        report(Math.min(start + filesAtOnce, articleFiles.length), articleFiles.length);
      }
      // A folder that cannot be looked at for a moment need not be read again when it is back.
      if (files.length > 0 || problems.length === 0) kept = reading;
      const aliases = tables.some((file) => file.path === aliasesPath) ? await readAliasTable(aliasesPath) : noAliases;
      const followed = tables.some((file) => file.path === feedsPath) ? await readFeeds(feedsPath) : noFeeds;
      const { articles, faults } = keepFirst(reading);
      const found = [...reading.values()].flatMap(({ contents }) => contents.problems);
      return {
        articles,
        problems: [...problems, ...aliases.problems, ...followed.problems, ...found, ...faults],
        aliases: aliases.aliases,
        feeds: followed.feeds,
      };
    },
  };
}

function refuseArticles(file: KeptFile, path: string, messages: ReadonlyMap<Article, string>): KeptFile {
  const { articles, problems } = file.contents;
  const refused = articles.flatMap(({ article, line }): readonly Problem[] => {
    const message = messages.get(article);
    return message === undefined ? [] : [{ file: path, line, message }];
  });
  if (refused.length === 0) return file;
  const left = articles.filter(({ article }) => !messages.has(article));
  return { ...file, contents: { articles: left, problems: [...problems, ...refused] } };
}

async function readUnlessKept(file: CorpusFile, kept: ReadonlyMap<string, KeptFile>): Promise<KeptFile> {
  const known = kept.get(file.path);
  if (known?.signature === file.signature) return known;
  return { signature: file.signature, contents: await readArticleFile(file.path) };
}

const noAliases: AliasTable = { aliases: new Map(), problems: [] };
const noFeeds: ReturnType<typeof readFeedsFile> = { feeds: [], problems: [] };

async function readAliasTable(path: string): Promise<AliasTable> {
  const bytes = await readBytes(path);
  return bytes instanceof Uint8Array ? readAliases(bytes, path) : { ...noAliases, problems: [bytes] };
}

async function readFeeds(path: string) {
  const bytes = await readBytes(path);
  return bytes instanceof Uint8Array ? readFeedsFile(bytes, path) : { ...noFeeds, problems: [bytes] };
}

interface PlacedArticle extends ReadArticle {
  readonly file: string;
}

/** An id names one article: of several with the same, the first is kept and the others are problems. */
function keepFirst(reading: ReadonlyMap<string, KeptFile>) {
  const kept = new Map<string, PlacedArticle>();
  const duplicates: Problem[] = [];
  for (const [file, { contents }] of reading)
    for (const { article, line } of contents.articles) {
      const first = kept.get(article.id);
      if (first) duplicates.push({ file, line, message: describeDuplicate(first) });
      else kept.set(article.id, { article, line, file });
    }
  return {
    articles: [...kept.values()].map(({ article }) => article),
    faults: [...duplicates, ...findReplacementFaults(kept), ...findSameArticles(kept.values())],
  };
}

function describeDuplicate({ article, file, line }: PlacedArticle): string {
  const place = line === null ? file : `${file}:${line}`;
  return `has the id ${quoteValue(article.id)}, which ${place} has already; give one of them another id`;
}
