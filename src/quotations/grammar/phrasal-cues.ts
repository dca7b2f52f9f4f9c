import { isPhrasalVerb } from "../../english/verbs/phrasal-verbs.ts";
import type { Token } from "./tokens.ts";

/**
 * Counts how many words a verb of saying has that is one only together with the next word or two: as she put it, he fired back,
 * they chimed in, he went on, she made (it) clear, he pointed out. 0 for another verb.
 */
export function phrasalCueLength(word: string, next: string, after: Token | undefined): 0 | 2 | 3 {
  if (next === "on" && after?.kind === "word" && after.word !== "about") return 0;
  if (isPhrasalVerb(word, next)) return 2;
  return next === "it" && after?.kind === "word" && isPhrasalVerb(word, after.word) ? 3 : 0;
}
