import { kinships } from "../../english/nouns/kinships.ts";
import type { Chunk } from "../grammar/chunk.ts";
import type { Reference } from "../reading-context.ts";
import type { ArticlePerson } from "./article-person.ts";
import type { Inventory } from "./inventory.ts";

/** Somebody is somebody's mother, son and so on. */
export interface KinshipFact {
  readonly owner: ArticlePerson;
  /** Folded: "mother". */
  readonly relation: string;
  readonly person: ArticlePerson;
}

/** Tells what a sentence says of who is whose kin, and the converse of each. */
export function readKinship(
  chunks: readonly Chunk[],
  references: readonly (Reference | null)[],
  owners: readonly (Reference | null)[],
  { learnGender }: Pick<Inventory, "learnGender">,
): readonly KinshipFact[] {
  return chunks.flatMap((chunk, index) => {
    const owner = owners[index]?.person;
    if (!owner) return [];
    const person = references[index]?.person;
    const nouns = chunk.tokens.map(({ word }) => word).filter((word) => kinships.has(word));
    const relation = nouns.at(-1);
    if (relation === undefined) return [];
    if (person && person !== owner && chunk.kind === "name") return withConverse(owner, relation, person, learnGender);
    const apposed = besideComma(chunks, references, index);
    return apposed && apposed !== owner && chunk.tokens.at(-1)?.word === relation
      ? withConverse(owner, relation, apposed, learnGender)
      : [];
  });
}

/** "Roe's mother, Jane Roe," and "Jane Roe, Roe's mother,". */
function besideComma(
  chunks: readonly Chunk[],
  references: readonly (Reference | null)[],
  index: number,
): ArticlePerson | null {
  const named = (at: number) =>
    references[at]?.form === "name" || references[at]?.form === "last name" ? references[at]?.person : null;
  if (chunks[index + 1]?.kind === "comma" && named(index + 2)) return named(index + 2) ?? null;
  return chunks[index - 1]?.kind === "comma" ? (named(index - 2) ?? null) : null;
}

function withConverse(
  owner: ArticlePerson,
  relation: string,
  person: ArticlePerson,
  learnGender: Inventory["learnGender"],
): readonly KinshipFact[] {
  const kinship = kinships.get(relation);
  learnGender(person, kinship?.gender ?? person.gender);
  const back = (kinship?.converse ?? []).filter((noun) => {
    const gender = kinships.get(noun)?.gender ?? null;
    return gender === null || owner.gender === null || gender === owner.gender;
  });
  return [{ owner, relation, person }, ...back.map((noun) => ({ owner: person, relation: noun, person: owner }))];
}
