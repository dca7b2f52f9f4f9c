import { kinships } from "./kinships.ts";

/** What one person can be to another beside kin. Sorted. */
const callings = `
accuser agent aide assistant attorney boss coach deputy director doctor driver editor founder friend lawyer manager
neighbor neighbour owner predecessor producer publicist rival roommate spokesman spokesperson spokeswoman successor
teacher teammate trainer
`;

/**
 * What one person can be to another, or be known as: words that a question uses in place of a name ("his mom", "her
 * lawyer"). Plain forms.
 */
export const relationNouns: readonly string[] = [...kinships.keys(), ...callings.trim().split(/\s+/)];

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
