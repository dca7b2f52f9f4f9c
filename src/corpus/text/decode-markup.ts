import { asLines, decodeText, findUndecodableLine, findUtf16 } from "./decode-text.ts";
import { quoteValue } from "./problem.ts";

/** The text of a page or feed; or, when it cannot be read, the line and what is wrong. */
export type DecodedMarkup = { readonly text: string } | { readonly line: number | null; readonly fault: string };

/**
 * Reads markup as browsers do (https://html.spec.whatwg.org/#determining-the-character-encoding): by its byte order mark,
 * then by what the server says (`charset`), then by what it states itself, or else as UTF-8. A statement that the bytes do not
 * fit is passed over, and many bytes of UTF-8 under the name of an alphabet of single bytes are UTF-8. Nothing is guessed:
 * bytes that fit nothing that is stated are a fault.
 */
export async function decodeMarkup(bytes: Uint8Array, charset: string | null = null): Promise<DecodedMarkup> {
  const text = decodeText(bytes);
  const isMarked = findUtf16(bytes) !== null || hasUtf8Mark(bytes);
  const labels = isMarked ? [] : [charset, findStatedLabel(bytes)].filter((label) => label !== null);
  const others = labels.filter((label) => !/^(?:utf-?8|utf-?16(?:le|be)?)$/i.test(label));
  if (others.length === 0 || (text !== null && others.length < labels.length))
    return text === null ? refuse(bytes) : { text };
  const { normalizeEncoding, TextDecoder } = await import("@exodus/bytes/encoding.js");
  for (const label of others) {
    const name = normalizeEncoding(label);
    if (name === null || name === "replacement") continue;
    if (text !== null && !severalBytes.has(name)) return { text };
    // Browsers read a page that calls itself so by this alphabet.
    const decoder = new TextDecoder(name === "x-user-defined" ? "windows-1252" : name, { fatal: true });
    try {
      return { text: asLines(decoder.decode(bytes)) };
    } catch {
      // The next statement may fit.
    }
  }
  if (text !== null) return { text };
  return { line: null, fault: `states the encoding ${quoteValue(others[0])}, which its bytes do not fit` };
}

function refuse(bytes: Uint8Array): DecodedMarkup {
  return { line: findUndecodableLine(bytes), fault: "is not UTF-8 text; save it as UTF-8" };
}

/** The encodings in which a character may take several bytes: https://encoding.spec.whatwg.org/#names-and-labels */
const severalBytes: ReadonlySet<string> = new Set([
  "big5",
  "euc-jp",
  "euc-kr",
  "gb18030",
  "gbk",
  "iso-2022-jp",
  "shift_jis",
]);

function hasUtf8Mark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** Bytes. Browsers begin again when they meet the statement later than in the first 1024; nobody states it later than this. */
const statedWithinBytes = 65_536;

/** Tells what the XML declaration or the first `<meta>` with an encoding says; those in comments say nothing. */
function findStatedLabel(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.byteLength, statedWithinBytes);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString("latin1");
  const declared = /^\s{0,9}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  if (declared !== undefined) return declared;
  for (const [, tag] of head.matchAll(/<!--[\s\S]*?(?:-->|$)|<meta[\s/]([^>]{0,1000})/gi)) {
    if (tag === undefined || (/\bcontent\s*=/i.test(tag) && !/\bhttp-equiv\s*=/i.test(tag))) continue;
    const label = /\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}
