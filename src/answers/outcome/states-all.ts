import { titleOf } from "../../coverage/citation.ts";
import type { Passage } from "../../coverage/passage.ts";
import type { Question } from "../question/question.ts";
import { findDoer } from "./find-doer.ts";
import { namesOwner } from "./names-owner.ts";
import { wordKeys } from "./word-keys.ts";

/** One word that stands somewhere says little. */
const fewestWords = 2;

/**
 * "Were fourteen skiers buried?", "Who won the cup?" and "Whose boat sank?", where one sentence or the headline has every word of it that
 * says something, and of a deed somebody who did it, of a thing somebody whose it is: all 9 such questions of the labelled sets have their answer there, of 5 the reader doubts it.
 */
export function statesAll({ plain, kind, terms }: Question, { article, sentences }: Passage): boolean {
  if (kind !== "decision" && kind !== "person") return false;
  const frames = new Set(terms.flatMap(({ matches: [match], worth }) => (match && worth < 1 ? [match.term] : [])));
  const asked = new Set(wordKeys(plain).filter((key) => !frames.has(key)));
  if (asked.size < fewestWords) return false;
  return [titleOf(article), ...sentences.map(({ start, end }) => article.body.slice(start, end))].some((text) => {
    const held = new Set(wordKeys(text));
    if (![...asked].every((key) => held.has(key))) return false;
    return kind === "decision" || findDoer(plain, [text]) === "named" || namesOwner(plain, text);
  });
}
