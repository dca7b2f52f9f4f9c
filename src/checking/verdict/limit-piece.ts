import { Excerpt } from "../../coverage/excerpt.ts";
import type { Span } from "../../coverage/span.ts";
import { negations } from "../../english/classes/attribution-words.ts";
import { readTakenBack } from "../../quotations/frames/taken-back.ts";
import { readTokens, type Token } from "../../quotations/grammar/tokens.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import type { FoundPiece, Limit } from "../check.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";

/** A sentence that limits another is looked at so far. UTF-16 units. */
const longest = 240;
/** Between two quotations of one speaker no more than who says them is told. UTF-16 units. */
const mostTelling = 120;

/**
 * The piece with what its speaker says right behind it where that takes it back or limits it: "In mice, that is", "No, it has
 * risen", "But not this year". What merely goes on limits nothing.
 */
export function limitPiece(source: CheckedSource, piece: FoundPiece): FoundPiece {
  const { quotation, cutAfter } = piece;
  if (!quotation) return piece;
  if (cutAfter)
    return opensCondition(wordsOf(cutAfter)) ? { ...piece, limit: { words: cutAfter, turns: true } } : piece;
  const next = nextOf(source, piece);
  const limit = next && !echoes(next, piece.words) ? readLimit(next) : null;
  return limit ? { ...piece, limit } : piece;
}

/** What the speaker says next: the next sentence of the quotation, or the first of the next one with only the telling between. */
function nextOf({ quotations, article }: CheckedSource, { words, quotation }: FoundPiece): Excerpt | null {
  const last = quotations.findLast((one) => one.words.start < words.end && one.words.end >= words.end) ?? quotation;
  if (!last) return null;
  const rest = firstSentence(article, { start: words.end, end: last.words.end });
  if (rest) return rest;
  const next = quotations[quotations.indexOf(last) + 1];
  return next && isOfOneSpeaker(last, next) ? firstSentence(article, next.words) : null;
}

function isOfOneSpeaker(one: Quotation, other: Quotation): boolean {
  const isNear = one.paragraph === other.paragraph && other.words.start - one.words.end <= mostTelling;
  return (
    isNear && one.speaker !== null && one.speaker.name === other.speaker?.name && other.words.start >= one.words.end
  );
}

function firstSentence(article: Excerpt["article"], { start, end }: Span): Excerpt | null {
  const text = article.body.slice(start, Math.min(end, start + longest));
  const first = text.search(/[\p{L}\p{N}]/u);
  if (first < 0) return null;
  const stop = /[.!?…](?=["”’»]?(?:\s|$))/u.exec(text.slice(first));
  return new Excerpt(article, { start: start + first, end: start + (stop ? first + stop.index + 1 : text.length) });
}

/** "It won't recover. Not this year": one negation, said again. */
function echoes(next: Excerpt, before: Excerpt): boolean {
  return wordsOf(next)[0] === "not" && wordsOf(before).some((word) => negations.has(word) || word.endsWith("n't"));
}

function readLimit(next: Excerpt): Limit | null {
  const tokens = readTokens(next.article.body, next);
  const words = wordsOf(next);
  const isTurned =
    opensTurn(words, next.text) ||
    ownsUp(words) ||
    readTakenBack({ next: tokens, sentence: tokens, isAsked: false }) !== null;
  if (isTurned) return { words: next, turns: true };
  return words[0] === "but" || isFragment(words, tokens)
    ? { words: next, turns: words[0] === "but" && isTurning(words) }
    : null;
}

function wordsOf({ text }: Excerpt): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}'%-]+/gu) ?? []
  );
}

/** "unless the price falls", "if I had lost my mind". */
function opensCondition(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  return (
    /^(?:except|if|provided|providing|unless)$/.test(first) ||
    (first === "only" && isLimiting(second)) ||
    isVague(words)
  );
}

/** The words by which a speaker goes back behind what was just said. */
function opensTurn(words: readonly string[], text: string): boolean {
  const [first = "", second = ""] = words;
  const isAlone = /^[\p{L}]+(?:[,.!?…—–]|\s[—–-])/u.test(text);
  if (/^(?:no|nope|nah|sorry|wait|correction|scratch)$/.test(first))
    return isAlone || (first === "scratch" && second === "that");
  if (first === "not") return words.length === 1 || isLimiting(second);
  if (first === "and") return opensTurn(words.slice(1), text.replace(/^\s*and\s*/i, ""));
  return (
    opensCondition(words) ||
    (/^(?:just|only)$/.test(first) && /^(?:joking|kidding)$/.test(second)) ||
    endsAsLimit(words)
  );
}

/** "At least that is what they say", "Or so I was told". */
function isVague([first = "", second = "", third = ""]: readonly string[]): boolean {
  if (first === "or") return /^(?:at|not|rather|so)$/.test(second);
  return (
    first === "at" &&
    second === "least" &&
    /^(?:according|as|for|he|i|if|in|it|not|on|she|so|that|they|we|when)$/.test(third)
  );
}

/** Behind "not" and "only" these tell when and where, and no thing: "not this year", "only if". */
function isLimiting(word: string): boolean {
  return /^(?:after|all|always|any|anymore|as|at|because|before|completely|during|entirely|every|everywhere|exactly|for|from|here|if|in|necessarily|now|on|quite|really|since|so|then|there|this|today|tomorrow|until|when|where|while|with|without|yet)$/.test(
    word,
  );
}

/** "In mice, that is", "in rats, I mean". */
function endsAsLimit(words: readonly string[]): boolean {
  return words.length <= 12 && /^(?:that is|i mean)$/.test(words.slice(-2).join(" "));
}

/** "I made that up", "I was only joking", "I take that back": the speaker says it of what was just said. */
function ownsUp(words: readonly string[]): boolean {
  const text = words.slice(0, 8).join(" ");
  return (
    /^i(?:'m| am| was|'ve| have)? (?:just |only |all )?(?:made (?:it|that|this|all|the) ?\w* ?up|joking|kidding|lying|lied|jest|joke\b|invented|misspoke|take (?:it|that) (?:all )?back|wrong|mistaken)/.test(
      text,
    ) ||
    /^(?:that|this|it)(?:'s| is| was) (?:just |only |at least )?(?:what|how) (?:he|she|they|it|people|the|my|some|everyone)/.test(
      text,
    )
  );
}

/** "but not this year", "but only if it rains": of the whole clause. */
function isTurning(words: readonly string[]): boolean {
  return words.slice(1, 10).some((word) => /^(?:against|if|never|no|not|only|unless)$|n't$/.test(word));
}

/** A few words without a verb behind a preposition: "In theory." */
function isFragment(words: readonly string[], tokens: readonly Token[]): boolean {
  return (
    words.length <= 4 && !tokens.some(({ text }) => text === ",") && /^(?:in|on|until|within)$/.test(words[0] ?? "")
  );
}
