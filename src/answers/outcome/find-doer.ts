import { findWords, foldText } from "../../coverage/fold.ts";
import { auxiliaries } from "../../english/verbs/auxiliaries.ts";
import { verbOfIrregular } from "../../english/verbs/verbs.ts";
import type { ReadPassage } from "../read-passages.ts";
import { keyOfWord, wordKeys } from "./word-keys.ts";

/** So many words may stand between "was" and what was done. */
const reach = 3;

/**
 * Tells whether texts say who did what a question asks for: "Rook stole it" and "stolen by Rook" name somebody, "it was stolen" does not.
 * Null where they do not have the verb, and for a question that asks for no doer. Linear in the texts.
 */
export function findDoer(plain: string, texts: readonly string[]): "named" | "unnamed" | null {
  const verb = verbAsked(plain);
  let found: "unnamed" | null = null;
  for (const text of verb === null ? [] : texts) {
    const words = findWords(text).map((word) => foldText(word.text));
    for (const [at, word] of words.entries()) {
      if (keyOfWord(word) !== verb) continue;
      const isPassive = words.slice(Math.max(0, at - reach), at).some(isFormOfBe);
      const isNamed = isPassive ? words.includes("by", at) : words.slice(0, at).some((one) => keyOfWord(one) !== null);
      if (isNamed) return "named";
      found = "unnamed";
    }
  }
  return found;
}

/**
 * "Who stole the heron?", where the passage says only that it was stolen, or where what the reader takes for the answer stands in a
 * sentence without a word of the question: whoever is named there may have done something else.
 */
export function lacksDoer(plain: string, passage: ReadPassage): boolean {
  if (verbAsked(plain) === null) return false;
  const { article, sentences } = passage.evidence.candidate.passage;
  const texts = sentences.map(({ start, end }) => article.body.slice(start, end));
  if (findDoer(plain, texts) === "unnamed") return true;
  const answering = answeringSentence(passage);
  const asked = new Set(wordKeys(plain));
  return answering !== null && !wordKeys(answering).some((key) => asked.has(key));
}

/** The sentence in which the reader sees the answer begin; null where it was not asked. */
export function answeringSentence({ evidence, reading }: ReadPassage): string | null {
  const { article, sentences } = evidence.candidate.passage;
  const span = reading && sentences.find(({ end }) => reading.answer.start < end);
  return span ? article.body.slice(span.start, span.end) : null;
}

function isFormOfBe(word: string): boolean {
  return word === "was" || verbOfIrregular(word) === "be";
}

/** The key of the verb whose subject is asked for; null for another question: "who was shot", "who did she shoot". */
function verbAsked(plain: string): string | null {
  const [, verb = ""] = /^(?:so |and |but |ok )?who (?:has |have |had )?(\p{L}+)/u.exec(plain) ?? [];
  return verb === "" || auxiliaries.has(verb) ? null : keyOfWord(verb);
}
