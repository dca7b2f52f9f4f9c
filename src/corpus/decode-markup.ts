import { decodeText, findUndecodableLine } from "./decode-text.ts";
import { quoteValue } from "./problem.ts";

/** How far into a page its encoding may be stated: https://html.spec.whatwg.org/#determining-the-character-encoding */
const statedWithinBytes = 1024;

/** The text of a page or feed; or, when it cannot be read, the line and what is wrong. */
export type DecodedMarkup = { readonly text: string } | { readonly line: number | null; readonly fault: string };

/**
 * Reads markup in the encoding that it states itself, or else as UTF-8. Nothing is guessed: bytes that do not fit are
 * a fault.
 */
export function decodeMarkup(bytes: Uint8Array): DecodedMarkup {
  const text = decodeText(bytes);
  const head = Buffer.from(bytes.subarray(0, statedWithinBytes)).toString("latin1");
  const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:-]{1,40})/i.exec(head)?.[1];
  if (label === undefined || /^utf-?8$/i.test(label))
    return text !== null
      ? { text }
      : { line: findUndecodableLine(bytes), fault: "is not UTF-8 text; save it as UTF-8" };
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n") };
  } catch {
    return { line: null, fault: `states the encoding ${quoteValue(label)}, which its bytes do not fit` };
  }
}
