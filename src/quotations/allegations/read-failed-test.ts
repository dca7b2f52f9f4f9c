import { banningWords, failingForms, positive, testWords } from "../../english/classes/denial-words.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { spanOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Accusation } from "./accusation.ts";
import { isNobody, isSupposed } from "./parties.ts";

/**
 * That somebody failed a test for what is banned in sport: "tested positive for a banned steroid", "failed a doping test". Only what answers it
 * tells that it is an accusation. Null for any other test.
 */
export function readFailedTest(chunks: readonly Chunk[]): Accusation | null {
  const tokens = chunks.flatMap((chunk, at) => chunk.tokens.map((token) => ({ ...token, at })));
  const result = tokens.find(({ word }) => word === positive || failingForms.has(word));
  if (!result || ![banningWords, testWords].every((words) => tokens.some(({ word }) => words.has(word)))) return null;
  const verb = chunks.findLastIndex(({ kind }, at) => at <= result.at && kind === "verb");
  if (verb < 0 || isSupposed(chunks, verb) || chunks.slice(verb, result.at + 1).some(({ negated }) => negated))
    return null;
  const subject = subjectOf(chunks, verb);
  const isNamed = subject !== null && chunks[subject]?.kind !== "pronoun";
  // "The league banned Roe after she tested positive"
  const named = isNamed ? subject : chunks.findLastIndex(({ kind }, at) => at < verb && kind === "name");
  const accused = spanOf(chunks, named < 0 ? subject : named);
  return isNobody(accused, chunks) ? null : { cue: result, accuser: null, accused };
}
