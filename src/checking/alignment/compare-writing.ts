import { foldText } from "../../coverage/fold.ts";
import { itemAt } from "../../coverage/lists.ts";
import { irregularHalves } from "../../english/classes/contractions.ts";
import type { Edit, EditKind } from "../check.ts";
import { invisible } from "../claim/claim-markup.ts";
import { articleOf, endAt, startOf } from "../words/places.ts";
import { articleAt } from "../words/word-index.ts";
import type { Step } from "./align.ts";
import { type EditContext, showSteps } from "./edit-context.ts";

/** Tells whether the steps are the last of their piece, so that nothing stands behind them. */
interface Ends {
  readonly closes: boolean;
}

/** Steps that differ in one way: `from` to before `to`. */
interface Difference {
  readonly kind: EditKind;
  readonly from: number;
  readonly to: number;
}

/** Tells how equal words differ in writing: capitals, contractions, other spellings of a number, and what stands between. */
export function compareWriting(context: EditContext, steps: readonly Step[], ends: Ends): readonly Edit[] {
  const differences: Difference[] = [];
  const add = (kind: EditKind | null, from: number, to: number) => {
    const last = differences.at(-1);
    if (kind === null) return;
    if (last?.kind === kind && from <= last.to) differences[differences.length - 1] = { kind, from: last.from, to };
    else differences.push({ kind, from, to });
  };
  for (let at = 0; at < steps.length; at += 1) {
    add(compareBetween(context, steps[at - 1], steps[at]), at - 1, at + 1);
    const kind = compareWord(context, steps[at]);
    const isHalf = kind === "contraction" || (kind !== null && isSecondHalf(context, steps[at]));
    add(kind, isHalf ? Math.max(0, at - 1) : at, at + 1);
  }
  if (ends.closes && differsAtEnd(context, steps.at(-1))) add("punctuation", steps.length - 1, steps.length);
  return differences.map(({ kind, from, to }) => ({
    ...showSteps(context, steps.slice(from, to)),
    kind,
    turnsMeaning: false,
    ...(kind === "spelling" && { isSameWord: true }),
  }));
}

/** Tells how two equal words are written differently; null when they are not. */
function compareWord({ index, claim }: EditContext, step: Step | undefined): EditKind | null {
  const word = claim.words[step?.claim ?? -1];
  const place = step?.place ?? -1;
  const article = index.articles[articleAt(index, place)];
  if (!word || !article) return null;
  const there = plain(article.body.slice(startOf(index, place), endAt(index, place)));
  const here = plain(claim.text.slice(word.start, word.end));
  if (there === here) return null;
  const [foldedThere, foldedHere] = [foldText(there), foldText(here)];
  if (foldedThere === foldedHere) return there.toLowerCase() === here.toLowerCase() ? "capital" : "punctuation";
  const [lettersThere, lettersHere] = [lettersOf(foldedThere), lettersOf(foldedHere)];
  if (lettersThere === lettersHere) return /\s/.test(foldedThere + foldedHere) ? "spelling" : "punctuation";
  if (irregularHalves.has(lettersThere) || irregularHalves.has(lettersHere)) return null;
  return /\d|%/.test(word.key) || !/['’]/.test(there + here) ? "spelling" : "contraction";
}

/** "n't" of "can't": no space stands before it in the claim. */
function isSecondHalf({ claim }: EditContext, step: Step | undefined): boolean {
  const at = step?.claim ?? 0;
  return at > 0 && claim.words[at - 1]?.end === claim.words[at]?.start;
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[’‘ʼ′´`]/g, "'")
    .replace(invisible, "");
}

function lettersOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}$%£€¥]/gu, "");
}

/** Tells what kind of difference there is between what stands between two words here and there; null when it is the same. */
function compareBetween({ index, claim }: EditContext, one: Step | undefined, two: Step | undefined): EditKind | null {
  if (!one || !two || one.claim < 0 || two.claim < 0 || one.place < 0) return null;
  const body = articleOf(index, one.place).body;
  const there = normalize(body.slice(endAt(index, one.place), startOf(index, two.place)));
  const here = normalize(claim.text.slice(itemAt(claim.words, one.claim).end, itemAt(claim.words, two.claim).start));
  if (there === here) return null;
  if (there.replace(/\[sic\]/, "") === here) return "sic";
  return there.replace(/[[\]]/g, "") === here.replace(/[[\]]/g, "") ? "bracket" : "punctuation";
}

/**
 * Marks of any kind are the same, and dashes of any length; white space does not count, nor do the marks that a
 * quotation of several paragraphs repeats where each begins.
 */
function normalize(between: string): string {
  const flat = foldText(
    between.replace(invisible, "").replace(/["'“”‘’«»„‟‚‛`]{0,4}\s*\n\s*\n\s*["'“”‘’«»„‟‚‛`]{0,4}/g, " "),
  );
  return flat
    .replace(/["'*_~|>]/g, '"')
    .replace(/\s+/g, "")
    .replace(/\.{2,}/g, "…")
    .replace(/-{2,}/g, "-")
    .replace(/"{2,}/g, '"');
}

/** A question or a call is not a statement: "guilty?" is not "guilty." Nothing at the end says nothing. */
function differsAtEnd({ index, claim }: EditContext, last: Step | undefined): boolean {
  if (!last) return false;
  const body = articleOf(index, last.place).body;
  const after = (text: string, end: number) => /^[^\p{L}\p{N}\s]{0,6}/u.exec(text.slice(end, end + 12))?.[0] ?? "";
  const here = after(claim.text, claim.words[last.claim]?.end ?? 0);
  const there = after(body, endAt(index, last.place));
  const tone = (text: string) => (text.includes("?") ? "?" : text.includes("!") ? "!" : "");
  return /[.?!]/.test(here) && tone(here) !== tone(there);
}
