import type { Article } from "../coverage/article.ts";
import { hash } from "../coverage/hash.ts";
import type { PassageTerms, Vocabulary } from "../terms/vocabulary.ts";
import { titleOf } from "./term-counts.ts";

/**
 * The name of what an engine outside the program holds: the same for the same articles in the same order, analysed alike,
 * whichever process wrote it. Sixteen hexadecimal digits.
 */
export function nameGeneration(marks: readonly string[]): string {
  return digest(marks.join("\n"));
}

/** Gives what tells one indexed article from another: whatever of it is found by. */
export function markArticle(article: Article, terms: readonly PassageTerms[], vocabulary: Vocabulary): string {
  const spell = (numbers: Int32Array) => Array.from(numbers, (number) => vocabulary.termOf(number)).join(" ");
  const parts = [article.id, article.publisher ?? "", article.publishedOn, spell(titleOf(terms))];
  return digest([...parts, ...terms.map(({ ids }) => spell(ids))].join("\n"));
}

/** 64 bits: two of a million generations have the same name once in a hundred million times. */
function digest(text: string): string {
  return [hash(text), hash(text, 1)].map((part) => part.toString(16).padStart(8, "0")).join("");
}
