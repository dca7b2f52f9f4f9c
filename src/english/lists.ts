import { inflect } from "./verbs/inflect.ts";

/** Gives the words of a list that is written with white space between. */
export function listWords(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Gives all forms of these verbs, themselves among them. */
export function listForms(verbs: string): ReadonlySet<string> {
  const formsOf = (verb: string) => Object.values(inflect(verb)).flat();
  return new Set([...listWords(verbs)].flatMap((verb) => [verb, ...formsOf(verb)]));
}
