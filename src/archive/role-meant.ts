import { holdersOf, isRole } from "../checking/claim/role-holders.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import { findPerson } from "../quotations/find-people.ts";
import type { Person } from "../quotations/person.ts";
import { termsOf } from "../terms/find-terms.ts";
import type { Archive } from "./archive.ts";

/** More passages are not looked through. */
const mostPassages = 200;

/** Tells who the articles say holds an office ("the fire chief", "a board member"), quoted most first; empty where that is nobody. */
export async function holdersMeant(typed: string, { people, index }: Archive): Promise<readonly Person[]> {
  const role = withoutArticle(typed);
  if (!isRole(role)) return [];
  const terms = [...new Set(termsOf(role))].map((term) => ({ term, weight: 1 }));
  const { candidates } = await index.findCandidates({ terms, filter: {}, limit: mostPassages });
  const names = candidates.flatMap(({ passage }) => holdersOf(role, passage.excerpt.text));
  const found = [...new Set(names)].flatMap((name) => findPerson(name, people) ?? []);
  return [...new Set(found)].toSorted((one, other) => other.quotations - one.quotations);
}

function withoutArticle(typed: string): string {
  const [first, second] = findWords(typed);
  const isArticle = first !== undefined && second !== undefined && /^(?:an?|the)$/.test(foldText(first.text));
  return isArticle ? typed.slice(second.start) : typed;
}
