import { itemAt } from "../../coverage/lists.ts";
import { readDay } from "../article/read-day.ts";
import { type ArchiveEntry, textOf } from "./archive-entry.ts";

/** The articles of a text from Nexis, each from its headline over `Body` to `End of Document`; null for any other text. */
export function readNexis(lines: readonly string[]): readonly ArchiveEntry[] | null {
  const isEnd = (line: string) => /^end of document\s*$/i.test(line);
  const ends = [...lines.keys()].filter((at) => isEnd(itemAt(lines, at)));
  if (ends.length === 0 || !lines.some(isNexisBody)) return null;
  const last = itemAt(ends, ends.length - 1);
  if (lines.findLastIndex(isNexisBody) > last) ends.push(lines.length);
  return ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : itemAt(ends, index - 1) + 1;
    const own = lines.slice(start, end);
    const bodyAt = own.findIndex(isNexisBody);
    if (bodyAt < 0 && own.every((line) => line.trim() === "")) return [];
    const at = bodyAt < 0 ? own.length : bodyAt;
    const head = own
      .slice(0, at)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const below = own.slice(at + 1);
    const stop = below.findIndex((line) => /^(?:load-date: .*|graphic|classification)\s*$/i.test(line));
    const dayAt = head.findIndex((line) => readDay(line).day !== null);
    const byline = head.find((line) => /^byline: /i.test(line));
    return [
      {
        title: head[0],
        publisher: dayAt > 1 ? head[dayAt - 1] : undefined,
        author: byline?.slice(byline.indexOf(":") + 1).trim(),
        publishedOn: head[dayAt],
        body: textOf(stop < 0 ? below : below.slice(0, stop)),
        line: start + 1 + own.findIndex((line) => line.trim() !== ""),
      },
    ];
  });
}

function isNexisBody(line: string): boolean {
  return /^body:?\s*$/i.test(line);
}

/** `1 of 20 DOCUMENTS`, `1 of 1 DOCUMENT`, `Document 1 of 1`. */
function isCount(line: string): boolean {
  return /^\s*(?:\d{1,6} of \d{1,6} DOCUMENTS?|Document \d{1,6} of \d{1,6})\s*$/.test(line);
}

/** The articles of a text from LexisNexis Academic, null for any other: `1 of 20 DOCUMENTS`, the paper, the day, the headline, facts in capitals, the text, `LOAD-DATE:`. */
export function readOldNexis(lines: readonly string[]): readonly ArchiveEntry[] | null {
  const starts = [...lines.keys()].filter((at) => isCount(lines[at] ?? ""));
  if (starts.length === 0 || !lines.some((line) => /^(?:BYLINE|LENGTH|LOAD-DATE): /.test(line))) return null;
  return starts.map((start, index) => {
    const own = lines.slice(start + 1, starts[index + 1]);
    const isFact = (line: string) => /^[A-Z][A-Z-]{2,20}: /.test(line);
    const [publisher, publishedOn, ...others] = own.map((line) => line.trim()).filter((line) => line !== "");
    const title = others.find((line) => !/^(?:\S+ ){0,4}edition$/i.test(line));
    const firstAt = own.findIndex(isFact);
    const textAt = own.findIndex((line, at) => at > firstAt && line.trim() !== "" && !isFact(line));
    const below = firstAt < 0 || textAt < 0 ? [] : own.slice(textAt);
    const stop = below.findIndex((line) => /^(?:LOAD-DATE|LANGUAGE|GRAPHIC): /.test(line));
    const author = own
      .find((line) => /^BYLINE: /.test(line))
      ?.slice("BYLINE: ".length)
      .trim();
    const body = textOf(stop < 0 ? below : below.slice(0, stop));
    return { title, publisher, author, publishedOn, body, line: start + 1, start };
  });
}
