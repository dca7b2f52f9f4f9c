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
  const name = readWholeRole(typed, answering.knowledge);
  return name === null ? null : findPerson(name, people);
}
