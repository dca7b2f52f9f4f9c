import { changesWords } from "../alignment/order-edits.ts";
import type { Check, Edit, EditKind, Verdict } from "../check.ts";

const wordForWord: readonly Verdict[] = ["exact", "exact-but-punctuation", "shortened", "reported"];
/** Edits that leave what was said as it was. */
const slight: readonly EditKind[] = ["tense", "contraction", "spelling", "function-word"];
/** In so many words one other word is a slip of memory. */
const wordsForOneSlip = 8;

/** True when the coverage has the claimed words, or the same but for slips: the claim says nothing else. */
export function isNearlySaid({ verdict, edits, claim, turnsMeaning, frame }: Check): boolean {
  if (turnsMeaning) return false;
  if (
    wordForWord.includes(verdict) ||
    (verdict === "framed" && (frame?.kind === "reported" || frame?.kind === "disputed"))
  )
    return true;
  if (verdict !== "altered") return false;
  const others = edits.filter((edit) => changesWords(edit) && !slight.includes(edit.kind));
  const slips = others.filter(isSlip);
  return slips.length === others.length && slips.length <= claim.words.length / wordsForOneSlip;
}

function isSlip({ kind, turnsMeaning, article, claim }: Edit): boolean {
  return kind === "word" && !turnsMeaning && countWords(article?.text) <= 1 && countWords(claim) <= 1;
}

function countWords(text: string | null = ""): number {
  return text?.split(/\s+/).filter(Boolean).length ?? 0;
}
