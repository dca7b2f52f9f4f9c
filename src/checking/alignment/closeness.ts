import { isMatter } from "../../english/classes/function-words.ts";
import { keyAt } from "../words/compared-words.ts";
import type { AlignedPiece } from "./align.ts";
import { type EditContext, isEqual } from "./edit-context.ts";

/** With a smaller share of equal words a claim is another text, and no altered form of this one. */
const leastShare = 0.6;
/** Four words of any kind stand together in many texts; two of them with matter of their own rarely do. */
const leastWords = 4;
const leastMatter = 2;
/** So many words in one order are one text, even where none of them has matter: "in when no one else would". */
const manyWords = 6;
const mostShare = 0.8;

/** True when the claim is these pieces with changes, and not just a text that shares some words with them. */
export function isCloseEnough(context: EditContext, pieces: readonly AlignedPiece[]): boolean {
  const steps = pieces.flat();
  const equal = steps.filter((step) => isEqual(context, step));
  const left = steps.filter(({ claim }) => claim < 0).length;
  const matter = equal.filter(({ claim }) => isMatter(keyAt(context.claim.words, claim)));
  const length = context.claim.words.length;
  const share = equal.length / (length + left / 2);
  if (equal.length >= manyWords && share >= mostShare) return true;
  if (equal.length === length && left === 0 && standTogether(equal)) return true;
  return (
    equal.length >= Math.min(leastWords, length) &&
    matter.length >= Math.min(leastMatter, length) &&
    share >= leastShare
  );
}

/** True for words between which no more than the telling of who speaks stands. */
function standTogether(steps: AlignedPiece): boolean {
  const [first, last] = [steps[0]?.place ?? 0, steps.at(-1)?.place ?? 0];
  return last >= first && last - first <= steps.length + mostTold;
}
const mostTold = 50;
