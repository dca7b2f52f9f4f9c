import { foldText, invisible } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import type { NameReading } from "./name-reading.ts";

/** "Jr." tells a son from his father. */
export function suffixOf(reading: NameReading): string {
  const last = reading.names.at(-1)?.word ?? "";
  return /^(?:jr|sr|ii|iii|iv)$/.test(last) ? ` ${last}` : "";
}

export function lastWord(reading: NameReading): string {
  const names = reading.names.filter((token) => !/^(?:jr|sr|ii|iii|iv)$/.test(token.word));
  return foldName(names.at(-1)?.text ?? "");
}

/** "O’Donnell" and "O'Donnell", "Mr." and "Mr" compare equal. */
export function foldName(text: string): string {
  return foldText(text).replace(/[.'’]/g, "");
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
