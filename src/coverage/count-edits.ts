import { itemAt } from "./lists.ts";

/**
 * The fewest letters to put in, take out or change, or pairs of neighbours to swap, that make one word the other (optimal string
 * alignment, Damerau 1964). Both are short. Packages count a swap as two edits, and it is the commonest slip of the keyboard.
 */
export function countEdits(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index += 1) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at += 1) {
      const changed = itemAt(row, at) + (one[index] === other[at] ? 0 : 1);
      const swapped = isSwapped(one, index, other, at) ? itemAt(beforeLast, at - 1) + 1 : changed;
      next.push(Math.min(itemAt(row, at + 1) + 1, itemAt(next, at) + 1, changed, swapped));
    }
    beforeLast = row;
    row = next;
  }
  return itemAt(row, other.length);
}

function isSwapped(one: string, index: number, other: string, at: number): boolean {
  return index > 0 && at > 0 && one[index] === other[at - 1] && one[index - 1] === other[at];
}
