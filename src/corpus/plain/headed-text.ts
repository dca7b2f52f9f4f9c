import { appendAll } from "../../coverage/lists.ts";
import { parseUrl } from "../../coverage/parse-url.ts";
import { isAuthorOffice } from "../../english/classes/author-headings.ts";
import { withoutMachineSummary } from "../around/machine-summary.ts";
import { checkArticle } from "../article/article-fields.ts";
import { dayInName } from "../article/day-in-name.ts";
import { fullName, joinOpenings, type Opening, readOpeningLine } from "../article/opening-lines.ts";
import { readDay } from "../article/read-day.ts";
import { findWrittenDay } from "../article/written-day.ts";
import { readFrontMatter } from "../markdown/front-matter.ts";
import { type FileContents, joinContents, noteOf, refuseFile, type SourceFile } from "../text/format.ts";
import { describeDoubtful, quoteValue } from "../text/problem.ts";
import { describeBelow, partTextEnd } from "../text/text-end.ts";

/** UTF-16 units of a headline, and of any line above the text. */
const longestHeadline = 200;
/** Lines between a headline and its text. */
const mostAbove = 6;
/** Of these, what says nothing of an author or a day, such as the name of the paper; and its words. */
const mostOthers = 2;
const mostWordsOfOther = 6;

interface Head {
  /** Null where the text begins with its dateline. */
  readonly title: string | null;
  readonly url: string | null;
  readonly openings: readonly Opening[];
  /** The lines of which nothing says what they are. */
  readonly others: readonly string[];
  readonly body: string;
}

/**
 * The article in a plain text that begins as papers print it and people paste it: its address perhaps, a headline, then lines with its author
 * or day (“By Ada Roe”, “March 6, 2024”) and a line or two beside those, then the text. Null for any other text, and for one that states
 * no day there, at the start of its file's name or before the dash with which a wire story begins.
 */
export function readHeadedText(text: string, file: SourceFile): FileContents | null {
  if (readFrontMatter(text) !== null) return null;
  const head = readDatelined(text) ?? readHead(text);
  if (head === null) return null;
  const { title, url, openings, others } = head;
  const { author, day } = joinOpenings(openings);
  const named = dayInName(file);
  const dateline = openings.length > 0 ? dayOfDateline(head.body) : dayOfWireDateline(head.body);
  const publishedOn = named ?? day ?? dateline;
  if ((openings.length === 0 && dateline === null) || publishedOn === null || head.body === "") return null;
  const { text: own, summary } = withoutMachineSummary(head.body);
  const { text: body, below } = partTextEnd(own);
  const { article, faults } = checkArticle({ title, author, publishedOn, url, body }, file.name);
  if (!article)
    return joinContents(
      file,
      faults.map(({ message }) => refuseFile(file, 1, message)),
    );
  const from = {
    ...(title === null ? {} : { title: url === null ? "its first line" : "the line below its address" }),
    publishedOn: named !== null ? "the file's name" : day !== null ? "the lines below its headline" : "its dateline",
  };
  const notes = others.map(
    (line) => `has ${quoteValue(line)} above its text, and nothing says what that is; it is left out`,
  );
  if (summary !== null) notes.push(describeDoubtful(summary));
  if (below !== null) notes.push(describeBelow(below));
  if (named !== null && day !== null && named !== day)
    notes.push(`is of ${day} by its own words, and of ${named} by its name, which is taken`);
  return joinContents(file, [
    { articles: [{ article, line: null, from }], problems: [] },
    ...notes.map((message) => noteOf(file, 1, message)),
  ]);
}

/** A wire story that begins with its dateline, and has no headline. */
function readDatelined(text: string): Head | null {
  const body = text.trimStart();
  return wireDay(body) === null ? null : { title: null, url: null, openings: [], others: [], body };
}

