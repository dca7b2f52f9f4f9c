import { findWords, foldText } from "../../coverage/fold.ts";
import { relationModifiers, relationNouns } from "../../english/nouns/relations.ts";
import { termOf } from "../../terms/find-terms.ts";

/** Holds what a coverage calls people in more than one way. */
export interface MinedNames {
  /** Each a list of names of one person, the fullest first. */
  readonly sameAs: readonly (readonly string[])[];
  /** Says who is what to whom, as the text says it. */
  readonly roles: readonly Role[];
}

export interface Role {
  /** The term of the role: "mother". */
  readonly role: string;
  /** The terms of the name of whom the person is that to; empty when the text says only "his". */
  readonly of: readonly string[];
  /** The person's name as written. */
  readonly person: string;
}

/** So many letters at most, so that a text of nothing but capitals takes no longer than another. */
const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,39}";
const fullName = `${capital}(?:\\s(?:\\p{Lu}\\.|[“"‘][^”"’\\n]{1,20}[”"’]|${capital})){0,3}`;
const role = `(?:(?:${[...relationModifiers].join("|")})[-\\s])?(${relationNouns.join("|")})`;

/** Ada “Sparks” Quill: the words in marks inside a name are another name. */
const nicknamed = new RegExp(
  `(${capital}(?:\\s\\p{Lu}\\.)?)\\s[“"‘]([\\p{L}\\p{N}][^”"’\\n]{1,20})[”"’]\\s(${capital})`,
  "gu",
);
/** Ada Quill’s mother, Dora Quill; Ada Quill's lawyer Finn Rook. */
const possessed = new RegExp(`(${fullName})(?:['’]s|['’])\\s${role},?\\s(${fullName})`, "gu");
/** his mother, Dora Quill; her then-boyfriend Finn Rook. */
const ofSomebody = new RegExp(`\\b(?:[Hh]is|[Hh]er|[Tt]heir)\\s${role},?\\s(${fullName})`, "gu");
/** Finn Rook, her lawyer; Dora Quill, Ada Quill's mother. */
const apposed = new RegExp(`(${fullName}),\\s(?:his|her|their|(${fullName})['’]s?)\\s${role}\\b`, "gu");

/** Reads out of a text who is called what. Linear in the text; in the order of the text. */
export function mineNames(body: string): MinedNames {
  const sameAs = Array.from(body.matchAll(nicknamed), ([, first = "", nick = "", last = ""]) => [
    `${first} ${last}`,
    nick,
  ]);
  const roles = [
    ...Array.from(body.matchAll(possessed), ([, of, what, person]) => roleOf(what, of, person)),
    ...Array.from(body.matchAll(ofSomebody), ([, what, person]) => roleOf(what, "", person)),
    ...Array.from(body.matchAll(apposed), ([, person, of, what]) => roleOf(what, of, person)),
  ];
  return { sameAs, roles };
}

function roleOf(what = "", of = "", person = ""): Role {
  return { role: termOf(foldText(what)) ?? what, of: nameTerms(of), person };
}

/** The terms of a name, without stop words. */
export function nameTerms(name: string): readonly string[] {
  return findWords(name).flatMap(({ text }) => termOf(text) ?? []);
}
