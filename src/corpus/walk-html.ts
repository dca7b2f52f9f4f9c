import { partReferences, readAttributeReferences } from "./character-references.ts";
import { literalElements } from "./html-elements.ts";
import { followElements, type HtmlHandlers } from "./open-elements.ts";

/** Says where in the HTML stands what is told of. UTF-16 offsets, the end that of its last letter. */
export interface HtmlPlace {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** Elements within one another. */
const deepestNest = 1000;

/** Walks through HTML in its order, as far as it is no deeper than any page that people write. Linear, but for its depth. */
export function walkHtml(html: string, handlersOf: (place: () => HtmlPlace) => HtmlHandlers): void {
  const place = { startIndex: 0, endIndex: 0 };
  const handlers = handlersOf(() => place);
  const elements = followElements(handlers);
  /** Where that begins which was not told of yet. */
  let from = 0;
  const pass = (end: number) => {
    from = place.startIndex = end;
    return end;
  };
  const text = (start: number, end: number, isLiteral = false) => {
    if (start >= end) return;
    place.endIndex = end - 1;
    const written = html.slice(start, end);
    if (isLiteral) handlers.ontext?.(written);
    else for (const part of partReferences(written)) handlers.ontext?.(part);
    pass(end);
  };
  /** Each of these reads what begins at an offset and gives where it ends; null where the HTML ends in it. */
  const comment = (end: number): number | null => {
    place.endIndex = end < 0 ? html.length : end;
    handlers.oncomment?.();
    pass(place.endIndex + 1);
    return end < 0 ? null : from;
  };
  const declaration = (inner: number, after: number): number | null => {
    const end = html.indexOf(">", after);
    if (end < 0) text(inner, html.length);
    return end < 0 ? null : pass(end + 1);
  };
  const endTag = (start: number): number | null => {
    const end = findEndOfName(html, start, false);
    if (end < 0) return null;
    place.endIndex = end;
    elements.close(html.slice(start, end).toLowerCase());
    const close = html.indexOf(">", end);
    return close < 0 ? null : pass(close + 1);
  };
  const beginTag = (open: number): number | null => {
    const nameEnd = findEndOfName(html, open + 1, true);
    if (nameEnd < 0) return null;
    const name = html.slice(open + 1, nameEnd).toLowerCase();
    place.endIndex = nameEnd;
    elements.begin(name);
    const tag = readAttributes(html, nameEnd);
    if (tag === null) return null;
    place.endIndex = tag.end;
    elements.open(name, tag.attributes, tag.isSelfClosed);
    pass(tag.end + 1);
    if (tag.isSelfClosed || !literalElements.has(name)) return from;
    const end = findEndTag(html, from, name);
    text(from, end < 0 ? html.length : end, name !== "title");
    return end < 0 ? null : endTag(end + "</".length);
  };
  const mark = (open: number): number | null => {
    const [sign, next] = [html.charCodeAt(open + 1), html.charCodeAt(open + 2)];
    if (isLetter(sign)) return beginTag(open);
    if (sign === slash) {
      const start = skipSpace(html, open + 2);
      if (isLetter(html.charCodeAt(start))) return endTag(start);
      if (start < html.length && html.charCodeAt(start) !== greater) return comment(html.indexOf(">", start));
    } else if (sign === exclamation) {
      if (html.startsWith("--", open + 2)) return comment(endOf(html, "-->", open + 2));
      if (html.startsWith("[CDATA[", open + 2)) return comment(endOf(html, "]]>", open + 9));
      return declaration(open + 2, next === hyphen ? open + 4 : open + 3);
    } else if (sign === question) return declaration(open + 2, open + 2);
    // A sign by itself is text: 1 < 2.
    return open + 1;
  };

  let at: number | null = 0;
  while (at !== null && elements.depth() <= deepestNest) {
    const open = html.indexOf("<", at);
    text(from, open < 0 ? html.length : open);
    at = open < 0 ? null : mark(open);
  }
  if (at !== null) return;
  place.endIndex = place.startIndex;
  elements.end();
}

const [slash, exclamation, question, hyphen, greater, equals] = [0x2f, 0x21, 0x3f, 0x2d, 0x3e, 0x3d];
const quotes: ReadonlyMap<number, string> = new Map([
  [0x22, '"'],
  [0x27, "'"],
]);

interface Tag {
  readonly attributes: Record<string, string>;
  /** The offset of its last sign. */
  readonly end: number;
  readonly isSelfClosed: boolean;
}

/** Reads a tag from the end of its name on; null where the HTML ends in it. Of two attributes of one name the first counts. */
function readAttributes(html: string, nameEnd: number): Tag | null {
  const attributes: Record<string, string> = {};
  let at = nameEnd;
  let isSelfClosed = false;
  for (;;) {
    at = skipSpace(html, at);
    if (at >= html.length) return null;
    const sign = html.charCodeAt(at);
    if (sign === greater) return { attributes, end: at, isSelfClosed };
    isSelfClosed = sign === slash;
    if (isSelfClosed) {
      at += 1;
      continue;
    }
    const start = at;
    at = findEndOfAttribute(html, at + 1);
    const name = html.slice(start, at).toLowerCase();
    let value = "";
    at = skipSpace(html, at);
    if (html.charCodeAt(at) === equals) {
      const begin = skipSpace(html, at + 1);
      const quote = quotes.get(html.charCodeAt(begin));
      const end = quote === undefined ? findEndOfWord(html, begin) : html.indexOf(quote, begin + 1);
      if (end < 0) return null;
      value = readAttributeReferences(html.slice(quote === undefined ? begin : begin + 1, end));
      at = quote === undefined ? end : end + 1;
    }
    if (!Object.hasOwn(attributes, name)) attributes[name] = value;
  }
}

function isLetter(sign: number): boolean {
  return (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a);
}

function isSpace(sign: number): boolean {
  return sign === 0x20 || sign === 0x0a || sign === 0x09 || sign === 0x0c || sign === 0x0d;
}

function skipSpace(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
}

/** Finds where the name of a tag ends; less than 0 where the HTML does. */
function findEndOfName(html: string, from: number, endsAtSlash: boolean): number {
  for (let at = from; at < html.length; at += 1) {
    const sign = html.charCodeAt(at);
    if (sign === greater || isSpace(sign) || (endsAtSlash && sign === slash)) return at;
  }
  return -1;
}

function findEndOfAttribute(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const sign = html.charCodeAt(at);
    if (sign === equals || sign === greater || sign === slash || isSpace(sign)) return at;
  }
  return html.length;
}

/** Finds where a value without quotation marks ends; less than 0 where the HTML does. */
function findEndOfWord(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const sign = html.charCodeAt(at);
    if (sign === greater || isSpace(sign)) return at;
  }
  return -1;
}

/** Finds the last sign of a mark; less than 0 without one. */
function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? at : at + mark.length - 1;
}

/** Finds where the tag begins that ends an element in which nothing but that is read; less than 0 without one. */
function findEndTag(html: string, from: number, name: string): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 1)) {
    const end = at + 2 + name.length;
    const sign = html.charCodeAt(end);
    if ((sign === greater || isSpace(sign)) && html.slice(at + 2, end).toLowerCase() === name) return at;
  }
  return -1;
}
