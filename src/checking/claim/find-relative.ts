import { foldText } from "../../coverage/fold.ts";
import { sameRelations } from "../../english/nouns/relations.ts";
import type { Person } from "../../quotations/person.ts";
import { readComparedWords } from "../words/compared-words.ts";
import { findPhrase, numberWords } from "../words/find-phrase.ts";
import { articleOf, startOf } from "../words/places.ts";
import type { CheckedCoverage } from "./checked-coverage.ts";
import { type NamedSpeaker, nameSpeaker, nameWordsOf, type PeopleIndex } from "./named-speaker.ts";
import { isRelative, readRelation } from "./relation.ts";
import { holdersOf } from "./role-holders.ts";

/** More places of one relation are not looked at. */
const mostPlaces = 5;
/** Who it is stands no further behind. UTF-16 units. */
const reach = 160;

/** Tells who is claimed to have spoken; "Ada Roe's mom" by any article that says who that is. */
export function findSpeaker(claimed: string, coverage: CheckedCoverage): NamedSpeaker | null {
  const typed = asPossessive(claimed, coverage.people);
  const named = nameSpeaker(typed, coverage.people);
  const relation = named?.owner && readRelation(typed);
  if (!named?.owner || !relation) return named;
  const [noun = "", ...before] = relation.role.split(/\s+/).toReversed();
  const roles = sameRelations(foldText(noun)).map((one) => [...before.toReversed(), one].join(" "));
  for (const role of roles)
    for (const owner of named.owner.names) {
      const person = holderIn(`${owner}'s`, role, coverage) ?? holderIn(`${owner}’`, role, coverage);
      if (person && person.id !== named.owner.id) return { name: named.name, person, isWholeName: true };
    }
  return named;
}

/** "diddys mom" and "mom of diddy" as "diddy's mom", where somebody of the coverage is called so; any other text as it is. */
function asPossessive(typed: string, { byName }: PeopleIndex): string {
  const [, before = "", role = ""] =
    /^\s*(?:the\s+)?(.{1,59}[^'’\s])s\s+((?:[\p{L}-]+\s+)?[\p{L}-]+)\s*$/iu.exec(typed) ?? [];
  if (
    byName.has(nameWordsOf(before).join(" ")) &&
    !byName.has(nameWordsOf(typed).join(" ")) &&
    isRelative(lastOf(role))
  )
    return `${before}'s ${role}`;
  const [, called = "", owner = ""] =
    /^\s*(?:the\s+)?([\p{L}-]+(?:\s+[\p{L}-]+)?)\s+of\s+(.{2,60})$/iu.exec(typed) ?? [];
  return byName.has(nameWordsOf(owner).join(" ")) && isRelative(lastOf(called)) ? `${owner}'s ${called}` : typed;
}

function lastOf(words: string): string {
  return words.trim().split(/\s+/).at(-1) ?? "";
}

/** Tells whom the articles give as "Ada Roe's mother"; null where they give nobody of the coverage. */
function holderIn(owner: string, role: string, { words, people }: CheckedCoverage): Person | null {
  const keys = readComparedWords(`${owner} ${role}`).map(({ key }) => key);
  for (const place of findPhrase(words, numberWords(words, keys), mostPlaces)) {
    const body = articleOf(words, place).body;
    const start = startOf(words, place);
    for (const holder of holdersOf(role, body.slice(start, start + reach))) {
      const person = people.byName.get(nameWordsOf(holder).join(" "));
      if (person) return person;
    }
  }
  return null;
}
