import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { decodeMarkup } from "../corpus/decode-markup.ts";
import { readFeed } from "../corpus/feed-items.ts";
import type { FileContents } from "../corpus/format.ts";
import { listFiles } from "../corpus/list-files.ts";
import { parseArticles, readArticleFile } from "../corpus/read-file.ts";
import { readWebPage } from "../corpus/web-page.ts";
import type { FetchMemory } from "./fetch-memory.ts";
import type { Fetched, Fetcher } from "./fetcher.ts";
import { FetchError } from "./request.ts";

/** What one file or address held. */
export interface Gathered {
  /** As it was named, or found in a folder or a list of addresses. */
  readonly source: string;
  /** Null when the address has not changed since it was added. */
  readonly contents: FileContents | null;
}

/** A list of addresses may name others; more than this are left alone, and named as a problem. */
const mostAddresses = 1000;

/** Reads every file and fetches every address, in their order; a folder's files, a sitemap's addresses in theirs. */
export async function* gather(
  sources: readonly string[],
  fetcher: Fetcher,
  memory: FetchMemory,
): AsyncGenerator<Gathered, void, undefined> {
  for (const source of sources) {
    if (isAddress(source)) yield* gatherAddress(source, fetcher, memory);
    else yield* gatherPath(source, fetcher, memory);
  }
}

/** Whether the words name an address, and not a file. */
function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

async function* gatherPath(
  path: string,
  fetcher: Fetcher,
  memory: FetchMemory,
): AsyncGenerator<Gathered, void, undefined> {
  const { files, problems } = await listFiles(path);
  if (problems.length > 0) yield { source: path, contents: { articles: [], problems } };
  for (const file of files) {
    const contents = await readArticleFile(file.path);
    const listed = /\.xml$/i.test(file.path) && contents.articles.length === 0 ? await listedAddresses(file.path) : [];
    if (listed.length === 0) yield { source: file.path, contents };
    for (const address of listed) yield* gatherAddress(address, fetcher, memory);
  }
}

async function listedAddresses(path: string): Promise<readonly string[]> {
  return addressesIn(await readFile(path)).slice(0, mostAddresses);
}

function addressesIn(bytes: Uint8Array): readonly string[] {
  const decoded = decodeMarkup(bytes);
  return "text" in decoded ? readFeed(decoded.text).addresses : [];
}

async function* gatherAddress(
  address: string,
  fetcher: Fetcher,
  memory: FetchMemory,
): AsyncGenerator<Gathered, void, undefined> {
  const waiting = [address];
  const seen = new Set(waiting);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    try {
      const fetched = await fetcher.fetch(next, memory.validatorsOf(next));
      const listed = fetched && isMarkup(fetched) ? addressesIn(fetched.bytes) : [];
      for (const one of listed) {
        if (seen.size >= mostAddresses || seen.has(one)) continue;
        seen.add(one);
        waiting.push(one);
      }
      if (listed.length > 0) continue;
      const contents = fetched && (await readFetched(fetched));
      yield { source: next, contents };
      // Only now is it written: what was killed before that is fetched again.
      if (fetched && contents?.problems.length === 0)
        memory.remember(next, { ...fetched.validators, ids: contents.articles.map(({ article }) => article.id) });
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      yield {
        source: next,
        contents: { articles: [], problems: [{ file: next, line: null, message: error.message }] },
      };
    }
  }
}

/** The forms that servers name by media type; others are known by the address's extension. */
const extensions: Readonly<Record<string, string>> = {
  "application/atom+xml": ".atom",
  "application/json": ".json",
  "application/ld+json": ".json",
  "application/rss+xml": ".rss",
  "application/xhtml+xml": ".html",
  "application/xml": ".xml",
  "text/csv": ".csv",
  "text/html": ".html",
  "text/markdown": ".md",
  "text/xml": ".xml",
};

function isMarkup({ mediaType }: Fetched): boolean {
  return /xml$/.test(mediaType) && mediaType !== "application/xhtml+xml";
}

/** Reads what was fetched; its problems and its article without an id are named by the address. */
async function readFetched(fetched: Fetched): Promise<FileContents> {
  const { address, mediaType, bytes } = fetched;
  const extension = extensions[mediaType];
  const name = nameOfAddress(address);
  if (extension === ".html") {
    const decoded = decodeMarkup(bytes);
    const file = { path: address, name };
    if ("text" in decoded) return readWebPage(decoded.text, file, address);
    return { articles: [], problems: [{ file: address, line: decoded.line, message: decoded.fault }] };
  }
  const path = extension === undefined ? new URL(address).pathname : `${name}${extension}`;
  const { articles, problems } = await parseArticles(bytes, path);
  return { articles, problems: problems.map((problem) => ({ ...problem, file: address })) };
}

/** `courier.example-bridge-1f3a9c`: readable, and another for every address. */
function nameOfAddress(address: string): string {
  const { host, pathname } = new URL(address);
  const words = `${host.replace(/^www\./, "")}${pathname}`.replace(/\.\w+$/, "").replace(/[^\w.]+/g, "-");
  const mark = createHash("sha256").update(address).digest("hex").slice(0, 6);
  return `${words.replace(/^-+|-+$/g, "").slice(0, longestName)}-${mark}`;
}

/** UTF-16 units. */
const longestName = 60;
