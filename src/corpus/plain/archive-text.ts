import { isAuthorOffice } from "../../english/classes/author-headings.ts";
import { checkArticle } from "../article/article-fields.ts";
import { plainCase } from "../article/person-name.ts";
import { readDay } from "../article/read-day.ts";
import { type FileContents, joinContents, noteOf, refuseFile, type SourceFile } from "../text/format.ts";
import { quoteValue } from "../text/problem.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { readFactiva, readShownFactiva } from "./factiva.ts";
import { readNexis, readOldNexis } from "./nexis.ts";
import { readProQuest } from "./proquest.ts";

/**
 * The articles in a text that an archive of papers writes: Factiva (codes such as `HD` and `PD`), Nexis (`Body` … `End of Document`) and ProQuest
 * (`Full text:`). Null for any other text.
 */
export function readArchiveText(text: string, file: SourceFile): FileContents | null {
  const lines = text.split("\n");
  const entries =
    readFactiva(lines) ?? readShownFactiva(lines) ?? readNexis(lines) ?? readOldNexis(lines) ?? readProQuest(lines);
  if (entries === null) return null;
  const contents = entries.map((entry, index) =>
    readEntry(entry, entries.length === 1 ? file.name : `${file.name}:${index + 1}`, file),
  );
  const above = lines.slice(0, entries[0]?.start ?? 0);
  const end = entries.at(-1)?.end ?? lines.length;
  for (const [place, beside, from] of [
    ["above its first article", above, 0],
    ["below its last article", lines.slice(end), end],
  ] as const) {
    const at = beside.findIndex((line) => /\p{L}/u.test(line));
    const words = beside.slice(at).join(" ").replace(/\s+/g, " ").trim();
    if (at >= 0)
      contents.push(noteOf(file, from + at + 1, `has words ${place}, which are not read: ${quoteValue(words)}`));
  }
  return joinContents(file, contents);
}

/** “By JO PIKE and Ann Lee, STAFF WRITERS” without the office, and the paper, behind the names. */
function plainAuthor(byline: string | undefined, publisher: string | undefined): string | undefined {
  const [names = "", ...others] = byline?.replace(/^by /i, "").split(/[,;] /) ?? [];
  const kept = others.filter((one) => !isAuthorOffice(one) && one.toLowerCase() !== publisher?.toLowerCase());
  const stated = [names, ...kept].join(", ");
  // “AFP” is no name of a person.
  return byline === undefined ? undefined : stated.includes(" ") ? plainCase(stated) : stated;
}

function readEntry(
  { line, start: _above, end: _below, ...stated }: ArchiveEntry,
  id: string,
  file: SourceFile,
): FileContents {
  const { day } = readDay(stated.publishedOn);
  const author = plainAuthor(stated.author, stated.publisher);
  const { article, faults } = checkArticle({ ...stated, author, publishedOn: day ?? stated.publishedOn }, id);
  if (article) return { articles: [{ article, line }], problems: [] };
  return joinContents(
    file,
    faults.map(({ message }) => refuseFile(file, line, message)),
  );
}
