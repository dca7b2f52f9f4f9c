import { withoutMachineSummary } from "../around/machine-summary.ts";
import { checkArticle } from "../article/article-fields.ts";
import { dayInName, nameOfFile } from "../article/day-in-name.ts";
import { joinOpenings } from "../article/opening-lines.ts";
import { readDay } from "../article/read-day.ts";
import { describeOther, type Head, isLabel, longestHeadline, readHead } from "../article/read-head.ts";
import { findWrittenDay } from "../article/written-day.ts";
import { readFrontMatter } from "../markdown/front-matter.ts";
import { type FileContents, joinContents, noteOf, refuseFile, type SourceFile } from "../text/format.ts";
import { describeDoubtful } from "../text/problem.ts";
import { describeBelow, partTextEnd } from "../text/text-end.ts";

/**
 * The article in a plain text that begins as papers print it and people paste it: its address perhaps, a headline, then lines with its author
 * or day (“By Ada Roe”, “March 6, 2024”) and a line or two beside those, then the text. Null for any other text, and for one that states
 * no day there, at the start of its file's name or before the dash with which a wire story begins.
 */
export function readHeadedText(text: string, file: SourceFile): FileContents | null {
  if (readFrontMatter(text) !== null) return null;
  const named = dayInName(file);
  const head = readDatelined(text) ?? readHead(text, named !== null);
  if (head === null) return null;
  const { title, url, openings, others } = head;
  const { author, day } = joinOpenings(openings);
  const dateline = openings.length > 0 ? dayOfDateline(head.body) : dayOfWireDateline(head.body, head.isRelease);
  const publishedOn = named ?? day ?? dateline;
  const isBare = openings.length === 0 && dateline === null && named === null;
  if (isBare || publishedOn === null || head.body === "") return null;
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
    publishedOn: named !== null ? nameOfFile : day !== null ? "the lines below its headline" : "its dateline",
  };
  const notes = others.map(describeOther);
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
  return wireDay(body) === null
    ? null
    : { title: null, url: null, openings: [], others: [], isRelease: false, body, start: 0 };
}

/** A place in capitals, its land perhaps, the day, and who sends it: “ASHBY, England, March 4, 2024 (AP) —”, “ASHBY, 4 March 2024 /PRNewswire/ --”. */
const wireDateline =
  /^\p{Lu}[\p{Lu}'’.-]+(?: [\p{Lu}'’.-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,25}){0,2}?, ([^\n—–()/]{6,20}?)(?: ?\([^()\n]{1,40}\)| ?\/[^/\n]{1,40}\/)? (?:—|–|--|-) /u;

/** The day with which a wire story begins, in its first paragraph or below a line that sums it up; null where there is more or less than that. */
function dayOfWireDateline(body: string, isRelease: boolean): string | null {
  const [first = "", second = ""] = body.slice(0, longestHeadline + 2 * longestDateline).split(/\n\s*\n/, 2);
  const day = wireDay(first) ?? (isLabel(first) ? wireDay(second) : null);
  return day ?? (isRelease ? wireDay(first.replace(/^\p{Lu}[^,\n]{1,40}/u, (place) => place.toUpperCase())) : null);
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
