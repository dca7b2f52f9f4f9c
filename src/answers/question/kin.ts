import { termOf } from "../../terms/find-terms.ts";

/** The plain word for kin or a calling, then others for the same. */
const kinWords: readonly (readonly string[])[] = [
  ["brother", "bro"],
  ["father", "dad", "daddy", "papa"],
  ["grandfather", "grandad", "granddad", "grandpa"],
  ["grandmother", "grandma", "granny"],
  ["lawyer", "attorney"],
  ["mother", "mama", "mom", "mommy", "mum", "mummy"],
  ["sister", "sis"],
  ["spokesperson", "spokesman", "spokeswoman"],
];

/** By the term of a word for kin, the terms of the others for the same: "mother" for "mom". */
const kin: ReadonlyMap<string, readonly string[]> = new Map(
  kinWords.flatMap((group) => {
    const terms = group.map((word) => termOf(word) ?? word);
    return terms.map((term) => [term, terms.filter((other) => other !== term)] as const);
  }),
);

/** Other terms for the same kin or calling; empty for any other word. */
export function kinOf(term: string): readonly string[] {
  return kin.get(term) ?? [];
}
