import { listWords } from "../lists.ts";

/** Verbs that only carry the time of another: a change among them is one of tense. */
export const auxiliaries: ReadonlySet<string> = listWords(
  "am are be been being did do does had has have having is shall was were will",
);

/** Of these, those that ask for what was done: "did she resign", "has she resigned". */
export const pastAuxiliaries: ReadonlySet<string> = listWords("did had has have was were");

const formsOfBe: ReadonlySet<string> = listWords("am are be been being is was were");

/** Tells whether a folded word is a form of "be". */
export function isFormOfBe(word: string): boolean {
  return formsOfBe.has(word);
}
