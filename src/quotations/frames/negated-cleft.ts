import { isAmong } from "../../coverage/is-among.ts";
import { auxiliaries, determiners, pronouns } from "../../english/classes/closed-classes.ts";
import type { Token } from "../grammar/tokens.ts";
import type { FrameReading } from "./frame.ts";
import { isNegation, isReporting } from "./verb-of-saying.ts";

/**
 * "It was not Roe who said": the cleft sentence denies that whoever stands in it spoke. The negation belongs to its "be"; "it was Doe,
 * not Roe, who said" and "it was not Roe but Doe who said" deny nothing of Doe.
 */
export function readNegatedCleft(before: readonly Token[]): FrameReading | null {
  const tokens = before.filter(({ kind }) => kind !== "mark");
  const who = tokens.findLastIndex(({ word }, at) => isAmong(word, "who that") && speaksNext(tokens, at));
  const it = tokens.findLastIndex(({ word }, at) => at < who && word === "it");
  if (it < 0) return null;
  let focus = it + 1;
  while (isOfBe(tokens, focus)) focus += 1;
  const negation = tokens.findIndex((_, at) => at > it && at < focus && isNegation(tokens, at));
  const named = tokens.slice(focus, who);
  if (negation < 0 || !named.some(names) || named.some(({ word }) => word === "but")) return null;
  const { start = 0, end = 0 } = tokens[negation] ?? {};
  return { kind: "denied", cue: { start, end }, ofSaying: true };
}

/** True where a verb of saying follows whose subject the pronoun is. */
function speaksNext(tokens: readonly Token[], who: number): boolean {
  let at = who + 1;
  while (isOfBe(tokens, at)) at += 1;
  const verb = tokens[at];
  return verb !== undefined && isReporting(verb);
}

/** "was not", "could never have been", "actually". */
function isOfBe(tokens: readonly Token[], at: number): boolean {
  const { word = "", capital = true } = tokens[at] ?? {};
  return !capital && (auxiliaries.has(word) || isNegation(tokens, at) || /[a-z]ly$/.test(word));
}

/** Not "clear" or "known": "it was not clear who said" asks for somebody. */
function names({ word, capital }: Token): boolean {
  return capital || determiners.has(word) || pronouns.has(word);
}
