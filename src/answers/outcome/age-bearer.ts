import { foldText } from "../../coverage/fold.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Lexicon } from "../../terms/vocabulary.ts";
import type { Question } from "../question/question.ts";
import type { ReadPassage } from "../read-passages.ts";
import { lastNamesOf } from "./last-names.ts";

/**
 * "How old is Quill?", where the age that the reader sees stands beside another's name: "Roe, 41, said". Whoever is asked for by a first
 * name bears another name that the article has behind it: "Ada Quill". False where the question says more than a name, or no name stands
 * beside the age. Linear in the article.
 */
export function lacksBearer(question: Question, { evidence, reading }: ReadPassage, vocabulary: Lexicon): boolean {
  const { body } = evidence.candidate.passage.article;
  const names = namesAsked(question, vocabulary);
  const bearer = names && reading ? nameBeside(body, reading.answer) : null;
  return names !== null && bearer !== null && !isOneOf(bearer, names, body);
}

/** The same passage, in which the reader sees the age beside the name that is asked for, where it saw another's: "Roe, 41, met Quill, 54". */
export function pointToBearer(question: Question, passage: ReadPassage, vocabulary: Lexicon): ReadPassage {
  const names = namesAsked(question, vocabulary);
  const { reading, evidence } = passage;
  if (!names || !reading || !lacksBearer(question, passage, vocabulary)) return passage;
  const { article, excerpt } = evidence.candidate.passage;
  for (const found of excerpt.text.matchAll(agedName)) {
    const [whole, name = "", age = ""] = found;
    const end = excerpt.start + found.index + whole.length;
    if (isOneOf(name, names, article.body))
      return { ...passage, reading: { ...reading, answer: { start: end - age.length, end } } };
  }
  return passage;
}

const agedName = /(\p{Lu}[\p{L}\p{M}'’-]*),\s(?:aged\s)?(\d{1,3})\b/gu;

/** The terms of the names of which an age is asked; null for another question, and for one that says more. */
function namesAsked({ kind, terms }: Question, vocabulary: Lexicon): ReadonlySet<string> | null {
  const asked = terms.filter(({ worth }) => worth === 1);
  const isNamed = asked.length > 0 && asked.every(({ written }) => !vocabulary.writes(foldText(written)));
  return kind === "age" && isNamed ? new Set(asked.flatMap(({ matches }) => matches.map(({ term }) => term))) : null;
}

function isOneOf(name: string, names: ReadonlySet<string>, body: string): boolean {
  const term = termOf(name);
  return term === null || names.has(term) || lastNamesOf(names, body).has(term);
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
