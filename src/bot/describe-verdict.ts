import type { Check, Edit, EditKind, Verdict } from "../checking/check.ts";
import type { CheckWords, Words } from "./languages/words.ts";
import { type TextBlock, textBlock } from "./reply.ts";

/** The verdict in a word or two; of a changed quote, whether its meaning is reversed or little is changed; of a cut one, where. */
export function describeVerdict(verdict: Verdict, found: Check, { check }: Words): TextBlock {
  return textBlock("heading", nameVerdict(verdict, found, check));
}

function nameVerdict(verdict: Verdict, { edits, pieces, searched, skipped }: Check, check: CheckWords): string {
  if (verdict === "nearest" || verdict === "not-found") return check.notIn(searched.articles);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const goesOn = Boolean(last?.cutAfter || (last?.limit && !last.limit.isSentence));
  if (verdict === "altered") {
    if (edits.some(({ turnsMeaning }) => turnsMeaning)) return check.reversed;
    if (last?.limit?.turns) return check.changedAndCut;
    if (edits.every(isSlight)) return check.slight;
  }
  if (verdict === "other-speaker" && first?.quotation?.certainty === "likely") return check.otherSpeaker;
  if (verdict === "exact-but-punctuation" && edits.some(isSpelling)) return check.slight;
  if (verdict === "shortened" && first?.cutBefore && !goesOn && skipped.length === 0) return check.cutBefore;
  return check.verdicts[verdict];
}

function isSpelling({ kind }: Edit): boolean {
  return kind === "spelling";
}

function isSlight({ kind }: Edit): boolean {
  return slight[kind] === true;
}

/** Differences that leave the words and what they say as they are. */
const slight: Readonly<Partial<Record<EditKind, true>>> = {
  bracket: true,
  capital: true,
  contraction: true,
  punctuation: true,
  sic: true,
  spelling: true,
};