/** The lines above the text, and the text; null where it does not begin with a headline. */
function readHead(text: string): Head | null {
  const first = nextLine(text, 0);
  const isAddress = /^https?:\/\/\S+$/.test(first.line) && parseUrl(first.line) !== null;
  const { line: title, end } = isAddress ? nextLine(text, first.end) : first;
  if (!/\p{L}/u.test(title) || /^[#{+;-]/.test(title) || /[.:;,…]["'”’)]*$/.test(title)) return null;
  const openings: Opening[] = [];
  const others: string[] = [];
  let [at, waiting, seen]: [number, string[], number] = [end, [], 0];
  for (
    let next = nextLine(text, at);
    next.line !== "" && seen < mostAbove;
    next = nextLine(text, next.end), seen += 1
  ) {
    const named = nameBesideDay(next.line);
    const said = readOpeningLine(
      named === null ? next.line : next.line.slice(named.length).replace(/^[\s,|·•–—]+/, ""),
    );
    if (said === null) {
      if (waiting.length + others.length === mostOthers || !isLabel(next.line)) break;
      waiting.push(next.line);
      continue;
    }
    openings.push(said);
    appendAll(others, [...waiting, ...(named === null ? labelsBeside(next.line) : [named])]);
    [at, waiting] = [next.end, []];
  }
  const url = isAddress ? first.line : null;
  return { title, url, openings, others, body: text.slice(at).replace(/^\s+/, "") };
}

/** The next line that has words, without the space around it, and where it ends; empty where there is none or it is too long. */
function nextLine(text: string, from: number): { readonly line: string; readonly end: number } {
  const [whole = "", line = ""] =
    /^\s{0,20}([^\n]{1,200})(?:\n|$)/.exec(text.slice(from, from + longestHeadline + 50)) ?? [];
  return { line: line.trim(), end: from + whole.length };
}

/** “Tarn Courier”, “Ada Roe”: a few words that begin with a capital and are no sentence. */
function isLabel(line: string): boolean {
  return line.split(/\s+/).length <= mostWordsOfOther && /^\p{Lu}/u.test(line) && !/[.!?…:;,"”»]$/.test(line);
}

/** “Tarn Courier” of “By Ada Roe | Tarn Courier | 4 May 2024”: what is neither a name behind a “by”, an office nor a day. */
function labelsBeside(line: string): readonly string[] {
  const parts = line.split(/ [|·•–—] /).map((part) => part.trim());
  return parts.filter((part) => isLabel(part) && readOpeningLine(part) === null && !isAuthorOffice(part));
}

/** “Ada Roe, 4 May 2024”, where the name may be a place as well. */
function nameBesideDay(line: string): string | null {
  const name = /^([^,|·•–—]{3,60}?) ?[,|·•–—]/u.exec(line)?.[1];
  return name !== undefined && fullName.test(name) && readOpeningLine(line)?.author === null ? name : null;
}

/** A place in capitals, its land perhaps, the day, and who sends it: “ASHBY, England, March 4, 2024 (AP) —”, “ASHBY, 4 March 2024 /PRNewswire/ --”. */
const wireDateline =
  /^\p{Lu}[\p{Lu}'’.-]+(?: [\p{Lu}'’.-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,25}){0,2}?, ([^\n—–()/]{6,20}?)(?: ?\([^()\n]{1,40}\)| ?\/[^/\n]{1,40}\/)? (?:—|–|--|-) /u;

/** The day with which a wire story begins, in its first paragraph or below a line that sums it up; null where there is more or less than that. */
function dayOfWireDateline(body: string): string | null {
  const [first = "", second = ""] = body.slice(0, longestHeadline + 2 * longestDateline).split(/\n\s*\n/, 2);
  return wireDay(first) ?? (isLabel(first) ? wireDay(second) : null);
}

function wireDay(paragraph: string): string | null {
  const stated = wireDateline.exec(paragraph.slice(0, 2 * longestDateline))?.[1];
  return stated === undefined ? null : readDay(stated).day;
}

/** UTF-16 units of what stands before the dash. */
const longestDateline = 80;

/** The day in “ASHBY, March 4, 2024 (AP) — The bridge …”; null without one. */
function dayOfDateline(body: string): string | null {
  const place = /^(\p{Lu}{3}[^\n]{0,80}?) (?:—|–|--|-) /u.exec(body.slice(0, 2 * longestDateline))?.[1] ?? "";
  const found = findWrittenDay(place);
  return found ? readDay(place.slice(found.start, found.end)).day : null;
}
