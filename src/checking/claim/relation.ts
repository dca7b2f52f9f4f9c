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

/** Reads "Ada Roe's mother"; null for a name and for "Ada Roe's words". */
export function readRelation(name: string): Relation | null {
  const [, owner, role, noun = ""] = possessive.exec(name.trim()) ?? [];
  return owner && role && isRelative(noun) ? { owner, role } : null;
}

/** True for a noun by which somebody is told as another's. */
export function isRelative(noun: string): boolean {
  const folded = foldText(noun);
  return isRelationNoun(folded) || isNounOf(folded, "person");
}
