import type { Json, Reply } from "../bot/reply.ts";

/** A reply as data: JSON on one line, whatever reads it and whatever it takes for a line end. Without a newline. */
export function renderJson(reply: Reply): string {
  return writeJsonLine(reply.record);
}

/** JSON on one line. Half a character is written as its escape; so are line ends that are not JSON's. */
export function writeJsonLine(value: Json): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
