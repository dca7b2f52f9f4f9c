import { ownDeterminers, prepositions, relatives } from "../../english/classes/closed-classes.ts";
import { genderOfFirstName } from "../../english/names/first-names.ts";
import { kinships } from "../../english/nouns/kinships.ts";
import { genderOf, isNounOf } from "../../english/nouns/nouns.ts";
import { isPlural, singularOf } from "../../english/nouns/number.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import { allWordsOf, type NamedSpeaker } from "../claim/named-speaker.ts";

/**
 * True where the words are somebody's who has no name there, and whom the claimed name may well be of: "a former contractor told
 * detectives", "the sculptor says", "a text message that Roe had sent". Not for kin, a spokesman, several people, the other gender,
 * nor where the article calls the claimed one something else, or names them in the sentence beside whoever speaks.
 */
export function mayBe(claimed: NamedSpeaker, { speaker, sentence, words }: Quotation): boolean {
  if (!speaker || speaker.personId !== null || claimed.isRole) return false;
  const head = headOf(speaker.name);
  const isNamed = allWordsOf(sentence.article.body.slice(sentence.start, words.start)).includes(headOf(claimed.name));
  if (isNounOf(head, "document")) return isNamed && !isNounOf(head, "charging");
  const isOne = isNounOf(head, "person") && !isPlural(allWordsOf(speaker.name).at(-1) ?? "");
  if (!isOne || kinships.has(head) || isNounOf(head, "representative") || isNamed) return false;
  const name = claimed.person?.name ?? claimed.name;
  const nouns = nounsBeside(name, words.article.body);
  if (nouns.length > 0 && !nouns.includes(head)) return false;
  const gender = genderOfFirstName(/^\S+/.exec(name)?.[0] ?? "");
  return gender === null || (genderOf(head) ?? gender) === gender;
}

/** "lawyer" of "Ada Roe's lawyer, Pim Sorel," and "Pim Sorel, a lawyer in Kell,": what somebody is called where the name stands first. */
function nounsBeside(name: string, body: string): readonly string[] {
  const at = body.indexOf(name);
  if (at < 0) return [];
  const [before = ""] = /[\p{L}-]+,?\s$/u.exec(body.slice(Math.max(0, at - reach), at)) ?? [];
  const [, first = "", behind = ""] =
    /^,\s(?:\d{1,3},\s)?(\p{Ll}+)\s([^,.;]+)/u.exec(body.slice(at + name.length, at + name.length + reach)) ?? [];
  return allWordsOf(ownDeterminers.has(first) ? `${before} ${behind}` : before)
    .map(singularOf)
    .filter((word) => isNounOf(word, "person"));
}
const reach = 60;

/** The noun of a phrase, folded and singular: "contractor" of "a former contractor", "neighbour" of "neighbours of Ada Roe". */
export function headOf(name: string): string {
  const words = allWordsOf(name);
  const end = words.findIndex((word, at) => at > 0 && (prepositions.has(word) || relatives.has(word)));
  return singularOf(words[(end < 0 ? words.length : end) - 1] ?? "");
}
