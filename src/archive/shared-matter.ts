import { termsOf } from "../terms/find-terms.ts";

/** Tells whether the text has a word of the question, in any form, that is no name. */
export function sharesMatter(asked: ReadonlySet<string>, names: ReadonlySet<string>, text: string): boolean {
  const found = new Set(termsOf(text));
  return [...asked].some((word) => !names.has(word) && termsOf(word).some((term) => found.has(term)));
}
