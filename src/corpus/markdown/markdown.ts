import { withoutMachineSummary } from "../around/machine-summary.ts";
import { dayInName, nameOfFile } from "../article/day-in-name.ts";
import { joinOpenings } from "../article/opening-lines.ts";
import { describeOther, readHead } from "../article/read-head.ts";
import { placesOf } from "../record/field-names.ts";
import { namesInEnglish } from "../record/names-elsewhere.ts";
import type { Values } from "../record/recognise-fields.ts";
import { openRecordReader } from "../record/record-reader.ts";
import {
  type FileContents,
  gatherContents,
  joinContents,
  noteOf,
  refuseFile,
  type SourceFile,
} from "../text/format.ts";
import { describeDoubtful, describeStruck, quoteValue } from "../text/problem.ts";
import { describeBelow, partTextEnd } from "../text/text-end.ts";
import { defineTextFormat } from "../text/text-format.ts";
import { cleanMarkdown } from "./clean-markdown.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { describeLeading, withoutCalls, withoutLeading } from "./leading-away.ts";
import { readMailHead, withoutMailFurniture } from "./mail-text.ts";
import { findMarkdownQuotes } from "./markdown-quotes.ts";
import { type ArticlePart, partArticles } from "./part-articles.ts";

/**
 * Markdown with front matter, as Hugo, Jekyll and Obsidian have it. The body is everything after the line that closes it, exactly:
 * its marks of formatting are part of the words. Without front matter the name of the file has to begin with the day.
 */
export const markdown = defineTextFormat({
  extensions: [".md", ".markdown", ".mdx"],
  parseText(text, file) {
    return readMarkdown(text, file) ?? refuseFile(file, 1, 'begins without front matter, expected a line "---" first');
  },
});

/** The article in a text with front matter, or with the day in its file's name; null for any other text. */
export function readMarkdown(text: string, file: SourceFile): FileContents | Promise<FileContents> | null {
  const parts = text.startsWith("---") ? partArticles(text) : [];
  return parts.length > 1 ? readParts(parts, file) : readOne(text, file);
}

function isOfComponents({ path }: SourceFile): boolean {
  return /\.mdx(?:\.gz)?$/i.test(path);
}

