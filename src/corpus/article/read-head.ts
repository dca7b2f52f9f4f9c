import { appendAll } from "../../coverage/lists.ts";
import { parseUrl } from "../../coverage/parse-url.ts";
import { isAuthorOffice } from "../../english/classes/author-headings.ts";
import { labelsRelease } from "../../english/classes/page-labels.ts";
import { quoteValue } from "../text/problem.ts";
import { fullName, type Opening, readOpeningLine } from "./opening-lines.ts";

/** UTF-16 units of a headline, and of any line above the text. */
export const longestHeadline = 200;
/** Lines between a headline and its text. */
const mostAbove = 6;
/** Of these, what says nothing of an author or a day, such as the name of the paper; and its words. */
const mostOthers = 2;
const mostWordsOfOther = 6;

export interface Head {
  /** Null where the text begins with its dateline. */
  readonly title: string | null;
  readonly url: string | null;
  readonly openings: readonly Opening[];
  /** The lines of which nothing says what they are. */
  readonly others: readonly string[];
  readonly body: string;
  /** Tells whether the text says that it is for the press. */
  readonly isRelease: boolean;
  /** Says where the body begins, or space before it. */
  readonly start: number;
}

/** The lines above the text, and the text; null where it does not begin with a headline. */
export function readHead(text: string, isDated = false): Head | null {
  const { first, openings: above, isRelease } = belowLabels(text);
  const isAddress = isLink(first.line);
  let url = isAddress ? first.line : null;
  const { line: title, end } = isAddress ? nextLine(text, first.end) : first;
  if (!/\p{L}/u.test(title) || /^[#{+;-]/.test(title) || /[.:;,…]["'”’)]*$/.test(title)) return null;
  const openings: Opening[] = [...above];
  const others: string[] = [];
  let [at, waiting, seen]: [number, string[], number] = [end, [], 0];
  for (
    let next = nextLine(text, at);
    next.line !== "" && seen < mostAbove;
    next = nextLine(text, next.end), seen += 1
  ) {
    if (url === null && isLink(next.line)) {
      url = next.line;
      appendAll(others, waiting);
      [at, waiting] = [next.end, []];
      continue;
    }
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
  if (openings.length === 0 && isDated && !isHeadline(title, text.slice(at === end ? end : at - 1))) return null;
  return { title, url, openings, others, isRelease, start: at, body: text.slice(at).replace(/^\s+/, "") };
}

function isLink(line: string): boolean {
  return /^https?:\/\/\S+$/.test(line) && parseUrl(line) !== null;
}

/** The next line that has words, without the space around it, and where it ends; empty where there is none or it is too long. */
function nextLine(text: string, from: number): { readonly line: string; readonly end: number } {
  const [whole = "", line = ""] =
    /^\s{0,20}([^\n]{1,200})(?:\n|$)/.exec(text.slice(from, from + longestHeadline + 50)) ?? [];
  return { line: line.trim(), end: from + whole.length };
}

/** “Tarn Courier”, “Ada Roe”: a few words that begin with a capital and are no sentence. */
export function isLabel(line: string): boolean {
  return line.split(/\s+/).length <= mostWordsOfOther && /^\p{Lu}/u.test(line) && !/[.!?…:;,"”»]$/.test(line);
}

/** “Tarn Courier” of “By Ada Roe | Tarn Courier | 4 May 2024”: what is neither a name behind a “by”, an office nor a day. */
function labelsBeside(line: string): readonly string[] {
  const parts = line.split(/ [|·•–—] /).flatMap((part) => {
    const pieces = part.trim().split(", ");
    return pieces.length === 1 ? pieces : pieces.filter((one) => !/\d/.test(one));
  });
  return parts.filter((part) => isLabel(part) && readOpeningLine(part) === null && !isAuthorOffice(part));
}

/** “Ada Roe, 4 May 2024”, where the name may be a place as well. */
function nameBesideDay(line: string): string | null {
  const name = /^([^,|·•–—]{3,60}?) ?[,|·•–—]/u.exec(line)?.[1];
  return name !== undefined && fullName.test(name) && readOpeningLine(line)?.author === null ? name : null;
}

/** The first line below those that only say what the text is, or its day: “FOR IMMEDIATE RELEASE”, “March 24, 2025”. */
function belowLabels(text: string) {
  const openings: Opening[] = [];
  let isRelease = false;
  let first = nextLine(text, 0);
  for (let seen = 0; seen < mostOthers; seen += 1) {
    const said = first.line.length > longestDay ? null : readOpeningLine(first.line);
    const isDay = said?.day != null && said.author === null && /\d$/.test(first.line);
    if (isDay) openings.push(said);
    else if (labelsRelease(first.line)) isRelease = true;
    else break;
    first = nextLine(text, first.end);
  }
  return { first, openings, isRelease };
}

/** UTF-16 units: “Wednesday, 24 September 2025”. */
const longestDay = 32;

/** Tells whether a line is set above a text as its headline is: by itself, of a few words, before a longer paragraph that is a sentence. */
function isHeadline(line: string, behind: string): boolean {
  const [, paragraph = ""] = /^\s{0,20}\n\s{0,20}([^\n]{1,2000})(?:\n|$)/.exec(behind) ?? [];
  return (
    /^[\p{Lu}\p{N}“"‘']/u.test(line) &&
    /\p{L} \P{N}/u.test(line) &&
    paragraph.length > line.length &&
    /[.!?]["'”’)]*$/.test(paragraph.trim())
  );
}

/** What the owner is told of a line above a text of which nothing says what it is. */
export function describeOther(line: string): string {
  return `has ${quoteValue(line)} above its text, and nothing says what that is; it is left out`;
}
