import type { Answer, FoundPassage } from "../answers/answer.ts";
import type { FoundPiece } from "../checking/check.ts";
import { asksWhose, readAskedSpeaker, readMarkedWords, readSaidWords } from "../checking/claim/marked-words.ts";
import { isNearlySaid } from "../checking/verdict/nearly-said.ts";
import { citeExcerpt } from "../coverage/citation.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import type { Archive } from "./archive.ts";
import { checkFully, type FullCheck } from "./check-fully.ts";
import { personMeant } from "./person-meant.ts";

/** Holds what the coverage has of the words in marks that a question asks for. */
export interface MarkedAnswer {
  /** Answered with the passages that have the words; or not, with those that have others in their place. */
  readonly answer: Answer;
  /** The check of the words that nobody said, or else of the first. */
  readonly check: FullCheck;
  /** False where no marks say which words are asked for: they are somebody's, and nobody asks whether they are. */
  readonly isMarked: boolean;
}

/** Nearly the words: whether it is they that are meant is left open. */
const slipConfidence = 0.5;
/** More are not checked. */
const mostMarked = 4;

/**
 * Answers a question for words in quotation marks with what has them, if that is all it asks; or says that nothing has them, whatever
 * it asks. Null for a question without such words, and for one that asks more of words that are there. "who said public lynching" needs
 * no marks where somebody is quoted with just these words.
 */
export async function answerMarked(question: string, limit: number, archive: Archive): Promise<MarkedAnswer | null> {
  const inMarks = readMarkedWords(question).slice(0, mostMarked);
  const isMarked = inMarks.length > 0;
  const marked = isMarked ? inMarks : readSaidWords(question);
  if (marked.length === 0) return null;
  const { readClaim } = await import("../checking/claim/claim.ts");
  const speaker = readAskedSpeaker(question);
  const person = speaker === null ? null : personMeant(speaker, archive);
  const checks: FullCheck[] = [];
  for (const { words } of marked) {
    const claim = readClaim(words);
    if (claim.whole.words.length > 0) checks.push(await checkFully(claim, person?.id ?? null, archive));
  }
  const failing = checks.find(({ found, verdict }) => verdict !== found.verdict || !isNearlySaid(found));
  const check = failing ?? checks[0];
  if (!check || (isMarked ? !failing && !asksWhose(question) : !isQuotedAsIs(check))) return null;
  const isAltered = !failing && check.verdict === "altered";
  const isSaid = !failing && !isAltered;
  const pieces = check.verdict === check.found.verdict ? check.found.pieces : [];
  return {
    check,
    isMarked,
    answer: {
      ...(isSaid || isAltered ? { outcome: isSaid ? "answered" : "unsure" } : { outcome: "not-said", missing: [] }),
      question,
      confidence: isSaid ? 1 : isAltered ? slipConfidence : 0,
      readAs: [],
      partial: false,
      passages: presentPieces(pieces, check, archive).slice(0, limit),
    },
  };
}

/** Somebody is quoted with just these words. */
function isQuotedAsIs({ found, verdict }: FullCheck): boolean {
  const isAsIs = verdict === found.verdict && found.edits.length === 0 && found.pieces.length === 1;
  return isAsIs && ["exact", "shortened", "framed"].includes(verdict) && found.pieces[0]?.quotation != null;
}

/** The passages that the pieces stand in, each once. */
function presentPieces(pieces: readonly FoundPiece[], { found }: FullCheck, archive: Archive): readonly FoundPassage[] {
  const shown: FoundPassage[] = [];
  const others = found.carriers.filter(({ how }) => how === "whole" || how === "paraphrased");
  for (const { words, sentence } of pieces) {
    const { article } = words;
    const passages = archive.sources.get(article.id)?.passages ?? [];
    const passage = passages.find(({ excerpt }) => excerpt.end > words.start);
    if (!passage || shown.some((one) => one.passage === passage)) continue;
    const { start, end } = passage.excerpt;
    const best = new Excerpt(article, {
      start: Math.max(start, Math.min(sentence.start, words.start)),
      end: Math.min(end, sentence.end),
    });
    const elsewhere = new Map(
      others.filter((one) => one.words.article.id !== article.id).map((one) => [one.words.article.id, one.words]),
    );
    const alsoIn = Array.from(elsewhere.values(), citeExcerpt);
    shown.push({ passage, best, answer: null, score: 1, alsoIn, otherFigures: [] });
  }
  return shown;
}
