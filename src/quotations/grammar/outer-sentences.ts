import { isAbbreviation } from "../../coverage/abbreviations.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { itemAt } from "../../coverage/lists.ts";
import type { Span } from "../../coverage/span.ts";
import { determiners, pronouns } from "../../english/classes/closed-classes.ts";
import { phrasalCueLength } from "./phrasal-cues.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { type Token, wordAt } from "./tokens.ts";

interface TokenSentence extends Span {
  readonly tokens: readonly Token[];
}

/** A sentence of more tokens is cut: what is so far apart has no bearing on one another. */
const longestSentence = 160;

/** Splits the tokens of one line. A quotation that ends its own sentence ends the outer one, unless a cue follows. */
export function splitOuterSentences(
  body: string,
  tokens: readonly Token[],
  stretches: readonly QuotedStretch[],
): readonly TokenSentence[] {
  const sentences: TokenSentence[] = [];
  let first = 0;
  for (const [index, token] of tokens.entries()) {
    const long = index - first >= longestSentence;
    if (index < tokens.length - 1 && !long && !endsSentence(body, tokens, index, stretches)) continue;
    const part = tokens.slice(first, index + 1);
    const start = itemAt(tokens, first).start;
    sentences.push({ start, end: token.end, tokens: part });
    first = index + 1;
  }
  return sentences;
}

function endsSentence(
  body: string,
  tokens: readonly Token[],
  index: number,
  stretches: readonly QuotedStretch[],
): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return true;
  if (token.kind === "quote") {
    const stretch = stretches[token.quote];
    const stop = stretch ? lastStop(body, stretch) : "";
    if (!/[.!?…]/.test(stop)) return false;
    return (
      (next.capital || next.kind === "quote") &&
      !(stop === "." ? onlySays(tokens, index + 1) : cueFollows(tokens, index + 1))
    );
  }
  if (token.kind === "mark" && /^(?:[.!?]|…|\.\.+)$/.test(token.text)) return begins(next) && !isClosing(next);
  if (token.kind === "mark" && isClosing(token)) {
    const stop = tokens[index - 1]?.text ?? "";
    return /^[.!?]$/.test(stop) && begins(next);
  }
  if (!token.text.endsWith(".") || isAbbreviation(token.word, next.text) || goesOnSmall(body, next, stretches))
    return false;
  return next.kind === "quote" || (next.capital && (pronouns.has(next.word) || determiners.has(next.word)));
}

function begins(token: Token): boolean {
  return token.capital || token.kind === "quote" || /^[\p{N}$€£#@[(—–-]/u.test(token.text);
}

/** The U.S. “does not vet”: a quotation that begins small goes on with the sentence. */
function goesOnSmall(body: string, next: Token, stretches: readonly QuotedStretch[]): boolean {
  const stretch = next.kind === "quote" ? stretches[next.quote] : undefined;
  return stretch !== undefined && /^\p{Ll}/u.test(body.slice(stretch.start, stretch.start + 2));
}

/** The last punctuation of a quotation, marks and brackets around it aside. */
export function lastStop(body: string, stretch: Span): string {
  return body
    .slice(Math.max(stretch.start, stretch.end - 6), stretch.end)
    .replace(/['’”")\]\s]+$/, "")
    .slice(-1);
}

function isClosing(token: Token): boolean {
  return /^[)\]’']$/.test(token.text);
}

/** “It is.” Roe said. Nobody just says: the words before are what. */
function onlySays(tokens: readonly Token[], from: number): boolean {
  const verb = tokens.findIndex(({ capital }, index) => index >= from && !capital);
  if (verb - from < 1 || verb - from > 3 || !isAmong(wordAt(tokens, verb), "said says")) return false;
  return tokens[verb + 1]?.text === "." || tokens[verb + 1] === undefined;
}

/**
 * “Is it?” Jane Roe, a lawyer, asked: a subject, then a verb of saying, then no clause of its own. “Is it?” She asked
 * again: a pronoun with a capital begins a sentence.
 */
function cueFollows(tokens: readonly Token[], from: number): boolean {
  const begin = tokens[from];
  if (begin?.capital && begin.word !== "i" && pronouns.has(begin.word)) return false;
  let apposed = false;
  for (let index = from; index < Math.min(tokens.length, from + (apposed ? 20 : 9)); index += 1) {
    const token = tokens[index];
    if (token?.text === "," && index > from) apposed = true;
    else if (token?.kind !== "word") return false;
    const { cue } = token.entry;
    if (!token.capital && phrasalCueLength(token.word, wordAt(tokens, index + 1), tokens[index + 2]) > 0) return true;
    if (!cue || token.capital || cue.strength !== "said" || cue.participle) continue;
    const after = tokens[index + 1];
    return after?.kind !== "word" || !opensReport(after.word);
  }
  return false;
}

/** "He said that", "she said the", "they said there": a clause of what was said. */
function opensReport(word: string): boolean {
  return determiners.has(word) || pronouns.has(word) || isAmong(word, "that there");
}