/** The text of MDX without the lines that import and export, and its comments: https://mdxjs.com/docs/what-is-mdx/ */
function withoutModules(text: string): string {
  return text
    .replace(
      /^(?:import (?:[\w*{][^\n]{0,500} from )?["'][^"'\n]{1,500}["'];?|export (?:const|default|let) [^\n]{1,1000})(?:\n+|$)/gm,
      "",
    )
    .replace(/\{\/\*[\s\S]{0,5000}?\*\/\}\n?/g, "");
}

/** Articles below one another in one file, each with front matter of its own. */
async function readParts(parts: readonly ArticlePart[], file: SourceFile): Promise<FileContents> {
  const gathered = gatherContents(file);
  for (const [index, { text, above }] of parts.entries()) {
    const read = await readOne(
      withoutLastRule(text),
      index === 0 ? file : { ...file, name: `${file.name}:${index + 1}` },
    );
    if (!read) continue;
    const problems = read.problems.map((one) => ({ ...one, line: one.line === null ? null : one.line + above }));
    gathered.add({ ...read, problems });
  }
  return gathered.contents();
}

/** A line may part one article from the next. */
function withoutLastRule(text: string): string {
  const end = text.trimEnd();
  return end.endsWith("\n---") ? end.slice(0, -"---".length).trimEnd() : end;
}

function readOne(text: string, file: SourceFile): FileContents | Promise<FileContents> | null {
  const mail = readMailHead(text);
  if (mail) return readMail(mail, text, file);
  const frontMatter = readTitleBlock(text) ?? readFrontMatter(text);
  if (frontMatter) return readArticle(frontMatter, text.slice(frontMatter.end), file);
  const heading = readHeading(text, dayInName(file));
  if (heading) return readHeaded(heading, text, file);
  if (dayInName(file) === null || !/\S/.test(text)) return null;
  return readArticle({ entries: [], faults: [], end: 0 }, text, file);
}

async function readHeaded(heading: ReadHeading, text: string, file: SourceFile): Promise<FileContents> {
  const read = await readArticle(heading, text.slice(heading.end), file);
  return joinContents(file, [read, ...heading.others.map((line) => noteOf(file, 1, describeOther(line)))]);
}

async function readMail(mail: FrontMatter, text: string, file: SourceFile): Promise<FileContents> {
  const { text: body, below } = withoutMailFurniture(text.slice(mail.end));
  const read = await readArticle(mail, body, file);
  return below === null ? read : joinContents(file, [read, noteOf(file, null, describeBelow(below))]);
}

/** The title, authors and day of Pandoc's title block, a line each behind `% `; null without one. https://pandoc.org/MANUAL.html#extension-pandoc_title_block */
function readTitleBlock(text: string): FrontMatter | null {
  const [head, title = "", author = "", date = ""] =
    /^% ([^\n]{1,500})\n%([^\n]{0,500})\n% ([^\n]{1,100})(?:\n{1,2}|$)/.exec(text) ?? [];
  if (head === undefined) return null;
  const entries = [
    { key: "title", value: title.trim(), line: 1 },
    { key: "author", value: author.trim(), line: 2 },
    { key: "date", value: date.trim(), line: 3 },
  ];
  return { entries, faults: [], end: head.length };
}

interface ReadHeading extends FrontMatter {
  /** The lines beside them of which nothing says what they are. */
  readonly others: readonly string[];
}

/**
 * What stands above a text without front matter: its headline as a heading, and lines with its author and day below that, in whatever type. Null
 * without such a heading, and where neither these nor the file's name state a day.
 */
function readHeading(text: string, named: string | null): ReadHeading | null {
  const [, heading = "", underlined = ""] =
    /^\s{0,20}(?:# ([^\n]{1,300})|([^\n#>*+-][^\n]{0,300})\n={3,300})\n/.exec(text) ?? [];
  if (heading === "" && underlined === "") return null;
  // Each line stays one, so that the text begins in the same of both.
  const lines = text.slice(0, longestHead).split("\n");
  const plain = lines.map((line) => line.replace(/^# |^={3,300}$|[*_]{1,2}/g, "")).join("\n");
  const head = readHead(plain, named !== null);
  if (head === null || head.title === null) return null;
  const { author, day } = joinOpenings(head.openings);
  if (day === null && named === null) return null;
  const above = plain.slice(0, head.start).split("\n").length - 1;
  const ended = lines.slice(0, above).reduce((sum, line) => sum + line.length + 1, 0);
  const end = ended + (/^\s{0,99}\n/.exec(text.slice(ended))?.[0].length ?? 0);
  const entries = Object.entries({ title: head.title, author, date: day }).flatMap(([key, value]) =>
    value === null ? [] : [{ key, value, line: 1 }],
  );
  return { entries, faults: [], end, others: head.others };
}

/** UTF-16 units. */
const longestHead = 2000;

/** The text without its own title above it, as programs that keep articles write it, and links to where it was kept right below that. */
function withoutHeadline(text: string, title: unknown): string {
  const [head, words = ""] = /^\s{0,20}# ([^\n]{1,500})\n+/.exec(text) ?? [];
  if (head === undefined || typeof title !== "string" || words.trim() !== title.trim()) return text;
  return text.slice(head.length).replace(/^(?:\[[^[\]\n]{1,200}\]\([^()\n]{1,1000}\)[ \t]*\n+)+/, "");
}

/** The fields, with the names of another language as our own where English names no day among them. */
function namedInEnglish(entries: FrontMatter["entries"]): FrontMatter["entries"] {
  const names = namesInEnglish(
    entries.map(({ key }) => key),
    ["publishedOn"],
  );
  return entries.map((entry, at) => ({ ...entry, key: names[at] ?? entry.key }));
}

function readArticle(
  { entries: stated, faults }: FrontMatter,
  text: string,
  file: SourceFile,
): FileContents | Promise<FileContents> {
  if (faults.length > 0)
    return joinContents(
      file,
      faults.map(({ line, message }) => refuseFile(file, line, message)),
    );
  if (/(?:^|\/)_drafts\//.test(file.path))
    return openRecordReader(file)({ raw: { draft: "true" }, defaultId: file.name, line: null });
  const entries = namedInEnglish(stated);
  const unused = entries.filter(
    ({ key, value }) => value !== null && placesOf(key).some(({ field }) => field === "body"),
  );
  const lines = new Map(entries.map(({ key, line }) => [key, line]));
  const own = entries
    .filter((entry) => !unused.includes(entry))
    .map(({ key, value }): readonly [string, unknown] => [key, value === undefined ? {} : value]);
  // What Hugo and Zola nest are names of the owner's own choice.
  const nested = entries
    .filter(({ key }) => key === "params" || key === "extra")
    .flatMap(({ value }) => (typeof value === "object" && value !== null ? Object.entries(value) : []));
  const raw: Values = Object.fromEntries([...nested, ...own]);
  const day = dayInName(file);
  const plain = isOfComponents(file) ? withoutModules(text) : text;
  const { text: headed, summary } = withoutMachineSummary(withoutHeadline(plain, raw["title"]));
  const { text: called, calls } = withoutCalls(headed);
  const { text: led, leading } = withoutLeading(called);
  const { text: cleared, below } = partTextEnd(led);
  const { body, leftOut, unfilled, withdrawn } = cleanMarkdown(cleared);
  const quoted = findMarkdownQuotes(body);
  const read = openRecordReader(file)({
    raw,
    defaultId: file.name,
    line: null,
    lineOf: (name) => lines.get(name) ?? 1,
    otherwise: {
      fields: { body, ...(quoted.length > 0 ? { quoted } : {}), ...(day === null ? {} : { publishedOn: day }) },
      from: day === null ? {} : { publishedOn: nameOfFile },
    },
  });
  const problems = unused.map(({ key, line }) =>
    refuseFile(file, line, `${quoteValue(key)} is not used: the body is the text below the front matter`),
  );
  if (leftOut.length > 0)
    problems.push(noteOf(file, null, `has what only its site can show, which is left out: ${leftOut.join(", ")}`));
  if (summary !== null) problems.push(noteOf(file, null, describeDoubtful(summary)));
  for (const one of [below, calls.length > 0 ? calls.join(" ") : null])
    if (one !== null) problems.push(noteOf(file, null, describeBelow(one)));
  if (leading.length > 0) problems.push(noteOf(file, null, describeLeading(leading)));
  if (withdrawn > 0) problems.push(noteOf(file, null, describeStruck(withdrawn)));
  if (unfilled !== null)
    problems.push(noteOf(file, null, `has ${quoteValue(unfilled)}, which only its site can fill in`));
  if (problems.length === 0) return read;
  return read instanceof Promise
    ? read.then((one) => joinContents(file, [one, ...problems]))
    : joinContents(file, [read, ...problems]);
}
