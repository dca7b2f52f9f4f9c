import { checkArticle } from "./article-fields.ts";
import { type FileContents, gatherContents, refuseFile, type SourceFile } from "./format.ts";
import { findNewsArticles, readNewsArticle } from "./news-article.ts";
import { defineTextFormat } from "./text-format.ts";

/** A file of JSON: one article, an array of them, or a schema.org NewsArticle as publishers state it in their pages. */
export const jsonArticles = defineTextFormat({
  extensions: [".json"],
  parseText(text, file) {
    const value = parseJson(text);
    if (value === undefined) return refuseFile(file, 1, "is not JSON, expected an article {…} or an array of them […]");
    const articles = Array.isArray(value) ? value : (findNewsArticles(value) ?? [value]);
    if (articles.length === 0) return refuseFile(file, 1, "is an array without an article");
    const gathered = gatherContents(file);
    for (const [index, raw] of articles.entries())
      gathered.add(readElement(raw, articles.length === 1 ? null : index + 1, file));
    return gathered.contents();
  },
});

/** Undefined for what is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readElement(raw: unknown, number: number | null, file: SourceFile): FileContents {
  const place = number === null ? "" : `article ${number}: `;
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return refuseFile(file, null, `${place}is not a JSON object, expected one article: {…}`);
  const stated = "@type" in raw ? readNewsArticle({ ...raw }) : { ...raw };
  const { article, faults } = checkArticle(stated, number === null ? file.name : `${file.name}:${number}`);
  if (article) return { articles: [{ article, line: null }], problems: [] };
  return {
    articles: [],
    problems: faults.map(({ message }) => ({ file: file.path, line: null, message: `${place}${message}` })),
  };
}
