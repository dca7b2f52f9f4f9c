import { sameRelation } from "../../english/nouns/relations.ts";
import { termOf } from "../../terms/find-terms.ts";

/** By the term of a word for kin, the terms of the others for the same: "mother" for "mom". */
const kin: ReadonlyMap<string, readonly string[]> = new Map(
  sameRelation.flatMap((group) => {
    const terms = group.map((word) => termOf(word) ?? word);
    return terms.map((term) => [term, terms.filter((other) => other !== term)] as const);
  }),
);

/** Other terms for the same kin or calling; empty for any other word. */
export function kinOf(term: string): readonly string[] {
  return kin.get(term) ?? [];
}
