import { findWords } from "../../coverage/fold.ts";
import { checkArticle } from "../article/article-fields.ts";
import { localDay } from "../article/local-day.ts";
import type { Opening } from "../article/opening-lines.ts";
import { isObject, type JsonObject, listOf } from "../stated/linked-data.ts";
import { type FileContents, joinContents, noteOf, refuseFile, type SourceFile } from "../text/format.ts";
import { type Problem, quoteValue } from "../text/problem.ts";
import { chooseArticle } from "./choose-article.ts";
import { readLiveUpdates, withoutUpdates } from "./live-updates.ts";
import { findBody } from "./page-body.ts";
import { timeBelow } from "./page-days.ts";
import { identifyPage, type PageFields, readPageFields } from "./page-fields.ts";
import { readStatements } from "./page-statements.ts";

/** Reads a page's HTML. `address` is where it was fetched from, for a page that does not name its own; or null. */
export async function readPage(html: string, file: SourceFile, address: string | null): Promise<FileContents> {
  const statements = readStatements(html);
  const page = identifyPage(statements, address);
  const chosen = chooseArticle(statements, page);
  const stated = readPageFields(statements, chosen, page);
  const found = findBody(statements, chosen, { ...stated, addresses: page.addresses });
  if (found.entries > 0)
    return refuseFile(
      file,
      null,
      `is a list of articles, ${found.entries} of them, and none itself; save these one by one`,
    );
  if (found.notice !== null) return refuseFile(file, null, found.notice);
  const { fields, from } = withOpening(
    withHeadline(stated, found.headline),
    found.opening,
    stated.from.publishedOn === timeBelow,
  );
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
  const { hiding, openBeside } = statements;
  const hidden = `has ${hiding} that is not closed, so that the paragraphs behind it are not read`;
  const isLost = openBeside !== null && article !== null && !holdsWords(article.body, openBeside.text);
  const lost = `has a <${openBeside?.element}> that is not closed, so that what stands behind it may not be read: ${quoteValue(openBeside?.text)}`;
  const notes = [
    ...(isLost && !updates ? [lost] : []),
    ...(teaser === null ? [] : [teaser]),
    ...(article ? stated.notes : []),
    ...(article && !updates ? describeDayAbove(stated, found.opening.day, article.publishedOn) : []),
    ...(hiding !== null && article ? [hidden] : []),
    ...(updates || !article ? [] : found.notes),
  ].map((message) => noteOf(file, null, message));
  const own: FileContents = {
    articles: article ? [{ article, line: null, from }] : [],
    problems: [...problems, ...faults.map((fault) => locate({ line: null, message: explain(fault) }))],
  };
  return joinContents(file, [own, ...notes, ...(updates ? [updates.contents] : [])]);
}

/** Tells whether a text has these words, which are HTML: by their first letters and figures. */
function holdsWords(body: string, html: string): boolean {
  const plain = (text: string) => text.replace(/&[#\w]{1,20};|[^\p{L}\p{N}]/gu, "");
  return plain(body).includes(plain(html).slice(0, longestCompared));
}

/** UTF-16 units. */
const longestCompared = 60;

/** With the headline above the text, where nothing but the page's `<title>` has it, with more beside it, or nothing at all. */
function withHeadline(stated: PageFields, headline: string | null): PageFields {
  const isSurer = stated.from.title !== undefined && stated.from.title !== "<title>";
  if (headline === null || isSurer) return stated;
  return {
    ...stated,
    fields: { ...stated.fields, title: headline },
    from: { ...stated.from, title: "the lines above its text" },
  };
}

/** With the author and day that the lines above the text say, where nothing states them. */
function withOpening(stated: PageFields, { author, day }: Opening, isDoubtful: boolean): PageFields {
  const { fields, from, moment } = stated;
  const above = "the lines above its text";
  const isNamed = fields["author"] !== undefined || author === null;
  const isLocal = moment !== null && localDay(moment, [day]) !== null && day !== fields["publishedOn"];
  const isDated = day === null || (fields["publishedOn"] !== undefined && !isDoubtful && !isLocal);
  return {
    ...stated,
    fields: { ...fields, ...(isNamed ? {} : { author }), ...(isDated ? {} : { publishedOn: day }) },
    from: { ...from, ...(isNamed ? {} : { author: above }), ...(isDated ? {} : { publishedOn: above }) },
  };
}

/** What the lines above the text say of the day, where no more than a time on the page says another. */
function describeDayAbove({ from }: PageFields, above: string | null, taken: string): readonly string[] {
  const apart = above === null ? 0 : Math.abs(Date.parse(above) - Date.parse(taken));
  if (apart <= closeMs || from.publishedOn !== "<time>") return [];
  return [`has two days, ${taken} in a <time> and ${above} in the lines above its text; the first is taken`];
}

/** Two days: zones make one of it. */
const closeMs = 2 * 86_400_000;

function explain({ field, message }: { readonly field: string; readonly message: string }): string {
  if (field !== "publishedOn" || !message.includes(" is missing")) return message;
  return `${message} as datePublished in JSON-LD or in <meta property="article:published_time">`;
}

/** A shorter text under a paywall is mostly only the beginning: reports have 400 words and more, teasers a paragraph or three. */
const fewestWords = 200;

/** So much of the words that a page states has to be there. */
const enoughOfStated = 0.6;

/**
 * Tells why a body is likely to be only the beginning of its article: it is for subscribers and short, or has far fewer words than the page
 * states. Null when nothing says so.
 */
export function describeTeaser(articles: readonly JsonObject[], body: string): string | null {
  const stated = articles.reduce((most, article) => Math.max(most, Number(article["wordCount"]) || 0), 0);
  const parts = articles.flatMap((article) => [article, ...listOf(article["hasPart"])]).filter(isObject);
  const isClosed = parts.some((part) => /^(?:http\S*\/)?false$/i.test(String(part["isAccessibleForFree"])));
  if (stated <= fewestWords && !isClosed) return null;
  const count = findWords(body).length;
  const isShortened = stated > fewestWords && count < enoughOfStated * stated;
  if (isShortened) return `has ${count} of the ${stated} words that the page states; it is loaded as it is`;
  if (!isClosed || count >= fewestWords) return null;
  return `is for subscribers and has ${count} words here, likely only its beginning; it is loaded as it is`;
}
