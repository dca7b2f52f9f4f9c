import { invisible } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import { nameSuffixes } from "../../english/classes/phrase-words.ts";
import type { NameReading } from "./name-reading.ts";

/** "Jr." tells a son from his father. */
export function suffixOf(reading: NameReading): string {
  const last = reading.names.at(-1)?.word ?? "";
  return nameSuffixes.has(last) ? ` ${last}` : "";
}

export function lastWord(reading: NameReading): string {
  return reading.names.findLast(({ word }) => !nameSuffixes.has(word))?.entry.foldedName ?? "";
}

/** As the article writes it, without the nickname and the marks around it, and without characters that nobody sees. */
export function nameText(body: string, reading: NameReading): string {
  const span: Span | null = reading.names[0]
    ? { start: reading.names[0].start, end: reading.names.at(-1)?.end ?? reading.names[0].end }
    : null;
  if (!span) return "";
  const written =
    reading.nicknames.length > 0
      ? reading.names.map((token) => token.text).join(" ")
      : body.slice(span.start, span.end).replace(/['’]s$/, "");
  return written.replace(invisible, "");
}
