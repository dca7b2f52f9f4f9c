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
import { isNounOf } from "../../english/nouns/nouns.ts";
import { personNouns } from "../words/person-nouns.ts";
import type { Chunk } from "./chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "./phrases.ts";
import { wordAt } from "./tokens.ts";

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

/** "minister" before "science Jane Roe" in "Minister for science Jane Roe": an office without an article, of what stands between. Null for none. */
export function officeBefore(chunks: readonly Chunk[], name: number): string | null {
  const [office, link, held] = chunks.slice(Math.max(0, name - 2), name + 1);
  const [title] = office?.tokens.length === 1 ? office.tokens : [];
  if (!title?.capital || held?.kind !== "name" || !isAmong(wordOf(link), "for of")) return null;
  const first = held.tokens.findIndex(({ capital }) => capital);
  const of = held.tokens[first - 1]?.entry.singular ?? "";
  const isOffice = isHumanNoun(title.word) && of !== "" && !determiners.has(of) && !isNounOf(of, "person");
  return isOffice && held.tokens.length - first > 1 ? title.word : null;
}
