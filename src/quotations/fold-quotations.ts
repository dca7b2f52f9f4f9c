import { findWords, foldText } from "../coverage/fold.ts";
import { itemAt } from "../coverage/lists.ts";
import type { Quotation } from "./quotation.ts";

/** A quotation with the ones that give the same words, wholly or in part. */
export interface FoldedQuotation {
  /** The one with the most words. */
  readonly fullest: Quotation;
  /** In the given order; each keeps its own article and citation. Empty when the words stand once. */
  readonly others: readonly Quotation[];
}

/** Fewer words than this are the same only when they are all of both quotations: “lies” is in too many. */
const fewestSharedWords = 3;

/** So many that have the rarest three words of a quotation are looked through for all of it. */
const mostCompared = 100;

/**
 * Folds quotations of one speaker that give the same words: a fragment under the fullest quotation that contains it,
 * marks, capitals and bracketed insertions aside. In the order of the fullest ones as given. Cost grows with the words.
 */
export function foldQuotations(quotations: readonly Quotation[]): readonly FoldedQuotation[] {
  const read = quotations.map((quotation) => {
    const pieces = piecesOf(quotation.words.text);
    return { quotation, pieces, length: lengthOf(pieces), others: [] as Quotation[] };
  });
  const texts = read.map(({ pieces }) => pieces.join(" "));
  const byTrigram = new Map<string, number[]>();
  const byText = new Map<string, number>();
  const folded = new Set<number>();
  const order = read
    .map((_, index) => index)
    .toSorted((one, other) => (read[other]?.length ?? 0) - (read[one]?.length ?? 0) || one - other);
  for (const index of order) {
    const one = read[index];
    if (!one) continue;
    const speaker = one.quotation.speaker?.personId ?? one.quotation.speaker?.name ?? "";
    const home = findHome(one.pieces, speaker, { byTrigram, byText, texts });
    if (home !== null) {
      read[home]?.others.push(one.quotation);
      folded.add(index);
      continue;
    }
    byText.set(`${speaker}|${one.pieces.join(" ")}`, index);
    for (const trigram of new Set(trigramsOf(one.pieces.join(" ")))) {
      const key = `${speaker}|${trigram}`;
      const known = byTrigram.get(key);
      if (known) known.push(index);
      else byTrigram.set(key, [index]);
    }
  }
  return read.flatMap(({ quotation, others }, index) => (folded.has(index) ? [] : [{ fullest: quotation, others }]));
}

interface Homes {
  readonly byTrigram: ReadonlyMap<string, readonly number[]>;
  readonly byText: ReadonlyMap<string, number>;
  readonly texts: readonly string[];
}

function findHome(pieces: readonly string[], speaker: string, homes: Homes): number | null {
  const same = homes.byText.get(`${speaker}|${pieces.join(" ")}`);
  if (same !== undefined) return same;
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), "");
  // Whoever has the words has all of these: those who have the rarest of them are the fewest.
  let fewest: readonly number[] | null = null;
  for (const trigram of trigramsOf(longest)) {
    const having = homes.byTrigram.get(`${speaker}|${trigram}`) ?? [];
    if (fewest === null || having.length < fewest.length) fewest = having;
  }
  const candidates = fewest?.slice(0, mostCompared) ?? [];
  return candidates.find((index) => holdsInOrder(itemAt(homes.texts, index), pieces)) ?? null;
}

/** True when the text has all the pieces, one after another, as whole words. */
function holdsInOrder(text: string, pieces: readonly string[]): boolean {
  const padded = ` ${text} `;
  let from = 0;
  for (const piece of pieces) {
    const at = padded.indexOf(` ${piece} `, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

/** The words between bracketed insertions and ellipses, folded: "as [her] son" is "as" and "son". */
function piecesOf(text: string): readonly string[] {
  return foldText(text)
    .split(/\[[^\]]{0,40}\]|…|\.{3}/)
    .map((piece) =>
      findWords(piece)
        .map((word) => word.text)
        .join(" "),
    )
    .filter((piece) => piece !== "");
}

function trigramsOf(text: string): readonly string[] {
  const words = text.split(" ");
  return words
    .slice(0, Math.max(0, words.length - fewestSharedWords + 1))
    .map((_, index) => words.slice(index, index + fewestSharedWords).join(" "));
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
