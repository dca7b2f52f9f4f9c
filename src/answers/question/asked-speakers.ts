import { findWords, foldText } from "../../coverage/fold.ts";
import type { Question } from "./question.ts";

/** What stands between the auxiliary and the verb of saying is who is asked about: "what did the mayor say about …". */
const asking =
  /\b(?:did|does|do|has|have) (.{1,60}?) (?:answer|claim|describe|feel|react|reply|respond|said|say|state|tell|think|told|write)\b/;

/**
 * The places of the terms that name whose words a question asks for: Quill in "what did Quill say about Rook". Empty for a
 * question after nobody's words, and for one that names nobody ("what did she say").
 */
export function findAskedSpeakers({ kind, folded, terms }: Question): readonly number[] {
  if (kind !== "speech") return [];
  const words = new Set(findWords(asking.exec(folded)?.[1] ?? "").map(({ text }) => text));
  return terms.flatMap(({ written }, at) =>
    findWords(foldText(written)).some(({ text }) => words.has(text)) ? [at] : [],
  );
}
