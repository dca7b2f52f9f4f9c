import { foldText } from "../../coverage/fold.ts";
import { checkArticle } from "../article/article-fields.ts";
import { isObject, listOf, resolveReferences } from "../stated/linked-data.ts";
import { readNewsArticle } from "../stated/news-article.ts";
import { type FileContents, joinContents, refuseFile, type SourceFile } from "../text/format.ts";
import type { ChosenArticle } from "./choose-article.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The updates of a live page, each an article with its own day and words. */
export interface LiveUpdates {
  readonly contents: FileContents;
  /** The sentences of their texts, their headlines, and the page's own, folded and without white space. */
  readonly sentences: ReadonlySet<string>;
}

/** Reads what a page states as `liveBlogUpdate` (https://schema.org/LiveBlogPosting); null for any other page. */
export function readLiveUpdates(
  { articles, linked }: ChosenArticle,
  page: Fields,
  file: SourceFile,
): LiveUpdates | null {
  const updates = articles
    .flatMap((article) => listOf(resolveReferences(article["liveBlogUpdate"], linked.nodes)))
    .filter(isObject);
  if (updates.length === 0) return null;
  const headline = page["title"];
  const sentences = new Set(typeof headline === "string" ? sentencesIn(headline) : []);
  const parts = updates.map((update, index) => {
    const own = readNewsArticle(update, linked.nodes);
    for (const text of [own["title"], own["body"]])
      if (typeof text === "string") for (const sentence of sentencesIn(text)) sentences.add(sentence);
    const { title = page["title"], author = page["author"], url = page["url"], publishedOn, body } = own;
    const raw = { title, author, url, publishedOn, body, publisher: page["publisher"] };
    const { article, faults } = checkArticle(raw, `${file.name}:${index + 1}`);
    if (article) return { articles: [{ article, line: null }], problems: [] };
    return joinContents(
      file,
      faults.map(({ message }) => refuseFile(file, null, `update ${index + 1}: ${message}`)),
    );
  });
  return { contents: joinContents(file, parts), sentences };
}

/**
 * The paragraphs of the page that are in none of its updates, without the times and labels that stood between them; undefined when
 * there are none.
 */
export function withoutUpdates(body: string | undefined, { sentences }: LiveUpdates): string | undefined {
  const paragraphs =
    body?.split("\n\n").filter((paragraph) => sentencesIn(paragraph).some((one) => !sentences.has(one))) ?? [];
  const isAnyText = paragraphs.some((paragraph) => /[.!?…]["'”’)]*$/.test(paragraph));
  return isAnyText ? paragraphs.join("\n\n") : undefined;
}

/** The words of each sentence and line, without white space and marks: a page and its statements may differ in them. */
function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…]["'”’)]{0,2})\s|\n/)
    .map((sentence) => foldText(sentence).replace(/[^\p{L}\p{N}]+/gu, ""))
    .filter((sentence) => sentence !== "");
}
