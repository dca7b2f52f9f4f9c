import { countEdits } from "../../coverage/count-edits.ts";
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
