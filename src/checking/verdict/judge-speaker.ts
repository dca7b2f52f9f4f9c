import type { Excerpt } from "../../coverage/excerpt.ts";
import { foldText } from "../../coverage/fold.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { genderOfFirstName } from "../../english/names/first-names.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { plainRelation, sameRelations } from "../../english/nouns/relations.ts";
import { titles } from "../../english/nouns/titles.ts";
import type { Person } from "../../quotations/person.ts";
import type { Quotation, Speaker } from "../../quotations/quotation.ts";
import type { SpeakerFit } from "../check.ts";
import { isAlsoCalled } from "../claim/also-called.ts";
import { allWordsOf, type NamedSpeaker, nameWordsOf, type PeopleIndex } from "../claim/named-speaker.ts";
import { readRelation } from "../claim/relation.ts";
import { holdersOf, isRole } from "../claim/role-holders.ts";
import { mayBe } from "./may-be.ts";
import { isBodyMeant, isOnlyBeside, isPartOf, namesVoice } from "./names-voice.ts";

/** Tells whether the quotation is the claimed speaker's own, was passed on by them, is a document's, or somebody else's. */
function judgeSpeaker(claimed: NamedSpeaker, quotation: Quotation, people: PeopleIndex): SpeakerFit {
  const { speaker, relayedBy, via, words } = quotation;
  const { body } = words.article;
  if (claimed.isRole && speaker?.personId) return judgeRole(claimed, speaker, body, people);
  if (speaker && speaker.personId === null && namesVoice(claimed, speaker, body))
    return isHumanNoun(allWordsOf(speaker.name).at(-1) ?? "") ? "same" : "document";
  if (speaker && claimed.owner && speaker.personId === null && isAlike(claimed.name, speaker.name))
    return relayedBy?.personId === claimed.owner.id || isOf(claimed.owner, speaker.name) ? "same" : "unknown";
  if (speaker && isMeant(claimed, speaker, people)) return speaker.personId === null ? "document" : "same";
  if (relayedBy && isMeant(claimed, relayedBy, people)) return "relayer";
  if (via && isPartOf(claimed.name, via.text)) return "document";
  if (speaker && isAlsoCalled(claimed.name, speaker.name, body)) return "same";
  if (speaker?.personId === null && isBodyMeant(claimed, speaker, body, people)) return "document";
  const isShorter =
    speaker !== null &&
    (claimed.person === null || (speaker.personId === null && isLastName(speaker.name, claimed.name))) &&
    isPartOf(speaker.name, claimed.name);
  const isHandle = claimed.name.startsWith("@");
  if (isHandle && speaker && `@${allWordsOf(speaker.name).join("")}` === foldText(claimed.name))
    return speaker.personId === null ? "document" : "same";
  const isOpen = isShorter || isHandle || (speaker?.personId === null && isDescribedBody(claimed));
  return speaker && !isOpen && !mayBe(claimed, quotation) ? "other" : "unknown";
}

/** "the news agency", which may be any that has a name. */
function isDescribedBody({ name, person }: NamedSpeaker): boolean {
  const [last = ""] = /\p{Ll}[\p{L}-]*$/u.exec(name) ?? [];
  return person === null && /\s$/.test(name.slice(0, name.length - last.length)) && isNounOf(last, "group");
}

/** "Roe" of Ada Roe; not "Ada", whom another may be as well. */
function isLastName(name: string, of: string): boolean {
  const words = allWordsOf(name);
  return words.length === 1 && words[0] === allWordsOf(of).at(-1);
}

