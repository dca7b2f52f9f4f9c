import { isAmong } from "../../coverage/is-among.ts";
import {
  mediumNouns,
  retractingVerbs,
  statementNouns,
  unpublishingVerbs,
} from "../../english/classes/attribution-words.ts";
import { contentWords, filings, pointingWords, takingForms, textNouns } from "../../english/classes/telling-words.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import type { FrameReading } from "./frame.ts";
import { isNegation } from "./verb-of-saying.ts";

/**
 * Tells whether what the words stand in was taken back by who said or printed it: "The magazine has withdrawn its interview with Roe, in which",
 * "In a statement that she has since withdrawn,". Null where something else was withdrawn.
 */
export function readWithdrawnSource(tokens: readonly Token[]): FrameReading | null {
  return findTakingBack(tokens, {
    around: tokens,
    isSource: (object) => tokens.slice(object + 1).some(({ word }) => contentWords.has(word)),
  });
}

/**
 * The withdrawal of words that stand in the sentence around: "The magazine has withdrawn its interview with Roe." "A remark" is
 * another.
 */
export function readWithdrawal(tokens: readonly Token[], around: readonly Token[]): FrameReading | null {
  return findTakingBack(tokens, {
    around,
    isSource: (object) => !isIndefinite(tokens.slice(0, object + 1).findLast(({ word }) => pointingWords.has(word))),
  });
}

/** "a", "an": what stands behind was not spoken of before. */
export function isIndefinite(token: Token | undefined): boolean {
  return token !== undefined && isAmong(token.word, "a an");
}

interface Taken {
  /** The sentence of the words. */
  readonly around: readonly Token[];
  isSource(object: number): boolean;
}

function findTakingBack(tokens: readonly Token[], { around, isSource }: Taken): FrameReading | null {
  for (const [at, token] of tokens.entries()) {
    if (tokens[at - 1]?.word === "to" || !isTakingBack(tokens, at) || isDenied(tokens, at)) continue;
    const object = objectOf(tokens, at);
    const isTaken =
      object >= 0 && isOfVerb(token, tokens[object]) && isSource(object) && mayCarry(tokens[object], around);
    if (isTaken || (object < 0 && (isDescribed(tokens, at, around) || isTold(tokens, at))))
      return { kind: "reported", cue: { start: token.start, end: token.end }, ofSaying: true };
  }
  return null;
}

/** "withdrew", "took back", "taken down", "apologised for": a verb that stands here. */
function isTakingBack(tokens: readonly Token[], at: number): boolean {
  const { word = "", kind = "mark" } = tokens[at] ?? {};
  if (kind !== "word") return false;
  if (retractingVerbs.has(word) || unpublishingVerbs.has(word)) return true;
  const next = wordAt(tokens, at + 1);
  if (takingForms.has(word))
    return isAmong(next, "back down") || tokens.slice(at + 2, at + 4).some((one) => one.word === "down");
  return /^apologi[sz](?:e|ed|es|ing)$/.test(word) && next === "for";
}

/** "its interview", "the whole article", "back her evidence": where the noun of the object stands; -1 for no such object. */
function objectOf(tokens: readonly Token[], verb: number): number {
  const from = isAmong(wordAt(tokens, verb + 1), "back down for") ? verb + 2 : verb + 1;
  if (!pointingWords.has(wordAt(tokens, from))) return -1;
  for (let at = from + 1; at <= from + 3; at += 1) if (isText(tokens[at])) return at;
  return from;
}

/** "a statement that he has since withdrawn": the noun stands before the clause of the verb. */
function isDescribed(tokens: readonly Token[], verb: number, around: readonly Token[]): boolean {
  const clause = tokens.slice(Math.max(0, verb - 8), verb);
  const that = clause.findLastIndex(({ word }) => isAmong(word, "that which"));
  const isEnd = tokens[verb + 1] === undefined || tokens[verb + 1]?.kind === "mark";
  const isAside = clause[that - 1]?.kind === "mark";
  const noun = isAside ? clause.slice(Math.max(0, that - farthestNoun), that).findLast(isText) : clause[that - 1];
  return isEnd && that > 0 && isText(noun) && mayCarry(noun, around);
}

/** "a post on Friday, which" */
const farthestNoun = 5;

/** "the draft, since withdrawn,": a participle between marks, behind what carries the words. */
function isTold(tokens: readonly Token[], participle: number): boolean {
  const before = tokens.slice(0, participle);
  const mark = before.findLastIndex(({ kind }) => kind === "mark");
  const isBetween = mark > 0 && participle - mark <= 2 && tokens[participle + 1]?.kind === "mark";
  return isBetween && before.slice(Math.max(0, mark - reach), mark).some((one) => isText(one) || isDocument(one));
}

function isDocument({ entry, capital }: Token): boolean {
  return !capital && isNounOf(entry.singular, "document");
}

/** "a draft of the long report" */
const reach = 6;

/** "did not apologise or retract": true where the verb that stands here is denied. */
export function isDenied(tokens: readonly Token[], verb: number): boolean {
  for (let at = Math.max(0, verb - 4); at < verb; at += 1) if (isNegation(tokens, at)) return true;
  return false;
}

/** A paper pulls an article; what somebody said is withdrawn or taken back. */
function isOfVerb({ word }: Token, object: Token | undefined): boolean {
  const isOfSpeaker = retractingVerbs.has(word) || /^t[ao]/.test(word) || /^apolog/.test(word);
  return isOfSpeaker ? isText(object) : isAmong(object?.word, mediumNouns);
}

/** False for what is filed or offered, as long as the words do not stand "in her complaint". */
export function mayCarry(noun: Token | undefined, around: readonly Token[]): boolean {
  if (!noun || !filings.has(noun.word)) return true;
  return around.some(
    ({ word }, at) => word === noun.word && around.slice(Math.max(0, at - 3), at).some((one) => one.word === "in"),
  );
}

/** A noun of what somebody says, or of what carries it. */
export function isText(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital) return false;
  const { word } = token;
  return statementNouns.has(word) || mediumNouns.has(word) || textNouns.has(word) || isNounOf(word, "statement");
}
