import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "../src/archive/open-archive.ts";
import type { Article } from "../src/coverage/article.ts";
import type { Excerpt } from "../src/coverage/excerpt.ts";
import { type Span, sharedLength } from "../src/coverage/span.ts";
import type { PassageReader } from "../src/reading/passage-reader.ts";
import { buildMiniSearchIndex } from "../src/search/minisearch-index.ts";

/** A stretch of an article that answers a question. */
export interface Gold extends Span {
  readonly articleId: string;
}

export interface LabelledQuestion {
  readonly question: string;
  /** What sort of question it is, as its set says. */
  readonly kind: string;
  readonly answerable: boolean;
  readonly gold: readonly Gold[];
  /** Texts of which one is the answer; empty when the set has none. */
  readonly answers: readonly string[];
}

/** Articles with questions whose answers are known. */
export interface LabelledSet {
  readonly name: string;
  readonly articles: readonly Article[];
  /** Other names of people, as the owner of the corpus gives them; none if left out. */
  readonly aliases?: ReadonlyMap<string, readonly string[]>;
  readonly questions: readonly LabelledQuestion[];
}

/** Every set in the folders below one: those that hold `articles.jsonl` and `questions.jsonl`, by name. */
export function readLabelledSets(folder: string): readonly LabelledSet[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return [".", ...names]
    .filter(
      (name) => existsSync(join(folder, name, "articles.jsonl")) && existsSync(join(folder, name, "questions.jsonl")),
    )
    .toSorted()
    .map((name) => ({
      name,
      articles: readLines<Partial<Article>>(join(folder, name, "articles.jsonl")).map(asArticle),
      questions: readLines<Partial<LabelledQuestion>>(join(folder, name, "questions.jsonl")).map(asQuestion),
    }));
}

/** The set's articles, opened as the program opens them; without a reader they are found by their words alone. */
export function openSet(
  articles: readonly Article[],
  aliases: ReadonlyMap<string, readonly string[]> | undefined = new Map(),
  reader: PassageReader | null = null,
) {
  return openArchive(articles, { aliases, buildIndex: buildMiniSearchIndex, reader });
}

/** A passage is right when it shares at least half of the shorter of the two spans with a gold one. */
export function isRight(excerpt: Excerpt, gold: readonly Gold[]): boolean {
  return gold.some((one) => {
    const shorter = Math.min(one.end - one.start, excerpt.end - excerpt.start);
    return one.articleId === excerpt.article.id && sharedLength(one, excerpt) >= shorter / 2;
  });
}

function readLines<Line>(file: string): readonly Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

function asArticle(line: Partial<Article>): Article {
  const { id = "", title = null, publisher = null, author = null, publishedOn = "", url = null, body = "" } = line;
  return { id, title, publisher, author, publishedOn, url, body };
}

function asQuestion(line: Partial<LabelledQuestion>): LabelledQuestion {
  const { question = "", kind = "", answerable = false, gold = [], answers = [] } = line;
  return { question, kind, answerable, gold, answers };
}
