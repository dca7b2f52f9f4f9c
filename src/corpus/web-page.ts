import { checkArticle } from "./article-fields.ts";
import { decodeMarkup } from "./decode-markup.ts";
import { type FileContents, type Format, joinContents, noteOf, refuseFile, type SourceFile } from "./format.ts";
import type { Opening } from "./opening-lines.ts";
import type { PageFields } from "./page-fields.ts";
import type { Problem } from "./problem.ts";

/**
 * A saved web page. What its publisher states of the article comes first, in JSON-LD, in attributes, then in metas; the body is
 * the main text of the page, or the stated one where that is more.
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
  const [
    { readStatements },
    { chooseArticle },
    { identifyPage, readPageFields, timeBelow },
    { findBody },
    { readLiveUpdates, withoutUpdates },
    { describeTeaser },
  ] = await Promise.all([
    import("./page-statements.ts"),
    import("./choose-article.ts"),
    import("./page-fields.ts"),
    import("./page-body.ts"),
    import("./live-updates.ts"),
    import("./teaser.ts"),
  ]);
  const statements = readStatements(html);
  const page = identifyPage(statements, address);
  const chosen = chooseArticle(statements, page);
  const stated = readPageFields(statements, chosen, page);
  const found = await findBody(html, statements, chosen, { ...stated, addresses: page.addresses });
  if (found.entries > 0)
    return refuseFile(
      file,
      null,
      `is a list of articles, ${found.entries} of them, and none itself; save these one by one`,
    );
  if (found.notice !== null) return refuseFile(file, null, found.notice);
  const { fields, from } = withOpening(stated, found.opening, stated.from.publishedOn === timeBelow);
  const updates = readLiveUpdates(chosen, fields, file);
  const body = updates ? withoutUpdates(found.body, updates) : found.body;
  const locate = ({ line, message }: Pick<Problem, "line" | "message">): Problem => ({
    file: file.path,
    line,
    message,
  });
  const problems = chosen.problems.map(locate);
  if (updates && body === undefined) return joinContents(file, [{ articles: [], problems }, updates.contents]);
  const quoted = body === found.body ? found.quoted : [];
  const { article, faults } = checkArticle({ ...fields, body, quoted }, file.name);
  const teaser = article && !updates ? describeTeaser(chosen.articles, article.body) : null;
  const notes = [...(teaser === null ? [] : [teaser]), ...(updates || !article ? [] : found.notes)].map((message) =>
    noteOf(file, null, message),
  );
  const own: FileContents = {
    articles: article ? [{ article, line: null, from }] : [],
    problems: [...problems, ...faults.map((fault) => locate({ line: null, message: explain(fault) }))],
  };
  return joinContents(file, [own, ...notes, ...(updates ? [updates.contents] : [])]);
}

/** With the author and day that the lines above the text say, where nothing states them. */
function withOpening({ fields, from }: PageFields, { author, day }: Opening, isDoubtful: boolean): PageFields {
  const above = "the lines above its text";
  const isNamed = fields["author"] !== undefined || author === null;
  const isDated = day === null || (fields["publishedOn"] !== undefined && !isDoubtful);
  return {
    fields: { ...fields, ...(isNamed ? {} : { author }), ...(isDated ? {} : { publishedOn: day }) },
    from: { ...from, ...(isNamed ? {} : { author: above }), ...(isDated ? {} : { publishedOn: above }) },
  };
}

function explain({ field, message }: { readonly field: string; readonly message: string }): string {
  if (field !== "publishedOn" || !message.includes(" is missing")) return message;
  return `${message} as datePublished in JSON-LD or in <meta property="article:published_time">`;
}
