import { findWords, foldText, type Word } from "../coverage/fold.ts";
import type { Span } from "../coverage/span.ts";
import { stopWords } from "../english/classes/stop-words.ts";
import { stemWord } from "./stem.ts";

/** A word as it is searched for, and where it stands in the text it was found in. */
export interface Term extends Span {
  /** Folded and stemmed: "arrest" for "Arrested". Equal terms are the same word to the search. */
  readonly term: string;
}

/** The terms of a text in order, with repeats: every word but the stop words. Linear in the text. */
export function findTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const word of joinInitials(findWords(text), text)) {
    const term = termOf(word.text);
    if (term !== null) terms.push({ term, start: word.start, end: word.end });
  }
  return terms;
}

/** The terms of a text without their places. */
export function termsOf(text: string): readonly string[] {
  return findTerms(text).map(({ term }) => term);
}

/** One word as it is searched for, or null for a stop word. "US" in capitals is a country and no pronoun, and "Will" somebody's name. */
export function termOf(word: string): string | null {
  const isAcronym = word.length > 1 && word.length <= 4 && /^(?:US|IT|WHO|AM|(?:\p{L}\.){1,3}\p{L})$/u.test(word);
  const folded = foldText(word)
    .replace(/'s$/, "")
    .replace(/[',.](?!\d)|,|'/g, "");
  if (isAcronym) return folded.replaceAll(".", "");
  return folded === "" || (stopWords.has(folded) && word !== "Will") ? null : stemWord(folded);
}

/** Words with "U.S." one word again: single letters with nothing but a full stop between them. */
export function joinInitials(words: readonly Word[], text: string): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isInitial = /^\p{L}$/u.test(word.text);
    if (before && isInitial && endsInInitial(before.text) && text.slice(before.end, word.start) === ".")
      joined[joined.length - 1] = { start: before.start, end: word.end, text: `${before.text}.${word.text}` };
    else joined.push(word);
  }
  return joined;
}

function endsInInitial(text: string): boolean {
  return /(?:^|\.)\p{L}$/u.test(text) && text.length < 8;
}
