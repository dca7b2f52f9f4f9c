import { findWords, foldText } from "../../coverage/fold.ts";
import { auxiliaries, isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { keyOfWord, wordKeys } from "./word-keys.ts";

/** So many words may stand between "was" and what was done. */
const reach = 3;

/**
 * Tells whether texts say who did what a question asks for: "Rook stole it" and "stolen by Rook" name somebody, "it was stolen" does not.
 * Null where they do not have the verb, and for a question that asks for no doer. Linear in the texts.
 */
export function findDoer(plain: string, texts: readonly string[]): "named" | "unnamed" | null {
  const verb = verbAsked(plain);
  const asked = new Set(verb === null ? [] : wordKeys(plain));
  let found: "unnamed" | null = null;
  for (const text of verb === null ? [] : texts) {
    const words = findWords(text).map((word) => foldText(word.text));
    for (const [at, word] of words.entries()) {
      if (keyOfWord(word) !== verb) continue;
      const isPassive = words.slice(Math.max(0, at - reach), at).some(isFormOfBe);
      // "The mill burned down" names nobody to whoever asks who burned down the mill.
      const isDoer = (one: string) => !asked.has(keyOfWord(one) ?? "") && keyOfWord(one) !== null;
      const isNamed = isPassive ? words.includes("by", at) : words.slice(0, at).some(isDoer);
      if (isNamed) return "named";
      found = "unnamed";
    }
  }
  return found;
}

/** The key of the verb whose subject is asked for; null for another question: "who was shot", "who did she shoot". */
function verbAsked(plain: string): string | null {
  const [, verb = ""] = /^(?:so |and |but |ok )?who (?:has |have |had )?(\p{L}+)/u.exec(plain) ?? [];
  return verb === "" || auxiliaries.has(verb) ? null : keyOfWord(verb);
}
