import { checkArticle } from "../article/article-fields.ts";
import { readMarkdown } from "../markdown/markdown.ts";
import { readTable } from "../record/comma-separated.ts";
import { findDelimiter } from "../record/table-delimiter.ts";
import { refuseFile } from "../text/format.ts";
import { howToConvert } from "../text/how-to-convert.ts";
import { defineTextFormat } from "../text/text-format.ts";
import { readArchiveText } from "./archive-text.ts";
import { readHeadedText } from "./headed-text.ts";

/** ` date 2024-10-07 The mayor …`: the day, and then the body, which may also begin on the next line. */
const header = /^ ?date (\S{1,60})(?:[ \n]|$)/;

/**
 * Text files that begin with their date. The body is everything behind that header, exactly. Other programs write front matter
 * above a text, or the day into its file's name, and Excel calls a table of tabs text.
 */
export const datedText = defineTextFormat({
  extensions: [".txt"],
  parseText(text, file) {
    const [opening, publishedOn] = header.exec(text) ?? [];
    if (opening === undefined) {
      if (text.startsWith("{\\rtf")) return refuseFile(file, null, howToConvert(".rtf") ?? "");
      if (findDelimiter(text)?.delimiter === "\t") return readTable(text, file);
      return (
        readArchiveText(text, file) ??
        readHeadedText(text, file) ??
        readMarkdown(text, file) ??
        refuseFile(file, 1, 'begins without a date, expected " date YYYY-MM-DD " first')
      );
    }
    const { article, faults } = checkArticle({ publishedOn, body: text.slice(opening.length) }, file.name);
    if (article) return { articles: [{ article, line: null, from: { publishedOn: "its first line" } }], problems: [] };
    return { articles: [], problems: faults.map(({ message }) => ({ file: file.path, line: 1, message })) };
  },
});
