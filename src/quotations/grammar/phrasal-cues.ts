import type { Token } from "./tokens.ts";

/**
 * How many words a verb of saying has that is one only together with the next word or two: as she put it, he fired back,
 * they chimed in, he went on, she made (it) clear, he pointed out. 0 for another verb.
 */
export function phrasalCueLength(word: string, next: string, after: Token | undefined): 0 | 2 | 3 {
  if (isPhrasalCue(word, next, after)) return 2;
  return next === "it" && after?.kind === "word" && isStated(word, after.word) ? 3 : 0;
}

function isPhrasalCue(word: string, next: string, after: Token | undefined): boolean {
  if (next === "on" && after?.kind !== "word") return /^(?:go|goes|going|went)$/.test(word);
  if (next === "it" || next === "this") return /^put(?:s|ting)?$/.test(word);
  if (next === "out") return /^point(?:s|ed|ing)?$/.test(word);
  if (next === "back") return /^(?:clapped|fired|firing|fires|hit|hits|hitting|shot|shoots|shooting)$/.test(word);
  if (next === "in") return /^(?:chimed|chimes|chiming|weighed|weighing|weighs)$/.test(word);
  return isStated(word, next);
}

function isStated(word: string, next: string): boolean {
  return /^ma(?:ke|kes|king|de)$/.test(word) && /^(?:clear|plain)$/.test(next);
}
