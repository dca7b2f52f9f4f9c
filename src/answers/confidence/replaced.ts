import { classOf } from "./word-classes.ts";

/**
 * How many words of the question the passage lacks while its best sentences have another of the same class in their
 * place: "the second bridge" for "the first bridge", 1081 for 1107, Spanish ships for Danish ones. All as written.
 */
export function countReplaced(question: string, best: string, passage: string): number {
  const there = new Set(wordsIn(passage).map((word) => word.toLowerCase()));
  const classes = new Set(wordsIn(best).map(classOf));
  return wordsIn(question).filter((word) => {
    const name = classOf(word);
    return name !== null && classes.has(name) && !there.has(word.toLowerCase());
  }).length;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*|\d[\d.,]*\d(?:st|nd|rd|th|s)?|\d(?:st|nd|rd|th)?/gu) ?? [];
}
