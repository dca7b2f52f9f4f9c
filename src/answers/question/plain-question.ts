import { foldText, type Word } from "../../coverage/fold.ts";
import { chatSpelling } from "../../english/classes/chat-spelling.ts";
import { possessives, prepositions } from "../../english/classes/closed-classes.ts";
import { bareContractions } from "../../english/classes/contractions.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { termsOf } from "../../terms/find-terms.ts";
import type { Lexicon } from "../../terms/vocabulary.ts";
import type { Reading } from "../answer.ts";
import type { Knowledge } from "./knowledge.ts";
import type { NameTable } from "./names.ts";

/**
 * The question as the reader is asked it: in small letters, every word as it was meant, apostrophes put back where they were left out,
 * so that capitals, chat spelling and slips of the pen ask the same. `words` are those of the text, in order; what was understood
 * is taken from the readings.
 */
export function writePlain(
  text: string,
  words: readonly Word[],
  readAs: readonly Reading[],
  { vocabulary, names }: Pick<Knowledge, "vocabulary" | "names">,
): string {
  const meant = new Map(
    readAs.flatMap((one) => (one.kind === "spelling" || one.kind === "person" ? [[one.written, one] as const] : [])),
  );
  const unheard = readAs.filter(({ written, kind }) => kind === "alias" && !isHeard(written, vocabulary));
  let plain = "";
  let from = 0;
  for (const [at, word] of words.entries()) {
    const folded = foldText(word.text);
    const { taken, kind } = meant.get(word.text) ?? {};
    const written =
      kind === "person" && taken !== undefined
        ? nameFor(folded, foldText(taken), foldText(words[at + 1]?.text ?? ""))
        : (taken ?? chatMeaning(word.text, vocabulary));
    plain += text.slice(from, word.start) + (written ?? restoreApostrophe(folded, vocabulary));
    from = word.end;
  }
  plain = foldText(plain + text.slice(from));
  for (const { written, taken: name } of unheard)
    plain = plain.replace(foldText(written), `${heardName(name, names, vocabulary)}${endingOf(written, names)}`);
  return plain.replace(/(?<=s)'(?=\s|$)/g, "").trim();
}

/** The name in the place of a pronoun that means one person: "her" is "Ada's" before what is hers. */
function nameFor(pronoun: string, name: string, next: string): string {
  const isOwner = possessives.has(pronoun) && (pronoun !== "her" || isMatter(next));
  return isOwner ? `${name}'s` : name;
}

/**
 * The plain question without the days that articles are of: no text says them, so whoever reads a text would miss them. The
 * word that leads to them ("in", "on the") goes too.
 */
export function leaveOutDays(plain: string, days: readonly string[]): string {
  let left = plain;
  for (const written of days) {
    const at = left.indexOf(foldText(written));
    if (at < 0) continue;
    const before = left
      .slice(0, at)
      .replace(/(\p{L}+)(?: the)? $/u, (words, last) => (prepositions.has(last) ? "" : words));
    left = `${before}${left.slice(at + written.length)}`.replace(/\s+/g, " ").trim();
  }
  return left === "" ? plain : left;
}

/** Tells what a word means in a chat; undefined for one that means no other, and for what is a name in the coverage: "Biz". */
export function chatMeaning(written: string, vocabulary: Lexicon): string | undefined {
  const word = foldText(written).replaceAll("'", "");
  return isName(word, vocabulary) ? undefined : chatSpelling.get(word);
}

/** The shortest name of somebody that the articles have: what they call him most. */
function heardName(name: string, { byName }: NameTable, vocabulary: Lexicon): string {
  const all = Array.from(byName, ([other, named]) => (named.name === name ? other : ""));
  const [shortest] = all
    .filter((other) => other !== "" && isHeard(other, vocabulary))
    .toSorted((one, other) => one.length - other.length);
  return shortest ?? foldText(name);
}

/** "puff daddys" and "Puff Daddy's" are of somebody. */
function endingOf(written: string, { byName }: NameTable): string {
  return /s['’]?$/i.test(written) && !byName.has(foldText(written)) ? "'s" : "";
}

/** The articles have every word of a name: whoever reads them knows it. */
function isHeard(name: string, vocabulary: Lexicon): boolean {
  return termsOf(name).every((term) => vocabulary.numberOf(term) !== undefined);
}

/** "whats" is "what's", "diddys" is "diddy's" where the coverage writes of Diddy and of no Diddys. */
function restoreApostrophe(word: string, vocabulary: Lexicon): string {
  const known = bareContractions.get(word);
  if (known !== undefined) return known;
  const owner = word.replace(/s$/, "");
  const isOwner = owner !== word && owner.length > 2 && !writes(word, vocabulary) && isName(owner, vocabulary);
  return isOwner ? `${owner}'s` : word;
}

function writes(word: string, vocabulary: Lexicon): boolean {
  return vocabulary.writes(word) || vocabulary.writes(capitalised(word));
}

/** The coverage writes it with a capital alone. */
export function isName(word: string, vocabulary: Lexicon): boolean {
  const name = capitalised(word);
  return !vocabulary.writes(word) && [name, `${name}'s`, `${name}’s`].some((written) => vocabulary.writes(written));
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
