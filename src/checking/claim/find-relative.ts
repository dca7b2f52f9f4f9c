import { foldText } from "../../coverage/fold.ts";
import { sameRelations } from "../../english/nouns/relations.ts";
import type { Person } from "../../quotations/person.ts";
import { readComparedWords } from "../words/compared-words.ts";
import { findPhrase, numberWords } from "../words/find-phrase.ts";
import { articleAt } from "../words/word-index.ts";
import type { CheckedCoverage } from "./checked-coverage.ts";
import { type NamedSpeaker, nameSpeaker, nameWordsOf } from "./named-speaker.ts";
import { readRelation } from "./relation.ts";
import { holdersOf } from "./role-holders.ts";

/** More places of one relation are not looked at. */
const mostPlaces = 5;
/** Who it is stands no further behind. UTF-16 units. */
const reach = 160;

/** Who is claimed to have spoken; "Ada Roe's mom" by any article that says who that is. */
export function findSpeaker(typed: string, coverage: CheckedCoverage): NamedSpeaker | null {
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

/** Whom the articles give as "Ada Roe's mother"; null where they give nobody of the coverage. */
function holderIn(owner: string, role: string, { words, people }: CheckedCoverage): Person | null {
  const keys = readComparedWords(`${owner} ${role}`).map(({ key }) => key);
  for (const place of findPhrase(words, numberWords(words, keys), mostPlaces)) {
    const body = words.articles[articleAt(words, place)]?.body ?? "";
    const start = words.startAt(place) ?? 0;
    for (const holder of holdersOf(role, body.slice(start, start + reach))) {
      const person = people.byName.get(nameWordsOf(holder).join(" "));
      if (person) return person;
    }
  }
  return null;
}
