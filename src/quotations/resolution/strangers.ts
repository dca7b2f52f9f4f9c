import { epithets } from "../../english/nouns/epithets.ts";
import { kinships } from "../../english/nouns/kinships.ts";
import { canSpeak, genderOf } from "../../english/nouns/nouns.ts";
import { isPlural } from "../../english/nouns/number.ts";
import { organisations } from "../../english/nouns/role-words.ts";
import { type Gender, titles } from "../../english/nouns/titles.ts";
import type { Reference } from "../reading-context.ts";
import { documentNouns } from "../words/documents.ts";
import { groupNouns, personNouns } from "../words/person-nouns.ts";
import type { Focus, Role } from "./salience.ts";

/**
 * Keeps a body or a document that is a subject in mind: what "it" or "they" may mean. Whatever speaks is meant rather than
 * what only does something, and "it" is nothing that cannot speak: after "Power should be back, said Kell Lines", the latter.
 */
export function noteThing(
  reference: Reference,
  focus: Focus,
  { speaks, isName }: { speaks: boolean; isName: boolean },
): void {
  const { person, form, head } = reference;
  const text = person?.name ?? reference.text;
  // A company that speaks is taken for somebody with a last name alone.
  const mayBeBody = person?.first === "";
  if ((person && !(mayBeBody && speaks)) || (!person && form !== "description") || text.length < 3) return;
  if (!(speaks || isName || canSpeak(head) || organisations.has(head) || documentNouns.has(head))) return;
  const isSeveral = isPlural(head) || text.endsWith("s");
  if (isSeveral) focus.noteThing(text, "plural", speaks);
  const isHuman = personNouns.has(head) && !groupNouns.has(head);
  if ((isName || (!isSeveral && !isHuman)) && /^\p{L}/u.test(text)) focus.noteThing(text, "singular", speaks);
}

/**
 * "a reporter", "his wife", and as a subject "the county prosecutor", "Kell's treasurer": one human being without a name, whom
 * "she" may mean. "The billionaire" rather is somebody named before, but not surely.
 */
export function noteStranger({ person, form, text, head }: Reference, focus: Focus, role: Role): void {
  if (person || form !== "description" || isPlural(text.split(" ").at(-1)?.toLowerCase() ?? "")) return;
  const kin = kinships.get(head);
  if (kin === undefined && (!personNouns.has(head) || groupNouns.has(head))) return;
  const isOwned = /^\S+(?: \p{Lu}\S*){0,4}['’]s? /u.test(text);
  const isDefinite = /^the /i.test(text) && !/['’]s? /.test(text);
  const mayBeNamed = isDefinite && (epithets.has(head) || /-year-old$/.test(head));
  const isNew =
    /^(?:an?|another|one|h(?:er|is)) /i.test(text) || (role === "subject" && (isOwned || /^the /i.test(text)));
  if (mayBeNamed && role === "subject" && !focus.knowsStranger(head)) focus.doubt();
  else if (isNew || focus.knowsStranger(head))
    focus.mentionStranger(text, head, kin?.gender ?? genderOfNoun(head), role);
}

function genderOfNoun(head: string): Gender | null {
  return genderOf(head) ?? titles.get(head) ?? null;
}
