import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isPhrase, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Role } from "./salience.ts";

/** "One pilot, Jane Roe, left", "One of them, Jane Roe, left": the name is the subject too. */
export function apposedName(chunks: readonly Chunk[], subject: number): number | null {
  const isOne = chunks[subject]?.kind === "noun" || isAmong(wordOf(chunks[subject]), "another one");
  const of = wordOf(chunks[subject + 1]) === "of" && isPhrase(chunks[subject + 2]) ? 2 : 0;
  const name = subject + of + 2;
  const between = isOne && chunks[name - 1]?.kind === "comma" && chunks[name + 1]?.kind === "comma";
  return between && chunks[name]?.kind === "name" ? name : null;
}

/** "Jane Roe and John Doe argue": whom "they" may mean, from the first name to the last; null for a subject by itself. */
export function pairOf(chunks: readonly Chunk[], subject: number): Span | null {
  const [first, link, second] = [chunks[subject], chunks[subject + 1], chunks[subject + 2]];
  if (first?.kind !== "name" || wordOf(link) !== "and" || second?.kind !== "name") return null;
  return { start: first.start, end: second.end };
}

/** "One pilot, Jane Roe, left", "The head of trade and roads, Jane Roe, left" and "Jane Roe, a pilot, left": no stranger. */
export function besideName(chunks: readonly Chunk[], index: number): boolean {
  let end = index;
  while (end < index + longestOffice && isLink(chunks[end + 1]) && isPhrase(chunks[end + 2])) end += 2;
  const isNamed = (comma: number, name: number) => chunks[comma]?.kind === "comma" && chunks[name]?.kind === "name";
  return isNamed(index - 1, index - 2) || isNamed(end + 1, end + 2);
}

/** In chunks: "The head", "of", "trade", "and", "roads". */
const longestOffice = 6;

function isLink(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "preposition" || wordOf(chunk) === "and";
}

/** The pier, Roe said, is safe: whoever says the sentence is no less its subject than what it is about. */
export function reportsAside(chunks: readonly Chunk[], subject: number): boolean {
  const verb = [subject + 1, subject - 1].find(
    (at) => chunks[at]?.cue?.strength === "said" && subjectOf(chunks, at) === subject,
  );
  if (verb === undefined) return false;
  const [before, after] = [chunks[Math.min(subject, verb) - 1], chunks[Math.max(subject, verb) + 1]];
  return before?.kind === "comma" && (after === undefined || isAmong(after.kind, "comma other preposition"));
}

/** How a chunk stands to the verbs of its sentence: as the first subject, as one behind it, or as none. */
type Standing = "first subject" | "later subject" | "no subject";

/** The part a chunk plays as a mention. "For Roe, the pier is lost. He …": whoever judges is what it is about. "A motion by Roe was lost. She …": so is whose the first thing is. */
export function roleOf(chunks: readonly Chunk[], index: number, standing: Standing): Role {
  if (standing !== "no subject") return standing === "first subject" ? "subject" : "embedded subject";
  const before = chunks[index - 1];
  if (chunks[index]?.tokens.at(-1)?.possessive) return "possessor";
  if (index === 2 && wordOf(before) === "by" && chunks[0]?.kind === "noun") return "subject";
  if (index === 1 && wordOf(before) === "for" && chunks[0] === before && chunks[2]?.kind === "comma") return "subject";
  return before?.kind === "preposition" ? "oblique" : index === 0 ? "subject" : "object";
}
