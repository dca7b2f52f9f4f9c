import { mkdir, stat } from "node:fs/promises";
import { openFormats } from "../bot/languages/formats.ts";
import { UsageError } from "../command-line.ts";
import { openCorpusReader } from "../corpus/read-corpus.ts";
import type { FieldSources } from "../corpus/text/format.ts";
import { describeProblem, describeUnreadable } from "../corpus/text/problem.ts";
import type { Article } from "../coverage/article.ts";
import { titleOf } from "../coverage/citation.ts";
import { findParagraphs } from "../coverage/paragraphs.ts";
import { showOnLine } from "../coverage/show-controls.ts";
import { addArticles, type Outcome } from "../intake/add-articles.ts";
import { fetchLimits } from "../intake/fetch-limits.ts";
import { openFetchMemory } from "../intake/fetch-memory.ts";
import { openFetcher } from "../intake/fetcher.ts";
import { whileLocked } from "../intake/folder-lock.ts";
import { gather } from "../intake/gather.ts";
import { readArticle } from "../quotations/read-article.ts";
import { showProgress } from "./show-progress.ts";

export interface AddOptions {
  /** The folder to add to. */
  readonly corpus: string;
  /** Files, folders and addresses. */
  readonly sources: readonly string[];
  /** Lets servers on this machine be asked. */
  readonly loopback: "allowed" | "refused";
  /** `preview` writes nothing, and only says what would be added. */
  readonly mode?: "write" | "preview";
  /** The entries of an export of WordPress that are wanted; posts alone unless it is said. */
  readonly postTypes?: "posts" | "posts-and-pages";
  readonly write: (text: string) => void;
}

/** Adds articles and says what became of each. False when anything was not added. Throws a UsageError. */
export async function runAdd(options: AddOptions): Promise<boolean> {
  const { corpus, write } = options;
  if (options.mode === "preview") return addAll(options);
  await mkdir(corpus, { recursive: true }).catch(() => undefined);
  const about = await stat(corpus).catch(() => null);
  if (!about) throw new UsageError(`${showOnLine(corpus)} is not there, and cannot be made`);
  if (!about.isDirectory()) throw new UsageError(`${showOnLine(corpus)} is one file; add needs a folder to add to`);
  const patience = { ...usualPatience, onWait: () => write(`waiting for another who adds to ${showOnLine(corpus)}\n`) };
  try {
    const done = await whileLocked(corpus, patience, () => addAll(options));
    if (!done) throw new UsageError(`another process adds to ${showOnLine(corpus)}; try again when it is done`);
    return done.result;
  } catch (error) {
    if (isSystemError(error))
      throw new UsageError(`${showOnLine(corpus)} cannot be added to: ${showOnLine(error.message)}`);
    throw error;
  }
}

const usualPatience = { longestMs: 600_000, everyMs: 200 };

async function addAll({
  corpus,
  sources,
  loopback,
  write,
  mode = "write",
  postTypes = "posts",
}: AddOptions): Promise<boolean> {
  const { articles } = await openCorpusReader(corpus).read(showProgress("files of the corpus").report);
  const memory = await openFetchMemory(corpus, new Set(articles.map(({ id }) => id)));
  const progress = showProgress("files and addresses");
  const gathered = gather(sources, openFetcher(fetchLimits, loopback), memory, {
    report: progress.report,
    postTypes,
  });
  const counts = { added: 0, duplicate: 0, note: 0, problem: 0, unchanged: 0 };
  for await (const outcome of addArticles(corpus, articles, gathered, mode)) {
    counts[outcome.kind] += 1;
    progress.makeRoom();
    write(`${describeOutcome(outcome, mode).map(showOnLine).join(`\n${indent}`)}\n`);
  }
  if (mode === "write") await memory.save();
  const { added, duplicate, problem, unchanged } = counts;
  const done = mode === "write" ? "added" : "to add (nothing is written)";
  write(`${added} ${done}, ${duplicate} there already, ${unchanged} unchanged, ${problem} not read\n`);
  return problem === 0;
}

/** A full or read-only disk, a folder that is somebody else's. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

const indent = "          ";

/** Line by line. */
function describeOutcome(outcome: Outcome, mode: "write" | "preview"): readonly string[] {
  if (outcome.kind === "problem") return [`problem   ${describeProblem(outcome.problem)}`];
  if (outcome.kind === "note") return [`note      ${describeProblem(outcome.problem)}`];
  if (outcome.kind === "unchanged") return [`unchanged ${outcome.source}`];
  const { article } = outcome;
  if (outcome.kind === "duplicate") {
    const { known, same } = outcome.duplicate;
    return [`there     ${outcome.source}: ${titleOf(article)}, with the same ${same} as ${known.id}`];
  }
  const facts = [titleOf(article), article.publisher ?? "publisher not stated", article.publishedOn];
  const carried = outcome.carriers.map(
    ({ known, held }) =>
      `carries the text of ${known.id} (${Math.round(held * 100)} % of the shorter stands in the other)`,
  );
  const head = mode === "write" ? `added     ${outcome.path}` : `would add ${outcome.path}`;
  return [head, `${facts.join(" · ")} · ${describeSize(article)}`, describeSources(article, outcome.from), ...carried];
}

/** `title from headline · day from pubDate · author Anna Example, from byline · publisher from the feed's title`. */
function describeSources(article: Article, from: FieldSources): string {
  const { title, publishedOn, author, publisher, body } = from;
  const parts = [
    article.title === null ? "title not stated" : `title from ${title ?? "title"}`,
    `day from ${publishedOn ?? "publishedOn"}`,
    article.author === null ? "author not stated" : `author ${article.author}, from ${author ?? "author"}`,
    article.publisher === null ? "publisher not stated" : `publisher from ${publisher ?? "publisher"}`,
    ...(body === undefined ? [] : [`text from ${body}`]),
  ];
  return parts.join(" · ");
}

/** The article is on the disk by now, even where it cannot be read. */
function describeSize(article: Article): string {
  const { count } = openFormats("en");
  const paragraphs = count(findParagraphs(article.body).length, "paragraph", "paragraphs");
  try {
    return `${paragraphs}, ${count(readArticle(article).quotations.length, "quotation", "quotations")}`;
  } catch (error) {
    return `${paragraphs}; its quotations ${describeUnreadable(error)}`;
  }
}
