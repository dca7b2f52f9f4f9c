import { decodeMarkup } from "../text/decode-markup.ts";
import { type FileContents, type Format, joinContents, noteOf, refuseFile, type SourceFile } from "../text/format.ts";
import { unpackPage } from "./packed-page.ts";

/**
 * A saved web page, alone or in one file with its pictures. What its publisher states of the article comes first, in JSON-LD, in attributes, then in metas; the body is
 * the main text of the page, or the stated one where that is more.
 */
export const webPage: Format = {
  extensions: [".html", ".htm", ".mhtml", ".mht"],
  async parse(bytes, file) {
    const packed = isPacked.test(file.path) ? unpackPage(bytes) : "plain";
    if (packed === null) return refuseFile(file, null, "has no page in it, expected a part text/html; save it again");
    const alone = { html: bytes, charset: file.charset, address: null, isWhole: true };
    const { html, charset, address, isWhole } = packed === "plain" ? alone : packed;
    const decoded = await decodeMarkup(html, charset);
    if ("fault" in decoded) return refuseFile(file, decoded.line, decoded.fault);
    const contents = await readWebPage(decoded.text, file, address);
    const note = "breaks off before the end of its page, so that the last words may be missing; save it again";
    return isWhole ? contents : joinContents(file, [contents, noteOf(file, null, note)]);
  },
};

/** Several files in one, as browsers save a page with its pictures. */
const isPacked = /\.mht(?:ml)?(?:\.gz)?$/i;

/** Kept, because asking for it again and again costs a tenth of the time of reading a page. */
let reader: typeof import("./read-page.ts") | null = null;

/** Reads a page's HTML. `address` is where it was fetched from, for a page that does not name its own; or null. */
export async function readWebPage(html: string, file: SourceFile, address: string | null): Promise<FileContents> {
  reader ??= await import("./read-page.ts");
  return reader.readPage(html, file, address);
}
