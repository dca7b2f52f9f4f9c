import { findWords, foldText, type Word } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { calendarNames } from "../../english/classes/calendar-words.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { sameRelation } from "../../english/nouns/relations.ts";
import { titles } from "../../english/nouns/titles.ts";

/** A description behind a name has so many words at most before its noun: "Quill, 38, the long-serving head baker". */
const longestDescription = 8;
const longestName = 3;

/**
 * Tells whether a text tells who the plain question asks for, by where words stand: of "who is Quill" by a noun for a person right before the
 * name or in apposition to it ("the baker Ada Quill", "Quill, a baker"); of "who is Quill's lawyer" by a name in apposition ("Quill's
 * attorney, Bea Orlo"); of "what's Ada's last name" by a longer name; of "what's the name of the river" by a name beside that noun. False
 * for any other question.
 */
export function introduces(plain: string, text: string): boolean {
  const words = findWords(text);
  const [, called] = /^what(?:'s| is| was) (.{2,40}) (?:family |full |last |sur)name\s*\??$/.exec(plain) ?? [];
  if (called !== undefined) return ownersIn(called).some((name) => isNamedInFull(name, words, text));
  const asked = whoIsAsked(plain);
  if (asked === null) return false;
  const [, owner, role] = /^(.{2,40}) (\p{L}+)$/u.exec(asked) ?? [];
  if (owner !== undefined && role !== undefined && ownersIn(owner).some((name) => namesHolder(name, role, words, text)))
    return true;
  const [, noun] = /^(?:the|his|her) (\p{L}{2,})$/u.exec(asked) ?? [];
  if (noun !== undefined && !/^who/.test(plain)) return words.some((_, at) => isNamed(noun, at, words, text));
  const name = foldAll(asked);
  return name.length <= longestName && placesOf(name, words).some((at) => isIntroduced(at, name.length, words, text));
}

/** "who is X", "what is the name of X", "what's X's name", "what is X called"; null for another question. */
function whoIsAsked(plain: string): string | null {
  const question = plain.replace(/^(?:so |and |but |ok )/, "").replace(/(?: again| really)?\s*\??$/, "");
  const [, who, of, named, called] =
    /^(?:who(?:'s| is| was| are| were) (.{2,60})|(?:what(?:'s| is| was) )?(?:the )?name of (.{2,60})|what(?:'s| is| was) (.{2,60}?)(?:'s?|s)? name|what(?:'s| is| was) (.{2,60}) called)$/.exec(
      question,
    ) ?? [];
  return who ?? of ?? named ?? called ?? null;
}

/** "quill's", "james'", and "quills" of who leaves apostrophes out. */
function ownersIn(written: string): readonly (readonly string[])[] {
  const owner = foldAll(written);
  const bare = foldAll(written.replace(/s$/, ""));
  return written.endsWith("s") && !written.endsWith("'s") ? [owner, bare] : [owner];
}

function isNamedInFull(name: readonly string[], words: readonly Word[], text: string): boolean {
  return placesOf(name, words).some((at) => {
    const last = at + name.length - 1;
    return isCapital(words[last + 1]) && isJoined(last, words, text);
  });
}

function isIntroduced(at: number, length: number, words: readonly Word[], text: string): boolean {
  let [from, to] = [at, at + length];
  while (from > 0 && isCapital(words[from - 1]) && isJoined(from - 1, words, text)) from -= 1;
  while (to < words.length && isCapital(words[to]) && isJoined(to - 1, words, text)) to += 1;
  const before = words[from - 1];
  if (words.slice(from, at).some(isTitle)) return true;
  if (before && isPerson(before) && /^,?\s*$/.test(gap(from - 1, words, text))) return true;
  const verb = foldText(words[to]?.text ?? "");
  if (isAmong(verb, "is was") && isJoined(to - 1, words, text)) return isDescribed(to + 1, words, text);
  return (
    /^,\s*$/.test(gap(to - 1, words, text)) &&
    isDescribed(/^\d{1,3}$/.test(words[to]?.text ?? "") ? to + 1 : to, words, text)
  );
}

/** "the river Ardel", "the new Larkfield school", "her neighbour, Omar Sadek." */
function isNamed(noun: string, at: number, words: readonly Word[], text: string): boolean {
  if (foldText(words[at]?.text ?? "") !== noun) return false;
  const isWho = isHumanNoun(noun) && !isNounOf(noun, "group");
  const [before, next] = [words[at - 1], words[at + 1]];
  if (isNamelike(next) && isJoined(at, words, text)) return isWho || (next !== undefined && !isTitle(next));
  if (!isWho) return isNamelike(before) && isJoined(at - 1, words, text) && at > 1 && isJoined(at - 2, words, text);
  if (!isNamelike(next) || !/^,\s*$/.test(gap(at, words, text))) return false;
  let last = at + 1;
  while (isNamelike(words[last + 1]) && isJoined(last, words, text)) last += 1;
  return /^[,.;”"]/.test(gap(last, words, text));
}

/** A capital that is neither a day's nor that of "The". */
function isNamelike(word: Word | undefined): boolean {
  const folded = foldText(word?.text ?? "");
  return isCapital(word) && isMatter(folded) && !calendarNames.has(folded);
}

/** "a baker", "Quill's former lawyer", up to the end of the phrase. */
function isDescribed(from: number, words: readonly Word[], text: string): boolean {
  for (let at = from; at < Math.min(words.length, from + longestDescription); at += 1) {
    const word = words[at];
    if (word && at > from && isPerson(word)) return true;
    if (!isJoined(at, words, text)) return false;
  }
  return false;
}

/** "Quill's attorney, Bea Orlo", "Quill's attorney Bea Orlo" and "Bea Orlo, Quill's attorney". */
function namesHolder(owner: readonly string[], role: string, words: readonly Word[], text: string): boolean {
  const same = sameRelation.find((group) => group.includes(role)) ?? [role];
  return placesOf(owner, words).some((at) => {
    let holder = at + owner.length;
    // "Ada “Quill” Rook's attorney" is Quill's.
    const farthest = holder + longestName;
    while (holder < farthest && isCapital(words[holder]) && /^["”’')]?\s$/.test(gap(holder - 1, words, text)))
      holder += 1;
    if (!isPossessive(words[holder - 1], text) || !same.includes(foldText(words[holder]?.text ?? ""))) return false;
    const isBehind = /^,?\s*$/.test(gap(holder, words, text)) && isCapital(words[holder + 1]);
    return isBehind || (/^,\s*$/.test(gap(at - 1, words, text)) && isCapital(words[at - 1]));
  });
}

/** "Quill's"; a word does not end in the apostrophe of "Combs'". */
function isPossessive(word: Word | undefined, text: string): boolean {
  return word !== undefined && (/['’]s?$/.test(word.text) || /['’]/.test(text.charAt(word.end)));
}

/** Finds where the words of a name stand one after another, each with a capital. */
function placesOf(name: readonly string[], words: readonly Word[]): readonly number[] {
  return words.flatMap((_, at) =>
    name.every((part, index) => isCapital(words[at + index]) && withoutPossessive(words[at + index]) === part)
      ? [at]
      : [],
  );
}

function foldAll(text: string): readonly string[] {
  return findWords(text).map(withoutPossessive);
}

function withoutPossessive(word: Word | undefined): string {
  return foldText(word?.text ?? "").replace(/'s?$/, "");
}

function isCapital(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? "");
}

function isTitle({ text }: Word): boolean {
  const word = foldText(text);
  return titles.has(word) || isHumanNoun(word);
}

function isPerson({ text }: Word): boolean {
  const word = foldText(text);
  return /^\p{Ll}/u.test(text) && isHumanNoun(word);
}

/** Nothing but space stands behind a word, or it is the last of all. */
function isJoined(at: number, words: readonly Word[], text: string): boolean {
  return /^\s*$/.test(gap(at, words, text));
}

function gap(at: number, words: readonly Word[], text: string): string {
  return at < 0 ? "\n" : text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? text.length);
}
