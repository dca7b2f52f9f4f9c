import { checkArticle } from "./article-fields.ts";
import type { ChosenArticle } from "./choose-article.ts";
import { type FileContents, joinContents, refuseFile, type SourceFile } from "./format.ts";
import { isObject, listOf } from "./linked-data.ts";
import { readNewsArticle } from "./news-article.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The updates of a live page, each an article with its own day and words. */
export interface LiveUpdates {
  readonly contents: FileContents;
  /** Their paragraphs and headings, and the page's own headline, without white space. */
  readonly words: ReadonlySet<string>;
}

/** Reads what a page states as `liveBlogUpdate` (https://schema.org/LiveBlogPosting); null for any other page. */
export function readLiveUpdates(
  { articles, linked }: ChosenArticle,
  page: Fields,
  file: SourceFile,
): LiveUpdates | null {
  const updates = articles.flatMap((article) => listOf(article["liveBlogUpdate"])).filter(isObject);
  if (updates.length === 0) return null;
  const headline = page["title"];
  const words = new Set(typeof headline === "string" ? [withoutSpace(headline)] : []);
  const parts = updates.map((update, index) => {
    const own = readNewsArticle(update, linked.nodes);
    for (const text of [own["title"], own["body"]])
      if (typeof text === "string") for (const line of text.split("\n")) words.add(withoutSpace(line));
    const { title = page["title"], author = page["author"], url = page["url"], publishedOn, body } = own;
    const raw = { title, author, url, publishedOn, body, publisher: page["publisher"] };
    const { article, faults } = checkArticle(raw, `${file.name}:${index + 1}`);
    if (article) return { articles: [{ article, line: null }], problems: [] };
    return joinContents(
      file,
      faults.map(({ message }) => refuseFile(file, null, `update ${index + 1}: ${message}`)),
    );
  });
  return { contents: joinContents(file, parts), words };
}

/** The paragraphs of the page that are in none of its updates; undefined when there are none. */
export function withoutUpdates(body: string | undefined, { words }: LiveUpdates): string | undefined {
  const paragraphs = body?.split("\n\n").filter((paragraph) => !words.has(withoutSpace(paragraph))) ?? [];
  return paragraphs.length > 0 ? paragraphs.join("\n\n") : undefined;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
