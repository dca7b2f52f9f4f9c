import { checkArticle } from "./article-fields.ts";
import { dayInName } from "./day-in-name.ts";
import { type FileContents, joinContents, noteOf, refuseFile, type SourceFile } from "./format.ts";
import { readFrontMatter } from "./front-matter.ts";
import { joinOpenings, type Opening, readOpeningLine } from "./opening-lines.ts";

/** UTF-16 units of a headline. */
const longestHeadline = 200;
/** Lines between a headline and its text. */
const mostOpenings = 4;

/**
 * The article in a plain text that begins as papers print it: a headline, then lines with its author or day (“By Ada Roe”, “March 6,
 * 2024”), then the text. Null for any other text, and for one that states no day here or at the start of its file's name.
 */
export function readHeadedText(text: string, file: SourceFile): FileContents | null {
  const [, title = "", rest = ""] = /^\s{0,9}([^\n]{1,200})\n([\s\S]*)$/.exec(text) ?? [];
  if (
    title === "" ||
    title.length > longestHeadline ||
    /^[#{+;-]/.test(title) ||
    /[.:;,…]["'”’)]*\s*$/.test(title) ||
    readFrontMatter(text) !== null
  )
    return null;
  const openings: Opening[] = [];
  let at = 0;
  while (openings.length < mostOpenings) {
    const [line = "", words = ""] = /^\s{0,20}([^\n]{1,200})(?:\n|$)/.exec(rest.slice(at, at + 300)) ?? [];
    const said = readOpeningLine(words.trim());
    if (line === "" || said === null) break;
    openings.push(said);
    at += line.length;
  }
  const { author, day } = joinOpenings(openings);
  const named = dayInName(file);
  const publishedOn = named ?? day;
  const body = rest.slice(at).replace(/^\s+/, "");
  if (openings.length === 0 || publishedOn === null || body === "") return null;
  const { article, faults } = checkArticle({ title, author, publishedOn, body }, file.name);
  if (!article)
    return joinContents(
      file,
      faults.map(({ message }) => refuseFile(file, 1, message)),
    );
  const from = {
    title: "its first line",
    publishedOn: named === null ? "the lines below its headline" : "the file's name",
  };
  const contents: FileContents = { articles: [{ article, line: null, from }], problems: [] };
  if (named === null || day === null || named === day) return contents;
  return joinContents(file, [
    contents,
    noteOf(file, 1, `is of ${day} by its own words, and of ${named} by its name, which is taken`),
  ]);
}
