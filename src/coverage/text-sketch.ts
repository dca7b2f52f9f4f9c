import { foldText } from "./fold.ts";
import { itemAt } from "./lists.ts";

/**
 * A sketch is what a text is compared by: the numbers of some of its runs of words, ascending, each once. Of a short text they are
 * all its runs, of a longer one the smallest 128. Empty for a text of fewer words than a run.
 */
export type TextSketch = Uint32Array;

/** The share that two texts have of one another, as far as their sketches show: each from 0 to 1, exact for short texts, else within about 0.05. */
export interface Likeness {
  /** The share that both have, of the runs that either has (Jaccard). */
  readonly shared: number;
  /** The share that the other has too, of the runs of the one that has fewer. */
  readonly held: number;
}

/** Words in a row that two texts must share to count as copied: fewer are common phrases. */
const runWords = 8;

/** Half a kilobyte an article. */
const mostNumbers = 128;

/** An edited wire story keeps most of its sentences; two reports of one event share little but their quotations. */
const leastShared = 0.5;

/** A story that was cut to fit stands nearly whole in the long one. */
const leastHeld = 0.8;

/** With fewer runs to go by, that a text stands in another may be one long quotation. */
const fewestHeld = 16;

/**
 * The sketch of a text: its smallest numbers, so that any two texts are sampled alike, whatever their lengths
 * (bottom-k: https://doi.org/10.1145/1281100.1281133, after https://doi.org/10.1109/SEQUEN.1997.666900).
 */
export function sketchText(text: string): TextSketch {
  const words = numberWords(foldText(text));
  const runs = new Uint32Array(Math.max(0, words.length - runWords + 1));
  for (let at = 0; at < runs.length; at += 1) runs[at] = numberOfRun(words, at);
  runs.sort();
  const sketch: number[] = [];
  for (let at = 0; at < runs.length && sketch.length < mostNumbers; at += 1) {
    const run = itemAt(runs, at);
    if (run !== sketch.at(-1)) sketch.push(run);
  }
  return Uint32Array.from(sketch);
}

/** Counts how many runs the text of a sketch has, about. Equal sketches give equal lengths. */
export function lengthOfSketched(sketch: TextSketch): number {
  return sketch.length < mostNumbers ? sketch.length : (mostNumbers / reachOf(sketch)) * 2 ** 32;
}

/** Tells how alike two texts are. Nothing is like a text without a run. */
export function compareSketches(one: TextSketch, other: TextSketch): Likeness {
  const { common, ofOne, ofOther } = compare(one, other);
  const [fewer, either] = [Math.min(ofOne, ofOther), ofOne + ofOther - common];
  return { shared: either === 0 ? 0 : common / either, held: fewer === 0 ? 0 : common / fewer };
}

/** True when the two are one text: an edited copy, or one that was cut short or added to. */
export function isOneText(one: TextSketch, other: TextSketch): boolean {
  const { common, ofOne, ofOther } = compare(one, other);
  const fewer = Math.min(ofOne, ofOther);
  if (common > 0 && common >= leastShared * (ofOne + ofOther - common)) return true;
  return fewer >= fewestHeld && common >= leastHeld * fewer;
}

/** Counts how many numbers each has up to where both sketches reach (of a short text all), and how many of these are the same. */
function compare(one: TextSketch, other: TextSketch) {
  const reach = Math.min(reachOf(one), reachOf(other));
  const [ofOne, ofOther] = [countUpTo(reach, one), countUpTo(reach, other)];
  let common = 0;
  for (let at = 0, otherAt = 0; at < ofOne && otherAt < ofOther; ) {
    const first = itemAt(one, at);
    const second = itemAt(other, otherAt);
    if (first === second) common += 1;
    if (first <= second) at += 1;
    if (second <= first) otherAt += 1;
  }
  return { common, ofOne, ofOther };
}

function countUpTo(reach: number, sketch: TextSketch): number {
  let length = sketch.length;
  while (length > 0 && itemAt(sketch, length - 1) > reach) length -= 1;
  return length;
}

/** The number up to which a sketch holds every run of its text. */
function reachOf(sketch: TextSketch): number {
  return sketch.length < mostNumbers ? 2 ** 32 - 1 : itemAt(sketch, mostNumbers - 1);
}

/** One number for each word (FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/), read in one go: it is done for every article. */
function numberWords(folded: string): readonly number[] {
  const words: number[] = [];
  let value = noWord;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (isWordCode(code)) value = Math.imul(value ^ code, 0x01000193);
    else if (value !== noWord) {
      words.push(value | 0);
      value = noWord;
    }
  }
  return words;
}

const noWord = 0x811c9dc5;

/** Letters and digits of ASCII, and from À on everything but the blocks of punctuation and symbols; false beyond the end. */
function isWordCode(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code < 0x2000 || code > 0x303f;
}

/** Mixed at the end as MurmurHash3 does it, because the smallest numbers must be an even sample of all runs. */
function numberOfRun(words: readonly number[], from: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < from + runWords; at += 1) value = Math.imul(value, 0x01000193) ^ (words[at] ?? 0);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
