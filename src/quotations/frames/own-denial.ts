import { isAmong } from "../../coverage/is-among.ts";
import { denyingVerbs, holdingWords } from "../../english/classes/attribution-words.ts";
import { conjunctions } from "../../english/classes/closed-classes.ts";
import { accusationNouns } from "../../english/classes/denial-words.ts";
import { genderOfPronoun } from "../../english/classes/phrase-words.ts";
import { anySuch, beforeParticiples, doingForms, pointingWords } from "../../english/classes/telling-words.ts";
import type { Gender } from "../../english/nouns/titles.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { splitSegments } from "./clause-before.ts";
import type { FrameReading } from "./frame.ts";
import { findFalsehood } from "./read-behind.ts";
import { isUsing, readDenial } from "./taken-back.ts";
import { isNegation, isSaying, isStatement } from "./verb-of-saying.ts";

/** Words, by whom they are said to have been spoken, and whether another tells so. */
interface ToldOf {
  /** The folded last word of the speaker's name. */
  readonly name: string;
  readonly gender: Gender | null;
  readonly isRelayed: boolean;
}

/**
 * What is told behind some words of their speaker's own denial: "Doe denies ever saying it", "but Doe denied having told her that".
 * Where another relays the words, also "Doe denied it", "which Doe disputes": there what is denied is that they were said. Where the article tells of
 * them itself, "it" may be what they tell of, so that the denial is only handed on, and a pronoun is the speaker's where its gender is.
 */
export function readOwnDenial(tokens: readonly Token[], { name, gender, isRelayed }: ToldOf): FrameReading | null {
  for (const [at, token] of tokens.entries()) {
    if (!denyingVerbs.has(token.word) || !isBySpeaker(tokens, at, name)) continue;
    const cue = { start: token.start, end: token.end };
    const object = tokens.slice(at + 1).filter(({ word }) => !/^(?:ever|having)$|ly$/.test(word));
    const opens = wordAt(tokens, 0) === "which" || wordAt(tokens, 1) === "which";
    if (deniesSaying(object) || (isRelayed && (opens || deniesIt(object))))
      return { kind: "denied", cue, ofSaying: true };
    const subject = tokens.slice(Math.max(0, at - farthestName), at);
    const isOwn = subject.some(({ word }) => word === name || (gender && genderOfPronoun.get(word) === gender));
    if (isOwn && deniesIt(object) && !accusationNouns.has(object[1]?.entry.singular ?? ""))
      return { kind: "reported", cue, ofSaying: true };
  }
  return null;
}

/** "Doe's office has since denied": so many words before the verb at most. */
const farthestName = 4;

/**
 * What somebody answers to words that were put to him or her: "I never said that". Where another relays them, "That is a lie" denies
 * that they were said, too. `reply`: what stands between the marks.
 */
export function readDeniedInReply(reply: readonly Token[], isRelayed: boolean): FrameReading | null {
  const segments = splitSegments(reply);
  const own = segments.find((segment) => segment.some(({ word }) => word === "i") && readDenial(segment) !== null);
  if (own) return readDenial(own);
  const [first = []] = segments.filter((segment) => segment.length > 0);
  if (!isRelayed || !isAmong(first[0]?.word, "it that this")) return null;
  const not = first.findIndex((_, at) => at <= 3 && isNegation(first, at));
  const isUntrue = not >= 0 && holdingWords.has(wordAt(first, not + 1));
  const cue = isUntrue ? first[not] : undefined;
  return cue
    ? { kind: "denied", cue: { start: cue.start, end: cue.end }, ofSaying: true }
    : findFalsehood(first, first[0]?.possessive ? 0 : 1);
}

/** "Doe denies", "Doe has since denied", "she denied", "Doe's office denied". */
function isBySpeaker(tokens: readonly Token[], verb: number, name: string): boolean {
  const before = tokens.slice(0, verb);
  const at = before.findLastIndex(({ word }) => !beforeParticiples.has(word) && !word.endsWith("ly"));
  const [owner, subject] = [tokens[at - 1], tokens[at]];
  const isOfOwner = owner?.possessive === true && owner.word === name;
  return subject !== undefined && (isOfOwner || subject.word === name || isAmong(subject.word, "he she they"));
}

/** "saying it", "told her that", "making any such promise", "doing so". */
function deniesSaying(object: readonly Token[]): boolean {
  const [deed] = object;
  if (!deed || !(isSaying(deed) || doingForms.has(deed.word) || isUsing(object, 0))) return false;
  const rest = object.slice(1, 5);
  const end = rest.findIndex(({ kind }) => kind !== "word");
  const what = end < 0 ? rest : rest.slice(0, end);
  if (what.some(({ word }) => anySuch.has(word))) return true;
  const last = what.at(-1);
  return (
    last !== undefined &&
    (pointingWords.has(last.word) || isAmong(last.word, "it them") || (isStatement(last) && what.length <= 2))
  );
}

/** "it.", "this,", "it and left", "the claim": what was told before. */
function deniesIt([first, second]: readonly Token[]): boolean {
  if (isAmong(first?.word, "it this that"))
    return second?.kind !== "word" || conjunctions.has(second.word) || isAmong(second.word, "at in on");
  return isAmong(first?.word, "the this that") && second !== undefined && isStatement(second);
}
