import { findWords, foldText } from "../../coverage/fold.ts";
import { kinships } from "../../english/nouns/kinships.ts";
import { relationNouns, sameRelation } from "../../english/nouns/relations.ts";
import type { QuestionTerm } from "../question/question.ts";
import type { ReadFindings } from "../read-passages.ts";

/**
 * "How old is Quill's daughter?", where the first passage speaks of no daughter: the age that it gives is somebody else's. One who is
 * called a daughter may be told of as the child of a mother too, or by a name that the question means.
 */
export function lacksRelation({ ranked: [first], weighed }: ReadFindings): boolean {
  if (!first) return false;
  const { passage, title, candidate } = first.evidence;
  const missing = weighed.question.terms.filter(
    (term, at) => (passage[at] ?? 0) === 0 && (title[at] ?? 0) === 0 && relationOf(term) !== null,
  );
  if (missing.length === 0) return false;
  const words = new Set(
    findWords(candidate.passage.excerpt.text).map(({ text }) => foldText(text).replace(/'s$|s$/, "")),
  );
  return missing.some((term) => !othersFor(relationOf(term) ?? "").some((word) => words.has(word)));
}

/** The plain word for what somebody is to another; null for any other word. */
function relationOf({ written }: QuestionTerm): string | null {
  const word = foldText(written).replace(/'?s$|'/g, "");
  const same = sameRelation.find((group) => group.includes(word));
  return same?.[0] ?? (relations.has(word) ? word : null);
}
const relations: ReadonlySet<string> = new Set(relationNouns);

/** Words under which a passage may speak of the same two people. */
function othersFor(relation: string): readonly string[] {
  const same = sameRelation.find(([plain]) => plain === relation) ?? [relation];
  return [...same, ...same.flatMap((word) => kinships.get(word)?.converse ?? [])];
}
