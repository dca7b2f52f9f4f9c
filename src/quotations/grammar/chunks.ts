import { isAmong } from "../../coverage/is-among.ts";
import { doubtfulCalendarNames } from "../../english/classes/calendar-words.ts";
import * as words from "../../english/classes/closed-classes.ts";
import { type Chunk, makeChunk } from "./chunk.ts";
import { closedClass } from "./closed-classes.ts";
import { readNounPhrase } from "./noun-phrases.ts";
import { type Token, wordAt } from "./tokens.ts";
import { readVerbGroup } from "./verb-groups.ts";
import { askOnce } from "./word-entry.ts";

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
  const closed = closedClass(token, tokens[from + 1], tokens[from - 1], tokens[from + 2]);
  if (closed) return makeChunk(closed, [token]);
  return readVerbGroup(tokens, from, before) ?? readNounPhrase(tokens, from) ?? makeChunk("other", [token]);
}

/** "(R-Iowa)", "on Monday", "last week": tokens that stand between a subject and its verb without meaning; 0 for none. */
function asideLength(tokens: readonly Token[], from: number): number {
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (token?.text === "(") {
    const end = tokens.slice(from, from + longestAside).findIndex(({ text, kind }) => text === ")" || kind === "quote");
    return end > 0 && tokens[from + end]?.text === ")" ? end + 1 : 0;
  }
  if (!token || !next || next.possessive || !mayOpenAside(token.entry)) return 0;
  if (opensSetPhrase.test(token.word) && setPhrases.has(`${token.word} ${next.word}`)) return 2;
  if (opensDate.test(token.word) && /^(?:1[89]|20)\d\d$/.test(next.text)) return 2;
  const date = next.capital && (words.dates.has(next.word) || doubtfulCalendarNames.has(next.word));
  if (date && opensDate.test(token.word) && !(token.word === "by" && tokens[from + 2]?.capital))
    return partsOfDay.test(wordAt(tokens, from + 2)) ? 3 : 2;
  if (token.capital && words.dates.has(token.word) && partsOfDay.test(next.word)) return 2;
  return pointsToTime.test(token.word) &&
    isAmong(next.word, "week month year morning afternoon evening night day fall spring summer winter")
    ? 2
    : 0;
}

/** False for a word that begins none of these: most words. */
const mayOpenAside = askOnce(
  (word) => opensSetPhrase.test(word) || opensDate.test(word) || pointsToTime.test(word) || words.dates.has(word),
);

/** Adverbs of two words, whose noun is nobody and nothing. Sorted. */
const setPhrases: ReadonlySet<string> = new Set([
  "at first",
  "at least",
  "at times",
  "by contrast",
  "for example",
  "for instance",
  "for now",
  "in addition",
  "in fact",
  "in general",
  "in part",
  "in particular",
  "in response",
  "in turn",
  "of course",
]);

/** Their first words. */
const opensSetPhrase = /^(?:at|by|for|in|of)$/;

const opensDate = /^(?:on|in|by|until|since|early|late|last|this|next)$/;

const pointsToTime = /^(?:last|this|next|that)$/;

/** "late Thursday night" is a time, and "night" no subject. */
const partsOfDay = /^(?:afternoon|evening|morning|night)$/;

function markKind({ text, start }: Token, previous: Token | undefined): Chunk["kind"] {
  if (text === "-" && previous?.end === start) return "other";
  if (/^[,;()[\]–—―…-]$|^-{2,}$|^\.{2,}$/.test(text)) return "comma";
  return text === ":" ? "colon" : "other";
}
