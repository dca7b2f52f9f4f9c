import { isAmong } from "../../coverage/is-among.ts";
import { recordings, showingForms } from "../../english/classes/denial-words.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import type { Chunk } from "../grammar/chunk.ts";
import type { Token } from "../grammar/tokens.ts";
import type { Accusation } from "./accusation.ts";

/**
 * What a film shows somebody doing, whatever that is: "A clip shows Roe kicking a fan", "footage in which she shouts". Only what answers it tells
 * that it is an accusation.
 */
export function readFilmed(chunks: readonly Chunk[]): Accusation | null {
  const tokens = chunks.flatMap((chunk) => chunk.tokens.map((token) => ({ token, chunk })));
  const film = tokens.findIndex(({ token }) => isRecording(token.word));
  const isOpening = tokens[0]?.token.word === "in" && film > 0 && tokens[film + 1]?.chunk.kind === "comma";
  const shows = isOpening
    ? film
    : tokens.findIndex(
        ({ token }, at) => at > film && (showingForms.has(token.word) || isAmong(token.word, "where which")),
      );
  if (film < 0 || shows < 0 || tokens[shows]?.chunk.negated) return null;
  const doer = tokens.findIndex(({ token, chunk }, at) => at > shows && isSomebody(token, chunk));
  const isOfChunk = (at: number) => at >= doer && tokens[at]?.chunk === tokens[doer]?.chunk;
  // "Roe kicking Lind" is one chunk.
  const doing = tokens.findIndex(
    ({ token }, at) => isOfChunk(at) && token.text === token.word && token.word.endsWith("ing"),
  );
  const last = tokens.findLastIndex(
    ({ token, chunk }, at) => isOfChunk(at) && (doing < 0 || at < doing) && isSomebody(token, chunk),
  );
  const [first, end, deed] = [tokens[doer], tokens[last], tokens[last + 1]];
  const isInClause = tokens.slice(shows + 1, doer).every(({ chunk }) => isOpening || chunk.kind !== "comma");
  if (doer < 0 || !first || !end || !deed || !isInClause) return null;
  const behind = tokens.slice(last + 1, last + 1 + reach);
  const verb = behind.find(
    ({ token, chunk }) => chunk.kind === "verb" || (chunk === first.chunk && token.word.endsWith("ing")),
  );
  // "a Kell guard kicking her" is one chunk; the guard is no name.
  const start = end.token.text === end.token.word ? first.chunk.start : first.token.start;
  return !verb || verb.chunk.negated
    ? null
    : { cue: verb.token, accuser: null, accused: { start, end: end.token.end } };
}
/** So many words may stand between who is filmed and what they do. */
const reach = 8;

/** "footage", "tapes". Folded. */
export function isRecording(word: string): boolean {
  return recordings.has(singularOf(word));
}

/** A name, "he", or "the guard". */
function isSomebody({ word, text }: Token, { kind }: Chunk): boolean {
  if (kind === "pronoun") return isAmong(word, "he she they");
  if (kind === "name") return true;
  return kind === "noun" && (text !== word || isNounOf(singularOf(word), "person"));
}
