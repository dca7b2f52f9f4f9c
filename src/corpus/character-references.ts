import { DecodingMode, EntityDecoder, fromCodePoint, htmlDecodeTree } from "entities/lib/decode.js";

let read = "";
let consumed = 0;
/** One for all: it holds nothing between two references. */
const decoder = new EntityDecoder(htmlDecodeTree, (point, length) => {
  read += fromCodePoint(point);
  consumed = length;
});

/** Gives the parts of a text of HTML: each reference to a character by itself, read, and what stands between them. Linear. */
export function partReferences(text: string): readonly string[] {
  return text.includes("&") ? part(text, DecodingMode.Legacy) : [text];
}

/** Reads the references in the value of an attribute, in which `&copy=1` is none. Linear. */
export function readAttributeReferences(value: string): string {
  return value.includes("&") ? part(value, DecodingMode.Attribute).join("") : value;
}

function part(text: string, mode: DecodingMode): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", Math.max(start, at + 1))) {
    read = "";
    decoder.startEntity(mode);
    if (decoder.write(text, at + 1) < 0) decoder.end();
    if (read === "") continue;
    if (start < at) parts.push(text.slice(start, at));
    parts.push(read);
    start = at + consumed;
  }
  if (start < text.length) parts.push(text.slice(start));
  return parts;
}
