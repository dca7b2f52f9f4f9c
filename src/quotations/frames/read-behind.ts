import { isAmong } from "../../coverage/is-among.ts";
import {
  anaphors,
  beforeFalsehoods,
  clauseOpeners,
  falseAdverbs,
  falseWords,
  forcedWords,
  genuineWords,
  hearsayAdverbs,
  hearsayParticiples,
  holdingWords,
  imitatingParticiples,
  inventingVerbs,
  modals,
  predicateOpeners,
  relatives,
  retractingVerbs,
  standingVerbs,
} from "../../english/classes/attribution-words.ts";
import { prepositions } from "../../english/classes/closed-classes.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { negativePronouns } from "../../english/classes/negations.ts";
import { interrogatives } from "../../english/classes/questions.ts";
import { takingForms, textNouns } from "../../english/classes/telling-words.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { isFormOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { splitSegments } from "./clause-before.ts";
import { isMadeByMachine } from "./false-origin.ts";
import type { FrameKind, FrameReading } from "./frame.ts";
import { readRetraction } from "./retraction.ts";
import {
  groupStart,
  isInJest,
  isMadeToSay,
  isNegation,
  isQuoting,
  isSaying,
  isSeeming,
  isStatement,
  isStrong,
} from "./verb-of-saying.ts";
import { isText } from "./withdrawn-source.ts";

/** So many tokens behind the words may bear on them. */
const reach = 60;

/**
 * Tells what stands behind some words in their sentence does with them: as their verb ("“…” is a lie", "“…” does not appear in the
 * speech"), as the clause that says who spoke ("“…,” she never said"), or as what is added to it ("…, a claim she has withdrawn").
 * `isIntroduced`: who speaks is said before them.
 */
export function readBehind(behind: readonly Token[], isIntroduced: boolean): FrameReading | null {
  const segments = splitSegments(behind.slice(0, reach)).filter((segment) => segment.length > 0);
  const [first] = segments;
  if (!first) return null;
  const opensDirectly = first[0] === behind[0];
  return (
    segments.map((segment, at) => readPredicate(segment, at === 0 && opensDirectly)).find(Boolean) ??
    readManner(segments.flat()) ??
    readMockery(segments) ??
    segments.map((segment) => readOwnRetraction(segment, behind)).find(Boolean) ??
    (isIntroduced ? null : readReporting(segments)) ??
    segments
      .map((segment, at) =>
        at > 0 || !opensDirectly || !segment.some(isSaying) ? readAddition(segment) : readAddition(behindVerb(segment)),
      )
      .find(Boolean) ??
    null
  );
}

