import { isAmong } from "../../coverage/is-among.ts";
import {
  auxiliaries,
  conjunctions,
  prepositions,
  relatives,
  subordinators,
} from "../../english/classes/closed-classes.ts";
import { elidedWords } from "../../english/classes/contractions.ts";
import type { Mark } from "./read-marks.ts";

/**
 * Says how ill a reading of a mark fits the way marks are set. 0 is as every paper sets it, about 1 is unusual, and 3 is what
 * an error costs: a mark without a partner. Infinity is never read so.
 */
export type Cost = number;

/** A mark without a partner. */
export const astrayCost: Cost = 3;

/** A mark that opens and is never closed; a little less, since its words begin where it stands. */
export const unclosedCost: Cost = 2.8;

/** A mark that is never closed where the next line goes on with a mark, as a quotation of several paragraphs does. */
export const goesOnCost: Cost = 0.7;

/** Words in the same marks within a quotation. */
const nestedAlikeCost: Cost = 2;

/** Words in curly marks within straight ones. */
const nestedOtherwiseCost: Cost = 0.5;

/** A mark against its direction: “yes,“ */
const reversedCost: Cost = 1.5;

const space = /\s/;
const word = /[\p{L}\p{N}$€£#@&%]/u;
const opensBracket = /[([{<]/;
const joins = /[-–—―/]/;
const anyMark = /[“”„‟«»「」『』"″‘’‚‛‹›'`′]/;
const stop = /[.,;:!?…]/;

/** Tells how ill a mark opens here. A straight one that ends a word never does, nor a closing one with a space behind it. */
export function openCost(mark: Mark, body: string): Cost {
  if (mark.direction === "closes" && space.test(mark.after)) return Number.POSITIVE_INFINITY;
  const apostrophe = mark.family === "single" && isElided(body.slice(mark.end, mark.end + 8)) ? 1 : 0;
  return placeOfOpening(mark, body) + apostrophe + (mark.direction === "closes" ? reversedCost : 0);
}

function placeOfOpening({ before, after, direction, text, end }: Mark, body: string): Cost {
  const directed = direction === "opens";
  if (space.test(after)) {
    if (space.test(before)) return /[«»‹›]/.test(text) ? 0 : directed ? 0.3 : 1;
    if (word.test(before)) return directed ? 1.5 : Number.POSITIVE_INFINITY;
    return directed ? 1 : opensBracket.test(before) ? 1 : 2.5;
  }
  const startsWord = !/[.,;:!?)\]}]/.test(after) || body.startsWith("..", end);
  if (!startsWord) return space.test(before) ? 1.5 : Number.POSITIVE_INFINITY;
  if (space.test(before) || opensBracket.test(before)) return 0;
  if (joins.test(before)) return 0.2;
  if (anyMark.test(before)) return 0.1;
  if (stop.test(before)) return directed ? 0.3 : 0.6;
  return directed ? 1 : astrayCost;
}

/** Tells how ill a mark closes here. */
export function closeCost(mark: Mark, body: string): Cost {
  return placeOfClosing(mark, body) + (mark.direction === "opens" ? reversedCost : 0);
}

function placeOfClosing({ before, after, direction, text, start }: Mark, body: string): Cost {
  const directed = direction === "closes";
  if (space.test(before)) {
    if (space.test(after)) return /[«»‹›]/.test(text) ? 0 : directed ? 0.5 : 1;
    if (!word.test(after)) return 0.5;
    return directed ? 1 : stop.test(body.charAt(start - 2)) ? 2.5 : 3.2;
  }
  if (opensBracket.test(before)) return 2;
  if (!word.test(after)) return stop.test(before) ? 0 : joins.test(before) ? 0.4 : 0.1;
  if (stop.test(before)) return 0.6;
  return directed ? 1 : 2;
}

/** Tells how ill two marks go together; what their forms give back of the cost of a direction is less than 0. */
export function pairCost(open: Mark, close: Mark): Cost {
  if (open.family !== close.family) return Number.POSITIVE_INFINITY;
  const forms = `${open.text}${close.text}`;
  if (isAmong(forms, "„“ ‚‘")) return -reversedCost;
  if (isAmong(forms, "»« ›‹")) return 1 - 2 * reversedCost;
  if (/^(?:„”|‚’|“”|‘’|«»|‹›|「」|『』|‘‘’’|``''|``"|”“|’‘)$/.test(forms) || open.text === close.text) return 0;
  return /[«»‹›]/.test(forms) ? astrayCost : 1;
}

/** Tells how ill a quotation begins within another. In the same marks it has to begin where quotations do. */
export function nestedCost(outer: Mark, inner: Mark, opening: Cost): Cost {
  if ((outer.direction === null) !== (inner.direction === null)) return nestedOtherwiseCost + opening;
  return outer.family === inner.family ? nestedAlikeCost + opening : 0.1;
}

/**
 * Tells how ill a mark is no mark of a quotation: an apostrophe, inches, or an error. Within a quotation an error costs more, so
 * that of two readings the one with fewer quoted words is taken.
 */
export function noMarkCost(mark: Mark, body: string, within: boolean): Cost {
  const { before, after, text, start, end } = mark;
  if (body.startsWith(text, end)) return 0.5;
  if (start >= text.length && body.startsWith(text, start - text.length)) return word.test(after) ? 0.7 : 0.5;
  const measured = /\d/.test(before) || (space.test(before) && /\d/.test(body.charAt(start - 2)));
  if (mark.direction === null && measured && !word.test(after)) return 0.3;
  if (mark.family === "single") return apostropheCost(mark, body);
  return within ? astrayCost + 0.5 : astrayCost;
}

/** Tells how ill a single mark at the edge of a word is an apostrophe. */
function apostropheCost({ before, after, text, start, end }: Mark, body: string): Cost {
  if (word.test(after)) {
    if (isElided(body.slice(end, end + 8))) return text === "‘" ? 0.4 : 0.1;
    return text === "’" ? 1.2 : astrayCost;
  }
  if (!word.test(before)) return astrayCost;
  const ending = body.slice(Math.max(0, start - 3), start);
  const next = /^[\p{L}]+/u.exec(body.slice(end + 1, end + 14))?.[0] ?? "";
  if (/s$/i.test(ending))
    return (space.test(after) && next !== "" && !isFunctionWord(next) ? 0.3 : 1.4) + (text === "‘" ? 1 : 0);
  if (/(?:^|[^\p{L}])n$/iu.test(ending)) return 0.1;
  if (/in$|(?:^|[^\p{L}])(?:o|ol|th)$/iu.test(ending)) return 0.4;
  return /\d/.test(before) ? 0.5 : 2.5;
}

/** "’90s", "’tis": what is written with an apostrophe in the place of its beginning. */
function isElided(text: string): boolean {
  const [word = ""] = /^[\p{L}\p{N}]{0,6}(?![\p{L}\p{N}])/u.exec(text) ?? [];
  return /^\d\ds?$/i.test(word) || elidedWords.has(word.toLowerCase());
}

/** No noun: what stands before it owns nothing. */
function isFunctionWord(next: string): boolean {
  const folded = next.toLowerCase();
  return [auxiliaries, conjunctions, prepositions, relatives, subordinators].some((list) => list.has(folded));
}
