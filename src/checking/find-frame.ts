import { Excerpt } from "../coverage/excerpt.ts";
import type { Span } from "../coverage/span.ts";
import type { Frame } from "./check.ts";
import { type ComparedWord, readComparedWords } from "./compared-words.ts";
import {
  additions,
  allegations,
  clauseOpeners,
  denials,
  doubts,
  laterDenials,
  laterDoubts,
  reports,
  truthWords,
} from "./frame-cues.ts";

/** How far before and behind the piece a cue may stand, in words: a denial reaches little further than its clause. */
const furthestBefore = 9;
const furthestBehind = 7;
const furthestAccuser = 5;

/**
 * What a sentence does with a piece of it, from the words around the piece: it may deny it ("wasn't necessarily
 * “guilty …”"), leave it open ("what seems to be …", "if …") or hand it on ("prosecutors alleged that …"). Plain
 * attribution of quoted words ("Janice said “…”") is no frame. Null when nothing does.
 */
export function findFrame(sentence: Excerpt, piece: Span): Frame | null {
  return findBefore(sentence, piece) ?? findBehind(sentence, piece);
}

function findBefore(sentence: Excerpt, piece: Span): Frame | null {
  const { article } = sentence;
  const text = article.body.slice(sentence.start, Math.max(sentence.start, piece.start));
  const words = readComparedWords(text);
  let weaker: Frame | null = null;
  for (let at = words.length - 1; at >= 0 && at >= words.length - furthestBefore; at -= 1) {
    const word = words[at];
    if (!word) break;
    const between = text.slice(word.end, words[at + 1]?.start ?? text.length);
    if (endsClause(between)) break;
    const isQuoted = !/["“”«»]/.test(text.slice(word.end));
    const kind = kindOfCue(words, at, isQuoted);
    const frame = kind && kind !== "stop" ? toFrame(sentence, kind, sentence.start, word) : null;
    if (frame?.kind === "denied") return frame;
    weaker ??= frame;
    if (kind === "stop") return weaker ?? (reports.has(word.key) ? findAccuser(sentence, words, at) : null);
  }
  return weaker;
}

/** "A lawsuit filed in April claims that …": who hands the words on is a document that accuses. */
function findAccuser(sentence: Excerpt, words: readonly ComparedWord[], verb: number): Frame | null {
  const subject = words.slice(Math.max(0, verb - furthestAccuser), verb);
  const accuser = subject.findLast(({ key }) => allegations.has(key));
  return accuser ? toFrame(sentence, "reported", sentence.start, accuser) : null;
}

/** A comma ends a clause, but for one before opening marks: "He never said, “…”". */
function endsClause(between: string): boolean {
  return /[;:.!?—–]|\s-\s/.test(between) || (between.includes(",") && !/,\s*["“‘«]/.test(between));
}

/** `inSameVoice`: no quotation mark stands between the word and the piece, so the same person speaks. */
function kindOfCue(words: readonly ComparedWord[], at: number, inSameVoice: boolean): Frame["kind"] | "stop" | null {
  const key = words[at]?.key ?? "";
  if (denials.has(key)) return isTakenBack(words, at) ? null : "denied";
  if (clauseOpeners.has(key)) return isDeniedRightBefore(words, at) ? null : "stop";
  if (doubts.has(key)) return "hedged";
  if (allegations.has(key)) return "reported";
  if (!reports.has(key)) return null;
  if (inSameVoice) return "reported";
  return isDeniedRightBefore(words, at) ? null : "stop";
}

/** "not only", "no doubt", "nothing more than", "none other than". */
function isTakenBack(words: readonly ComparedWord[], at: number): boolean {
  const next = words[at + 1]?.key ?? "";
  return additions.has(next);
}

/** "did not say", "never claimed", "not because": the denial stands before the word and reaches over it. */
function isDeniedRightBefore(words: readonly ComparedWord[], at: number): boolean {
  return [at - 1, at - 2].some((before) => denials.has(words[before]?.key ?? ""));
}

function findBehind(sentence: Excerpt, piece: Span): Frame | null {
  const { article } = sentence;
  const text = article.body.slice(Math.min(piece.end, sentence.end), sentence.end);
  const words = readComparedWords(text).slice(0, furthestBehind);
  for (const [at, word] of words.entries()) {
    if (/[;:—–]/.test(text.slice(words[at - 1]?.end ?? 0, word.start))) return null;
    const next = words.slice(at + 1, at + 4).map(({ key }) => key);
    const isUntrue = word.key === "not" && next.some((key) => truthWords.has(key));
    if (isUntrue || laterDenials.has(word.key)) return toFrame(sentence, "denied", piece.end, word);
    if (laterDoubts.has(word.key)) return toFrame(sentence, "hedged", piece.end, word);
    if (allegations.has(word.key) && at < 4 && isVerbOfAllegation(word.key))
      return toFrame(sentence, "reported", piece.end, word);
  }
  return null;
}

function isVerbOfAllegation(key: string): boolean {
  return key === "alleged" || key === "alleges" || key === "allege";
}

function toFrame({ article }: Excerpt, kind: Frame["kind"], from: number, { start, end }: ComparedWord): Frame {
  let first = from + start;
  let last = from + end;
  const isLetter = (offset: number) => /[\p{L}'’]/u.test(article.body.charAt(offset));
  while (first > 0 && isLetter(first - 1)) first -= 1;
  while (last < article.body.length && isLetter(last)) last += 1;
  return { kind, cue: new Excerpt(article, { start: first, end: last }) };
}
