import { nounTable } from "../lexicon/noun-table.ts";
import { once, readTable } from "../lexicon/read-table.ts";

/**
 * Says what a noun names. `group`: several people who can speak as one; `kin`: a person told as somebody's; `statement`: what
 * somebody says; `telling`: a text or an act that says something only where "that" follows; `fake`: what was made to look
 * like another's; `fiction`: what is told, played, dreamt or passed on, with those who speak in it; `demonym`: one of a people, a
 * party or a faith, always written with a capital; `charging`: a document that charges somebody; `representative`: who passes on
 * another's words.
 */
export type NounClass =
  | "body"
  | "charging"
  | "demonym"
  | "document"
  | "fake"
  | "female"
  | "fiction"
  | "group"
  | "kin"
  | "male"
  | "occasion"
  | "person"
  | "place"
  | "representative"
  | "staging"
  | "statement"
  | "telling"
  | "time";

const classed = once(() => readTable(nounTable));

/** True when the folded singular is of the class. */
export function isNounOf(noun: string, name: NounClass): boolean {
  return classed().get(noun)?.has(name) === true;
}

/** True for a noun that names somebody, or several who speak as one. Folded singular. */
export function canSpeak(noun: string): boolean {
  return isNounOf(noun, "person") || isNounOf(noun, "group");
}

/** The gender that a noun for a person tells: null for "teacher". Folded singular. */
export function genderOf(noun: string): "female" | "male" | null {
  if (isNounOf(noun, "female")) return "female";
  return isNounOf(noun, "male") ? "male" : null;
}
