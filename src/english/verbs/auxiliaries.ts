/** Verbs that only carry the time of another: a change among them is one of tense. */
export const auxiliaries: ReadonlySet<string> = new Set(
  "am are be been being did do does had has have having is shall was were will".split(" "),
);

const formsOfBe: ReadonlySet<string> = new Set("am are be been being is was were".split(" "));

/** Tells whether a folded word is a form of "be". */
export function isFormOfBe(word: string): boolean {
  return formsOfBe.has(word);
}
