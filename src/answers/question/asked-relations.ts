import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isRelationNoun, sameRelations } from "../../english/nouns/relations.ts";
import { termOf, termsOf } from "../../terms/find-terms.ts";
import type { Knowledge } from "./knowledge.ts";
import { isName } from "./plain-question.ts";

type Known = Pick<Knowledge, "names" | "spelling" | "vocabulary">;

/** Holds what somebody is to another who is named: "quill's lawyer". */
export interface AskedRelation {
  /** All words for it, folded. */
  readonly nouns: readonly string[];
  /** The terms of all names of whom it is of; null where nobody is named: "the captain's sister". */
  readonly owner: ReadonlySet<string> | null;
}

/** So many words stand at most between an owner and what is theirs: "quill's older brother". */
const reach = 2;

/** Finds what the plain question speaks of as somebody's; of "quill's mother's lawyer" that of the mother alone is asked, who is not named. */
export function relationsAsked(plain: string, known: Known): readonly AskedRelation[] {
  const words = findWords(plain).map(({ text }) => foldText(text));
  return words.flatMap((word, at) => {
    const noun = nounOf(word);
    if (!isRelationNoun(noun) || isRelationNoun(nounOf(words[at + 1] ?? ""))) return [];
    const owner = ownerBefore(words, at, known) ?? ownerBehind(words, at, known);
    return owner || isOfSomebody(words[at - 1] ?? "") ? [{ nouns: sameRelations(noun), owner }] : [];
  });
}

/** "the captain's", "captains", "whose"; not "my". */
function isOfSomebody(before: string): boolean {
  return isAmong(before, "whose his her") || (isMatter(before) && /[^s]s$/.test(before));
}

function ownerBefore(words: readonly string[], at: number, known: Known): ReadonlySet<string> | null {
  for (let index = at - 1; index >= Math.max(0, at - 1 - reach); index -= 1) {
    const word = words[index] ?? "";
    if (!isMatter(word) || isRelationNoun(nounOf(word))) return null;
    const name = isAmong(words[index - 1], determiners) ? null : nameIn(word, known);
    if (name !== null) return termsMeant([words[index - 1] ?? "", name], known);
  }
  return null;
}

function ownerBehind(words: readonly string[], at: number, known: Known): ReadonlySet<string> | null {
  if (!isAmong(words[at + 1], "of for to")) return null;
  const [first = "", second = ""] = words.slice(at + 2).filter((word) => !determiners.has(word));
  if (nameIn(first, known) === null) return null;
  return termsMeant(nameIn(second, known) === null ? [first] : [first, second], known);
}

/** Gives a name of the coverage, or somebody's whom it does not know: "beyonces", "beyoncé's". Null for any other word. */
export function nameIn(word: string, { vocabulary, spelling }: Known): string | null {
  const bare = word.replace(/'s$/, "");
  if (isName(bare, vocabulary)) return bare;
  const isUnheard = /s$/.test(word) && vocabulary.numberOf(termOf(bare) ?? "") === undefined && !spelling.correct(bare);
  return isUnheard && isMatter(word) ? bare.replace(/s$/, "") : null;
}

/** Gives the terms of a first and a last name, or of the last alone, with those of the same person's other names. */
export function termsMeant(name: readonly string[], known: Known): ReadonlySet<string> {
  const [last = ""] = name.slice(-1);
  const full = name.map((word) => nameIn(word, known)).join(" ");
  const named = known.names.byName.get(full) ?? known.names.byName.get(last);
  return new Set(
    named ? named.matches.map(({ term }) => term) : name.flatMap((word) => (nameIn(word, known) ? termsOf(word) : [])),
  );
}

/** Gives the singular of a folded noun, without the ending of whose something is. */
export function nounOf(word: string): string {
  return singularOf(word.replace(/'s?$/, ""));
}
