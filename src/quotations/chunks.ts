import type { Span } from "../coverage/span.ts";
import { type CueForm, findCueForm } from "./cue-lexicon.ts";
import { isFirstName } from "./first-names.ts";
import { readNounPhrase } from "./noun-phrases.ts";
import type { Token } from "./outline.ts";
import { readVerbGroup } from "./verb-groups.ts";
import * as words from "./word-classes.ts";

/** A piece of an outer sentence: enough grammar to tell a subject from an object. */
export interface Chunk extends Span {
  readonly kind:
    | "quote"
    | "comma"
    | "colon"
    | "name"
    | "noun"
    | "pronoun"
    | "verb"
    | "preposition"
    | "conjunction"
    | "relative"
    | "subordinator"
    | "other";
  readonly tokens: readonly Token[];
  /** The cue a verb group ends in; null for other verbs and chunks. */
  readonly cue: CueForm | null;
  /** Something was done to the subject: "was asked", "been called". */
  readonly passive: boolean;
  /** "to call": its subject is that of the verb before it. */
  readonly infinitive: boolean;
  /** "saying", "called" without a helping verb of their own. */
  readonly bareParticiple: boolean;
  /** "never said", "did not say". */
  readonly negated: boolean;
}

/** A bracket of more tokens is a clause of its own. */
const longestAside = 14;

/** Cuts an outer sentence into chunks, in order; every token is in exactly one. */
export function chunkSentence(tokens: readonly Token[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let index = 0; index < tokens.length; ) {
    const chunk = readChunk(tokens, index, chunks);
    chunks.push(chunk);
    index += Math.max(1, chunk.tokens.length);
  }
  return chunks;
}

function readChunk(tokens: readonly Token[], from: number, before: readonly Chunk[]): Chunk {
  const token = tokens[from];
  if (!token) throw new RangeError(`there is no token ${from}`);
  if (token.kind === "quote") return makeChunk("quote", [token]);
  const aside = asideLength(tokens, from);
  if (aside > 0) return makeChunk("other", tokens.slice(from, from + aside));
  if (token.kind === "mark") return makeChunk(markKind(token, tokens[from - 1]), [token]);
  const closed = closedClass(token, tokens[from + 1]);
  if (closed) return makeChunk(closed, [token]);
  return readVerbGroup(tokens, from, before) ?? readNounPhrase(tokens, from) ?? makeChunk("other", [token]);
}

/** A chunk of these tokens; what is not given of a verb is false. */
export function makeChunk(kind: Chunk["kind"], tokens: readonly Token[], verb: Partial<Chunk> = noVerb): Chunk {
  const start = tokens[0]?.start ?? 0;
  return {
    start,
    end: tokens.at(-1)?.end ?? start,
    kind,
    tokens,
    cue: verb.cue ?? null,
    passive: verb.passive ?? false,
    infinitive: verb.infinitive ?? false,
    bareParticiple: verb.bareParticiple ?? false,
    negated: verb.negated ?? false,
  };
}

const noVerb: Partial<Chunk> = {};

/** "(R-Iowa)", "on Monday", "last week": tokens that stand between a subject and its verb without meaning; 0 for none. */
function asideLength(tokens: readonly Token[], from: number): number {
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (token?.text === "(") {
    const end = tokens.slice(from, from + longestAside).findIndex(({ text, kind }) => text === ")" || kind === "quote");
    return end > 0 && tokens[from + end]?.text === ")" ? end + 1 : 0;
  }
  if (!token || !next || next.possessive) return 0;
  const date = words.dates.has(next.word) && next.capital;
  if (date && /^(?:on|in|by|until|since|early|late|last|this|next)$/.test(token.word)) return 2;
  return /^(?:last|this|next|that)$/.test(token.word) &&
    /^(?:week|month|year|morning|afternoon|evening|night|day|fall|spring|summer|winter)$/.test(next.word)
    ? 2
    : 0;
}

function markKind({ text, start }: Token, previous: Token | undefined): Chunk["kind"] {
  if (text === "-" && previous?.end === start) return "other";
  if (/^[,;()[\]–—―…-]$|^-{2,}$|^\.{2,}$/.test(text)) return "comma";
  return text === ":" ? "colon" : "other";
}

/** Words whose class needs no context, or only the next word's. */
function closedClass(token: Token, next: Token | undefined): Chunk["kind"] | null {
  const { word } = token;
  if (isNameHere(token, next)) return null;
  if (token.possessive || (word === "to" && isInfinitive(next))) return null;
  if (words.relatives.has(word) && !(word === "that" && next?.kind === "word" && isThing(next) && !isPlainVerb(next)))
    return "relative";
  if (words.prepositions.has(word)) return "preposition";
  if (words.conjunctions.has(word)) return "conjunction";
  if (words.subordinators.has(word)) return "subordinator";
  if (words.dates.has(word) && token.capital && !isNameHere(token, next)) return "other";
  if (word === "one" && next?.kind === "word" && next.capital) return null;
  if (words.pronouns.has(word) && !(/^(?:her|one)$/.test(word) && next?.kind === "word" && isThing(next)))
    return "pronoun";
  return null;
}

/** "Will Roe", "Jan Roe", "Ted Roe", "Will wrote", "May said": a name though it could be another word. */
export function isNameHere(token: Token, next: Token | undefined): boolean {
  if (token.capital && /^(?:may|will)$/.test(token.word) && next?.kind === "word") {
    const cue = findCueForm(next.word);
    if (cue && !cue.bare && !cue.participle) return true;
  }
  return (
    token.capital &&
    !token.possessive &&
    next?.kind === "word" &&
    next.capital &&
    isFirstName(token.text) &&
    !words.dates.has(next.word)
  );
}

/** "to call", "to further divide", not "to the house", "to Iowa", "to “…”". */
function isInfinitive(next: Token | undefined): boolean {
  return next?.kind === "word" && isThing(next) && !next.possessive && !/[^s]s$|^\p{N}/u.test(next.word);
}

/** "a headline that said", not "that man". */
function isPlainVerb({ word }: Token): boolean {
  const cue = findCueForm(word);
  return (cue !== null && !cue.nounLike) || words.plainVerbs.has(word);
}

/** "her son", "that man": the word before is a determiner. */
function isThing(next: Token): boolean {
  const { word } = next;
  if (next.capital) return false;
  return word !== "to" && !closedLists.some((list) => list.has(word));
}

const closedLists: readonly ReadonlySet<string>[] = [
  words.prepositions,
  words.conjunctions,
  words.auxiliaries,
  words.pronouns,
  words.determiners,
  words.subordinators,
  words.adverbs,
  words.relatives,
];
