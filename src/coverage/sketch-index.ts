import { itemAt } from "./lists.ts";
import type { TextSketch } from "./text-sketch.ts";

/** Another text is met by this: some numbers of its sketch, and how many of them the other must have. */
export interface Meeting {
  readonly numbers: readonly number[];
  readonly least: number;
}

/**
 * Texts by what they share, so that those that may be one text are found without comparing all with all. Each call costs
 * a bounded number of steps, however many texts there are and whatever they share.
 */
export interface SketchIndex<Entry> {
  /** The entries that have the most of the numbers, the most first, then in the order added: at most eight. */
  findLikely(meeting: Meeting): readonly Entry[];
  add(entry: Entry, meeting: Meeting): void;
}

/** The smallest numbers of a text are enough to meet another by: of two that share half, about twenty are the same. */
const numbersIndexed = 32;

/** Fewer are a phrase or two; of a text that stands in one four times as long, about seven are met. */
const leastMet = 4;

/** Words that more texts than this have in common are boilerplate: "Sign up for our newsletter". */
const mostHolders = 32;

const mostLikely = 8;

/** An empty index. */
export function openSketchIndex<Entry>(): SketchIndex<Entry> {
  const entries: Entry[] = [];
  /** The places of the entries that have a number, by that number. */
  const holders = new Map<number, number[]>();
  const counts: number[] = [];
  const none: readonly number[] = [];
  return {
    findLikely({ numbers, least }) {
      const seen: number[] = [];
      const met: number[] = [];
      for (const number of numbers)
        for (const place of holders.get(number) ?? none) {
          const count = itemAt(counts, place) + 1;
          counts[place] = count;
          if (count === 1) seen.push(place);
          if (count === least) met.push(place);
        }
      const most = met.toSorted((one, other) => itemAt(counts, other) - itemAt(counts, one) || one - other);
      for (const place of seen) counts[place] = 0;
      return most.slice(0, mostLikely).map((place) => itemAt(entries, place));
    },
    add(entry, { numbers }) {
      for (const number of numbers) {
        const known = holders.get(number);
        if (!known) holders.set(number, [entries.length]);
        else if (known.length < mostHolders) known.push(entries.length);
      }
      entries.push(entry);
      counts.push(0);
    },
  };
}

/** The numbers by which a text meets another: those of its smallest that another may have, where that is known. */
export function meetingOf(sketch: TextSketch, mayBeCommon: (number: number) => boolean = () => true): Meeting {
  const length = Math.min(sketch.length, numbersIndexed);
  const numbers: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const number = itemAt(sketch, at);
    if (mayBeCommon(number)) numbers.push(number);
  }
  return { numbers, least: Math.max(1, Math.min(leastMet, Math.floor(length / 2))) };
}

/**
 * Tells of most numbers that only one of the texts has that it is so: in most coverages those are most numbers. Counted by
 * their last bits: of two numbers that share those it is not known.
 */
export function countNumbers(sketches: readonly TextSketch[]): (number: number) => boolean {
  const counts = new Uint8Array(2 ** countedBits);
  const last = counts.length - 1;
  for (const sketch of sketches)
    for (const number of sketch.subarray(0, numbersIndexed))
      counts[number & last] = Math.min(2, itemAt(counts, number & last) + 1);
  return (number) => itemAt(counts, number & last) > 1;
}

/** Four million counts, one byte each. */
const countedBits = 22;
