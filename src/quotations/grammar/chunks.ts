import {
  doubtfulCalendarNames,
  namedTimes,
  openingDates,
  partsOfDay,
  pointingToTimes,
} from "../../english/classes/calendar-words.ts";
import * as words from "../../english/classes/closed-classes.ts";
import { openingSetPhrases, setPhrases } from "../../english/classes/phrase-words.ts";
import { type Chunk, makeChunk } from "./chunk.ts";
import { closedClass } from "./closed-classes.ts";
import { readNounPhrase } from "./noun-phrases.ts";
import { markReducedPassives } from "./reduced-passives.ts";
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
  return markReducedPassives(chunks);
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

/** "R-Iowa": the party and the state of whoever stands before it. */
const isParty = /^[DIR]-\p{Lu}/u;

/** "(R-Iowa)", ", R-Iowa", "on Monday", "last week": tokens that stand between a subject and its verb without meaning; 0 for none. */
function asideLength(tokens: readonly Token[], from: number): number {
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (token?.text === "(") {
    const end = tokens.slice(from, from + longestAside).findIndex(({ text, kind }) => text === ")" || kind === "quote");
    return end > 0 && tokens[from + end]?.text === ")" ? end + 1 : 0;
  }
  if (token?.text === "," && next && isParty.test(next.text)) return partyLength(tokens, from);
  if (!token || !next || next.possessive || !mayOpenAside(token.entry)) return 0;
  if (openingSetPhrases.has(token.word) && setPhrases.has(`${token.word} ${next.word}`)) return 2;
  if (openingDates.has(token.word) && /^(?:1[89]|20)\d\d$/.test(next.text)) return 2;
  const date = next.capital && (words.dates.has(next.word) || doubtfulCalendarNames.has(next.word));
  if (date && openingDates.has(token.word) && !(token.word === "by" && tokens[from + 2]?.capital))
    return partsOfDay.has(wordAt(tokens, from + 2)) ? 3 : 2;
  if (token.capital && words.dates.has(token.word) && partsOfDay.has(next.word)) return 2;
  return pointingToTimes.has(token.word) && namedTimes.has(next.word) ? 2 : 0;
}

/** The comma behind it belongs to what stands there next, and to the aside before a verb: "Roe, D-Ohio, said". */
function partyLength(tokens: readonly Token[], from: number): number {
  let end = from + 2;
  while (tokens[end]?.capital || tokens[end]?.text === ".") end += 1;
  const behind = tokens[end + 1];
  const isVerb = behind?.kind === "word" && (behind.entry.cue !== null || words.auxiliaries.has(behind.word));
  return (tokens[end]?.text === "," && isVerb ? end + 1 : end) - from;
}

/** False for a word that begins none of these: most words. */
const mayOpenAside = askOnce(
  (word) => openingSetPhrases.has(word) || openingDates.has(word) || pointingToTimes.has(word) || words.dates.has(word),
);

function markKind({ text, start }: Token, previous: Token | undefined): Chunk["kind"] {
  if (text === "-" && previous?.end === start) return "other";
  if (/^[,;()[\]–—―…-]$|^-{2,}$|^\.{2,}$/.test(text)) return "comma";
  return text === ":" ? "colon" : "other";
}
