import type { Notice } from "../../coverage/article.ts";
import { readDay } from "./read-day.ts";

/** Says what was made known of an article later, or what was expected instead. */
export type NoticeReading = { readonly notice: Notice } | { readonly expected: string };

const form = "a day and what was made known: 2024-03-08 The …";

/** `2024-03-08 The first version gave a wrong day.`, or a mapping with a day and words under usual names. */
export function readNotice(value: unknown): NoticeReading {
  if (typeof value === "string") return readLine(value.trim().replace(/\s+/g, " "));
  if (typeof value !== "object" || value === null) return { expected: form };
  const entries = new Map(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one]));
  const day = pick(entries, namesOfDay);
  const text = pick(entries, namesOfText);
  if (day === undefined) return { expected: form };
  const read = readDay(day);
  if (read.day === null) return { expected: `its day as ${read.expected}` };
  return typeof text === "string" ? finish(read.day, text) : withoutWords(read.day);
}

/** Nobody writes a notice to say that there is none. */
export function saysNone(value: unknown): boolean {
  return value === false || value === 0 || (typeof value === "string" && /^\s*(?:false|no|none|0)\s*$/i.test(value));
}

const namesOfDay = ["on", "date", "day", "at"];
const namesOfText = ["text", "reason", "note", "notice", "why", "message", "description", "statement", "explanation"];

function pick(entries: ReadonlyMap<string, unknown>, names: readonly string[]): unknown {
  return names.map((name) => entries.get(name)).find((one) => one !== undefined && one !== null && one !== "");
}

/** A day of figures and what follows it, or a day in words with a colon or a dash behind it. */
function readLine(line: string): NoticeReading {
  const [, figures = "", mark, rest = ""] = /^(\d{4}-\d{2}-\d{2}\S{0,40}?)(?:( ?[:–—]| -)? (.*))?$/.exec(line) ?? [];
  if (figures !== "") {
    const { day, expected } = readDay(figures);
    if (day === null) return { expected };
    return rest === "" ? withoutWords(day) : finish(day, mark === undefined ? rest : rest.trim());
  }
  const [, prose = "", words = ""] = /^([^:–—]{6,60}?) ?(?::|[–—]) (.+)$/.exec(line) ?? [];
  const day = prose === "" ? null : readDay(prose).day;
  if (day !== null) return finish(day, words);
  const alone = readDay(line).day;
  return alone === null ? { expected: form } : withoutWords(alone);
}

function finish(on: string, text: string): NoticeReading {
  const line = text.trim().replace(/\s+/g, " ");
  return line === "" ? withoutWords(on) : { notice: { on, text: line } };
}

function withoutWords(day: string): NoticeReading {
  return { expected: `also what was made known, behind the day: ${day} The …` };
}
