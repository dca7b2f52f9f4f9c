import { readComparedWords } from "../words/compared-words.ts";
import { findPhrase, numberWords } from "../words/find-phrase.ts";
import { articleOf, startOf } from "../words/places.ts";
import type { CheckedCoverage } from "./checked-coverage.ts";
import { nameWordsOf } from "./named-speaker.ts";

/** More places of a handle are not looked at. */
const mostPlaces = 5;
/** A name stands so far before its handle, in UTF-16 units: "Gil Ames wrote on X (@gilames)". */
const reach = 60;
const name = /\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)*/gu;

/** Tells whose handle it is by an article that gives it with a name: "Gil Ames" for "gilames". Null where none does. */
export function findHandleOwner(handle: string, { words, people }: CheckedCoverage): string | null {
  const keys = readComparedWords(handle).map(({ key }) => key);
  for (const place of findPhrase(words, numberWords(words, keys), mostPlaces)) {
    const body = articleOf(words, place).body;
    const start = startOf(words, place);
    if (body.slice(start - 1, start + handle.length).toLowerCase() !== `@${handle.toLowerCase()}`) continue;
    const names =
      body
        .slice(Math.max(0, start - reach), start)
        .split(/[.?!]\s|[“”"]/)
        .at(-1)
        ?.match(name) ?? [];
    const known = names.find((one) => people.byName.has(nameWordsOf(one).join(" ")));
    if (known) return known;
    const [only, ...others] = names.flatMap((one) => [...(people.byWord.get(nameWordsOf(one).join(" ")) ?? [])]);
    if (only && others.length === 0) return only.name;
  }
  return null;
}
