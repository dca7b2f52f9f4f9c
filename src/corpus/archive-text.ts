import type { ArchiveEntry } from "./archive-entry.ts";
import { checkArticle } from "./article-fields.ts";
import { readFactiva } from "./factiva.ts";
import { type FileContents, joinContents, refuseFile, type SourceFile } from "./format.ts";
import { readNexis, readOldNexis } from "./nexis.ts";
import { readProQuest } from "./proquest.ts";
import { readDay } from "./read-day.ts";

/**
 * The articles in a text that an archive of papers writes: Factiva (codes such as `HD` and `PD`), Nexis (`Body` … `End of Document`) and ProQuest
 * (`Full text:`). Null for any other text.
 */
export function readArchiveText(text: string, file: SourceFile): FileContents | null {
  const lines = text.split("\n");
  const entries = readFactiva(lines) ?? readNexis(lines) ?? readOldNexis(lines) ?? readProQuest(lines);
  if (entries === null) return null;
  return joinContents(
    file,
    entries.map((entry, index) =>
      readEntry(entry, entries.length === 1 ? file.name : `${file.name}:${index + 1}`, file),
    ),
  );
}

function readEntry({ line, ...stated }: ArchiveEntry, id: string, file: SourceFile): FileContents {
  const { day } = readDay(stated.publishedOn);
  const author = stated.author?.replace(/^by /i, "");
  const { article, faults } = checkArticle({ ...stated, author, publishedOn: day ?? stated.publishedOn }, id);
  if (article) return { articles: [{ article, line }], problems: [] };
  return joinContents(
    file,
    faults.map(({ message }) => refuseFile(file, line, message)),
  );
}
