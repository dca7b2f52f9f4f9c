import { stringify } from "csv-stringify/sync";
import { citeExcerpt } from "../coverage/citation.ts";
import type { Quotation } from "../quotations/quotation.ts";

/** The first row names the columns. Behind the byte order mark that tells spreadsheets the text is UTF-8. */
export function headRow(): string {
  return `\ufeff${writeRow(columns)}`;
}

/**
 * A quotation as a row for spreadsheets, its line break included. A text that would run as a formula there begins with
 * an apostrophe (OWASP, CSV injection). What is not stated or not established is blank.
 */
export function rowOf(quotation: Quotation): string {
  const { words, speaker, relayedBy, via, kind, rule, certainty, affirmed } = quotation;
  const { title, publisher, publishedOn, paragraph, url } = citeExcerpt(words);
  return writeRow([
    words.text,
    speaker?.name,
    relayedBy?.name,
    via?.text,
    certainty,
    kind,
    title,
    publisher,
    publishedOn,
    paragraph,
    url,
    words.article.id,
    words.start,
    words.end,
    rule,
    affirmedNames[String(affirmed)],
  ]);
}

const columns = [
  "text",
  "speaker",
  "relayed by",
  "via",
  "certainty",
  "kind",
  "title",
  "publisher",
  "date",
  "paragraph",
  "link",
  "article",
  "start",
  "end",
  "rule",
  "affirmed",
];

/** Tells whether the article stands behind it: "no" where it denies or only supposes that it was said. */
const affirmedNames: Readonly<Record<string, string>> = { true: "yes", false: "no", reported: "reported" };

function writeRow(values: readonly (string | number | null | undefined)[]): string {
  return stringify([values], { escape_formulas: true, record_delimiter: "windows" });
}
