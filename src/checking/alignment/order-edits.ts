import type { Edit, EditKind } from "../check.ts";
import { readComparedWords } from "../words/compared-words.ts";

const gravestFirst: readonly EditKind[] = [
  "negation",
  "opposite",
  "number",
  "date",
  "name",
  "hedge",
  "word",
  "tense",
  "bracket",
  "function-word",
  "contraction",
  "spelling",
  "sic",
  "capital",
  "punctuation",
];

/** The gravest first, equal ones in the order they came. */
export function orderEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((one, other) => gravestFirst.indexOf(one.kind) - gravestFirst.indexOf(other.kind));
}

/** False for differences of punctuation and capitals, "[sic]", other spellings of the same words, and brackets around them. */
export function changesWords(edit: Edit): boolean {
  if (edit.kind === "capital" || edit.kind === "punctuation" || edit.kind === "sic") return false;
  if (edit.kind === "spelling") return !edit.isSameWord;
  return edit.kind !== "bracket" || keysOf(edit.article?.text ?? "") !== keysOf(edit.claim ?? "");
}

function keysOf(text: string): string {
  return readComparedWords(text)
    .map(({ key }) => key)
    .join(" ");
}
