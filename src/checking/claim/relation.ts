import { foldText } from "../../coverage/fold.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { isRelationNoun } from "../../english/nouns/relations.ts";

/** Somebody who is named by what they are to another. */
export interface Relation {
  /** "Ada Roe" of "Ada Roe's mother". */
  readonly owner: string;
  readonly role: string;
}

const possessive = /^(?:the\s)?(.{2,60}?)['’]s?\s+((?:[\p{L}-]+\s+){0,2}([\p{L}-]+))$/iu;

/** A relation named with "of": "the older brother of Ada Roe". */
const ofOwner = /^(?:the\s)?((?:\p{Ll}[\p{L}-]*\s+){0,2}(\p{Ll}[\p{L}-]*))\s+of\s+(?:the\s)?(\p{Lu}.{1,60})$/u;

/** Reads "Ada Roe's mother" and "the mother of Ada Roe"; null for a name and for "Ada Roe's words". */
export function readRelation(name: string): Relation | null {
  const [, owner, role, noun = ""] = possessive.exec(name.trim()) ?? [];
  if (owner && role && isRelative(noun)) return { owner, role };
  const [, called, head = "", of] = ofOwner.exec(name.trim()) ?? [];
  return called && of && isRelative(head) ? { owner: of, role: called } : null;
}

/** True for a noun by which somebody is told as another's. */
export function isRelative(noun: string): boolean {
  const folded = foldText(noun);
  return isRelationNoun(folded) || isNounOf(folded, "person");
}
