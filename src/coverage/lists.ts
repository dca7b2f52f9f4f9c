/**
 * Adds the items at the end of the list. A list that is spread into a call lies on the stack, which holds some hundred thousand
 * items: a long article has more words.
 */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
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
