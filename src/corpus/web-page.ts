import { decodeMarkup } from "./decode-markup.ts";
import { type FileContents, type Format, refuseFile, type SourceFile } from "./format.ts";

/**
 * A saved web page. What its publisher states of the article comes first, in JSON-LD, in attributes, then in metas; the body is
 * the main text of the page, or the stated one where that is more.
 */
export const webPage: Format = {
  extensions: [".html", ".htm"],
  async parse(bytes, file) {
    const decoded = await decodeMarkup(bytes, file.charset);
    if ("fault" in decoded) return refuseFile(file, decoded.line, decoded.fault);
    return readWebPage(decoded.text, file, null);
  },
};

/** Reads a page's HTML. `address` is where it was fetched from, for a page that does not name its own; or null. */
export async function readWebPage(html: string, file: SourceFile, address: string | null): Promise<FileContents> {
  const { readPage } = await import("./read-page.ts");
  return readPage(html, file, address);
}
