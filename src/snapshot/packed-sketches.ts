import { itemAt } from "../coverage/lists.ts";
import type { TextSketch } from "../coverage/text-sketch.ts";

/** Sketches one after another. */
export interface PackedSketches {
  readonly sketches: Uint32Array;
  /** The index at which each begins, by place, and last where the last ends. */
  readonly from: Int32Array;
}

/** Packs the sketches in their order; an empty one where there is none. */
export function packSketches(all: readonly (TextSketch | undefined)[]): PackedSketches {
  const from = new Int32Array(all.length + 1);
  for (const [place, sketch] of all.entries()) from[place + 1] = itemAt(from, place) + (sketch?.length ?? 0);
  const sketches = new Uint32Array(itemAt(from, all.length));
  for (const [place, sketch] of all.entries()) if (sketch) sketches.set(sketch, from[place]);
  return { sketches, from };
}

/** The sketch at a place; of memory that it shares with the others. */
export function unpackSketch({ sketches, from }: PackedSketches, place: number): TextSketch {
  return sketches.subarray(itemAt(from, place), itemAt(from, place + 1));
}
