import { walkHtml } from "./walk-html.ts";

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
const referenceHere = new RegExp(reference.source, "iy");
/** A tag, or one that is spelt with references. */
const tag = /(?:<|&lt;|&#60;|&#x3c;)\/?[a-z]/i;

/** References that were read; there are some two thousand with names. */
const known = new Map<string, string>();
const mostKnown = 5000;

/**
 * Plain text with its character references read, `&#8217;` and `&amp;`, and every other letter as it is. A text with tags, or that
 * speaks of tags (`&lt;p&gt;`), stays as it stands. Linear.
 */
export function readReferences(text: string): string {
  if (!hasReference(text) || tag.test(text)) return text;
  // Some systems write references for the signs of references: &amp;#8217;.
  const once = decodeReferences(text);
  return tag.test(once) ? once : decodeReferences(once);
}

/** Tells whether there may be a reference. Looks at the signs alone: most texts with one have none. */
export function hasReference(text: string): boolean {
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    referenceHere.lastIndex = at;
    if (referenceHere.test(text)) return true;
  }
  return false;
}

/** The text with each reference in it read once; one that HTML does not know stays. */
export function decodeReferences(text: string): string {
  return text.replace(reference, decode);
}

/**
 * XML with the references that HTML knows and XML does not read, `&nbsp;`, and with the signs written out that begin none: `Roe & Poe`.
 * What is marked as CDATA stays.
 */
export function readNamedReferences(xml: string): string {
  const parts: string[] = [];
  let [from, kept] = [0, 0];
  for (let sign = xml.indexOf("&"); sign >= 0 && from < xml.length; ) {
    const open = xml.indexOf("<![CDATA[", from);
    const end = open < 0 ? xml.length : open;
    if (sign < end) {
      const written = xml.slice(from, end);
      const read = written.replace(signOrReference, decodeInXml);
      if (read !== written) {
        parts.push(xml.slice(kept, from), read);
        kept = end;
      }
    }
    const close = open < 0 ? -1 : xml.indexOf("]]>", open);
    from = close < 0 ? xml.length : close;
    if (sign < from) sign = xml.indexOf("&", from);
  }
  if (kept === 0) return xml;
  // One text, and not two that are joined when they are read, which is slow for whoever reads letter by letter.
  parts.push(xml.slice(kept));
  return parts.join("");
}

/** A reference that XML has not, or a sign that begins none. */
const signOrReference = /&(?!#\d{1,7};|#[Xx][\dA-Fa-f]{1,6};|(?:[lg]t|amp|quot|apos);)(?:[A-Za-z][A-Za-z\d]{1,31};)?/g;

function decodeInXml(written: string): string {
  const read = decode(written);
  return written === "&" || read === written
    ? `&amp;${written.slice(1)}`
    : read.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function decode(written: string): string {
  const found = known.get(written);
  if (found !== undefined) return found;
  let read = "";
  walkHtml(written, () => ({
    ontext(part) {
      read += part;
    },
  }));
  if (known.size < mostKnown) known.set(written, read);
  return read;
}
