import type { Run } from "../bot/reply.ts";
import type { Tone } from "./paint.ts";
import { showControls } from "./show-controls.ts";
import type { Piece } from "./wrap.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The bot's own words as pieces of one line; what is not set apart gets the tone. */
export function pieceRuns(runs: readonly Run[], tone: Tone): readonly Piece[] {
  return runs.map((run) => {
    if (typeof run === "string") return { tone, text: onOneLine(run) };
    if (run.kind === "strong") return { tone: "strong", text: onOneLine(run.text) };
    if (run.kind === "words") return { tone: "best", text: onOneLine(`“${run.excerpt.text}”`) };
    if (run.kind === "date") return { tone, text: onOneLine(spellDate(run.date)) };
    return { tone: "example", text: onOneLine(run.kind === "command" ? `/${run.name}` : run.line) };
  });
}

/** "2024-10-07" is 7 October 2024. What is no date stays as it is. */
function spellDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

function onOneLine(text: string): string {
  return showControls(text.replace(/[\r\n]+/g, " "));
}
