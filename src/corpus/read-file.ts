import { basename, extname } from "node:path";
import type { Article } from "../coverage/article.ts";
import { aliasesFileName } from "./aliases.ts";
import { isDoubtfulArticle } from "./article/article-fields.ts";
import { describeUndated, type FoundCorrections, findCorrections } from "./article/correction-lines.ts";
import { nameOfFile } from "./article/day-in-name.ts";
import { feedsFileName } from "./feeds-file.ts";
import { formats } from "./formats.ts";
import { describeFailure, largestFileBytes } from "./list-files.ts";
import { readRegularFile } from "./regular-file.ts";
import { describeLostLetter } from "./text/controls-in-text.ts";
import { describeOpenEnd } from "./text/cut-body.ts";
import { type FileContents, type ReadArticle, refuseFile, type SourceFile } from "./text/format.ts";
import { howToConvert } from "./text/how-to-convert.ts";
import { describeUnreadable, type Problem, quoteValue } from "./text/problem.ts";
import { inPieces, joinPieces, UnpackError, unpackInPieces } from "./unpack.ts";

/** Reads one file of articles in the form that its extension names, unpacked when it ends in `.gz`. Never throws. */
export async function readArticleFile(path: string, options: ParseOptions = {}): Promise<FileContents> {
  const bytes = await readBytes(path);
  return bytes instanceof Uint8Array ? parseArticles(bytes, path, options) : { articles: [], problems: [bytes] };
}

/**
 * The articles in bytes that were read or fetched, in the form that the path's extension names. Never throws.
 */
export async function parseArticles(
  bytes: Uint8Array,
  path: string,
  { mostBytes = largestFileBytes, ...known }: ParseOptions = {},
): Promise<FileContents> {
  const packed = /\.gz$/i.test(path);
  const inner = packed ? path.slice(0, -".gz".length) : path;
  const extension = extname(inner);
  const file: SourceFile = { path, name: basename(inner, extension), ...known };
  const format = formats.find(({ extensions }) => extensions.includes(extension.toLowerCase()));
  if (!format)
    return refuseFile(
      file,
      null,
      howToConvert(extension.toLowerCase()) ?? `is of an unknown kind, expected ${knownKinds()}`,
    );
  if (isBlank(bytes)) return refuseFile(file, null, "is empty");
  try {
    const pieces = packed ? unpackInPieces(bytes, mostBytes) : inPieces(bytes);
    const contents = format.parsePieces
      ? await format.parsePieces(pieces, file)
      : await format.parse(packed ? await joinPieces(pieces) : bytes, file);
    return withNotes(contents, path);
  } catch (error) {
    return refuseFile(file, null, error instanceof UnpackError ? error.message : describeUnreadable(error));
  }
}

/** A day is over in Kiribati before it begins in Hawaii. */
const dayMs = 86_400_000;

/** Tells whether there is nothing but a byte order mark, spaces and line ends. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.length <= longestBlank && /^[\ufeff\s]*$/.test(Buffer.from(bytes).toString("utf8"));
}

const longestBlank = 1000;

/** Adds a note where an article has lost a letter, breaks off, or is of a day that is to come; it is read all the same. */
function withNotes(contents: FileContents, file: string): FileContents {
  const { articles, problems } = contents;
  const tomorrow = new Date(Date.now() + dayMs).toISOString().slice(0, 10);
  const notes: Problem[] = [];
  for (const { article, line, from } of articles) {
    const { body, publishedOn, url } = article;
    const tell = (message: string | null) => {
      if (message !== null) notes.push({ file, line, message, isNote: true });
    };
    if (isDoubtfulArticle(article)) tell(describeLostLetter(body));
    const isToldOf = body.endsWith(" …") && problems.some(({ message }) => message.includes("cut short"));
    if (!isToldOf) tell(describeOpenEnd(body));
    if (isOwnMachine(url))
      tell(
        `has the link ${quoteValue(url)}, which leads to the machine that it was made on; the article is loaded without it`,
      );
    if (from?.publishedOn === nameOfFile) tell(describeOtherDay(basename(file), publishedOn));
    if (publishedOn > tomorrow) tell(`is of ${publishedOn}, a day that is to come`);
  }
  const placed = articles.some(({ article }) => isOwnMachine(article.url)) ? articles.map(withoutOwnMachine) : articles;
  const corrected = new Map<Article, FoundCorrections>();
  for (const { article, line } of placed) {
    const found = findCorrections(article);
    if (found.corrected.length > 0) corrected.set(article, found);
    for (const text of found.undated) notes.push({ file, line, message: describeUndated(text), isNote: true });
  }
  if (notes.length === 0 && corrected.size === 0) return contents;
  const read = corrected.size === 0 ? placed : placed.map((one) => withCorrections(one, corrected.get(one.article)));
  return { articles: read, problems: notes.length === 0 ? problems : problems.concat(notes) };
}

/** Why the day of a file's name may be another one: it has two. */
function describeOtherDay(name: string, taken: string): string | null {
  const other = name.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)?.find((day) => day !== taken);
  return other === undefined ? null : `is named for two days, ${taken} and ${other}; it is of ${taken}, the first`;
}

/** With the corrections that its own text has, which may have lost a letter as before. */
function withCorrections(one: ReadArticle, found: FoundCorrections | undefined): ReadArticle {
  if (!found) return one;
  const corrected = found.corrected.toSorted((first, second) =>
    first.on < second.on ? -1 : first.on > second.on ? 1 : 0,
  );
  return { ...one, article: { ...one.article, corrected }, from: { ...one.from, corrected: "its own text" } };
}

/** `http://localhost:4000/bridge.html`, as sites have it that are made on their owner's machine: it leads nobody else anywhere. */
function isOwnMachine(url: string | null): boolean {
  return (
    url !== null &&
    /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])(?::\d{1,5})?(?:[/?#]|$)/i.test(url)
  );
}

function withoutOwnMachine(one: ReadArticle): ReadArticle {
  return isOwnMachine(one.article.url) ? { ...one, article: { ...one.article, url: null } } : one;
}

interface ParseOptions extends Pick<SourceFile, "address" | "charset" | "postTypes"> {
  /** How much packed bytes may unpack to. */
  readonly mostBytes?: number;
}

/** The bytes of a file, or why they cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array | Problem> {
  try {
    return await readRegularFile(file, largestFileBytes);
  } catch (error) {
    return { file, line: null, message: describeFailure(error) };
  }
}

function knownKinds(): string {
  const extensions = formats.flatMap((format) => format.extensions).join(", ");
  return `${extensions}, each also with .gz, or the corpus's one ${aliasesFileName} or ${feedsFileName}`;
}
