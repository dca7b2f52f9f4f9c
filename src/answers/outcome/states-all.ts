import { titleOf } from "../../coverage/citation.ts";
import type { Passage } from "../../coverage/passage.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import type { Question } from "../question/question.ts";
import { findDoer } from "./find-doer.ts";
import { namesOwner } from "./names-owner.ts";
import { wordKeys } from "./word-keys.ts";

/** One word that stands somewhere says little. */
const fewestWords = 2;

/**
 * Tells whether "were fourteen skiers buried" has every word that says something in one sentence or the headline: all such questions of the
 * labelled sets have their answer there, and of most the reader doubts it. So has "what did the will say about the mill" where a colon or
 * a mark follows in the sentence: "the will was read: the mill is the town's"; so have "who won the cup" and "whose boat sank" where it has
 * somebody who did it, or whose it is.
 */
export function statesAll({ plain, kind, terms }: Question, { article, sentences }: Passage): boolean {
  const [, determiner = "", thing = ""] =
    /^what (?:did|does|do) (\p{L}+) (\p{L}+) (?:say|tell|state)\b/u.exec(plain) ?? [];
  const isOfThing = determiners.has(determiner) && !isHumanNoun(thing);
  if (kind !== "decision" && kind !== "person" && !isOfThing) return false;
  const frames = new Set(terms.flatMap(({ matches: [match], worth }) => (match && worth < 1 ? [match.term] : [])));
  const asked = new Set(wordKeys(plain).filter((key) => !frames.has(key)));
  if (asked.size < fewestWords) return false;
  return [titleOf(article), ...sentences.map(({ start, end }) => article.body.slice(start, end))].some((text) => {
    const held = new Set(wordKeys(text));
    const isTold = !isOfThing || /[:"“]/.test(text.slice(text.indexOf(thing) + 1));
    if (!isTold || ![...asked].every((key) => held.has(key))) return false;
    return kind !== "person" || isOfThing || findDoer(plain, [text]) === "named" || namesOwner(plain, text);
  });
}
