import { denyingVerbs, falseWords } from "../../english/classes/attribution-words.ts";
import { interrogatives } from "../../english/classes/questions.ts";
import type { Token } from "../grammar/tokens.ts";
import { isNegation, isSaying, isStatement } from "./verb-of-saying.ts";

/** Behind a denial its verb of saying stands no further. */
const reach = 9;

/**
 * True where a sentence denies that something was said, whatever it was: "denied having said that", "never told anyone that",
 * "called the remark a fabrication". Of "did not say when" nothing is denied.
 */
export function deniesSaying(tokens: readonly Token[]): boolean {
  const noun = tokens.findIndex(isStatement);
  const isFalse = noun >= 0 && tokens.slice(noun).some(({ word }) => falseWords.has(word));
  return isFalse || tokens.some((token, at) => isDenial(tokens, at) && saysBehind(tokens, at, token));
}

/** "denied" and "never"; "refused to say" denies nothing, and "did not answer" only with "that". */
function isDenial(tokens: readonly Token[], at: number): boolean {
  const [word = "", next = ""] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (denyingVerbs.has(word)) return next !== "to";
  return (
    isNegation(tokens, at) && (word === "never" || tokens.slice(at, at + 5).some((token) => token.word === "that"))
  );
}

/** A verb of saying that the denial governs: with no other clause of a question behind it. */
function saysBehind(tokens: readonly Token[], denial: number, { word }: Token): boolean {
  const end = denyingVerbs.has(word) ? reach : 3;
  const verb = tokens.findIndex((token, at) => at > denial && at <= denial + end && isSaying(token));
  if (verb < 0 || tokens.slice(denial, verb).some(({ kind }) => kind !== "word")) return false;
  return !tokens.slice(verb + 1, verb + 3).some((token) => interrogatives.has(token.word) || token.word === "whether");
}
