import { foldText, type Word } from "../../coverage/fold.ts";
import { genderOfPronoun } from "../../english/classes/phrase-words.ts";
import type { Reading } from "../answer.ts";
import { nameTerms } from "./mine-names.ts";
import { type NameTable, wordsOf } from "./names.ts";
import type { QuestionTerm } from "./question.ts";

/** Holds what a question is asked about: a passage that the asker has before them. */
export interface Subject {
  readonly articleId: string;
  readonly title: string;
  /** What only this article says is asked; else it is only looked to first. */
  readonly isAlone?: boolean;
  /** Says who a pronoun can mean, the nearest to the passage first. */
  readonly people: readonly { readonly name: string; readonly gender: "female" | "male" | null }[];
}

/** It says only of whom the passage is; the article often goes on with pronouns itself. */
const pronounWorth = 0.4;

/**
 * The person whom a pronoun means in a question about a passage: "and how long after that did he apologize". Null for a
 * word that is no such pronoun, and where nobody of that gender is named.
 */
export function readPronoun(
  { text: written }: Word,
  subject: Subject | null,
  names: NameTable,
): { readonly term: QuestionTerm; readonly reading: Reading } | null {
  const gender = genderOfPronoun.get(foldText(written));
  const person = gender && subject?.people.find((one) => one.gender === gender);
  if (!person) return null;
  const known = names.byName.get(wordsOf(person.name))?.matches;
  const matches = known ?? nameTerms(person.name).map((term) => ({ term, strength: 1 }));
  if (matches.length === 0) return null;
  return {
    term: { written, matches, worth: pronounWorth },
    reading: { written, taken: person.name, kind: "person" },
  };
}
