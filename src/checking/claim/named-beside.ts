import { findWords, foldText, type Word } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import {
  creditingForms,
  mediumNouns,
  speakerPrepositions,
  speechWords,
} from "../../english/classes/attribution-words.ts";
import { determiners, relatives } from "../../english/classes/closed-classes.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { titles } from "../../english/nouns/titles.ts";
import { findCueForm } from "../../quotations/grammar/cue-lexicon.ts";
import type { Person } from "../../quotations/person.ts";
import type { CheckedCoverage } from "./checked-coverage.ts";
import { describedBy } from "./described-beside.ts";
import { findHandleOwner } from "./find-handle.ts";
import type { PeopleIndex } from "./named-speaker.ts";
import { isRelative } from "./relation.ts";
import { isRole } from "./role-holders.ts";

/** A name in a pasted message, beside the claimed words. */
export interface NamedBeside extends Span {
  readonly name: string;
  /** Says what the message has for it: a handle. The name itself where absent. */
  readonly written?: string;
  /** True when a word or a sign beside it says that it is who speaks. */
  readonly isSpeaking: boolean;
}

/**
 * Tells whom a message names beside the claimed words: anybody of the coverage by any part of a name, and anybody else by two words with
 * capitals where a word or a sign says that it is the speaker ("by Ada Roe", "— Ada Roe", "Ada Roe put it"). In the order of the text.
 */
