import { mediumNouns } from "../../english/classes/attribution-words.ts";
import { determiners, prepositions } from "../../english/classes/closed-classes.ts";
import { workNouns } from "../../english/nouns/work-words.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { isHuman, isOf, isTag, unreal } from "./odd-words.ts";
import type { Telling } from "./telling.ts";

/**
 * Finds the text, film or game whose content is told: the sentence before speaks of it, and the verb of saying is in the present ("The
 * curtain rises on a play. “…,” Roe says."). Null where the verb is in the past, as that of a report is, and for an interview, where people speak for themselves.
 */
export function findToldText({ before, behind, previous }: Telling): Token | null {
  if (![before, behind].some((words) => words.some((_, at) => isPresentTag(words, at)))) return null;
  return previous.find((token, at) => isNamed(previous, at) && isText(token)) ?? null;
}

/** "says", "tells": a verb of saying in the present. */
export function isPresentTag(words: readonly Token[], at: number): boolean {
  const cue = words[at]?.entry.cue;
  return cue?.past === false && !cue.participle && !cue.bare && isTag(words, at);
}

/** Right behind a determiner, a preposition or what describes it: a noun. */
function isNamed(words: readonly Token[], at: number): boolean {
  return [1, 2].some((back) => {
    const word = wordAt(words, at - back);
    return determiners.has(word) || (prepositions.has(word) && word !== "to") || words[at - back]?.possessive;
  });
}

function isText(token: Token): boolean {
  if (token.capital || isHuman(token)) return false;
  const { singular, word } = token.entry;
  if (singular === "interview") return false;
  return mediumNouns.has(word) || workNouns.has(singular) || isOf(token, [...unreal, "document"]);
}
