import { isAmong } from "../../coverage/is-among.ts";
import {
  anaphors,
  falseWords,
  genuineWords,
  interviewForms,
  likenesses,
  mediumNouns,
  omittingForms,
  outletNouns,
  ownPronouns,
  predicateOpeners,
  ratingNouns,
} from "../../english/classes/attribution-words.ts";
import { auxiliaries, prepositions } from "../../english/classes/closed-classes.ts";
import { unmeant } from "../../english/classes/limiting-words.ts";
import { definites, demonstratives, floatingWords } from "../../english/classes/phrase-words.ts";
import { wordPronouns } from "../../english/classes/plain-telling.ts";
import { beforeParticiples } from "../../english/classes/telling-words.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { isFormOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { splitSegments } from "./clause-before.ts";
import { bearsFalseMark } from "./false-origin.ts";
import type { FrameReading } from "./frame.ts";
import { findFalsehood } from "./read-behind.ts";
import { readCalledBehind } from "./read-called.ts";
import { readRetraction } from "./retraction.ts";
import { groupStart, isNegation, isSaying, isStatement } from "./verb-of-saying.ts";

/** A sentence with the words, whether it asks for them, and the sentence behind it. */
interface Aftermath {
  readonly next: readonly Token[];
  readonly sentence: readonly Token[];
  readonly isAsked: boolean;
}

/** Tells what the sentence behind the words says of them: "She never said it.", "The quotation was invented.", "Verdict: False." */
export function readTakenBack({ next, sentence, isAsked }: Aftermath): FrameReading | null {
  const tokens = next.slice(0, 40);
  const [first, second] = tokens;
  if (!first) return null;
  if (isAsked && first.word === "no" && (!second || second.kind === "mark")) return reading(first, "denied");
  if (first.word === "no" && second?.word === "such") return reading(first, "denied");
  if (isAmong(first.word, "neither none") && tokens.slice(1, 4).some(isStatement)) return reading(first, "denied");
  const label = tokens.findIndex(({ text }) => text === ":");
  if (label > 0 && label <= 3 && ratingNouns.has(wordAt(tokens, label - 1))) {
    const rated = tokens.slice(label + 1, label + 5).find(({ word }) => falseWords.has(word) || word === "no");
    return rated ? reading(rated, "denied") : null;
  }
  for (const segment of splitSegments(tokens)) {
    const found =
      readDenial(segment) ??
      readFalsehood(segment, sentence) ??
      readCalledBehind(segment) ??
      readRetraction(segment, sentence) ??
      readOwningUp(segment, sentence) ??
      readPutRight(segment) ??
      readLeftOut(segment, sentence);
    if (found) return found;
  }
  return null;
}

/** "She never said it", "He wrote no such thing", "That is not what he said". */
export function readDenial(tokens: readonly Token[]): FrameReading | null {
  for (const [at, token] of tokens.entries()) {
    const found = isSaying(token) || isUsing(tokens, at) ? readDeniedVerb(tokens, at, token) : null;
    if (found) return found;
  }
  return null;
}

/** "used those words", "use the phrase": said, where what was used are words. */
export function isUsing(tokens: readonly Token[], at: number): boolean {
  const words = tokens[at + 2];
  return isAmong(wordAt(tokens, at), "use used using") && words !== undefined && isStatement(words);
}

