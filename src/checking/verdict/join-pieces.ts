import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { findParagraphs } from "../../coverage/paragraphs.ts";
import { sharedLength } from "../../coverage/span.ts";
import { findCueForm } from "../../quotations/grammar/cue-lexicon.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import type { FoundPiece } from "../check.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";

/** A piece of the claim, and whether the claim has an ellipsis before it. */
export interface ClaimedPiece {
  readonly found: FoundPiece;
  readonly source: CheckedSource;
  readonly afterGap: boolean;
  /** True where the claim itself closes its marks before the piece and opens them again: “…,” she said, “…”. */
  readonly afterTelling: boolean;
}

/** Says how the pieces stand to one another. */
export interface Joint {
  /** True when two pieces stand apart and the claim does not say so. */
  readonly spliced: boolean;
  /** Holds what the article has between pieces that may be joined. */
  readonly skipped: readonly Excerpt[];
}

/**
 * Pieces may be joined where the article's own words alone stand between them within one utterance (“…,” she said,
 * “…”), and with an ellipsis also where they are of one utterance, or of one speaker in one paragraph. Anything else
 * is a splice.
 */
export function joinPieces(pieces: readonly ClaimedPiece[]): Joint {
  const skipped: Excerpt[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (!before) continue;
    if (!mayJoin(before, piece)) return { spliced: true, skipped: [] };
    const [from, to] = [before.found.words, piece.found.words];
    const isTelling =
      (!piece.afterGap || piece.afterTelling) &&
      !skipsQuotedWords(piece.source, from.end, to.start) &&
      tellsWho(from.article.body.slice(from.end, to.start));
    const between = isTelling ? null : wordsBetween(from, to);
    if (between) skipped.push(between);
  }
  return { spliced: false, skipped };
}

/** Nothing, or words with a verb of saying: not the "but that" of “A” but that “B”. */
function tellsWho(between: string): boolean {
  const words = findWords(between);
  return words.length === 0 || words.some(({ text }) => findCueForm(foldText(text)) !== null);
}

function mayJoin({ found: one, source }: ClaimedPiece, { found: other, afterGap }: ClaimedPiece): boolean {
  if (one.words.article.id !== other.words.article.id || other.words.start < one.words.end) return false;
  const [first, second] = [one.quotation, other.quotation];
  if (!first || !second) return afterGap && inOneParagraph(source, one, other);
  if (isOneUtterance(source, first, second) || isPartedOnly(source, one, other))
    return afterGap || !skipsQuotedWords(source, one.words.end, other.words.start);
  return (
    afterGap &&
    inOneParagraph(source, one, other) &&
    first.speaker !== null &&
    first.speaker.name === second.speaker?.name
  );
}

/** “A,” said Roe. “B.”: the words of one speaker with only the telling of it between them, in one paragraph. */
function isPartedOnly(source: CheckedSource, one: FoundPiece, other: FoundPiece): boolean {
  const [first, second] = [one.quotation?.speaker, other.quotation?.speaker];
  const isOneSpeaker = first && second && first.name === second.name && first.personId === second.personId;
  return Boolean(isOneSpeaker) && inOneParagraph(source, one, other);
}

function inOneParagraph({ article }: CheckedSource, one: FoundPiece, other: FoundPiece): boolean {
  const paragraphs = findParagraphs(article.body);
  const paragraphOf = ({ words }: FoundPiece) => paragraphs.find(({ end }) => end > words.start);
  return paragraphOf(one) === paragraphOf(other);
}

function isOneUtterance({ quotations }: CheckedSource, first: Quotation, second: Quotation): boolean {
  if (first === second) return true;
  const after = quotations.slice(quotations.indexOf(first) + 1, quotations.indexOf(second) + 1);
  return after.length > 0 && after.every(({ continues }) => continues);
}

function skipsQuotedWords({ quotations }: CheckedSource, start: number, end: number): boolean {
  return quotations.some(({ words }) => {
    const span = { start: Math.max(start, words.start), end: Math.min(end, words.end) };
    return (
      sharedLength(words, { start, end }) > 0 && /[\p{L}\p{N}]/u.test(words.article.body.slice(span.start, span.end))
    );
  });
}

function wordsBetween({ article, end }: Excerpt, { start }: Excerpt): Excerpt | null {
  const text = article.body.slice(end, start);
  const first = text.search(/[^\s"“”‘’']/);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return new Excerpt(article, {
    start: end + first,
    end:
      end +
      text
        .trimEnd()
        .replace(/["“”‘’']{1,4}$/, "")
        .trimEnd().length,
  });
}
