import { listWords } from "../lists.ts";
import { kinships } from "./kinships.ts";

/** Lists what one person can be to another beside kin. Sorted. */
const callings = `
accuser agent aide assistant attorney boss coach deputy director doctor driver editor founder friend lawyer manager
neighbor neighbour owner predecessor producer publicist rival roommate spokesman spokesperson spokeswoman successor
teacher teammate trainer
`;

/**
 * Lists what one person can be to another, or be known as: words that a question uses in place of a name ("his mom", "her
 * lawyer"). Plain forms.
 */
export const relationNouns: readonly string[] = [...kinships.keys(), ...callings.trim().split(/\s+/)];

/** Before what somebody was these tell that it is over: "the former governor", "his late wife". */
export const formerWords: ReadonlySet<string> = listWords("ex former late onetime then");

/** Before a noun for a relation these tell when somebody was it, or whose own: "her then-boyfriend", "his own lawyer". */
export const relationModifiers: ReadonlySet<string> = new Set([...formerWords, ...listWords("current longtime own")]);

/** The plain word for kin or a calling, then others for the same. */
export const sameRelation: readonly (readonly string[])[] = [
  ["brother", "bro"],
  ["father", "dad", "daddy", "papa"],
  ["grandfather", "grandad", "granddad", "grandpa"],
  ["grandmother", "grandma", "granny"],
  ["lawyer", "attorney"],
  ["mother", "mama", "mom", "mommy", "mum", "mummy"],
  ["sister", "sis"],
  ["spokesperson", "spokesman", "spokeswoman"],
];

const plainWords = new Map(
  sameRelation.flatMap(([plain = "", ...others]) => others.map((word) => [word, plain] as const)),
);
const relationWords: ReadonlySet<string> = new Set([...relationNouns, ...plainWords.keys()]);

/** "mother" for "mom"; the folded word itself where there is no plainer one. */
export function plainRelation(word: string): string {
  return plainWords.get(word) ?? word;
}

/** The folded noun and all that mean the same: "mom", "mother", "mum". */
export function sameRelations(word: string): readonly string[] {
  return [word, ...(sameRelation.find((group) => group.includes(word)) ?? []).filter((other) => other !== word)];
}

/** True for a folded noun by which somebody is told as another's: "mom", "lawyer". */
export function isRelationNoun(word: string): boolean {
  return relationWords.has(word);
}
