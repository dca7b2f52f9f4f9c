import { epithets } from "../../english/nouns/epithets.ts";
import { kinships } from "../../english/nouns/kinships.ts";
import { isPlural } from "../../english/nouns/number.ts";
import { type Gender, titles } from "../../english/nouns/titles.ts";
import type { Reference } from "../reading-context.ts";
import { groupNouns, personNouns } from "../words/person-nouns.ts";
import type { Focus, Role } from "./salience.ts";

/** Keeps a body or a document that is a subject in mind: what "it" or "they" may mean. */
export function noteThing({ person, form, text, head }: Reference, focus: Focus): void {
  if (person || form !== "description" || text.length < 3) return;
  focus.noteThing(text, isPlural(head) || text.endsWith("s") ? "plural" : "singular");
}

/**
 * "a reporter", "his wife", and as a subject "the county prosecutor", "Kell's treasurer": one human being without a name, whom
 * "she" may mean. "The billionaire" rather is somebody named before, but not surely.
 */
export function noteStranger({ person, form, text, head }: Reference, focus: Focus, role: Role): void {
  if (person || form !== "description" || isPlural(text.split(" ").at(-1)?.toLowerCase() ?? "")) return;
  const kin = kinships.get(head);
  if (kin === undefined && (!personNouns.has(head) || groupNouns.has(head))) return;
  const isOwned = /^\S+['’]s? /.test(text);
  const isDefinite = /^the /i.test(text) && !/['’]s? /.test(text);
  const mayBeNamed = isDefinite && (epithets.has(head) || /-year-old$/.test(head));
  const isNew = /^(?:an?|another|one|his|her) /i.test(text) || (role === "subject" && (isOwned || /^the /i.test(text)));
  if (mayBeNamed && role === "subject" && !focus.knowsStranger(head)) focus.doubt();
  else if (isNew || focus.knowsStranger(head))
    focus.mentionStranger(text, head, kin?.gender ?? genderOfNoun(head), role);
}

function genderOfNoun(head: string): Gender | null {
  if (/(?:woman|actress|girl|lady)$/.test(head)) return "female";
  return /(?:[^o]man|^man|boy|guy)$/.test(head) ? "male" : (titles.get(head) ?? null);
}
