import { readWholeRole } from "../answers/question/read-role.ts";
import { findPerson } from "../quotations/find-people.ts";
import type { Person } from "../quotations/person.ts";
import type { Archive } from "./archive.ts";

/**
 * The person meant by an id, by any part of a name, or by a role that the coverage gives to one person only: "mom",
 * "Diddy's mother". Null when nobody is.
 */
export function personMeant(typed: string, { people, answering }: Archive): Person | null {
  const found = findPerson(typed, people);
  if (found) return found;
  const name = readWholeRole(typed, answering.knowledge) ?? readByOwner(typed, { people, answering });
  return name === null ? null : findPerson(name, people);
}

/** "samirs sister" where the articles write of "Oduya's sister": by each word of the names of whoever is called Samir. */
function readByOwner(typed: string, { people, answering }: Pick<Archive, "people" | "answering">): string | null {
  const [, owner = "", rest = ""] = /^(?:the\s)?(\S{2,40}?)(?:['’]s?|s)?\s(.{2,60})$/iu.exec(typed.trim()) ?? [];
  const person = owner === "" ? null : findPerson(owner, people);
  const words = new Set(person?.names.flatMap((name) => name.split(/\s+/)).slice(0, mostWords));
  const found = new Set(Array.from(words, (word) => readWholeRole(`${word}'s ${rest}`, answering.knowledge)));
  found.delete(null);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
const mostWords = 12;
