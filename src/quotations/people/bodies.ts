import { determiners } from "../../english/classes/closed-classes.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { organisations } from "../../english/nouns/role-words.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { lastWordOf, wordOf } from "../grammar/phrases.ts";
import type { Token } from "../grammar/tokens.ts";
import type { ArticlePerson } from "./article-person.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";

/** A body by its name, and who it is taken for where it speaks. */
export interface NamedBody {
  readonly name: string;
  readonly person: ArticlePerson | null;
}

/** The bodies that an article names beside what they are. */
export interface Bodies {
  /** True for a chunk that is one of these names. */
  isNamed(chunk: Chunk): boolean;
  /** Keeps in mind the name of no person that was last read; one that speaks may be taken for a person's. */
  note(name: Chunk, person: ArticlePerson | null): void;
  /** "Kell Lines" by "company": only where it was named last, and no other company is named. */
  bodyOf(noun: string): NamedBody | null;
}

/** "the ferry company Kell Lines", "Kell Lines, a ferry company," and "the company, Kell Lines,"; "Kell Hospital" is a hospital, and "Kell Foods" a company. */
export function gatherBodies(sentences: readonly ChunkedSentence[]): Bodies {
  const byNoun = new Map<string, string>();
  const names = new Set<string>();
  const shared = new Set<string>();
  for (const { chunks } of sentences)
    for (const [at, chunk] of chunks.entries()) {
      const name = chunk.kind === "name" ? nameIn(chunk) : "";
      if (name === "") continue;
      const beside = nounBeside(chunks, at);
      const isBeside = beside !== null && organisations.has(beside);
      if (isBeside) names.add(name);
      for (const noun of isBeside ? [beside] : nounsWithin(chunk)) {
        if ((byNoun.get(noun) ?? name) !== name) shared.add(noun);
        byNoun.set(noun, name);
      }
    }
  for (const noun of shared) byNoun.delete(noun);
  const named = new Set(byNoun.values());
  let last: NamedBody = { name: "", person: null };
  return {
    isNamed: (chunk) => names.size > 0 && names.has(nameIn(chunk)),
    note(chunk, person) {
      const name = nameIn(chunk);
      if (person === null || named.has(name)) last = { name, person };
    },
    bodyOf: (noun) => (byNoun.get(noun) === last.name ? last : null),
  };
}

/** What a name says of its bearer by itself: its last word, or that it is one of several things, as no person's is. */
function nounsWithin({ tokens }: Chunk): readonly string[] {
  const name = nameTokens(tokens);
  const last = name.at(-1);
  if (!last || name.length < 2 || last.possessive || name[0]?.entry.isFirstName) return [];
  if (organisations.has(last.word)) return [last.word];
  return last.entry.isPlural && last.word.endsWith("s") && !isHumanNoun(last.entry.singular) ? firms : [];
}

/** What such a body is called: "the company". */
const firms = ["business", "company", "firm"];

/** The noun of what the name is told to be; null for none. */
function nounBeside(chunks: readonly Chunk[], name: number): string | null {
  const { tokens = [] } = chunks[name] ?? {};
  const before = tokens[tokens.length - nameTokens(tokens).length - 1];
  if (before && wordOf(chunks[name]) === "the") return before.word;
  if (/^\p{Lu}/u.test(chunks[name - 1]?.tokens.at(-1)?.text ?? "")) return null;
  for (const step of [1, -1]) {
    const [link, noun, end] = [chunks[name + step], chunks[name + 2 * step], chunks[name + (step > 0 ? 3 : 1)]];
    const isSet = link?.kind === "comma" && noun?.kind === "noun" && end?.kind === "comma";
    if (isSet && determiners.has(wordOf(noun)) && !(step < 0 && isHeadOf(chunks, name))) return lastWordOf(noun);
  }
  return null;
}

/** "the chairman of the club, Jane Roe,": the name is that of whoever is of the body. */
function isHeadOf(chunks: readonly Chunk[], name: number): boolean {
  const link = chunks[name - 3];
  const head = (link?.tokens.length === 1 ? chunks[name - 4]?.tokens.at(-1) : link?.tokens.at(-2))?.entry;
  if (!head || (link?.kind !== "preposition" && lastWordOf(link) !== "of")) return false;
  const isPerson = lastWordOf(link) === "of" && !head.isPlural && isHumanNoun(head.singular);
  return isPerson || chunks[name]?.tokens[0]?.entry.isFirstName === true;
}

/** The words with capitals that a chunk ends in, as one; empty for none, and for what owns something. */
function nameIn({ tokens }: Chunk): string {
  return nameTokens(tokens)
    .map(({ text }) => text)
    .join(" ")
    .replace(/['’]s?$/, "");
}

function nameTokens(tokens: readonly Token[]): readonly Token[] {
  const isName = ({ text, word }: Token) => /^[\p{Lu}\p{N}&]/u.test(text) && !determiners.has(word);
  return tokens.slice(tokens.findLastIndex((token) => !isName(token)) + 1);
}
