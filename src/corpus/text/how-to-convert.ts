const asText =
  "save it from there as plain text in UTF-8, and put the day at the start of its name: 2024-03-05-title.txt";
const asTable = "save it from there as CSV in UTF-8";

/**
 * What to do with a file of a kind that is not read. Word processors' files would need twenty more packages; the text in a PDF has
 * neither its paragraphs nor always its order, so that nothing could be quoted from it word for word.
 */
const conversions: Readonly<Record<string, string>> = {
  ".doc": `is a document of a word processor; ${asText}`,
  ".docx": `is a document of a word processor; ${asText}`,
  ".eml": `is a mail; ${asText}`,
  ".enex":
    "holds notes of Evernote; export them as HTML, or save each as plain text in UTF-8 with the day at the start of its name",
  ".epub": `is a book; ${asText}`,
  ".mbox": "is a mailbox; save its mails as plain text in UTF-8, each with the day at the start of its name",
  ".msg": `is a mail; ${asText}`,
  ".numbers": `is a spreadsheet; ${asTable}`,
  ".ods": `is a spreadsheet; ${asTable}`,
  ".odt": `is a document of a word processor; ${asText}`,
  ".pages": `is a document of a word processor; ${asText}`,
  ".pdf": `is a PDF, whose text has lost its paragraphs; ${asText}`,
  ".rtf": `is a document of a word processor; ${asText}`,
  ".xls": `is a spreadsheet; ${asTable}`,
  ".xlsx": `is a spreadsheet; ${asTable}`,
  ".zip": "is an archive; unpack it",
};

/** Tells how a file of this extension becomes one that is read; null for a kind that nobody keeps articles in. Lower case, with the dot. */
export function howToConvert(extension: string): string | null {
  return Object.hasOwn(conversions, extension) ? (conversions[extension] ?? null) : null;
}
