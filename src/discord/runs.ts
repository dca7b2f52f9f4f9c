import type { Run } from "../bot/reply.ts";
import { escapeInline, makeSendable } from "./escape.ts";

/** A line of the bot's own words as Discord markdown. Holds no line break. */
export function renderRuns(runs: readonly Run[]): string {
  return runs.map(renderRun).join("");
}

function renderRun(run: Run): string {
  if (typeof run === "string") return escapeInline(run);
  if (run.kind === "strong") return run.text.trim() === "" ? "" : `**${escapeInline(run.text.trim())}**`;
  if (run.kind === "date") return renderDate(run.date);
  return renderExample(run.line);
}

/** A reader's client shows the day in the reader's zone: noon is the same day nearly everywhere. */
function renderDate(date: string): string {
  const noon = Date.parse(`${date}T12:00:00Z`);
  return Number.isNaN(noon) ? escapeInline(date) : `<t:${noon / 1000}:D>`;
}

/** Nothing can be escaped within code, so a line with a code mark of its own is not set as code. */
function renderExample(line: string): string {
  const flat = makeSendable(line).replace(/\s+/g, " ").trim();
  return flat === "" || flat.includes("`") ? escapeInline(flat) : `\`${flat}\``;
}
