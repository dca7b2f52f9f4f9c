import type { Run } from "../bot/reply.ts";
import { escapeInline, makeSendable } from "./escape.ts";

/** Longer names, titles and things that people typed are cut, with "…". UTF-16 units. */
const longestRun = 500;

/** A line of the bot's own words as Discord markdown. Holds no line break. */
export function renderRuns(runs: readonly Run[]): string {
  return runs.map(renderRun).join("");
}

function renderRun(run: Run): string {
  if (typeof run === "string") return escapeInline(shorten(run));
  if (run.kind === "strong") return renderStrong(run.text);
  if (run.kind === "words") return `“${escapeInline(shorten(run.excerpt.text))}”`;
  if (run.kind === "date") return renderDate(run.date);
  return renderExample(run.line);
}

function renderStrong(text: string): string {
  const words = escapeInline(shorten(text)).trim();
  return words === "" ? "" : `**${words}**`;
}

/** A reader's client shows the day in the reader's zone: noon is the same day nearly everywhere. */
function renderDate(date: string): string {
  const noon = Date.parse(`${date}T12:00:00Z`);
  return Number.isNaN(noon) ? escapeInline(date) : `<t:${noon / 1000}:D>`;
}

/** Nothing can be escaped within code, so a line with a code mark of its own is not set as code. */
function renderExample(line: string): string {
  const flat = shorten(makeSendable(line).replace(/\s+/g, " ").trim());
  return flat === "" || flat.includes("`") ? escapeInline(flat) : `\`${flat}\``;
}

/** Half a surrogate pair that is left at the cut is made sendable with the rest. */
function shorten(text: string): string {
  return text.length <= longestRun ? text : `${text.slice(0, longestRun - 1)}…`;
}
