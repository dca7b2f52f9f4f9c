import type { Json, Reply } from "../bot/reply.ts";
import { escapeControls } from "../coverage/show-controls.ts";

/** A reply as data: JSON on one line, whatever reads it and whatever it takes for a line end. Without a newline. */
export function renderJson(reply: Reply): string {
  return writeJsonLine(reply.record);
}

/** JSON on one line. Half a character is written as its escape; so is whatever ends a line or steers a terminal. */
export function writeJsonLine(value: Json): string {
  return escapeControls(JSON.stringify(value));
}
