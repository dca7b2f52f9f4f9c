import { isAuthorOffice } from "../../english/classes/author-headings.ts";
import { type ArchiveEntry, textOf } from "./archive-entry.ts";

/** The articles of a text from ProQuest, with `Full text:` and the facts by their names; null for any other text. */
export function readProQuest(lines: readonly string[]): readonly ArchiveEntry[] | null {
  if (!lines.some((line) => /^full text: /i.test(line)) || !lines.some((line) => /^publication date: /i.test(line)))
    return null;
  const entries: ArchiveEntry[] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const isLast = at === lines.length - 1;
    if (!/^_{20,}\s*$/.test(line) && !isLast) continue;
    const entry = ofProQuest(lines.slice(start, isLast ? at + 1 : at), start);
    if (entry) entries.push(entry);
    start = at + 1;
  }
  return entries;
}

/** `Publication date: Jun 2, 2023`, as the facts of an article stand below its text. */
const labelled = /^\p{Lu}[\p{L} /-]{2,40}: /u;

/** “Cathedral City News; Cathedral City” without the place of the paper. */
function withoutPlace(title: string | undefined): string | undefined {
  return title?.split(/ ?; /)[0];
}

/** “Roe, Ada; Lind, Otto” as people write their names, which is how ProQuest sorts them; any other byline as it is. */
function inOrder(byline: string | undefined): string | undefined {
  const names = byline?.split(/ ?; /) ?? [];
  const turned = names.map((name) => /^((?:\p{Ll}{1,4} ){0,2}\p{Lu}[^,]{1,40}), (\p{Lu}[^,]{0,40})$/u.exec(name));
  const isSorted = turned.length > 0 && turned.every((found) => found !== null && !isAuthorOffice(found[2] ?? ""));
  return isSorted ? turned.map((found) => `${found?.[2]} ${found?.[1]}`).join("; ") : byline;
}

function ofProQuest(own: readonly string[], above: number): ArchiveEntry | null {
  const textAt = own.findIndex((line) => /^full text: /i.test(line));
  if (textAt < 0 && !own.some((line) => /^publication date: /i.test(line))) return null;
  const of = (label: string) => {
    const line = own.find((one) => one.toLowerCase().startsWith(`${label}: `));
    return line?.slice(label.length + 2).trim() || undefined;
  };
  const below = textAt < 0 ? [] : own.slice(textAt);
  const last = below.findLastIndex((line, index) => index === 0 || !(line.trim() === "" || labelled.test(line)));
  const text = textOf(below.slice(0, last + 1)).replace(/^full text: /i, "");
  const headAt = own.findIndex((line) => line.trim() !== "" && !/^document \d+ of \d+$/i.test(line.trim()));
  return {
    title: of("title") ?? own[headAt]?.trim(),
    publisher: withoutPlace(of("publication title")),
    author: inOrder(of("author")),
    publishedOn: of("publication date"),
    body: text,
    line: above + headAt + 1,
  };
}
