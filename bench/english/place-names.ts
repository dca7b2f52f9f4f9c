import { readWordNet } from "./read-wordnet.ts";

/** The lexicographer's file of places, noun.location. */
const location = 15;

/** Towns that are called as people are. */
const likePeople: ReadonlySet<string> = new Set(["joao_pessoa", "vicente_lopez"]);

/** Places whose name is two words with capitals, folded: "new_hampshire". */
export function readPlaceNames(): readonly string[] {
  const names = readWordNet("noun").synsets.filter(({ file, isInstance }) => file === location && isInstance);
  const pairs = names.flatMap(({ words }) => words).filter((word) => /^\p{Lu}\p{Ll}+_\p{Lu}\p{Ll}+$/u.test(word));
  const folded = new Set(pairs.map((word) => word.toLowerCase()));
  return [...folded].filter((name) => !likePeople.has(name)).sort();
}
