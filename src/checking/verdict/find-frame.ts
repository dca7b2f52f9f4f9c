import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { machines } from "../../english/classes/attribution-words.ts";
import { opensQuestion } from "../../english/classes/questions.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { findOdd } from "../../quotations/frames/find-odd.ts";
import type { FrameReading } from "../../quotations/frames/frame.ts";
import { readFrameOfOwnWords } from "../../quotations/frames/read-frame.ts";
import { findOddGovernor, isTagged } from "../../quotations/frames/read-plainness.ts";
import { isReporting } from "../../quotations/frames/verb-of-saying.ts";
import { quoteToken, type Token } from "../../quotations/grammar/tokens.ts";
import type { Quotation, Speaker } from "../../quotations/quotation.ts";
import type { FoundPiece, Frame } from "../check.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";
import { tellingAround } from "./telling-around.ts";
import { tokensOf } from "./tokens-of.ts";

/** Says how far a sentence that takes words back is looked for. UTF-16 units. */
const nextReach = 300;

/**
 * Tells what an article does with a piece of it beside handing it on plainly: the gravest of what the article does with the quotation it
 * stands in, of what the speaker's own sentence does with it ("I would never say that …"), and of a question that it is. Null for
 * plain attribution.
 */
export function findFrame(source: CheckedSource, piece: FoundPiece): Frame | null {
  const { quotation } = piece;
  const frames = [
    quotation?.frame ?? null,
    quotation === null || piece.cutBefore || piece.cutAfter ? readOwn(source, piece) : null,
    asQuestion(piece),
    quotation && readUnclear(source, quotation, isLeft(piece)),
  ];
  return gravestOf(frames);
}

/** Nobody is established as the speaker, or the words hang on something that is not known to hand words on. */
function readUnclear(source: CheckedSource, quotation: Quotation, isCut: boolean): Frame | null {
  const { words, sentence, speaker } = quotation;
  const before = tokensOf(source, { start: sentence.start, end: words.start });
  const unclear = (cue: Span): Frame => ({ kind: "unclear", cue: new Excerpt(words.article, cue) });
  if (speaker) {
    const odd = isNobody(speaker)
      ? speaker.evidence
      : (findOddGovernor(before) ?? (isCut ? null : findOdd(tellingAround(source, quotation))));
    return odd ? unclear(odd) : null;
  }
  const behind = tokensOf(source, { start: words.end, end: sentence.end }).filter(
    ({ text }) => !/^["“”'‘’]$/.test(text),
  );
  return !isTagged(behind) && [...before, ...behind].some(({ kind }) => kind === "word") ? unclear(sentence) : null;
}

/** What is cut, or limited at once, is told to be so. */
function isLeft({ cutBefore, cutAfter, limit }: FoundPiece): boolean {
  return cutBefore !== null || cutAfter !== null || limit !== undefined;
}

/** The gravest of some frames. */
export function gravestOf(frames: readonly (Frame | null)[]): Frame | null {
  return frames.reduce(
    (grave, one) => (one && (!grave || gravity[one.kind] > gravity[grave.kind]) ? one : grave),
    null,
  );
}

const gravity: Readonly<Record<Frame["kind"], number>> = { denied: 3, hedged: 2, reported: 1, disputed: 0, unclear: 0 };

/** "a voice", "the software", "the narrator": nobody who speaks for herself. */
function isNobody({ personId, evidence }: Speaker): boolean {
  const head = foldText(findWords(evidence.text).at(-1)?.text ?? "");
  return (
    personId === null && (machines.has(head) || isNounOf(singularOf(head), "fiction") || isAmong(head, "voice voices"))
  );
}

/** Among the words of one voice: those of the quotation, or those of the article. */
function readOwn(source: CheckedSource, { quotation, words, sentence, cutAfter }: FoundPiece): Frame | null {
  const { article } = words;
  const start = Math.max(sentence.start, quotation?.words.start ?? 0);
  const end = Math.max(words.end, Math.min(sentence.end, quotation?.words.end ?? sentence.end));
  const before = tokensOf(source, { start: Math.min(start, words.start), end: words.start });
  const behind = quotation && !cutAfter ? [] : tokensOf(source, { start: words.end, end });
  const here = quoteToken(
    { ...words, start: words.start, end: words.end, outer: words, continues: false, doubtful: false, unmarked: false },
    0,
  );
  const next = quotation ? [] : tokensOf(source, { start: end, end: Math.min(article.body.length, end + nextReach) });
  const stop = next.findIndex(({ text }) => /^[.!?]$/.test(text));
  const frame = readFrameOfOwnWords({
    sentence: [...before, here, ...behind],
    from: before.length,
    to: before.length + 1,
    next: stop < 0 ? next : next.slice(0, stop),
  });
  return frame ? toFrame(article, frame) : quotedWithin(article, before, { start, end: words.start });
}

/** Words that the speaker quotes, ‘so’, behind a verb of saying: somebody else's, unless the speaker says "I said". */
function quotedWithin(article: Excerpt["article"], before: readonly Token[], lead: Span): Frame | null {
  const text = article.body.slice(Math.max(lead.start, lead.end - nestedReach), lead.end);
  if (!openMark.test(text)) return null;
  const verb = before.findLast((token) => isReporting(token));
  const at = verb ? before.indexOf(verb) : -1;
  const isOwn = before.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:i|we|i'[dm]|i've|we'[dv]e?)$/.test(word));
  return verb && !isOwn ? { kind: "reported", cue: new Excerpt(article, verb) } : null;
}

/** UTF-16 units. */
const nestedReach = 300;

/** A mark within a quotation that was not closed again. */
const openMark = /[\s(—–-][‘'“"](?:[^‘’'“”"]|['’](?=\p{L}))*$/u;

function toFrame(article: Excerpt["article"], { kind, cue }: FrameReading): Frame {
  return { kind, cue: new Excerpt(article, cue) };
}

/** A sentence that ends in a question mark and does not open as a question: its words alone would be a statement. */
function asQuestion({ words, sentence, quotation, cutAfter }: FoundPiece): Frame | null {
  const { body } = words.article;
  const limit = quotation ? quotation.words.end : sentence.end;
  const from = cutAfter ? cutAfter.end : words.end;
  const mark = /^[^\p{L}\p{N}\s]{0,4}/u.exec(body.slice(from, from + 4))?.[0].indexOf("?") ?? -1;
  if (mark < 0 || from + mark > limit || opensQuestion(words.text)) return null;
  return { kind: "hedged", cue: new Excerpt(words.article, { start: from + mark, end: from + mark + 1 }) };
}
