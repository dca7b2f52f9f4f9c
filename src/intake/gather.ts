import { createHash } from "node:crypto";
import { readFeed } from "../corpus/feed/feed-items.ts";
import { largestFileBytes, listFiles } from "../corpus/list-files.ts";
import { readWebPage } from "../corpus/page/web-page.ts";
import { parseArticles, readArticleFile } from "../corpus/read-file.ts";
import { readRegularFile } from "../corpus/regular-file.ts";
import { decodeMarkup } from "../corpus/text/decode-markup.ts";
import type { FileContents, SourceFile } from "../corpus/text/format.ts";
import { faultsAmong } from "../corpus/text/problem.ts";
import { appendAll } from "../coverage/lists.ts";
import { fetchLimits } from "./fetch-limits.ts";
import type { FetchMemory } from "./fetch-memory.ts";
import type { Fetched, Fetcher } from "./fetcher.ts";
import { FetchError } from "./request.ts";

/** The articles and problems that one file or address held. */
export interface Gathered {
  /** The source as it was named, or found in a folder or a list of addresses. */
  readonly source: string;
  /** Null when the address has not changed since it was added. */
  readonly contents: FileContents | null;
}

/** A list of addresses may name others; more than this are left alone, and named as a problem. */
const mostAddresses = 1000;

/** Told how many of the files and addresses that are known so far are done. */
export type ReportGathering = (done: number, known: number) => void;

/** Reads every file and fetches every address, in their order; a folder's files, a sitemap's addresses in theirs. */
export async function* gather(
  sources: readonly string[],
  fetcher: Fetcher,
  memory: FetchMemory,
  { report = () => undefined, ...wanted }: GatherOptions = {},
): AsyncGenerator<Gathered, void, undefined> {
  const tally = openTally(report);
  for (const source of sources) {
    if (isAddress(source)) yield* gatherAddress(source, { fetcher, memory, tally, wanted });
    else yield* gatherPath(source, { fetcher, memory, tally, wanted });
  }
}

interface GatherOptions extends Pick<SourceFile, "postTypes"> {
  readonly report?: ReportGathering;
}

interface Gathering {
  readonly wanted: Pick<SourceFile, "postTypes">;
  readonly fetcher: Fetcher;
  readonly memory: FetchMemory;
  readonly tally: Tally;
}

/** Counts what is found, and what of it is done. */
interface Tally {
  find(count: number): void;
  finish(): void;
}

function openTally(report: ReportGathering): Tally {
  const counts = { done: 0, known: 0 };
  return {
    find(count) {
      counts.known += count;
      report(counts.done, counts.known);
    },
    finish() {
      counts.done += 1;
      report(counts.done, counts.known);
    },
  };
}

/** Tells whether the words name an address, and not a file. */
function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

async function* gatherPath(path: string, gathering: Gathering): AsyncGenerator<Gathered, void, undefined> {
  const { tally, wanted } = gathering;
  const { files, problems } = await listFiles(path);
  if (problems.length > 0) yield { source: path, contents: { articles: [], problems } };
  tally.find(files.length);
  for (const file of files) {
    const contents = await readArticleFile(file.path, wanted);
    const listed = /\.xml$/i.test(file.path) && contents.articles.length === 0 ? await listedAddresses(file.path) : [];
    if (listed.length === 0) yield { source: file.path, contents };
    const left = listed.length - mostAddresses;
    if (left > 0) yield leaveOut(file.path, listed.length, left);
    for (const address of listed.slice(0, mostAddresses)) yield* gatherAddress(address, gathering);
    tally.finish();
  }
}

async function listedAddresses(path: string): Promise<readonly string[]> {
  return addressesIn(await readRegularFile(path, largestFileBytes), null);
}

async function addressesIn(bytes: Uint8Array, charset: string | null): Promise<readonly string[]> {
  const decoded = await decodeMarkup(bytes, charset);
  return "text" in decoded ? readFeed(decoded.text).addresses : [];
}

function leaveOut(list: string, listed: number, left: number): Gathered {
  const message = `lists ${listed} addresses, of which ${left} are left out: at most ${mostAddresses} are fetched; add the others by their own addresses`;
  return { source: list, contents: { articles: [], problems: [{ file: list, line: null, message }] } };
}

async function* gatherAddress(
  address: string,
  { fetcher, memory, tally, wanted }: Gathering,
): AsyncGenerator<Gathered, void, undefined> {
  const waiting = [address];
  const seen = new Set(waiting);
  tally.find(1);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    try {
      const fetched = await fetcher.fetch(next, memory.validatorsOf(next));
      const listed = fetched && isMarkup(fetched) ? await addressesIn(fetched.bytes, fetched.charset) : [];
      const others = [...new Set(listed)].filter((one) => !seen.has(one));
      const found = others.slice(0, Math.max(0, mostAddresses + 1 - seen.size));
      for (const one of found) seen.add(one);
      appendAll(waiting, found);
      tally.find(found.length);
      if (others.length > found.length) yield leaveOut(next, others.length, others.length - found.length);
      if (listed.length > 0) continue;
      const contents = fetched && (await readFetched(fetched, wanted));
      yield { source: next, contents };
      // Only now is it written: what was killed before that is fetched again.
      if (fetched && contents && faultsAmong(contents.problems).length === 0)
        memory.remember(next, { ...fetched.validators, ids: contents.articles.map(({ article }) => article.id) });
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      yield {
        source: next,
        contents: { articles: [], problems: [{ file: next, line: null, message: error.message }] },
      };
    } finally {
      tally.finish();
    }
  }
}

/** The forms that servers name by media type; others are known by the address's extension. */
const extensions: Readonly<Record<string, string>> = {
  "application/atom+xml": ".atom",
  "application/feed+json": ".json",
  "application/json": ".json",
  "application/ld+json": ".json",
  "application/rss+xml": ".rss",
  "application/xhtml+xml": ".html",
  "application/x-ndjson": ".ndjson",
  "application/xml": ".xml",
  "text/csv": ".csv",
  "text/html": ".html",
  "text/markdown": ".md",
  "text/tab-separated-values": ".tsv",
  "text/xml": ".xml",
};

function isMarkup({ mediaType }: Fetched): boolean {
  return /xml$/.test(mediaType) && mediaType !== "application/xhtml+xml";
}

/** Reads what was fetched; its problems and its article without an id are named by the address. */
async function readFetched(fetched: Fetched, wanted: Gathering["wanted"]): Promise<FileContents> {
  const { address, mediaType, charset, bytes } = fetched;
  const extension = extensions[mediaType];
  const name = nameOfAddress(address);
  if (extension === ".html") {
    const decoded = await decodeMarkup(bytes, charset);
    const file = { path: address, name };
    if ("text" in decoded) return readWebPage(decoded.text, file, address);
    return { articles: [], problems: [{ file: address, line: decoded.line, message: decoded.fault }] };
  }
  const path = extension === undefined ? new URL(address).pathname : `${name}${extension}`;
  const { articles, problems } = await parseArticles(bytes, path, {
    mostBytes: fetchLimits.bytes,
    charset,
    address,
    ...wanted,
  });
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
