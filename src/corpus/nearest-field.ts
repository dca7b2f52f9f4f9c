import { plainName, usualNames, wordsForLater } from "./field-names.ts";

/** The name that a misspelt one most likely means, among those of fields that nothing states; null when it is like none. */
export function nearestField(name: string, isStated: (field: string) => boolean): string | null {
  const plain = plainName(name);
  if (plain.length < shortestName || plain.length > longestName) return null;
  const later = Object.hasOwn(wordsForLater, plain) ? wordsForLater[plain] : undefined;
  if (later !== undefined) return isStated(later) ? null : later;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [usual, field] of Object.entries(usualNames)) {
    const edits = countEdits(plain, plainName(usual));
    if (edits > Math.floor(usual.length / lettersPerEdit) || edits >= least || isStated(field)) continue;
    [nearest, least] = [usual, edits];
  }
  return nearest;
}

const shortestName = 3;
const longestName = 20;
/** A name of this many letters may have one wrong. */
const lettersPerEdit = 4;

/** Letters added, left out, replaced, or two that changed places (Damerau's distance between neighbours). */
function countEdits(one: string, other: string): number {
  let [before, above] = [[] as readonly number[], Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const [left = 0, up = 0, corner = 0] = [line[column - 1], above[column], above[column - 1]];
      const best = Math.min(left + 1, up + 1, corner + same);
      line.push(swapped ? Math.min(best, (before[column - 2] ?? 0) + 1) : best);
    }
    [before, above] = [above, line];
  }
  return above[other.length] ?? 0;
}
