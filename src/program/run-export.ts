import type { Archive } from "../archive/archive.ts";
import { quotationRecord } from "../bot/records.ts";
import type { ExportTask } from "../command-line.ts";
import { bibtexOf, cslItemOf } from "../exports/bibliography.ts";
import { linkedDataOf } from "../exports/quotation-linked-data.ts";
import { headRow, rowOf } from "../exports/quotation-rows.ts";
import { writeJsonLine } from "../terminal/render-json.ts";

type Write = (text: string) => Promise<boolean>;

/** Writes what was asked for, in the order of the articles, newest first, then of the text. Ends when nobody reads it. */
export async function runExport({ what, format }: ExportTask, archive: Archive, write: Write): Promise<void> {
  const parts = format === "csv" ? writeRows(archive) : exports[what](archive);
  for (const part of parts) if (!(await write(part))) return;
}

function* writeRows({ sources }: Archive): Iterable<string> {
  yield headRow();
  for (const { quotations } of sources.values()) for (const quotation of quotations) yield rowOf(quotation);
}

const exports: Readonly<Record<ExportTask["what"], (archive: Archive) => Iterable<string>>> = {
  *quotations(archive) {
    for (const { quotations } of archive.sources.values())
      for (const quotation of quotations) yield `${writeJsonLine(quotationRecord(quotation, archive))}\n`;
  },
  *"json-ld"({ sources }) {
    for (const { quotations } of sources.values())
      for (const quotation of quotations) yield `${writeJsonLine(linkedDataOf(quotation))}\n`;
  },
  *citations(archive) {
    yield `${JSON.stringify(articlesOf(archive).map(cslItemOf), null, 2)}\n`;
  },
  *bibtex(archive) {
    yield bibtexOf(articlesOf(archive));
  },
};

function articlesOf({ sources }: Archive) {
  return [...sources.values()].map(({ article }) => article);
}
