import { falseWords, mediumNouns, namingVerbs, toldNouns, wholeness } from "../../english/classes/attribution-words.ts";
import { articles, definites } from "../../english/classes/phrase-words.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import type { FrameReading } from "./frame.ts";

/** "called messages that say “…” a hoax": what the words are said to be stands behind them. */
export function readCalled(before: readonly Token[], behind: readonly Token[]): FrameReading | null {
  const isCalled = before.some(({ word }) => namingVerbs.has(word));
  return isCalled ? findComplement(behind.slice(0, 5)) : null;
}

/** "Reis called the report pure invention", of what carries or gives words; a claim may be called false and was made. */
export function readCalledBehind(tokens: readonly Token[]): FrameReading | null {
  const verb = tokens.findIndex(({ word }) => namingVerbs.has(word));
  const [determiner, noun] = [wordAt(tokens, verb + 1), wordAt(tokens, verb + 2)];
  const isOfWords = mediumNouns.has(noun) || toldNouns.has(noun);
  if (verb < 0 || !isOfWords || !definites.has(determiner)) return null;
  return findComplement(tokens.slice(verb + 3, verb + 8));
}

/** "a hoax", "as pure invention": a falsehood with nothing but its own words before it. */
function findComplement(tokens: readonly Token[]): FrameReading | null {
  const at = tokens.findIndex(({ word }) => falseWords.has(word));
  const found = tokens[at];
  const isBare = ({ word }: Token) => articles.has(word) || word === "as" || wholeness.has(word) || word.endsWith("ly");
  if (!found || !tokens.slice(0, at).every(isBare)) return null;
  return { kind: "denied", cue: { start: found.start, end: found.end }, ofSaying: true };
}
