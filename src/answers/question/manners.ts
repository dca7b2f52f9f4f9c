import type { Span } from "../../coverage/span.ts";
import { askingWord, closingFormula, openingFormula } from "../../english/questions/manners.ts";

/** Longer texts are left as they are: manners stand at the edges of a short question. */
const longestTrimmed = 600;

/** More formulas than this in a row are no manners. */
const mostFormulas = 8;

/**
 * The stretch of a text that asks something: without the formulas of politeness before and behind it. The whole text when nothing
 * else is in it. Bounded: each formula is looked for at one place only.
 */
export function findMatter(text: string): Span {
  return withoutManners(text) ?? { start: 0, end: text.length };
}

/** Null when nothing else is in it. */
export function withoutManners(text: string): Span | null {
  if (text.length > longestTrimmed) return { start: 0, end: text.length };
  const { plain, places } = foldLetters(text);
  const [, before = "", within = "", behind = ""] = marked.exec(plain) ?? [];
  let [start, end] = askingWord.test(within) ? [before.length, plain.length - behind.length] : [0, plain.length];
  const skip = () => {
    while (start < end && !/[\p{L}\p{N}\p{Sc}@"“«‘„(]/u.test(plain.charAt(start))) start += 1;
    while (end > start && !/[\p{L}\p{N}\p{Sc}%"”»’“)]/u.test(plain.charAt(end - 1))) end -= 1;
  };
  for (let times = 0; times < mostFormulas; times += 1) {
    skip();
    const found = openingFormula.exec(plain.slice(start, end));
    if (!found || found[0] === "") break;
    start += found[0].length;
  }
  for (let times = 0; times < mostFormulas; times += 1) {
    skip();
    const found = closingFormula.exec(plain.slice(start, end));
    if (!found) break;
    end = start + found.index;
  }
  skip();
  if (!/[\p{L}\p{N}]/u.test(plain.slice(start, end))) return null;
  return { start: places[start] ?? 0, end: (places[end - 1] ?? text.length - 1) + 1 };
}

/** A question that stands in quotation marks as a whole; words that are looked for have the question around them. */
const marked = /^(\s*["“„«]\s*)([^"“”„»«]{0,1200})(["”“»]\s*)$/;

/** The text in small letters without apostrophes and with single spaces, and where each unit of it stands in the text. */
function foldLetters(text: string): { readonly plain: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let plain = "";
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (/['’ʼ`´‘]/.test(unit) && /\p{L}/u.test(text.charAt(at + 1)) && /\p{L}/u.test(text.charAt(at - 1))) continue;
    const isSpace = /\s/.test(unit);
    if (isSpace && plain.endsWith(" ")) continue;
    const small = unit.toLowerCase();
    plain += isSpace ? " " : small.length === 1 ? small : unit;
    places.push(at);
  }
  return { plain, places };
}
