import type { Chunk } from "./chunks.ts";
import { findCueForm } from "./cue-lexicon.ts";
import { isFirstName } from "./first-names.ts";
import { singularOf } from "./noun-forms.ts";
import type { Token } from "./outline.ts";
import { personNouns } from "./person-nouns.ts";
import { bodyWords, roleWords } from "./role-words.ts";
import { type Gender, titles } from "./titles.ts";

/** A name chunk taken apart. */
export interface NameReading {
  /** The words of the person's name, without titles and nicknames; empty when it is no person's. */
  readonly names: readonly Token[];
  readonly nicknames: readonly Token[];
  /** "Mrs.": female. */
  readonly gender: Gender | null;
  /** The name follows a title or the noun of a role: "Sen.", "spokesman". */
  readonly titled: boolean;
  /** The words before the name that describe its bearer: "White House press secretary". */
  readonly epithet: readonly Token[];
  /** The tokens of a body's or place's name. */
  readonly isBody: boolean;
}

const nobody: NameReading = { names: [], nicknames: [], gender: null, titled: false, epithet: [], isBody: false };

/** Reads the name at the end of a chunk. "Fox News host Jane Roe" is Jane Roe; "the Roe Foundation" is nobody's name. */
export function readName(chunk: Chunk): NameReading {
  const { tokens } = chunk;
  let from = tokens.length;
  while (from > 0 && isNameToken(tokens, from - 1)) from -= 1;
  const run = tokens.slice(from);
  if (run.length === 0) return nobody;
  const nicknames = run.filter((token) => token.nickname);
  const plain = run.filter((token) => !token.nickname);
  let begin = 0;
  let gender: Gender | null = null;
  let titled = isPersonNoun(tokens[from - 1]);
  while (begin < plain.length - 1 && isTitle(plain, begin)) {
    const word = plain[begin]?.word ?? "";
    gender = titles.get(word) ?? gender;
    titled ||= titles.has(word) || isPersonNoun(plain[begin]);
    begin += 1;
  }
  const first = plain.findIndex((token, index) => index >= begin && isFirstName(token.text));
  if (first > begin && first < plain.length - 1 && !isFirstName(plain[begin]?.text ?? "")) begin = first;
  const names = plain.slice(begin);
  const epithet = tokens.slice(0, tokens.indexOf(names[0] ?? run[0] ?? (tokens[0] as Token)));
  const last = names.at(-1);
  const isBody =
    names.length === 0 ||
    (!titled && (bodyWords.has(last?.word ?? "") || isAcronym(names))) ||
    (names.length === 1 && !titled && tokens[0]?.word === "the" && !isFirstName(last?.text ?? ""));
  return isBody ? { ...nobody, isBody, epithet } : { names, nicknames, gender, titled, epithet, isBody };
}

function isNameToken(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.possessive && index < tokens.length - 1) return false;
  if (token.capital) return index > 0 || !/^(?:the|a|an|his|her|their|our|my|this|that)$/.test(token.word);
  return (
    /^(?:al|bin|da|de|del|der|di|du|el|la|le|van|von)$/.test(token.word) &&
    tokens[index - 1]?.capital === true &&
    tokens[index + 1]?.capital === true
  );
}

/** Titles and roles before the name, unless the word is itself the first name: "Christian Bale". */
function isTitle(run: readonly Token[], index: number): boolean {
  const token = run[index];
  if (!token) return false;
  if (titles.has(token.word)) return true;
  const firstNameHere = isFirstName(token.text) && index === run.length - 2;
  return (roleWords.has(token.word) || findCueForm(token.word)?.participle === true) && !firstNameHere;
}

function isPersonNoun(token: Token | undefined): boolean {
  return token !== undefined && !token.possessive && personNouns.has(singularOf(token.word));
}

function isAcronym(names: readonly Token[]): boolean {
  return names.length === 1 && /^[\p{Lu}.&-]{2,5}$/u.test(names[0]?.text ?? "");
}
