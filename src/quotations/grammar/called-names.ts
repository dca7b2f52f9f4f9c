import { isAmong } from "../../coverage/is-among.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import {
  calledForms,
  introducingForms,
  knownForms,
  nameNouns,
  reflexives,
} from "../../english/classes/telling-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { kinships } from "../../english/nouns/kinships.ts";
import { isPlural } from "../../english/nouns/number.ts";
import { bodyWords } from "../../english/nouns/role-words.ts";
import { personNouns } from "../words/person-nouns.ts";
import type { Chunk } from "./chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "./phrases.ts";
import { type Token, wordAt } from "./tokens.ts";

/** "the singer known as Lady Roe", "the cook, who goes by Mama Roe": where the name stands that a description leads to; null for none. */
export function calledNameOf(chunks: readonly Chunk[], description: number): number | null {
  const { tokens = [] } = chunks[description] ?? {};
  if (!personNouns.has(wordAt(tokens, tokens.length - 1))) return null;
  let at = description + 1;
  if (chunks[at]?.kind === "comma") at += 1;
  if (chunks[at]?.kind === "relative") at += 1;
  const named = namesItself(chunks, at);
  if (named !== null) return named;
  const verb = lastWordOf(chunks[at]);
  const link = wordOf(chunks[at + 1]);
  const isLinked =
    (link === "as" && knownForms.has(verb)) ||
    (link === "by" && isAmong(verb, "goes going went")) ||
    (link === "under" && nameNouns.has(wordAt(chunks[at + 2]?.tokens ?? [], 1)));
  const isParticiple = calledForms.has(verb) && chunks[at]?.tokens.length === 1 && !isObject(chunks[at + 2]);
  const name = isLinked ? at + 2 : isParticiple ? at + 1 : -1;
  return chunks[name]?.kind === "name" ? name : null;
}

/** "who gave her name as Jane Roe", "who identified himself only as Roe", "calling itself Roe First": the name somebody goes by. */
function namesItself(chunks: readonly Chunk[], verb: number): number | null {
  if (chunks[verb]?.kind !== "verb") return null;
  const name = chunks.findIndex(({ kind }, index) => index > verb && kind === "name");
  if (name < 0 || name > verb + longestNaming) return null;
  const [first = "", ...words] = chunks.slice(verb, name).flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const isReflexive = words.some((word) => reflexives.has(word));
  const tells = isReflexive && introducingForms.has(first);
  const isLinked = words.at(-1) === "as" && (tells || words.includes("name"));
  return isLinked || (isReflexive && /^call/.test(first)) ? name : null;
}

/** In chunks: "gave", "her name", "only", "as", "Roe". */
const longestNaming = 4;

/** What leads from the verb to the name. */
const links: ReadonlySet<string> = new Set(["as", "by", "under"]);

/** "One lawmaker called Roe “…”": what somebody is called, by the one who is described. */
function isObject(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "quote" || isPhrase(chunk);
}

/** True for such a name. */
export function isCalled(chunks: readonly Chunk[], name: number): boolean {
  const before = chunks[name - 1];
  const mayLead = links.has(wordOf(before)) || calledForms.has(lastWordOf(before));
  if (chunks[name]?.kind !== "name" || !mayLead) return false;
  for (let back = 2; back <= 5; back += 1) if (calledNameOf(chunks, name - back) === name) return true;
  return false;
}

/**
 * Finds the office that stands without an article before the name of whoever holds it, with what it is of between: "Minister for science Jane Roe",
 * "Provost for Trade and Roads Jane Roe", "University of Kell chemist Jane Roe". The index of its chunk; null for none.
 */
export function officeBefore(chunks: readonly Chunk[], name: number): number | null {
  const start = startOfHolder(chunks[name]);
  if (start === null) return null;
  const of = chunks[name]?.tokens[start - 1]?.entry.singular ?? "";
  const isTold = isHumanNoun(of);
  for (let office = name - 2; office >= 0 && office >= name - longestOffice; office -= 2) {
    const link = chunks[office + 1];
    if (link?.tokens.length !== 1 || !(wordOf(link) === "and" || isAmong(wordOf(link), "at for of"))) return null;
    const { kind, tokens = [] } = chunks[office] ?? {};
    if ((kind !== "name" && kind !== "noun") || determiners.has(wordAt(tokens, 0))) return null;
    const of = tokens.findIndex(({ capital, word }) => !capital && isAmong(word, "for of"));
    const head = tokens[of > 0 ? of - 1 : tokens.length - 1];
    if (!head || head.possessive || wordOf(link) === "and") continue;
    if (isTold ? bodyWords.has(head.word) : isHolding(head)) return office;
  }
  return null;
}

/** In chunks, with what links them: "Provost", "for", "Trade", "and", "Roads Jane Roe". */
const longestOffice = 6;

/** "Minister": one person with a capital, who is nobody's kin. */
function isHolding({ capital, word }: Token): boolean {
  return capital && isHumanNoun(word) && !isPlural(word) && !kinships.has(word);
}

/** Where a full name begins in a chunk that other words begin: behind the last word in small letters, or at a first name. Null for none. */
function startOfHolder(chunk: Chunk | undefined): number | null {
  if (chunk?.kind !== "name") return null;
  const { tokens } = chunk;
  const small = tokens.findLastIndex(({ capital }) => !capital);
  const first = tokens.findIndex(({ entry }, at) => at > small && at > 0 && entry.isFirstName);
  const start = first > 0 ? first : small + 1;
  const before = tokens[start - 1];
  return !before || determiners.has(before.word) || before.possessive || tokens.length - start < 2 ? null : start;
}
