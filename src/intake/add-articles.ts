import { join } from "node:path";
import type { FieldSources } from "../corpus/text/format.ts";
import type { Problem } from "../corpus/text/problem.ts";
import type { Article } from "../coverage/article.ts";
import { fileNameOf, readsBackAsMarkdown, writeJsonLine, writeMarkdown } from "./canonical-text.ts";
import { type Carrier, type Duplicate, type KnownArticles, openKnownArticles } from "./duplicates.ts";
import type { Gathered } from "./gather.ts";
import { createFile, removeLeftovers } from "./write-atomically.ts";

/** The result for one article, file or address. */
export type Outcome =
  | (Fresh & { readonly kind: "added"; readonly path: string })
  | { readonly kind: "duplicate"; readonly article: Article; readonly duplicate: Duplicate; readonly source: string }
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "note"; readonly problem: Problem }
  | { readonly kind: "unchanged"; readonly source: string };

/** More articles of one source than this are written into one file, a line each. */
const mostFiles = 50;

/**
 * Writes what was gathered into the folder of the corpus, each file whole or not at all, and tells what became of each
 * as soon as it is on the disk; a preview writes nothing. What is there already is left out; what only carries the same text is written and named.
 */
export async function* addArticles(
  folder: string,
  present: readonly Article[],
  gathered: AsyncIterable<Gathered>,
  mode: "write" | "preview" = "write",
): AsyncGenerator<Outcome, void, undefined> {
  if (mode === "write") await removeLeftovers(folder);
  const known = openKnownArticles(present);
  for await (const { source, contents } of gathered) {
    if (!contents) {
      yield { kind: "unchanged", source };
      continue;
    }
    for (const problem of contents.problems) yield { kind: problem.isNote ? "note" : "problem", problem };
    const fresh: Fresh[] = [];
    for (const { article, from = {} } of contents.articles) {
      const duplicate = known.findDuplicate(article);
      // The updates of a live page have its address.
      const isUpdate = duplicate?.same === "link" && fresh.some((one) => one.article === duplicate.known);
      if (duplicate && !isUpdate) yield { kind: "duplicate", article, duplicate, source };
      else fresh.push({ ...meet(article, known), from });
    }
    if (mode === "preview") yield* nameEach(folder, fresh);
    else if (fresh.length > mostFiles) yield* writeTogether(folder, source, fresh);
    else yield* writeEach(folder, fresh);
  }
}

/** The longest name that a source is given. Letters, which are ASCII. */
const longestName = 80;

interface Fresh {
  readonly article: Article;
  readonly carriers: readonly Carrier[];
  /** The places where its facts were found; a fact that is not named here stands under the name of its field. */
  readonly from: FieldSources;
}

function* nameEach(folder: string, fresh: readonly Fresh[]): Generator<Outcome, void, undefined> {
  for (const one of fresh) {
    const extension = readsBackAsMarkdown(one.article) ? ".md" : ".jsonl";
    yield { kind: "added", ...one, path: join(folder, `${fileNameOf(one.article)}${extension}`) };
  }
}

function meet(article: Article, known: KnownArticles): Omit<Fresh, "from"> {
  const carriers = known.findCarriers(article);
  known.add(article);
  return { article, carriers };
}

async function* writeEach(folder: string, fresh: readonly Fresh[]): AsyncGenerator<Outcome, void, undefined> {
  for (const one of fresh) {
    const isMarkdown = readsBackAsMarkdown(one.article);
    const text = isMarkdown ? writeMarkdown(one.article) : writeJsonLine(one.article);
    const path = await createNew(folder, fileNameOf(one.article), isMarkdown ? ".md" : ".jsonl", text);
    yield { kind: "added", ...one, path };
  }
}

async function* writeTogether(
  folder: string,
  source: string,
  fresh: readonly Fresh[],
): AsyncGenerator<Outcome, void, undefined> {
  const name = source
    .replace(/^.*\/(?=[^/])/, "")
    .replace(/[^\w-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const lines = fresh.map(({ article }) => writeJsonLine(article)).join("");
  const path = await createNew(folder, name.slice(0, longestName) || "added", ".jsonl", lines);
  for (const one of fresh) yield { kind: "added", ...one, path };
}

/** Under the first of `name`, `name-2`, `name-3` that is free. */
async function createNew(folder: string, name: string, extension: string, text: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${name}${count > 1 ? `-${count}` : ""}${extension}`);
    if (await createFile(path, text)) return path;
  }
}
