import { denyingVerbs, inventingVerbs, retractingVerbs } from "../../english/classes/attribution-words.ts";
import { auxiliaries } from "../../english/classes/closed-classes.ts";
import { findCueForm } from "../grammar/cue-lexicon.ts";
import type { Token } from "../grammar/tokens.ts";

/** The clause that leads to some words: what stands before them and may govern them. */
export interface ClauseBefore {
  /** Without the marks and without what stands between two commas within it. */
  readonly tokens: readonly Token[];
  /** True when a comma, a colon or a dash stands between the clause and the words. */
  readonly isParted: boolean;
}

/** Further back nothing governs. */
const longest = 60;

/**
 * The clause that leads to what stands behind these tokens. What is set between commas within it is left out, so that a verb
 * comes beside its subject: "Petra Lowe, the warden, did not say" is "Petra Lowe did not say".
 */
export function readClauseBefore(before: readonly Token[]): ClauseBefore {
  const segments = splitSegments(before.slice(-longest));
  const isParted = segments.at(-1)?.length === 0 && segments.length > 1;
  if (isParted) segments.pop();
  let clause = segments.pop() ?? [];
  // "had told a clerk, Noor Vance:": the name belongs to what stands before it.
  if (isParted && clause.every(({ capital }) => capital) && segments.at(-1)?.some(isToldTo))
    clause = [...(segments.pop() ?? []), ...clause];
  while (segments.length > 1 && clause[0] && (clause[0].word === "that" || opensWithVerb(clause[0]))) {
    segments.pop();
    clause = [...(segments.pop() ?? []), ...clause];
  }
  return { tokens: clause, isParted };
}

/** The stretches between marks, in order; one that is empty stands for two marks side by side, or for a mark at an end. */
export function splitSegments(tokens: readonly Token[]): (readonly Token[])[] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "mark" && !/^['’"“”‘«»$€£#@%&/[\]]$/.test(token.text)) segments.push([]);
    else if (token.kind !== "mark") segments.at(-1)?.push(token);
  }
  return segments;
}

/** True for a finite verb, which lacks its subject where a clause begins with it. */
function opensWithVerb({ word, capital }: Token): boolean {
  if (capital) return false;
  if (auxiliaries.has(word) || word.endsWith("n't")) return true;
  const cue = findCueForm(word);
  if (cue) return !cue.participle && (cue.past || !cue.nounLike);
  return !word.endsWith("ing") && [denyingVerbs, inventingVerbs, retractingVerbs].some((verbs) => verbs.has(word));
}

/** "told", "asked": behind it stands whoever hears. */
function isToldTo({ word }: Token): boolean {
  return findCueForm(word)?.told === true;
}
