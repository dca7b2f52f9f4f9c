import { isNounOf, type NounClass } from "./nouns.ts";
import { bodyWords, organisations } from "./role-words.ts";

const quotable: readonly NounClass[] = [
  "charging",
  "document",
  "fiction",
  "group",
  "kin",
  "person",
  "representative",
  "statement",
  "telling",
];

/** True for a folded singular noun that names whose words news quotes: a person, a body, a text, a telling. */
export function isQuotable(noun: string): boolean {
  return quotable.some((one) => isNounOf(noun, one)) || organisations.has(noun) || bodyWords.has(noun);
}
