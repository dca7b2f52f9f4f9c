import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { auxiliaries, determiners } from "../../english/classes/closed-classes.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isRelationNoun } from "../../english/nouns/relations.ts";
import { titles } from "../../english/nouns/titles.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { isFormOf, verbOfIrregular } from "../../english/verbs/verbs.ts";
import { termsOf } from "../../terms/find-terms.ts";
import { keyOfWord } from "../outcome/word-keys.ts";
import { nameIn, nounOf, termsMeant } from "./asked-relations.ts";
import type { Knowledge } from "./knowledge.ts";

type Known = Pick<Knowledge, "names" | "spelling" | "vocabulary">;

/** Somebody by name, and what a question asks of them. */
export interface AskedDeed {
  /** The terms of all names of whom it is asked. */
  readonly who: ReadonlySet<string>;
  /** The key of the verb, or of what is theirs. */
  readonly key: string;
  /** What they are to it: "did Quill steal", "was Quill robbed", "Quill's boat". */
  readonly role: "owner" | "patient" | "subject";
  /** What they are called where that is no name: "did the coach resign". */
  readonly called?: string;
  /** True where the question asks for a yes or a no. */
  readonly isWhole: boolean;
}

/** What a verb of having is known by: "how many has Quill", "what does she own". */
export const having = "have";

/** Gives what the plain question asks of somebody whom it names, behind an auxiliary or as an owner; null where it asks none of these. */
export function readDeed(plain: string, known: Known): AskedDeed | null {
  const words = findWords(plain).map(({ text }) => foldText(text));
  const deed = findDeed(words, known);
  return deed && deed.who.size > 0
    ? { ...deed, isWhole: isAmong(words[0], auxiliaries) && !words.some(isOfMind) }
    : null;
}

/** "say", "think", "know": many words tell it, and the articles give it in somebody's own. */
function isOfMind(word: string): boolean {
  const isThought = isFormOf(word, "thinking") || verbOfIrregular(word) === "know" || isHaving(word);
  return isThought || isFormOf(word, "saying") || isFormOf(word, "telling") || isFormOf(word, "admitting");
}

function findDeed(words: readonly string[], known: Known): Omit<AskedDeed, "isWhole"> | null {
  for (const [at, word] of words.entries()) {
    const owned = words[at + 1] ?? "";
    const thing = /[^s]'s?$/.test(word) && nameIn(word, known) !== null ? keyOfWord(owned) : null;
    if (thing !== null)
      return isRelationNoun(nounOf(owned))
        ? null
        : { who: termsMeant([words[at - 1] ?? "", word], known), key: thing, role: "owner" };
    if (!auxiliaries.has(word)) continue;
    const head = at === 0 && !words.some(isOfMind) && isAmong(words[1], determiners) ? findHead(words, 2) : null;
    if (head !== null) {
      const called = words[head] ?? "";
      const deed = readVerb(word, words.slice(head + 1));
      return deed && { who: new Set(termsOf(called)), called, ...deed };
    }
    let from = at + 1;
    while (isAmong(words[from], titles)) from += 1;
    let to = from;
    while (to < words.length && !/'s?$/.test(words[to] ?? "") && nameIn(words[to] ?? "", known) !== null) to += 1;
    if (/'s?$/.test(words[to] ?? "")) continue;
    const deed = to > from ? readVerb(word, words.slice(to)) : null;
    if (to > from) return deed && { who: termsMeant(words.slice(Math.max(from, to - 2), to), known), ...deed };
  }
  return null;
}

/** Where the word for a person stands that ends "drama teacher"; null where none does. */
function findHead(words: readonly string[], from: number): number | null {
  const before = words.slice(from, from + longestRole);
  const end = before.findIndex((word) => !isMatter(word) || auxiliaries.has(word));
  const head = before.slice(0, end < 0 ? longestRole : end).findLastIndex((word) => isHumanNoun(word));
  return head < 0 ? null : from + head;
}
const longestRole = 3;

/** "did … resign", "was … arrested", "is … suing", "did … get fired", "how many does … own"; null where no verb follows. */
function readVerb(auxiliary: string, behind: readonly string[]): Pick<AskedDeed, "key" | "role"> | null {
  let isPassive = isFormOfBe(auxiliary);
  for (const word of behind) {
    if (isFormOfBe(word) || verbOfIrregular(word) === "get") isPassive = true;
    else if (isHaving(word)) return { key: having, role: "subject" };
    else if (isMatter(word) && !/ly$/.test(word)) {
      const key = keyOfWord(word);
      const isParticiple = /ed$/.test(word) || verbOfIrregular(word) !== null;
      // "Did Oban fishermen strike" and "had Oban fishermen struck" ask of fishermen.
      const isOfOthers = isHumanNoun(singularOf(word)) && singularOf(word) !== word;
      if (key === null || isOfOthers || (isPassive && !isParticiple && !/ing$/.test(word))) return null;
      return { key, role: isPassive && !/ing$/.test(word) ? "patient" : "subject" };
    }
  }
  return null;
}

/** "have", "has", "own", "owns", "owned". */
export function isHaving(word: string): boolean {
  return verbOfIrregular(word) === "have" || isAmong(word, "own owns owned");
}
