import { isAmong } from "../../coverage/is-among.ts";
import { retractingVerbs } from "../../english/classes/attribution-words.ts";
import { inventingForms, passiveForms, placePrepositions, pointingWords } from "../../english/classes/telling-words.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { askOnce } from "../grammar/word-entry.ts";
import type { FrameReading } from "./frame.ts";
import { isDenied, isIndefinite, isText, mayCarry, readWithdrawal } from "./withdrawn-source.ts";

/** "He withdrew the remark on Tuesday", "apologised for inventing the quote", "says she was misquoted": of words that stand around. */
export function readRetraction(tokens: readonly Token[], around: readonly Token[]): FrameReading | null {
  const source = readWithdrawal(tokens, around);
  if (source) return source;
  for (const [at, token] of tokens.entries()) {
    if (!mayRetract(token.entry) || isDenied(tokens, at)) continue;
    const isVerb =
      retractingVerbs.has(token.word) ||
      (isAmong(token.word, "took taken") && tokens.slice(at, at + 4).some(({ word }) => word === "back"));
    const isMisquoted = isAmong(token.word, misquoting) && passiveForms.has(wordAt(tokens, at - 1));
    if (isMisquoted && !isAmong(wordAt(tokens, at + 1), "before previously")) return reading(token, "denied");
    const [one, other] = [wordAt(tokens, at + 1), tokens[at + 2]];
    const isOfWords =
      isAmong(one, "it them") ||
      (isAmong(one, "that this") && (other?.kind !== "word" || placePrepositions.has(other.word))) ||
      (pointingWords.has(one) && !isIndefinite(tokens[at + 1]) && isText(other) && mayCarry(other, around));
    const isTakenAgain = one === "that" && other?.word === "back";
    if (isTakenAgain && isVerb) return reading(token, "reported");
    if (retractingVerbs.has(token.word) && isOfRetracted(tokens, at, around)) return reading(token, "reported");
    if (isVerb && isOfWords) return reading(token, "reported");
    if (isRecanting(tokens, at)) return reading(token, "reported");
    if (isOfWords && inventingForms.has(token.word)) return reading(token, "denied");
  }
  return null;
}

const misquoting = "misquoted misrepresented misreported";
const recanting = "backtracked recanted";

/** False for a word that is none of those that take something back: most words. */
const mayRetract = askOnce(
  (word: string): boolean =>
    retractingVerbs.has(word) ||
    inventingForms.has(word) ||
    isAmong(word, "took taken") ||
    isAmong(word, misquoting) ||
    isAmong(word, recanting),
);

/** "who later recanted", "She has since backtracked": of what, is plain. */
function isRecanting(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isEnd = next === undefined || next.kind === "mark" || placePrepositions.has(next.word);
  return isEnd && at > 0 && isAmong(wordAt(tokens, at), recanting);
}

/** "The report was later retracted". */
function isOfRetracted(tokens: readonly Token[], at: number, around: readonly Token[]): boolean {
  const be = tokens.slice(Math.max(0, at - 3), at).findIndex(({ word }) => passiveForms.has(word));
  const subject = tokens.slice(0, at).findIndex(isText);
  return (
    be >= 0 && subject >= 0 && subject <= 2 && mayCarry(tokens[subject], around) && pointingWords.has(wordAt(tokens, 0))
  );
}

function reading({ start, end }: Token, kind: FrameReading["kind"]): FrameReading {
  return { kind, cue: { start, end }, ofSaying: true };
}
