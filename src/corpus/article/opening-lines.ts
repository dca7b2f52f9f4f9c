import { foldText } from "../../coverage/fold.ts";
import {
  afterByWord,
  besidePictures,
  nameBehindLabel,
  startOfChange,
  withoutOwnName,
} from "../../english/classes/byline-words.ts";
import { plainCase } from "./person-name.ts";
import { readAuthors } from "./read-authors.ts";
import { readDay } from "./read-day.ts";
import { isWeekday } from "./words-of-languages.ts";
import { findWrittenDay, type WrittenDay } from "./written-day.ts";

/** What the lines between a headline and its text say of the article; null for what they do not say. */
export interface Opening {
  readonly author: string | null;
  readonly day: string | null;
}

/** UTF-16 units; a longer line is text. */
const longestLine = 160;
/** Words: “This story was first published on …”. */
const mostBeforeDay = 7;

/** Before a day of publication, and not of a change: “Published”, “Publié le”, “Veröffentlicht am”, “Posted on”; or nothing of the kind. */
const published =
  /pub{1,2}l|post|ver(?:ö|oe)ff|erschien|submi|upload|soumis|envia|gespeichert|ingediend|yay[ıi]n|نشر|публ|发布|發布|公開|掲載|게재/i;

/** Tells whether a line begins by saying that something was published. */
export function saysPublished(line: string): boolean {
  return published.test(line.slice(0, longestPublished));
}

/** UTF-16 units: “Veröffentlicht”. */
const longestPublished = 16;

/**
 * Tells what a line above an article's text says of its author or day, “By Ada Roe, Political Editor”, “Publié le 4 mai 2026 à 12h03”; null
 * for any other line. A day of a change is known for one, and says nothing.
 */
export function readOpeningLine(line: string): Opening | null {
  if (line.length > longestLine || /[.!?…]["'”’)]*$/.test(line.replace(/\b\p{L}\.?\p{L}\.$/u, ""))) return null;
  const parts = line.split("|").map((part) => part.trim());
  // “Updated May 9, 2026 at 8:00 a.m. EST|Published May 4, 2026 at 10:40 p.m. EST”
  const later = startOfChange(parts[0] ?? "") === 0 ? parts.slice(1).find(saysPublished) : undefined;
  if (later !== undefined) return readOpeningLine(later);
  const found = findWrittenDay(line);
  const labelled = nameBehindLabel(line);
  if (labelled !== null) return { author: labelled, day: found ? dayOf(found) : null };
  const author = readByline(found ? withoutWeekday(line, found.start) : line);
  if (!found) return author === null ? null : { author, day: null };
  const before = line.slice(0, found.start);
  const all = withoutOtherDay(line.slice(found.end).trim());
  const [behind = "", ...others] = all.slice(0, startOfChange(all)).split(partEnd);
  const behindBy = [behind, ...others].map((part) => readByline(part.trim())).find((name) => name !== null) ?? null;
  if (behindBy === null && wordsOf(behind).some((word) => word.length > longestOfTime)) return null;
  if (author === null && wordsOf(before).length > mostBeforeDay) return null;
  const label = before.split(/[|·•–—(]/).at(-1) ?? "";
  // “By Ada Roe, Tarn Courier, 4 May 2026”: the day ends a byline.
  const isOfByline = author !== null && label === before && startOfChange(label) === label.length;
  const isPlain = wordsOf(label).every((word) => word.length <= longestSmallWord || isWeekday(foldText(word)));
  // “Ada Roe, 4 May 2026”: whose name that is is not said.
  const isOfName = fullName.test(before.replace(/\s*[,|·•–—/-]\s*$/, ""));
  const isOfPublication = isOfByline || isPlain || isOfName || published.test(label);
  const day = isOfPublication ? dayOf(found) : null;
  return { author: author ?? behindBy, day };
}

/** Tells whether a line says when a text was changed, and nothing else: “Last updated: 5 May 2026, 10:15”, “This article was last updated on 5 May 2026.” */
export function tellsOfChange(line: string): boolean {
  if (line.length > longestOfChange || !/\d/.test(line)) return false;
  const label = withoutOwnName(line);
  const at = startOfChange(label);
  // “Zuletzt aktualisiert: 5. Mai 2026”
  const isLabel = at === 0 || /^\p{L}{1,12} \p{L}{1,20}: ?\d/u.test(label);
  return at < label.length && isLabel && readOpeningLine(label) !== null;
}

/** UTF-16 units. */
const longestOfChange = 80;

/** The day of the calendar; null for none. */
export function dayOf({ year, month, day }: WrittenDay): string | null {
  return readDay(`${year}-${pad(month)}-${pad(day)}`).day;
}

/** Themes of WordPress write the day of a change right before that of publication, and the word before the name: “May 6, 2026 by”. */
function withoutOtherDay(text: string): string {
  const other = findWrittenDay(text);
  return (other?.start === 0 ? text.slice(other.end) : text).replace(/^\s*by$/i, "").trim();
}

/** “By Ada Roe Monday 4 May 2026” without its “Monday”. */
function withoutWeekday(line: string, start: number): string {
  const before = line.slice(0, start).trimEnd();
  const at = before.lastIndexOf(" ") + 1;
  return isWeekday(foldText(before.slice(at).replace(/[.,]$/, ""))) ? before.slice(0, at).replace(/[\s,]+$/, "") : line;
}

/** Words such as "on", "le" and "Mon" may stand before a day. UTF-16 units. */
const longestSmallWord = 3;

/** UTF-16 units of a word beside a time: "CEST", "Uhr". */
const longestOfTime = 4;

/** What parts the day of publication from a name or a day of change. */
const partEnd = /[|·•–—(]/;

/** The names in “By Ada Roe and Sam Poe, Political Editors” and “Par Ada Roe (à Ashby)”; null without such a beginning. */
export function readByline(line: string): string | null {
  const behind = besidePictures(line) ?? afterByWord(line);
  if (behind === null) return null;
  const [named = ""] = behind.split(/ ?[|·•(–—@]| - |, |\d| (?:in|for|at) | on /);
  const names = readAuthors(plainCase(named.trim()));
  return names?.split(", ").every((name) => fullName.test(name)) ? names : null;
}

/** Two words and more that begin with a capital. */
export const fullName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Ll}{1,3}){0,2}(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** Tells what several lines say together; the first of each. */
export function joinOpenings(read: readonly Opening[]): Opening {
  return {
    author: read.find(({ author }) => author !== null)?.author ?? null,
    day: read.find(({ day }) => day !== null)?.day ?? null,
  };
}

/** Words of letters; figures and times are none. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/\p{L}[\p{L}’']*/gu) ?? []).filter((word) => word.length > 1);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
