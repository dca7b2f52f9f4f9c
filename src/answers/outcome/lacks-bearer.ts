import { findWords, foldText } from "../../coverage/fold.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Lexicon } from "../../terms/vocabulary.ts";
import type { Question } from "../question/question.ts";
import type { ReadPassage } from "../read-passages.ts";

/**
 * "How old is Quill?", where the age that the reader sees stands beside another's name: "Roe, 41, said". Whoever is asked for by a first
 * name bears another name that the article has behind it: "Ada Quill". False where the question says more than a name, or no name stands
 * beside the age. Linear in the article.
 */
export function lacksBearer(
  { kind, terms }: Question,
  { evidence, reading }: ReadPassage,
  vocabulary: Lexicon,
): boolean {
  const asked = terms.filter(({ worth }) => worth === 1);
  const isNamed = asked.length > 0 && asked.every(({ written }) => !vocabulary.writes(foldText(written)));
  const bearer =
    kind === "age" && isNamed && reading ? nameBeside(evidence.candidate.passage.article.body, reading.answer) : null;
  const term = bearer === null ? null : termOf(bearer);
  if (bearer === null || term === null) return false;
  const names = new Set(asked.flatMap(({ matches }) => matches.map((match) => match.term)));
  return !names.has(term) && !standTogether(evidence.candidate.passage.article.body, names, term);
}

/** UTF-16 units around an age in which its bearer is looked for. */
const reach = 40;

/** The name beside an age: "Roe, 41", "41-year-old Roe". Null for none. */
function nameBeside(body: string, { start, end }: { readonly start: number; readonly end: number }): string | null {
  const [age = ""] = /\d{1,3}\b/.exec(body.slice(start, end)) ?? [];
  const at = age === "" ? -1 : body.indexOf(age, start);
  if (at < 0) return null;
  const [, before] = /(\p{Lu}[\p{L}\p{M}'’-]*),\s(?:aged\s)?$/u.exec(body.slice(Math.max(0, at - reach), at)) ?? [];
  const behind = /^-year-old\s(?:\p{Lu}[\p{L}\p{M}'’-]*\s)?(\p{Lu}[\p{L}\p{M}'’-]*)/u.exec(
    body.slice(at + age.length, at + reach),
  );
  return before ?? behind?.[1] ?? null;
}

/** Whether one of the names stands right before the other: "Ada Quill". */
function standTogether(body: string, names: ReadonlySet<string>, last: string): boolean {
  const words = findWords(body);
  return words.some(({ text }, at) => termOf(text) === last && names.has(termOf(words[at - 1]?.text ?? "") ?? ""));
}