export function findNamedBeside(around: string, coverage: CheckedCoverage): readonly NamedBeside[] {
  const { people } = coverage;
  const words = findWords(around);
  const found: NamedBeside[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const handle = word && nameOfHandle(around, word, coverage);
    if (handle) found.push(handle);
    if (handle) continue;
    const kin = kinFrom(around, words, at, people);
    const count = kin || Math.max(knownFrom(around, words, at, people), strangerFrom(around, words, at));
    const [first, last] = [words[at], words[at + count - 1]];
    if (count === 0 || !first || !last) continue;
    const isSpeaking = isBesideSpeech(around, words, at, count);
    const name = around.slice(first.start, last.end).replace(/['’]s$/, "");
    const other = describedBy(words, at, name);
    const { end } = last;
    if (other) found.push({ ...other, written: around.slice(other.start, end), end, isSpeaking: true });
    else if (!isSpokenTo(around, words, at) && !isOwner(words, at + count) && (kin === 0 || isSpeaking))
      found.push({ name, start: first.start, end, isSpeaking });
    at += count - 1;
  }
  return found;
}

/** "Ada Roe's office said": it is the other who speaks. Not "Ada Roe's letter said". `behind`: where the words behind the name begin. */
function isOwner(words: readonly Word[], behind: number): boolean {
  const isPossessive = /['’]s?$/.test(words[behind - 1]?.text ?? "");
  return isPossessive && isThing(words[behind]) && isSpeech(bare(words[behind + 1]));
}

/** "office", "campaign": no word for a text, which is its owner's. */
function isThing(word: Word | undefined): boolean {
  const noun = bare(word);
  const isText = mediumNouns.has(noun) || isNounOf(noun, "document") || isNounOf(noun, "statement");
  return noun !== "" && !isText && !isSpeech(noun) && !functionWords.has(noun);
}

/** "#AdaRoe", "@adaroe": the name run together, or whom an article gives the handle to. Null where nobody is called so. */
function nameOfHandle(text: string, { start }: Word, coverage: CheckedCoverage): NamedBeside | null {
  if (!/[#@]/.test(text.charAt(start - 1))) return null;
  const [written = ""] = /^[\p{L}\p{N}_.]{2,40}(?<![_.])/u.exec(text.slice(start)) ?? [];
  const key = foldText(written);
  const runTogether = [...coverage.people.byName].find(
    ([name]) => name.includes(" ") && name.replaceAll(" ", "") === key,
  )?.[1].name;
  const isSigned = text.charAt(start - 1) === "@" && isSpeakingHandle(text, start, start + written.length);
  const name = runTogether ?? findHandleOwner(written, coverage) ?? (isSigned ? `@${written}` : null);
  return name === null || isAmong(name, "@everyone @here")
    ? null
    : { name, written, isSpeaking: true, start, end: start + written.length };
}

/** "@adaroe: …", "… — @adaroe": nobody knows whose it is, but whoever pastes it says who speaks. */
function isSpeakingHandle(text: string, start: number, end: number): boolean {
  return /^\s?:/.test(text.slice(end, end + 2)) || /[—–~-]\s?@$/.test(text.slice(Math.max(0, start - 3), start));
}

/** Counts how many words from here on name somebody by what is another's: "Ada Roe's older brother", "Ada Roe's office". 0 for none. */
function kinFrom(text: string, words: readonly Word[], at: number, { byWord }: PeopleIndex): number {
  const owner = words
    .slice(at, at + 4)
    .findIndex(({ end }) => /(?:['’]s|s['’])$/.test(text.slice(end - 2, end + 1).trimEnd()));
  const isNamed = (word: Word) => /^\p{Lu}/u.test(word.text) || byWord.has(nameKey(word));
  if (owner < 0 || !words.slice(at, at + owner + 1).every(isNamed)) return 0;
  const behind = words.slice(at + owner + 1, at + owner + 4);
  const noun = behind.findIndex((word) => isRelative(bare(word)));
  const isOfPerson = noun >= 0 && !behind.slice(0, noun).some((word) => functionWords.has(bare(word)));
  if (isOfPerson) return owner + noun + 2;
  const end = words[at + owner + 1]?.end ?? text.length;
  return isOwner(words, at + owner + 1) || (isThing(behind[0]) && /^\s?:/.test(text.slice(end, end + 2)))
    ? owner + 2
    : 0;
}

/** Tells who is named by an office or as somebody's kin beside a word of speech: "the board's chair", "the mayor's wife". Null for nobody. */
export function findRoleBeside(around: string): string | null {
  const words = findWords(around);
  for (const [at, word] of words.entries()) {
    if (!isPerson(bare(word)) || isPerson(bare(words[at + 1]))) continue;
    let from = at;
    while (from > 0 && at - from < 4 && isOfPhrase(bare(words[from - 1]))) from -= 1;
    const first = words[from];
    const isDetermined = determiners.has(bare(words[from - 1]));
    const lead = isDetermined ? from - 1 : from;
    if (first && !isSpokenTo(around, words, lead) && isBesideSpeech(around, words, lead, at - lead + 1))
      return around.slice(first.start, word.end);
  }
  return null;
}

/** "prosecutor", "prosecutors". */
function isPerson(key: string): boolean {
  return !relatives.has(key) && (isHumanNoun(key) || isHumanNoun(singularOf(key)));
}

function isOfPhrase(key: string): boolean {
  return key !== "" && !functionWords.has(key) && findCueForm(key) === null && !isSpeech(key);
}

/** Counts how many words from here on are the name of one person of the coverage. */
function knownFrom(text: string, words: readonly Word[], at: number, { byWord, nameWords }: PeopleIndex): number {
  if (!byWord.has(nameKey(words[at]))) return 0;
  let people: ReadonlySet<Person> | null = null;
  let count = 0;
  for (let place = at; place < words.length; place += 1) {
    const key = nameKey(words[place]);
    const named = functionWords.has(key) ? undefined : byWord.get(key);
    const shared: ReadonlySet<Person> = new Set(
      [...(named ?? [])].filter((person) => people === null || people.has(person)),
    );
    if (shared.size === 0) break;
    people = shared;
    count += 1;
  }
  const isCapital = words.slice(at, at + count).some((word) => /^\p{Lu}/u.test(word.text));
  if (isCapital || count > 1) return count;
  return count === 1 &&
    /^[\s"'“‘>]*\p{Ll}/u.test(text) &&
    nameWords.has(nameKey(words[at])) &&
    isBesideSpeech(text, words, at, 1)
    ? 1
    : 0;
}

/** A name of nobody in the coverage; one word, or "The …", may be an outlet's or a place's. */
function strangerFrom(text: string, words: readonly Word[], at: number): number {
  let count = 0;
  if (!/\p{Ll}/u.test(text)) return 0;
  while (isNameLike(words[at + count]) && (count === 0 || joins(text, words[at + count - 1], words[at + count])))
    count += 1;
  return count >= 2 &&
    count <= 5 &&
    isBesideSpeech(text, words, at, count) &&
    foldText(words[at - 1]?.text ?? "") !== "the"
    ? count
    : 0;
}

/** Nothing but a space, and at most an initial's full stop, stands between two words of a name. */
function joins(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && /^\.?[ \u00a0]$/.test(text.slice(one.end, other.start));
}

function isNameLike(word: Word | undefined): boolean {
  if (!word || !/^\p{Lu}\p{L}/u.test(word.text)) return false;
  const key = bare(word);
  return !functionWords.has(key) && !titles.has(key) && findCueForm(key) === null;
}

/** "by", "of", "as", a dash or a bracket before; a verb of saying, "put it" or a possessive behind. */
function isBesideSpeech(text: string, words: readonly Word[], at: number, count: number): boolean {
  let from = at;
  const isSigned = (place: number) =>
    /[^\s"“”'‘’,]/.test(text.slice(words[place - 1]?.end ?? 0, words[place]?.start ?? 0));
  while (from > 0 && isOffice(bare(words[from - 1])) && !isSigned(from)) from -= 1;
  if (from < at && determiners.has(bare(words[from - 1])) && !isSigned(from)) from -= 1;
  const [first, last] = [words[from], words[at + count - 1]];
  if (!first || !last) return false;
  const [before, behind] = [words[from - 1], words[at + count]];
  if (/[-–—~(@][ \t]*$/.test(text.slice(Math.max(0, first.start - 4), first.start))) return true;
  const office = /^\s*[,(]\s?([^,:()“"]{2,40})\)?,?:/.exec(text.slice(last.end, last.end + 50))?.[1];
  if (office && isRole(office)) return true;
  if (/['’]s$/.test(last.text) || /^\s*:/.test(text.slice(last.end, last.end + 3))) return true;
  if (at === 0 && /^\s[-–—~]\s/.test(text.slice(last.end, last.end + 3))) return true;
  if (before && (speakerPrepositions.has(bare(before)) || /^says?$|^said$/.test(bare(before)))) return true;
  return [behind, words[at + count + 1], before].some((word) => word !== undefined && isSpeech(bare(word)));
}

function isOffice(key: string): boolean {
  return titles.has(key) || isHumanNoun(key);
}

/** True for a word by which somebody is named as a speaker: a verb of saying, "put", "quote". */
export function isSpeech(key: string): boolean {
  const cue = findCueForm(key);
  return speechWords.has(key) || (cue?.strength === "said" && !cue.nounLike);
}

/** "told Ada Roe", "to Ada Roe", "about Ada Roe": she is no speaker; "according to Ada Roe" and "dream about — Ada Roe" name one. */
function isSpokenTo(text: string, words: readonly Word[], at: number): boolean {
  if (/[^\s"“”'‘’]/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))) return false;
  const [before, earlier] = [bare(words[at - 1]), bare(words[at - 2])];
  if (before === "to") return !creditingForms.has(earlier);
  return before === "about" || before === "on" || before === "against" || findCueForm(before)?.told === true;
}

/** As the index of people has it: "neill" of "O’Neill", "sisi" of "al-Sisi". */
function nameKey(word: Word | undefined): string {
  return (
    bare(word)
      .split(/[^\p{L}\p{N}]+/u)
      .at(-1) ?? ""
  );
}

function bare(word: Word | undefined): string {
  return foldText(word?.text ?? "").replace(/'s$/, "");
}
