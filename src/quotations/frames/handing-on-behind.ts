import { isAmong } from "../../coverage/is-among.ts";
import { clauseOpeners, relatives } from "../../english/classes/attribution-words.ts";
import { auxiliaries, determiners, prepositions, pronouns } from "../../english/classes/closed-classes.ts";
import { findVerbForm, isFormOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { splitSegments } from "./clause-before.ts";
import type { FrameReading } from "./frame.ts";
import { isNounHere } from "./signals.ts";

/**
 * The word by which a sentence hands its first clause on as another's: "…, a former clerk alleged on Monday", "…, prosecutors say",
 * "…, according to the audit". Null for none, and for "…, I said". Linear in the tokens.
 */
export function readHandingOnBehind(behind: readonly Token[]): FrameReading | null {
  const [first = [], ...segments] = splitSegments(behind);
  const source = first.findIndex(({ word }, at) => word === "according" && wordAt(first, at + 1) === "to");
  if (source >= 0) return toReading(first[source]);
  for (const segment of segments) {
    if (wordAt(segment, 0) === "according") return toReading(segment[0]);
    const verb = findTeller(segment);
    if (verb) return toReading(verb);
  }
  return null;
}

/** The verb of a stretch that says who tells what stands before it: "he says", "prosecutors said on Monday". Null for none. */
export function findTeller(segment: readonly Token[]): Token | null {
  const opener = wordAt(segment, 0);
  if (clauseOpeners.has(opener) || relatives.has(opener) || opener === "that") return null;
  const verb = segment.findIndex((token, at) => isHandingOn(token) && !isNounHere(segment, at));
  const tells = verb > 0 ? endsClause(segment, verb) : verb === 0 && opensSubject(segment);
  return tells ? (segment[verb] ?? null) : null;
}

function isHandingOn({ word, capital }: Token): boolean {
  const kind = findVerbForm(word)?.kind;
  return isFormOf(word, "saying") && !word.endsWith("ing") && !capital && kind !== undefined;
}

/** "a former clerk alleged on Monday": a subject, and no clause nor thing that would be what is said. */
function endsClause(segment: readonly Token[], verb: number): boolean {
  const subject = segment.slice(0, verb);
  const next = wordAt(segment, verb + 1);
  if (subject.some(({ word }) => relatives.has(word) || word === "that" || isAmong(word, "i we to"))) return false;
  if (subject.some(({ word }) => auxiliaries.has(word) && !word.startsWith("ha"))) return false;
  return next === "" || (prepositions.has(next) && next !== "by" && next !== "to") || isDay(segment[verb + 1]);
}

/** "said Ada Roe", "said the clerk": no clause, which would be what is said. */
function opensSubject(segment: readonly Token[]): boolean {
  const next = segment[1];
  if (segment.length > longestSubject || segment.some(({ word }) => auxiliaries.has(word) || word === "that"))
    return false;
  return next !== undefined && (next.capital || determiners.has(next.word) || pronouns.has(next.word));
}

const longestSubject = 6;

/** "prosecutors said Tuesday", "the court said later". */
function isDay(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.capital || token.word.endsWith("ly") || isAmong(token.word, "later yesterday today"))
  );
}

function toReading(token: Token | undefined): FrameReading | null {
  return token ? { kind: "reported", cue: { start: token.start, end: token.end }, ofSaying: false } : null;
}
