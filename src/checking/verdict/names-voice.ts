import { foldText } from "../../coverage/fold.ts";
import { calendarNames } from "../../english/classes/calendar-words.ts";
import { prepositions } from "../../english/classes/closed-classes.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { isFirstName } from "../../english/names/first-names.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { plainRelation } from "../../english/nouns/relations.ts";
import { titles } from "../../english/nouns/titles.ts";
import type { Speaker } from "../../quotations/quotation.ts";
import { allWordsOf, type NamedSpeaker, nameWordsOf, type PeopleIndex } from "../claim/named-speaker.ts";
import { headOf } from "./may-be.ts";

/** Every word of the claimed name is in the other: "the indictment" and "A 14-page indictment". */
export function isPartOf(claimed: string, name: string): boolean {
  const there = new Set(allWordsOf(name).map(plainRelation));
  const here = nameWordsOf(claimed);
  return here.length > 0 && here.every((word) => there.has(word));
}

/** Who speaks without a name of a person is the claimed one: "the maker of the lift, Hoist & Sons,", by any part of it. */
export function namesVoice(claimed: NamedSpeaker, { name, evidence }: Speaker, body: string): boolean {
  const mention = body.lastIndexOf(name, evidence.start);
  const behind = mention < 0 ? "" : body.slice(mention + name.length, mention + name.length + appositiveReach);
  const [phrase = "", preposition = ""] = /^\s(\p{Ll}+)\s[^,.;:()“”"]{2,40}/u.exec(behind) ?? [];
  const of = prepositions.has(preposition) ? phrase : "";
  const [, appositive = ""] =
    /^(?:\s\([^()]{1,60}\))?(,\s\p{Lu}[^,.;:“”"]{1,60})(?=,)/u.exec(behind.slice(of.length)) ?? [];
  if (appositive && isPartOf(claimed.name, appositive)) return true;
  return !isOnlyBeside(claimed, `${name}${of}`) && isPartOf(claimed.name, `${name}${of}${appositive}`);
}

/**
 * "Ada Roe's lawyer", "Senator Roe's office", "critics of Ada Roe", "a report on Ada Roe" do not speak for her; "a report by Ada Roe", "Ada
 * Roe's letter", "Minister of Fisheries Ada Roe" do.
 */
export function isOnlyBeside(claimed: NamedSpeaker, speaker: string): boolean {
  const name = claimed.person?.name ?? claimed.name;
  const [, first = ""] = /^(\S+)\s/.exec(name) ?? [];
  const head = headOf(speaker);
  const isAuthor = isNounOf(head, "document") && /['’]s?\s|\s(?:by|from)\s/.test(speaker);
  if (isAuthor || allWordsOf(name).map(singularOf).includes(head)) return false;
  const isPerson = claimed.person !== null || titles.has(foldText(/^\p{L}+/u.exec(claimed.claimed ?? name)?.[0] ?? ""));
  if (isPerson && isOwner(name, speaker)) return true;
  const isNamed = claimed.person ? first !== "" : isFirstName(first);
  return isNamed;
}

/** "Roe's office" of Roe. */
function isOwner(name: string, speaker: string): boolean {
  const [, owner = ""] = /^(.*?)['’]s?\s/.exec(speaker) ?? [];
  return allWordsOf(owner).at(-1) === allWordsOf(name).at(-1);
}

const appositiveReach = 120;

/** "The company", "The institute": of the body that the article named last, or of the one whose name has the word. */
export function isBodyMeant(
  claimed: NamedSpeaker,
  { name, evidence }: Speaker,
  body: string,
  people: PeopleIndex,
): boolean {
  const [article = "", noun = "", ...others] = allWordsOf(name);
  const isDefinite = article === "the" && noun !== "" && others.length === 0 && isNounOf(noun, "group");
  if (!isDefinite || claimed.person) return false;
  const before = body.slice(Math.max(0, evidence.start - bodyReach), evidence.start);
  const runs = Array.from(before.matchAll(capitals), ([run]) => run);
  const called = runs.findLast((run) => nameWordsOf(run).includes(noun));
  const last =
    called ??
    runs.findLast((run) => {
      const words = nameWordsOf(run);
      const isSmall = words.every((word) => functionWords.has(word) || calendarNames.has(word));
      return !isSmall && !people.byName.has(words.join(" "));
    });
  return last !== undefined && isPartOf(claimed.name, last);
}

/** How far before "the company" its name is looked for. UTF-16 units. */
const bodyReach = 400;
const capitals = /\p{Lu}[\p{L}\p{N}&’'-]*(?: (?:\p{Lu}|\d)[\p{L}\p{N}&’'-]*){0,5}/gu;