/** Judges a piece: words that the speaker quotes, “Doe told us: ‘…’”, may be the claimed one's. */
export function judgeSpeakerOf(
  claimed: NamedSpeaker,
  quotation: Quotation,
  words: Excerpt,
  people: PeopleIndex,
): SpeakerFit {
  const fit = judgeSpeaker(claimed, quotation, people);
  if (fit !== "other") return fit;
  const lead = words.article.body.slice(quotation.words.start, Math.max(quotation.words.start, words.start));
  const [, told = ""] = /([^.!?‘“"]*)(?:[‘“](?:[^‘’“”]|’(?=\p{L}))*|["']\s*)$/u.exec(lead.slice(-nestedReach)) ?? [];
  return told !== "" && isTold(claimed, told) ? "unknown" : fit;
}

/** "Ada told me" is of Ada Roe, and "the porter shouted" of the porter. */
function isTold({ name, isRole: isOffice }: NamedSpeaker, told: string): boolean {
  const there = new Set(allWordsOf(told));
  const own = nameWordsOf(name);
  return isOffice ? isPartOf(name, told) : own.some((word) => there.has(word));
}

/** UTF-16 units. */
const nestedReach = 200;

/** "Ms Roe's agent" is Ada Roe's. */
function isOf({ name }: Person, speaker: string): boolean {
  return allWordsOf(speaker).includes(allWordsOf(name).at(-1) ?? "") && /['’]/.test(speaker);
}

/** "Ada Roe's ex-husband" and "her ex-husband". */
function isAlike(role: string, name: string): boolean {
  const [one, other] = [role, name].map((words) => plainRelation(allWordsOf(words).at(-1) ?? ""));
  return one === other;
}

/** Whoever speaks holds the office by the article, or another does, or it does not say. */
function judgeRole(
  { name: role, owner }: NamedSpeaker,
  speaker: Speaker,
  body: string,
  { byId }: PeopleIndex,
): SpeakerFit {
  if (owner && speaker.personId === owner.id) return "other";
  if (isPartOf(role, speaker.name)) return "same";
  const holders = rolesOf(role, owner).flatMap((one) => holdersOf(one, body));
  const names = [speaker.name, ...(byId.get(speaker.personId ?? "")?.names ?? [])];
  if (holders.some((holder) => names.some((name) => isPartOf(holder, name) || isPartOf(name, holder)))) return "same";
  if (holders.length > 0) return "other";
  const isCalled = nameWordsOf(speaker.evidence.text).join(" ") === nameWordsOf(role).join(" ");
  return isCalled || isDescribedAs(role, speaker, body) ? "same" : "unknown";
}

/** "Ada Roe's lawyer" by any name of Ada Roe. */
function rolesOf(role: string, owner: Person | undefined): readonly string[] {
  const relation = owner && readRelation(role);
  const [noun = "", ...before] = (relation?.role ?? "").split(/\s+/).toReversed();
  const calls = sameRelations(foldText(noun)).map((one) => [...before.toReversed(), one].join(" "));
  return relation ? owner.names.flatMap((name) => calls.map((call) => `${name}'s ${call}`)) : [role];
}

/** How far before a name somebody is described. UTF-16 units. */
const describing = 60;

/** "the union boss" and "union leader Ada Roe": what the office is of, and that it is one, stands before the name. */
function isDescribedAs(role: string, { name }: Speaker, body: string): boolean {
  const of = nameWordsOf(role)
    .slice(0, -1)
    .filter((word) => !functionWords.has(word));
  const at = body.indexOf(name);
  const before = nameWordsOf(body.slice(Math.max(0, at - describing), Math.max(0, at)));
  return of.length > 0 && of.every((word) => before.includes(word)) && before.some((word) => isRole(word));
}

/** "Combs" may mean any Combs; "Janice Combs" only her. */
function isMeant(claimed: NamedSpeaker, speaker: Speaker, { byId }: PeopleIndex): boolean {
  if (speaker.personId === null) return !isOnlyBeside(claimed, speaker.name) && isPartOf(claimed.name, speaker.name);
  if (isOfOtherGender(claimed.claimed ?? claimed.name, speaker.name)) return false;
  if (claimed.person?.id === speaker.personId) return true;
  if (claimed.person && claimed.isWholeName) return false;
  const names = byId.get(speaker.personId)?.names ?? [];
  return [speaker.name, ...names].some((name) => isPartOf(claimed.name, name));
}

/** "Mr. Roe" is not Ada Roe. */
function isOfOtherGender(claimed: string, name: string): boolean {
  const gender = titles.get(foldText(/^[\p{L}]+/u.exec(claimed.trim())?.[0] ?? "")) ?? null;
  const own = genderOfFirstName(/^[^\s]+/.exec(name)?.[0] ?? "");
  return gender !== null && own !== null && gender !== own;
}
