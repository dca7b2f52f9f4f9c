import { isAmong } from "../../coverage/is-among.ts";
import {
  earlierAdjectives,
  editionNouns,
  falseGenres,
  falseWords,
  inventingVerbs,
  mediumNouns,
  predicateOpeners,
  quotingParticiples,
  statementNouns,
} from "../../english/classes/attribution-words.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { sourcePrepositions } from "../../english/classes/governing-words.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { askOnce } from "../grammar/word-entry.ts";
import {
  bearsFalseMark,
  isMadeByMachine,
  mayBearMark,
  mayBeMachineWork,
  mayPassForAnother,
  passesForAnother,
} from "./false-origin.ts";
import type { FrameReading } from "./frame.ts";
import { findFalsehood } from "./read-behind.ts";
import { isSaying } from "./verb-of-saying.ts";

/**
 * The words come from what is not genuine: "a doctored video shows her saying", "in a parody of the news", "an earlier version
 * quoted", "in a letter that turned out to be forged", "the quote is fake". It must be where they come from: the subject, or behind
 * "in", "on", "from", "by". An expert on forged letters, or who found one, speaks for herself.
 */
export function findFalseMedium(tokens: readonly Token[], words: number): FrameReading | null {
  for (const [at, token] of tokens.entries()) {
    const cue = token.kind === "word" && mayBeFalsehood(token.entry) ? falsehoodAt(tokens, at, words) : null;
    if (cue && !isInPersonsClause(tokens, at)) return cue;
  }
  return null;
}

function falsehoodAt(tokens: readonly Token[], at: number, words: number): FrameReading | null {
  const isOfAnother =
    passesForAnother(tokens, at) && tokens.slice(at, at < words ? words : tokens.length).some(isSaying);
  const isUnsigned = bearsFalseMark(tokens, at) || (isMadeByMachine(tokens, at) && isOfMedium(tokens, at));
  if (isOfAnother || isUnsigned) return denial(tokens, at);
  const word = wordAt(tokens, at);
  const isNoun = mediumNouns.has(word) || statementNouns.has(word);
  if (isNoun) {
    const behind = wordAt(tokens, at + 1);
    const from = isAmong(behind, "that which") ? at + 2 : at + 1;
    const isBeing = predicateOpeners.has(wordAt(tokens, from));
    const isOfWords =
      from === at + 1 ? at > words || !tokens.slice(from, words).some(isSaying) : isSource(tokens, at, words);
    const falsehood = isBeing && isOfWords ? findFalsehood(tokens, from) : null;
    if (falsehood) return falsehood;
    const exposed = at < words ? exposedBehind(tokens, at, words) : null;
    if (exposed) return exposed;
  }
  if (at < words && word === "april" && isAmong(wordAt(tokens, at + 1), "fool fools")) return denial(tokens, at);
  const noun = nounBehind(tokens, at);
  if (
    falseGenres.has(word)
      ? isSource(tokens, at, words, true)
      : noun !== null && (isSource(tokens, at, words) || leadsTo(tokens, at + noun, words))
  ) {
    return denial(tokens, at);
  }
  return null;
}

/** False for a word that is none of those `falsehoodAt` looks for: most words. */
const mayBeFalsehood = askOnce(
  (word: string): boolean =>
    mayPassForAnother(word) ||
    mayBearMark(word) ||
    mayBeMachineWork(word) ||
    word === "april" ||
    [mediumNouns, statementNouns, falseGenres, falseWords, inventingVerbs, earlierAdjectives].some((words) =>
      words.has(word),
    ),
);

/** "a screenshot, later shown to be fabricated, in which", "In a letter since exposed as forged, she wrote". */
function exposedBehind(tokens: readonly Token[], noun: number, words: number): FrameReading | null {
  const from = tokens[noun + 1]?.text === "," ? noun + 2 : noun + 1;
  const falsehood = from < words ? findFalsehood(tokens, from) : null;
  const cue = tokens.findIndex(({ start }) => start === falsehood?.cue.start);
  if (cue < 0 || (cue === from && from === noun + 1)) return null;
  const end = tokens[cue + 1]?.text === "," ? cue + 1 : cue;
  return isSource(tokens, noun, words) || leadsTo(tokens, end, words) ? falsehood : null;
}

function denial(tokens: readonly Token[], at: number): FrameReading {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return { kind: "denied", cue: { start, end }, ofSaying: true };
}

/** "The video, made with AI": the last noun before it is one of what carries words. */
function isOfMedium(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ word }) => mediumNouns.has(word));
}

/** "doctored video", "fake social media post", "earlier version": how far the noun is behind the adjective; null for none. */
function nounBehind(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at);
  const isEarlier = earlierAdjectives.has(word);
  if (!isEarlier && !falseWords.has(word) && !inventingVerbs.has(word)) return null;
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    const next = tokens[at + ahead];
    if (next?.kind !== "word") return null;
    const isMedium = mediumNouns.has(next.word) || isOutlet(next.word);
    if (isEarlier ? editionNouns.has(next.entry.singular) : isMedium) return ahead;
  }
  return null;
}

/** "a satirical paper", "a spoof column", "a fake bank". */
function isOutlet(word: string): boolean {
  return isNounOf(word, "document") || isNounOf(word, "group");
}

/** "an invented interview in which": the words stand in it. */
function leadsTo(tokens: readonly Token[], noun: number, words: number): boolean {
  const [one, other] = [wordAt(tokens, noun + 1), wordAt(tokens, noun + 2)];
  return (
    noun < words &&
    (quotingParticiples.has(one) || isAmong(one, "saying where wherein") || (one === "in" && other === "which"))
  );
}

/** True for the subject of the clause that the words stand in, and behind "in", "on", "from", "by". */
function isSource(tokens: readonly Token[], at: number, words: number, isGenre = false): boolean {
  let first = at - 1;
  while (determiners.has(wordAt(tokens, first)) || wordAt(tokens, first).endsWith("ly")) first -= 1;
  const before = tokens[first];
  if (!before || before.kind === "mark") return at < words;
  if (before.word === "by" || sourcePrepositions.has(before.word)) return true;
  const earlier = wordAt(tokens, first - 1);
  if (before.word === "to" && earlier === "according") return true;
  if (before.word === "of" && mediumNouns.has(earlier)) return true;
  return !isGenre && before.word === "on";
}

/** Behind "who", up to the next mark, something is told of a person. */
export function isInPersonsClause(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= 0 && tokens[place]?.kind !== "mark" && tokens[place]?.kind !== "quote"; place -= 1)
    if (isAmong(wordAt(tokens, place), "who whose whom")) return true;
  return false;
}
