import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { auxiliaries, determiners } from "../../english/classes/closed-classes.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isRelationNoun } from "../../english/nouns/relations.ts";
import type { Lexicon } from "../../terms/vocabulary.ts";
import { isName } from "./plain-question.ts";
import type { Question, QuestionTerm } from "./question.ts";

/** "his net worth", "her house": so many words behind it say what is somebody's. */
const longestOwned = 2;

/**
 * Tells whether nothing says who he is of whom "who is his lawyer" asks: the lawyer who comes first may be another's. False where the question says
 * which matter it is after by another word that the text holds ("why did she never open the phone"), and for one about a passage.
 */
export function lacksAntecedent(
  { plain, readAs, terms }: Question,
  holds: (term: QuestionTerm) => boolean,
  vocabulary: Lexicon,
): boolean {
  if (readAs.some(({ kind }) => kind === "article")) return false;
  const words = findWords(plain).map(({ text }) => foldText(text));
  const at = words.findIndex((word, index) => isPronoun(word, words[index + 1] ?? ""));
  if (at < 0 || words.slice(0, at).some((word, index) => isSomebody(word, words[index + 1] ?? "", vocabulary)))
    return false;
  const owned = ownedBehind(words, at);
  return !terms.some((term) => term.worth === 1 && !owned.has(foldText(term.written)) && holds(term));
}

/** "he", "her"; "their" and "its" only of a person who is theirs: "their" may be anybody's. */
function isPronoun(word: string, next: string): boolean {
  return /^(?:s?he|hi[ms]|hers?)(?:'|$)/.test(word) || (isAmong(word, "their its") && isRelation(next));
}

/** "Quill", "the mayor", "who lost": not "who is". */
function isSomebody(word: string, next: string, vocabulary: Lexicon): boolean {
  const noun = singularOf(word.replace(/'s$/, ""));
  if (word !== "who" && !isMatter(word)) return false;
  if (word === "who") return next !== "" && !auxiliaries.has(next);
  return isName(noun, vocabulary) || isName(word, vocabulary) || isHumanNoun(noun) || isRelation(word);
}

function isRelation(word: string): boolean {
  return isRelationNoun(singularOf(word.replace(/'s?$/, "")));
}

/** What is said to be his: nothing behind "he". */
function ownedBehind(words: readonly string[], at: number): ReadonlySet<string> {
  if (!isAmong(words[at], determiners)) return new Set();
  const behind = words.slice(at + 1, at + 1 + longestOwned);
  const end = behind.findIndex((word) => !isMatter(word));
  return new Set(end < 0 ? behind : behind.slice(0, end));
}