/** "is a lie", "was never said", "does not appear": a clause whose subject are the words. */
function readPredicate(segment: readonly Token[], isDirect: boolean): FrameReading | null {
  const opener = wordAt(segment, 0);
  const bare = opener.replace(/n't$/, "");
  if (!predicateOpeners.has(bare)) return null;
  const falsehood = findFalsehood(segment, 0);
  if (falsehood) return falsehood;
  const own = segment.findIndex(({ word }, at) => word === "own" && segment[at - 1]?.possessive);
  if (isDirect && own > 0 && own <= 5) return reading(segment, own, "denied");
  const not = segment.findIndex((_, at) => isNegation(segment, at));
  const ofWords = segment.findIndex(
    (token) =>
      isSaying(token) ||
      [genuineWords, holdingWords, standingVerbs].some((words) => words.has(token.word)) ||
      token.word === "words",
  );
  return isDirect && not >= 0 && not < ofWords ? reading(segment, not, "denied") : null;
}

/** "is how the minister supposedly put it". */
function readManner(tokens: readonly Token[]): FrameReading | null {
  if (!isAmong(wordAt(tokens, 0), "is was") || !isAmong(wordAt(tokens, 1), "how what")) return null;
  const hearsay = tokens.findIndex(({ word }) => hearsayAdverbs.has(word));
  return hearsay < 0 ? null : reading(tokens, hearsay, "reported");
}

/** "said Roe, mocking the old adverts": the words are another's, or not meant. */
function readMockery(segments: readonly (readonly Token[])[]): FrameReading | null {
  const segment = segments.find(
    ([first], at) =>
      at <= 3 && first && /ing$/.test(first.word) && (isInJest(first) || imitatingParticiples.has(first.word)),
  );
  return segment ? { ...reading(segment, 0, "hedged"), ofSaying: false } : null;
}

/** "said Roe, who has since withdrawn her statement": what is told of the speaker. */
function readOwnRetraction(segment: readonly Token[], behind: readonly Token[]): FrameReading | null {
  return segment[0]?.word === "who" ? readRetraction(segment, behind) : null;
}

/** "is fake", "was made up", "turned out to be a forgery": the first word of a falsehood behind a verb of being. */
export function findFalsehood(tokens: readonly Token[], from: number): FrameReading | null {
  for (let at = from; at < Math.min(tokens.length, from + 9); at += 1) {
    const { word = "" } = tokens[at] ?? {};
    if (isNegation(tokens, at)) return null;
    const isPut = word === "put" && tokens.slice(at, at + 5).some((token) => token.word === "mouth");
    if (isPut) return reading(tokens, at, "denied");
    const isMadeUp = isAmong(word, "made-up") || (word === "made" && tokens[at + 1]?.word === "up");
    const isJoke = word === "april" && isAmong(wordAt(tokens, at + 1), "fool fools");
    if (
      isJoke ||
      isMadeByMachine(tokens, at) ||
      isMadeUp ||
      falseAdverbs.has(word) ||
      (falseWords.has(word) && !isOfThing(tokens, at)) ||
      forcedWords.has(word) ||
      inventingVerbs.has(word)
    )
      return reading(tokens, at, "denied");
    if (at > from && !beforeFalsehoods.has(word) && !word.endsWith("ly")) return null;
  }
  return null;
}

/** "the wrong way": false is the noun behind, which is none of words. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.word.endsWith("ly") || isStatement(next) || isText(next)) return false;
  return isPlainAdjective(wordAt(tokens, at)) && !functionWords.has(next.word);
}

function isPlainAdjective(word: string): boolean {
  return isAmong(word, "false incorrect wrong");
}

/** Tells who says it, behind the words: "she never said", "she is said to have written", "she would have said", "she allegedly said". */
function readReporting(segments: readonly (readonly Token[])[]): FrameReading | null {
  for (const segment of segments.slice(0, 3)) {
    const verb = segment.findIndex((token, at) => isSaying(token) && !isHearsay(segment, at));
    if (opensNewClause(segment)) continue;
    const hearsay = segment.findIndex((_, at) => isHearsay(segment, at));
    if (hearsay >= 0 && (verb < 0 || hearsay < verb)) return reading(segment, hearsay, "reported");
    // "I just can't say of what": what is asked for is not what stands before.
    if (verb < 0 || segment.slice(verb + 1, verb + 3).some(({ word }) => interrogatives.has(word))) continue;
    return readVerb(segment, verb);
  }
  return null;
}

/** "… and not to tell the others", "… because nobody told us": a clause that goes on with the words, and hands none on. */
function opensNewClause(segment: readonly Token[]): boolean {
  const opener = wordAt(segment, 0);
  return clauseOpeners.has(opener) && opener !== "as";
}

function isHearsay(tokens: readonly Token[], at: number): boolean {
  if (!hearsayParticiples.has(wordAt(tokens, at)) || !leadsToInfinitive(tokens.slice(at + 1, at + mostTellers)))
    return false;
  return tokens.slice(Math.max(0, at - 3), at).some((one) => isFormOfBe(one.word));
}

/** "to have said", "by her neighbours to have said". */
function leadsToInfinitive(behind: readonly Token[]): boolean {
  return wordAt(behind, 0) === "to" || (wordAt(behind, 0) === "by" && behind.some(({ word }) => word === "to"));
}
const mostTellers = 7;

function readVerb(segment: readonly Token[], verb: number): FrameReading | null {
  const start = groupStart(segment, verb);
  if (isMadeToSay(segment, start)) return reading(segment, start - 2, "denied");
  const end = Math.min(segment.length, verb + 3);
  for (let at = start; at < verb; at += 1) {
    if (isNegation(segment, at)) return reading(segment, at, "denied");
    if (modals.has(wordAt(segment, at)) && segment[at + 1]?.word === "have") return reading(segment, at, "hedged");
    if (segment[at]?.word === "to" && at > 0 && isSeeming(segment[at - 1] as Token))
      return reading(segment, at - 1, "hedged");
  }
  const subject = segment
    .slice(0, start)
    .findIndex((token, at) => (negativePronouns.has(token.word) || token.word === "no") && isNegation(segment, at));
  if (subject >= 0) return reading(segment, subject, "denied");
  if (hearsayAdverbs.has(wordAt(segment, 0))) return reading(segment, 0, "reported");
  for (let at = start; at < end; at += 1) {
    const word = wordAt(segment, at);
    if (hearsayAdverbs.has(word)) return reading(segment, at, "reported");
    if (falseAdverbs.has(word) && isQuoting(segment[verb] as Token)) return reading(segment, at, "denied");
  }
  return isInJest(segment[verb]) ? { ...reading(segment, verb, "hedged"), ofSaying: false } : null;
}

function behindVerb(segment: readonly Token[]): readonly Token[] {
  return segment.slice(segment.findIndex(isSaying) + 1);
}

/** "a claim she has since withdrawn", "but later took it back", "a quote that she never uttered", "though she denied saying so". */
function readAddition(segment: readonly Token[]): FrameReading | null {
  const corrected = segment.findIndex(
    ({ word }, at) =>
      (isAmong(word, "corrected correcting") && /(?:self|selves)$/.test(wordAt(segment, at + 1))) ||
      (segment[at - 1]?.word === "before" && word.endsWith("ing") && isFormOf(word, "admitting")),
  );
  if (corrected >= 0) return reading(segment, corrected, "reported");
  const what = segment.findIndex(isAnaphor);
  if (what < 0 || (relatives.has(wordAt(segment, 0)) && segment[0]?.word !== "which")) return null;
  for (const [at, token] of segment.entries()) {
    const isTakenBack =
      takingForms.has(token.word) && segment.slice(at + 1, at + 4).some(({ word }) => word === "back");
    const isLast = at === segment.length - 1 || prepositions.has(wordAt(segment, at + 1));
    const isRetracted = retractingVerbs.has(token.word) && (isLast || segment.slice(at + 1, at + 3).some(isAnaphor));
    if (isTakenBack || isRetracted) return reading(segment, at, "reported");
    const isGivenUp = token.word === "longer" && segment[at - 1]?.word === "no" && at > what;
    if (isGivenUp) return reading(segment, at, "reported");
    if (token.word !== "without" && isNegation(segment, at) && segment.slice(at + 1, at + 4).some(isStrong)) {
      const verb = segment.findIndex((one, place) => place > at && isStrong(one));
      const next = wordAt(segment, verb + 1);
      if (next === "" || anaphors.has(next)) return reading(segment, at, "denied");
    }
  }
  return null;
}

function isAnaphor(token: Token): boolean {
  return isStatement(token) || textNouns.has(token.word) || anaphors.has(token.word) || token.word === "which";
}

function reading(tokens: readonly Token[], at: number, kind: FrameKind): FrameReading {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return { kind, cue: { start, end }, ofSaying: true };
}
