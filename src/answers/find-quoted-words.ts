import { findWords, foldText } from "../coverage/fold.ts";
import type { Findings } from "./find-passages.ts";
import type { AnswerKind } from "./question/answer-kind.ts";
import type { Question } from "./question/question.ts";
import type { Ranked } from "./ranking/rank.ts";

/** Marks in which somebody sets the words they look for. */
const marked = /"([^"]{1,300})"|[“„]([^“”„]{1,300})[”“]|«([^«»]{1,300})»/g;

/** They ask whose the words are, and nothing of the matter. Sorted. */
const sayings: ReadonlySet<string> = new Set(["claimed", "said", "stated", "told", "tweeted", "wrote"]);

/** One word may stand anywhere. */
const fewestWords = 2;

/** A passage that has all the words is among the best by any measure. */
const mostLookedThrough = 200;

/** When, why or how many is not answered by where the words stand. */
const answeredByPlace: ReadonlySet<AnswerKind> = new Set(["decision", "matter", "person", "speech"]);

/**
 * For a question that asks for nothing but where words in marks stand, or who said them (who said “not the pier”), the findings
 * with only the passages that have these very words in this order; null for any other question, and when none has them.
 */
export function findQuotedWords(findings: Findings): Findings | null {
  const { question } = findings.weighed;
  const phrases = readPhrases(question.text);
  if (phrases.length === 0 || !answeredByPlace.has(question.kind) || asksMore(question, phrases)) return null;
  const isHolding = ({ evidence }: Ranked) => {
    const text = spell(evidence.candidate.passage.excerpt.text);
    return phrases.every((phrase) => text.includes(phrase));
  };
  const holding = findings.ranked.slice(0, mostLookedThrough).filter(isHolding);
  return holding.length > 0 ? { ...findings, ranked: holding } : null;
}

/** Each with a space before and after every word. */
function readPhrases(text: string): readonly string[] {
  const phrases = Array.from(text.matchAll(marked), ([, ...groups]) => spell(groups.find(Boolean) ?? ""));
  return phrases.filter((phrase) => phrase.trim().split(" ").length >= fewestWords);
}

function spell(text: string): string {
  return ` ${findWords(text)
    .map((word) => foldText(word.text))
    .join(" ")} `;
}

/** Words outside of the marks that do more than frame the question. */
function asksMore({ terms }: Question, phrases: readonly string[]): boolean {
  const matter = terms.filter(({ written, worth }) => worth === 1 && !sayings.has(foldText(written)));
  return matter.some(({ written }) => !phrases.some((phrase) => phrase.includes(spell(written))));
}
