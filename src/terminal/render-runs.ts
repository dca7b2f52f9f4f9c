import { nameOf } from "../bot/languages/command-names.ts";
import type { Words } from "../bot/languages/words.ts";
import type { Run } from "../bot/reply.ts";
import { showControls } from "../coverage/show-controls.ts";
import type { Tone } from "./paint.ts";
import type { Piece } from "./wrap.ts";

/** The bot's own words as pieces of one line; what is not set apart gets the tone. */
export function pieceRuns(runs: readonly Run[], tone: Tone, words: Words): readonly Piece[] {
  return runs.map((run) => {
    if (typeof run === "string") return { tone, text: onOneLine(run) };
    if (run.kind === "struck") return { tone: "warning", text: onOneLine(run.text) };
    if (run.kind === "link") return { tone, text: onOneLine(run.text) };
    if (run.kind === "strong") return { tone: "strong", text: onOneLine(run.text) };
    if (run.kind === "words") return { tone: "best", text: onOneLine(words.quote(run.excerpt.text)) };
    if (run.kind === "date") return { tone, text: onOneLine(words.day(run.date)) };
    if (run.kind === "moment") return { tone, text: onOneLine(writeMoment(run.at, words)) };
    return {
      tone: "example",
      text: onOneLine(run.kind === "command" ? `/${nameOf(run.name, words.commandNames)}` : run.line),
    };
  });
}

/** `7 October 2024, 04:30 UTC` */
function writeMoment(at: string, { day }: Words): string {
  const [on = "", clock = ""] = at.split("T");
  return clock === "" ? day(on) : `${day(on)}, ${clock.slice(0, 5)} UTC`;
}

function onOneLine(text: string): string {
  return showControls(text.replace(/[\r\n]+/g, " "));
}
