import { findWords, foldText, type Word } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { adverbs, determiners, prepositions, pronouns } from "../../english/classes/closed-classes.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { isClosed } from "../../english/classes/slips.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { titles } from "../../english/nouns/titles.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { termsOf } from "../../terms/find-terms.ts";
import { type AskedDeed, having, isHaving } from "../question/asked-deed.ts";
import type { Knowledge } from "../question/knowledge.ts";
import { isOneOf } from "./relation-owner.ts";
import { keyOfWord } from "./word-keys.ts";

type Known = Pick<Knowledge, "vocabulary">;

/** "Quill's new boat": so many words stand at most before what is somebody's, and between "was" and a participle. */
const reach = 3;

/**
 * Tells of whom a sentence tells what a deed is: of the one who is asked for, or of others alone. Null where it names nobody for it, or
 * does not have its verb. Linear in the sentence.
 */
export function toldOf(
  { key, role, who }: AskedDeed,
  sentence: string,
  lastNames: ReadonlySet<string>,
  known: Known,
): "others" | "same" | null {
  const words = findWords(sentence);
  const find = role === "owner" ? ownersBefore : subjectsOf;
  let told: "others" | null = null;
  for (const [at, word] of words.entries()) {
    if (!isDeed(word, words[at + 1], key)) continue;
    const isPassive = role !== "owner" && isPassiveAt(words, at);
    if (isPassive !== (role === "patient")) continue;
    const names = find(words, at, sentence, known);
    if (names.some((name) => isOneOf(name, who, lastNames))) return "same";
    if (names.length === 0) return null;
    told = "others";
  }
  return told;
}

function isDeed({ text }: Word, next: Word | undefined, key: string): boolean {
  const word = foldText(text);
  if (key !== having) return keyOfWord(word.replace(/'s?$/, "")) === key;
  const behind = foldText(next?.text ?? "");
  return isHaving(word) && (/^own/.test(word) || determiners.has(behind) || /^\d/.test(behind));
}

/** "was stolen", "was also badly hurt". */
function isPassiveAt(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at).map((word) => foldText(word.text));
  const verb = before.findLastIndex(isFormOfBe);
  return verb >= 0 && before.slice(verb + 1).every((word) => adverbs.has(word) || !isMatter(word) || /ly$/.test(word));
}

/** The name of whose something is; empty where nobody is named. */
function ownersBefore(words: readonly Word[], at: number, text: string, known: Known): readonly (readonly string[])[] {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    if (!/^["”’' ]*$/.test(gapBehind(words, index, text))) return [];
    const name = nameEndingAt(words, index, text, known);
    if (name) return name.isOwner ? [name.terms] : [];
  }
  return [];
}

/**
 * The names of whoever does, or suffers, what a verb tells: the nearest before it in the same part of the sentence that neither belong
 * to something ("Quill's horse") nor are led to ("in Oban"). Empty where somebody without a name stands nearer: "the vet", "they".
 */
function subjectsOf(words: readonly Word[], verb: number, text: string, known: Known): readonly (readonly string[])[] {
  const names: (readonly string[])[] = [];
  for (let at = verb - 1; at >= 0; at -= 1) {
    const gap = gapBehind(words, at, text);
    if (/[;:"“”!?]/.test(gap)) break;
    const folded = foldText(words[at]?.text ?? "");
    const name = nameEndingAt(words, at, text, known);
    if (name?.isOwner && !gap.includes(",")) return names;
    if (name) {
      at = name.from;
      const lead = foldText(words[at - 1]?.text ?? "");
      if (!prepositions.has(lead)) names.push(name.terms);
      if (names.length > 0 && lead !== "and" && !/^,\s/.test(gapBehind(words, at - 1, text))) break;
      if (lead === "and") at -= 1;
    } else if (names.length > 0 || isUnnamed(folded, words, at, text)) break;
  }
  return names;
}

/** "they", "the vet"; not in apposition: "Quill, a vet, owns", nor "he" and "who", for whom a name stands farther before. */
function isUnnamed(folded: string, words: readonly Word[], at: number, text: string): boolean {
  const [stem = ""] = folded.split("'");
  if (pronouns.has(stem) && !isAmong(stem, "he she")) return true;
  const isOne = isHumanNoun(singularOf(folded)) && determiners.has(foldText(words[at - 1]?.text ?? ""));
  return isOne && !/,\s*$/.test(gapBehind(words, at - 2, text));
}

function gapBehind(words: readonly Word[], at: number, text: string): string {
  return text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? text.length);
}

interface NameEnding {
  readonly from: number;
  readonly terms: readonly string[];
  readonly isOwner: boolean;
}

/** The name whose last word is at a place; null where none is. */
function nameEndingAt(words: readonly Word[], at: number, text: string, known: Known): NameEnding | null {
  if (!isNamelike(words[at], known)) return null;
  let from = at;
  while (isNamelike(words[from - 1], known) && /^["”]?\s["“]?$/.test(gapBehind(words, from - 1, text))) from -= 1;
  const last = words[at]?.text ?? "";
  return {
    from,
    isOwner: /['’]s?$/.test(last) || /^['’]/.test(text.slice(words[at]?.end ?? 0)),
    terms: words.slice(from, at + 1).flatMap((word) => termsOf(foldText(word.text).replace(/'s?$/, ""))),
  };
}

/** A capital that only a name has. */
function isNamelike(word: Word | undefined, { vocabulary }: Known): boolean {
  const bare = foldText(word?.text ?? "").replace(/'s?$/, "");
  return (
    /^\p{Lu}/u.test(word?.text ?? "") &&
    isMatter(bare) &&
    !isClosed(bare.replaceAll("'", "")) &&
    !vocabulary.writes(bare) &&
    !titles.has(bare) &&
    !isHumanNoun(singularOf(bare))
  );
}
