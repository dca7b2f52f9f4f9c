import { checkArticle } from "../article/article-fields.ts";
import type { DayOrder } from "../article/read-day.ts";
import { findNewsArticles, readNewsArticle } from "../stated/news-article.ts";
import { type FileContents, gatherContents, refuseFile, type SourceFile } from "../text/format.ts";
import { defineTextFormat } from "../text/text-format.ts";
import { articlesInJson } from "./articles-in-json.ts";
import { listDayOrder } from "./column-days.ts";
import { isJsonFeed, readJsonFeed } from "./json-feed.ts";
import { jsonLines } from "./json-lines.ts";
import { namesInEnglish } from "./names-elsewhere.ts";
import { openRecordReader } from "./record-reader.ts";

/**
 * A file of JSON: one article, an array of them or an object around one, a JSON Feed, or a schema.org NewsArticle as publishers state
 * it in their pages. JSON lines are read under this name too.
 */
export const jsonArticles = defineTextFormat({
  extensions: [".json"],
  async parseText(text, file) {
    const value = parseJson(text);
    if (value === undefined) {
      if (isOfLines(text)) return jsonLines.parse(Buffer.from(text), file);
      return refuseFile(file, 1, "is not JSON, expected an article {…} or an array of them […]");
    }
    if (isJsonFeed(value)) return readJsonFeed(value, file);
    const articles = findNewsArticles(value) ?? articlesInJson(value).map(namedInEnglish);
    if (articles.length === 0) return refuseFile(file, 1, "is an array without an article");
    const read = openElementReader(file, articles.length, listDayOrder(articles));
    const gathered = gatherContents(file);
    for (const [index, raw] of articles.entries()) {
      const part = read(raw, index + 1);
      gathered.add(part instanceof Promise ? await part : part);
    }
    return gathered.contents();
  },
});

/** A record with the names of another language as our own, where English names no day or no text in it. */
function namedInEnglish(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw) || "@type" in raw) return raw;
  const own = Object.keys(raw);
  const names = namesInEnglish(own);
  if (names === own) return raw;
  return Object.fromEntries(Object.entries(raw).map(([name, value], at) => [names[at] ?? name, value]));
}

/** Undefined for what is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells whether the first line is JSON by itself. */
function isOfLines(text: string): boolean {
  const first = /\{[^\n]*\}(?=[ \t]*\n)/.exec(text.trimStart());
  return first?.index === 0 && parseJson(first[0]) !== undefined;
}

function openElementReader(file: SourceFile, count: number, order: DayOrder) {
  const read = openRecordReader(file);
  return (raw: unknown, number: number): FileContents | Promise<FileContents> => {
    const place = count === 1 ? "" : `article ${number}: `;
    const defaultId = count === 1 ? file.name : `${file.name}:${number}`;
    if (typeof raw !== "object" || raw === null || Array.isArray(raw))
      return refuseFile(file, null, `${place}is not a JSON object, expected one article: {…}`);
    if (!("@type" in raw)) return read({ raw: { ...raw }, defaultId, line: null, place, order });
    const { article, faults } = checkArticle(readNewsArticle({ ...raw }), defaultId);
    if (article) return { articles: [{ article, line: null }], problems: [] };
    return {
      articles: [],
      problems: faults.map(({ message }) => ({ file: file.path, line: null, message: `${place}${message}` })),
    };
  };
}
