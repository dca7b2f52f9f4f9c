import { foldText } from "../../coverage/fold.ts";
import { appendAll } from "../../coverage/lists.ts";
import type { Edit, EditKind } from "../check.ts";
import { excerptAt, isJoined } from "../words/places.ts";
import type { WordIndex } from "../words/word-index.ts";
import type { AlignedPiece, Step } from "./align.ts";
import { type ChangedFigures, compareFigures } from "./changed-figures.ts";
import { compareWriting } from "./compare-writing.ts";
import { type EditContext, isEqual, showSteps } from "./edit-context.ts";
import { type ChangedWord, kindOfChange, turnsMeaning } from "./word-change.ts";

/** More are not told: the claim is another text by then. */
const mostEdits = 40;

/** Every difference between the claim and the article within one piece, in the order of the text, at most 40. */
export function findEdits(context: EditContext, piece: AlignedPiece): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < piece.length && edits.length < mostEdits; ) {
    const equal = isEqual(context, piece[at]);
    let end = at + 1;
    while (end < piece.length && isEqual(context, piece[end]) === equal) end += 1;
    if (equal) appendAll(edits, compareWriting(context, piece.slice(at, end), { closes: end === piece.length }));
    else edits.push(describeChange(context, piece, at, end));
    at = end;
  }
  return edits.slice(0, mostEdits);
}

function describeChange(context: EditContext, piece: AlignedPiece, from: number, to: number): Edit {
  const figures = compareFigures(context, piece, from, to);
  const [first, last] = widen(context, piece, figures.from, figures.to);
  const shown = showSteps(context, piece.slice(first, last));
  if (figures.kind === "same") return { ...shown, kind: "spelling", turnsMeaning: false, isSameWord: true };
  const changed = kindOf(context, piece.slice(from, to), { ...figures, follows: to < piece.length });
  const kind = isBareContraction(shown.article?.text ?? "", shown.claim ?? "") ? "spelling" : changed;
  const isSameWord = kind === "spelling" && lettersOf(shown.article?.text) === lettersOf(shown.claim);
  return { ...shown, kind, turnsMeaning: turnsMeaning(kind), ...(isSameWord && { isSameWord }) };
}

/** "its" for "it's", "were" for "we're": only the apostrophe is missing. */
function isBareContraction(article: string, claim: string): boolean {
  const [one, other] = [article, claim].map((text) => foldText(text).replace(/['’]/g, ""));
  return /['’]/.test(article + claim) && one === other && /^[\p{L}\s]+$/u.test(one ?? "");
}

/** The letters of some words as one: "no one" and "noone" have the same, as have "healin’" and "healing". */
function lettersOf(text: string | null = ""): string {
  return foldText(text ?? "")
    .replace(/in(?=[^\p{L}]|$)/gu, "ing")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function kindOf(
  context: EditContext,
  steps: readonly Step[],
  { kind, has, follows }: ChangedFigures & { readonly follows: boolean },
): EditKind {
  const { index, claim } = context;
  return kindOfChange({
    article: steps
      .filter(({ place }) => place >= 0)
      .map((step) => ({ ...readArticleWord(context, step.place), isFigure: has({ ...step, claim: -1 }) })),
    claim: steps
      .filter((step) => step.claim >= 0)
      .map((step) => ({ ...readClaimWord(context, step.claim), isFigure: has({ ...step, place: -1 }) })),
    figures: kind === "same" ? null : kind,
    follows,
    isKnown: (key) => claim.words.length > 0 && index.numberOf(key) !== undefined,
  });
}

/** The steps that share a written word with the change: "was" where the article has "wasn't". */
function widen(
  { index, claim }: EditContext,
  piece: AlignedPiece,
  from: number,
  to: number,
): readonly [number, number] {
  const isHalf = (step: Step | undefined) =>
    step !== undefined &&
    ((step.place >= 0 && isJoined(index, step.place)) ||
      (step.claim > 0 && claim.words[step.claim - 1]?.end === claim.words[step.claim]?.start));
  const first = from > 0 && isHalf(piece[from]) ? from - 1 : from;
  return [first, to < piece.length && isHalf(piece[to]) ? to + 1 : to];
}

function readArticleWord({ index, nameWords }: EditContext, place: number): Omit<ChangedWord, "isFigure"> {
  const { article, start, end } = excerptAt(index, place, place);
  const text = article.body.slice(start, end);
  const key = keyAt(index, place);
  return {
    key,
    isName: nameWords.has(key) || (isCapital(text) && !opensSentence(article.body, start)),
    inBrackets: isBracketed(article.body, start, end),
  };
}

function keyAt(index: WordIndex, place: number): string {
  return index.keyOf(index.wordAt(place));
}

function readClaimWord({ claim, nameWords }: EditContext, at: number): Omit<ChangedWord, "isFigure"> {
  const word = claim.words[at];
  const { key = "", start = 0, end = 0 } = word ?? {};
  const written = claim.text.slice(start, end);
  return {
    key,
    isName: nameWords.has(key) || (isCapital(written) && !opensSentence(claim.text, start) && !isShouted(claim.text)),
    inBrackets: claim.bracketed.has(at),
  };
}

function isCapital(written: string): boolean {
  return /^\p{Lu}/u.test(written);
}

/** In a message all in capitals they tell nothing of names. */
function isShouted(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capital > small;
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:\n])["'“”‘’«»([\s*]*$/u.test(text.slice(Math.max(0, start - 12), start));
}

function isBracketed(text: string, start: number, end: number): boolean {
  const open = text.lastIndexOf("[", start);
  if (open < 0 || start - open > 60) return false;
  const close = text.indexOf("]", open);
  return close >= end && close - open <= 80;
}
