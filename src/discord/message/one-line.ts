import { shortenText } from "../../coverage/shorten-text.ts";
import { makeSendable } from "./escape.ts";

/** Text for where Discord takes a plain line of at most so many UTF-16 units: cut with "…", no character in two. */
export function oneLine(text: string, limit: number): string {
  const line = makeSendable(text).replace(/\s+/g, " ").trim();
  return line.length <= limit ? line : shortenText(line, limit - 1);
}
