import type { Edit } from "../checking/check.ts";
import { shortenText } from "../coverage/shorten-text.ts";
import type { Line } from "./line.ts";
import type { Run } from "./reply.ts";

/** A longer claim is shown to here, cut at a space. UTF-16 units. */
const longest = 400;

/** Tells what was claimed, with what the article has not struck out, where it is plain which words these are. */
export function markDifferences(claim: string, edits: readonly Edit[]): Line {
  const text = shortenText(claim.replace(/\s+/g, " ").trim(), longest, "space");
  const spans = edits.flatMap(({ claim: written }) => {
    const found = written === null ? null : findOnly(text, written.replace(/\s+/g, " ").trim());
    return found ? [found] : [];
  });
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue;
    if (start > at) runs.push(text.slice(at, start));
    runs.push({ kind: "struck", text: text.slice(start, end) });
    at = end;
  }
  return at < text.length ? [...runs, text.slice(at)] : runs;
}

/** Finds where the words stand, as whole words; null where they do not, or more than once. */
function findOnly(text: string, words: string) {
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ""}${text[at + words.length] ?? ""}`)) places.push(at);
  const [start] = places;
  return start === undefined || places.length > 1 ? null : { start, end: start + words.length };
}