function readDeniedVerb(tokens: readonly Token[], verb: number, cue: Token): FrameReading | null {
  const object = wordAt(tokens, verb + 1);
  const behind = tokens[verb + 2];
  if (object === "no" && behind?.word === "such") return reading(cue, "denied");
  if (object === "nothing" && isAmong(behind?.word, "of like") && tokens.slice(verb + 3, verb + 6).some(isKind))
    return reading(cue, "denied");
  const ends = behind?.kind !== "word" || prepositions.has(behind.word);
  const isOfIt = (anaphors.has(object) || object === "that") && ends;
  const isOfWords =
    (definites.has(object) || object === "any") &&
    behind !== undefined &&
    (isStatement(behind) || behind.word === "such") &&
    tokens[verb + 3]?.kind !== "quote";
  const start = groupStart(tokens, verb);
  const opens = wordPronouns.has(wordAt(tokens, 0));
  for (let at = opens || isNegation(tokens, 0) ? 0 : start; at < verb; at += 1) {
    const token = tokens[at];
    if (!token || !isNegation(tokens, at)) continue;
    if (isOfIt || isOfWords) return reading(token, "denied");
    if (
      opens &&
      isFormOfBe(wordAt(tokens, 1).replace(/n't$/, "")) &&
      (tokens.slice(1, verb).some(({ word }) => word === "what") || at === verb - 1)
    )
      return reading(token, "denied");
  }
  return null;
}

/** "nothing of the kind", "nothing like that". */
function isKind({ word }: Token): boolean {
  return demonstratives.has(word) || isAmong(word, "kind sort");
}

/** "The council later said the quotation was invented", "That is a lie". */
function readFalsehood(tokens: readonly Token[], sentence: readonly Token[]): FrameReading | null {
  const mark = tokens.findIndex((_, at) => bearsFalseMark(tokens, at));
  if (mark > 0 && mark <= 3 && isCarried(wordAt(tokens, mark - 1), sentence))
    return reading(tokens[mark] as Token, "denied");
  for (const [at, token] of tokens.entries()) {
    if (!predicateOpeners.has(token.word)) continue;
    const subject = tokens[at - 1];
    const determiner = wordAt(tokens, at - 2);
    const isOfWords =
      subject && (isStatement(subject) || isCarried(subject.word, sentence)) && definites.has(determiner);
    const isIt = at === 1 && (subject?.word === "they" || isAmong(subject?.word, wordPronouns));
    if (isOfWords || isIt) {
      const found = findFalsehood(tokens, at) ?? (isOfWords ? findOtherHand(tokens, at) : null);
      if (found) return found;
    }
  }
  return null;
}

/** "was not his", "isn't hers": somebody else's. */
function findOtherHand(tokens: readonly Token[], be: number): FrameReading | null {
  const not = tokens.findIndex((_, at) => at >= be && at <= be + 1 && isNegation(tokens, at));
  const owner = tokens[not + 1];
  const isOwn =
    owner !== undefined && (genuineWords.has(owner.word) || ownPronouns.has(owner.word) || owner.possessive);
  return not >= 0 && isOwn ? reading(tokens[not] as Token, "denied") : null;
}

/** Tells whether a word is for what carries words, where the sentence of the words speaks of such a thing: "the clip" behind "in the video she says". */
function isCarried(word: string, sentence: readonly Token[]): boolean {
  return (
    isAmong(word, "it they") ||
    likenesses.has(word) ||
    (mediumNouns.has(word) && sentence.some((token) => mediumNouns.has(token.word)))
  );
}

/** "He later admitted that he had lied", "she never spoke to the magazine": the speaker takes it back, or was never asked. */
function readOwningUp(tokens: readonly Token[], sentence: readonly Token[]): FrameReading | null {
  for (const [at, token] of tokens.entries()) {
    if (
      (isFormOf(token.word, "admitting") || isAmong(token.word, "said say says")) &&
      isOfSpeaker(tokens.slice(0, at), sentence) &&
      ownsUp(tokens.slice(at + 1))
    )
      return reading(token, "reported");
    const isMeant = isAmong(token.word, "account mind story") || isStatement(token);
    if (isMeant && changesMind(tokens, at) && isOfSpeaker(behindBy(tokens.slice(0, at - 2)), sentence))
      return reading(token, "reported");
    if (!interviewForms.has(token.word)) continue;
    const start = groupStart(tokens, at);
    const not = tokens.findIndex((_, place) => place >= start && place < at && isNegation(tokens, place));
    if (not < 0) continue;
    if (isOfSpeaker(tokens.slice(0, start), sentence) && isToOutlet(tokens.slice(at + 1), sentence))
      return reading(tokens[not] as Token, "denied");
  }
  return null;
}

/** "asked that the quotation be corrected": it was not said so. */
function readPutRight(tokens: readonly Token[]): FrameReading | null {
  const at = tokens.findIndex(
    ({ word }, place) =>
      isAmong(word, "amended corrected") &&
      tokens.slice(Math.max(0, place - 2), place).some((one) => isFormOfBe(one.word)) &&
      tokens.slice(Math.max(0, place - 5), place).some(isStatement),
  );
  return at < 0 ? null : reading(tokens[at] as Token, "reported");
}

/** "The clip left out the beginning of her sentence": what was shown is not all that was said. */
function readLeftOut(tokens: readonly Token[], sentence: readonly Token[]): FrameReading | null {
  const at = tokens.findIndex(
    ({ word }, place) =>
      place > 0 &&
      omittingForms.has(word) &&
      (word.startsWith("omit") || isAmong(wordAt(tokens, place + 1), "off out short")),
  );
  const subject = tokens.slice(Math.max(0, at - 4), Math.max(0, at));
  return at > 0 && subject.some(({ word }) => isCarried(word, sentence))
    ? reading(tokens[at] as Token, "reported")
    : null;
}

/** "has since changed his mind", "later changed her account". */
function changesMind(tokens: readonly Token[], mind: number): boolean {
  return isAmong(wordAt(tokens, mind - 1), "her his their") && isAmong(wordAt(tokens, mind - 2), "changed changes");
}

/** "By Friday she had": later than what was said, so that "had" tells of no earlier time. */
function behindBy(subject: readonly Token[]): readonly Token[] {
  return subject[0]?.word === "by" ? subject.filter(({ word }) => word !== "had") : subject;
}

/** A pronoun or a name of the sentence before it is the subject, and nothing tells of an earlier time. */
function isOfSpeaker(subject: readonly Token[], sentence: readonly Token[]): boolean {
  if (subject.some(({ word }) => isAmong(word, "had who"))) return false;
  const last = subject.findLast((token) => !isFiller(token));
  if (!last) return false;
  return (
    isAmong(last.word, "he she they") ||
    (last.capital &&
      sentence.some(({ word, capital }) => (capital && word === last.word) || isAmong(word, "he she they")))
  );
}

/** Stands between a subject and its verb, or a verb and its complement. */
function isFiller({ word }: Token): boolean {
  return floatingWords.has(word) || beforeParticiples.has(word) || isAmong(word, "been quite") || word.endsWith("ly");
}

/** "that he had lied", "she had been wrong", "he had made the story up". */
export function ownsUp(behind: readonly Token[]): boolean {
  const [first, ...rest] = behind[0]?.word === "that" ? behind.slice(1) : behind;
  if (first?.word === "lying" || first?.word === "inventing") return true;
  const isOfWords = isAmong(first?.word, "it that this") || rest.slice(0, 1).some(isStatement);
  if (isOfWords && isAmong(rest.find(({ word }) => auxiliaries.has(word))?.word, "was were had"))
    return rest.slice(0, 5).some(({ word }) => falseWords.has(word));
  if (!isAmong(first?.word, "he she they") || !isAmong(wordAt(rest, 0), "had was were")) return false;
  const what = rest.slice(1).find((token) => !isFiller(token));
  if (what?.word === "not") return !rest[2] || rest[2].kind === "mark";
  if (what?.word === "made") return rest.some(({ word }) => word === "up");
  return isAmong(what?.word, unmeant);
}

/** "to us", or to a paper that the sentence before names. */
function isToOutlet(behind: readonly Token[], sentence: readonly Token[]): boolean {
  const to = behind.slice(0, 4).findIndex(({ word }) => isAmong(word, "in to with") || word === "interview");
  if (behind[to]?.word === "interview") return true;
  const [one, other] = [wordAt(behind, to + 1), wordAt(behind, to + 2)];
  if (to < 0) return false;
  if (isAmong(one, "any no") && other === "such") return true;
  const isOutlet = outletNouns.has(other) && sentence.some(({ word }) => outletNouns.has(word));
  if (definites.has(one) && isOutlet) return true;
  return one === "us" || (definites.has(one) && sentence.some(({ word }) => word === other));
}

function reading({ start, end }: Token, kind: FrameReading["kind"]): FrameReading {
  return { kind, cue: { start, end }, ofSaying: true };
}
