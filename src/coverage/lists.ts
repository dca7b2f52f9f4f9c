/**
 * Adds the items at the end of the list. A list that is spread into a call lies on the stack, which holds some hundred thousand
 * items: a long article has more words.
 */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** The item at an index that is in the list. Throws a RangeError where there is none: an index was wrong. */
export function itemAt<Item>(list: { readonly [index: number]: Item; readonly length: number }, index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing stands at ${index} of ${list.length}`);
  return item;
}

/** The value of a key that is in the map. Throws a RangeError where there is none: a key was wrong. */
export function valueAt<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`a map of ${map.size} lacks a key`);
  return value;
}

/** Adds to the count at an index that is in the list. Throws a RangeError elsewhere, where a typed array would take nothing. */
export function addAt(
  counts: Float64Array | Int32Array | Uint8Array | Uint32Array | number[],
  index: number,
  by: number,
): void {
  counts[index] = itemAt<number>(counts, index) + by;
}

/** The first of the numbers from `low` to `high` that is found, by halving: all behind it must be as well. `high` where none is. */
export function firstFound(low: number, high: number, isFound: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isFound(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The largest of the values; `least` where none is larger. */
export function largestOf(values: Iterable<number>, least: number): number {
  let largest = least;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}

/** The smallest of the values; `most` where none is smaller. */
export function smallestOf(values: Iterable<number>, most: number): number {
  let smallest = most;
  for (const value of values) if (value < smallest) smallest = value;
  return smallest;
}
