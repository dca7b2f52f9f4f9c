import { checkArticle } from "./article-fields.ts";
import { decodeMarkup } from "./decode-markup.ts";
import { type FileContents, type Format, refuseFile, type SourceFile } from "./format.ts";
import { findNewsArticles, readNewsArticle } from "./news-article.ts";
import type { PageStatements } from "./page-statements.ts";
import type { Problem } from "./problem.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A saved web page. What its publisher states in JSON-LD comes first, then its Open Graph metas; the body is the
 * stated one, or else the main text as Readability finds it.
 */
export const webPage: Format = {
  extensions: [".html", ".htm"],
  async parse(bytes, file) {
    const decoded = await decodeMarkup(bytes, file.charset);
    if ("fault" in decoded) return refuseFile(file, decoded.line, decoded.fault);
    return readWebPage(decoded.text, file, null);
  },
};

/** Reads a page's HTML. `address` is where it was fetched from, for a page that does not name its own; or null. */
export async function readWebPage(html: string, file: SourceFile, address: string | null): Promise<FileContents> {
  const { readStatements } = await import("./page-statements.ts");
  const statements = readStatements(html);
  const { linked, problems } = readLinkedData(statements, file);
  const metas = readMetas(statements, address);
  const main = await findBody(html, linked["body"]);
  const stated = { ...pickStated({ title: main.title }), ...pickStated(metas), ...pickStated(linked), body: main.body };
  const { article, faults } = checkArticle(stated, file.name);
  return {
    articles: article ? [{ article, line: null }] : [],
    problems: [
      ...problems,
      ...faults.map(({ field, message }) => ({ file: file.path, line: null, message: explain(field, message) })),
    ],
  };
}

function readLinkedData({ linkedData }: PageStatements, file: SourceFile) {
  const problems: Problem[] = [];
  for (const { text, line } of linkedData) {
    try {
      const [article] = findNewsArticles(JSON.parse(text)) ?? [];
      if (article) return { linked: readNewsArticle(article), problems };
    } catch {
      problems.push({ file: file.path, line, message: "has JSON-LD that is not JSON; it is not used" });
    }
  }
  return { linked: {}, problems };
}

/** Open Graph, and the names that newspapers used before it. */
function readMetas({ metas, canonical }: PageStatements, address: string | null): Fields {
  const first = (...names: readonly string[]) => names.map((name) => metas.get(name)).find((one) => one?.trim());
  return {
    title: first("og:title", "twitter:title"),
    publisher: first("og:site_name"),
    author: first("author", "byl", "article:author"),
    publishedOn: first("article:published_time", "datepublished", "dc.date", "date", "pubdate"),
    url: [canonical, first("og:url"), address].find((one) => /^https?:/i.test(one ?? "")),
  };
}

/** The stated body; with the paragraphs of the page where it was stated without any and the words are the same. */
async function findBody(html: string, stated: unknown): Promise<{ title: string | undefined; body: unknown }> {
  if (typeof stated === "string" && stated.includes("\n")) return { title: undefined, body: stated };
  const { findMainText } = await import("./main-text.ts");
  const main = await findMainText(html);
  if (typeof stated !== "string") return { title: main?.title, body: main?.body };
  const same = main && withoutSpace(main.body).includes(withoutSpace(stated));
  return { title: main?.title, body: same ? main.body : stated };
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

function pickStated(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => typeof value !== "string" || /\S/.test(value))
      .filter(([, value]) => value !== undefined && value !== null),
  );
}

function explain(field: string, message: string): string {
  if (!message.includes(" is missing")) return message;
  if (field === "publishedOn")
    return `${message} as datePublished in JSON-LD or in <meta property="article:published_time">`;
  return message;
}
