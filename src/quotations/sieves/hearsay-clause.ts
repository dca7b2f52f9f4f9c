import { isAmong } from "../../coverage/is-among.ts";
import { accusations, hearsayNouns, rumourNouns } from "../../english/classes/attribution-words.ts";
import { lightForms } from "../../english/classes/cue-words.ts";
import { subjectPronouns } from "../../english/classes/governing-words.ts";
import { demonstratives } from "../../english/classes/phrase-words.ts";
import { isVerbOf } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { readTokens } from "../grammar/tokens.ts";
import { type ReadSentence, stretchAt } from "../reading-context.ts";

/**
 * Roe said of claims that she was “…” that …; asked about the rumour that “…,” Roe laughed; Roe called the allegation that
 * “…” absurd. The words are in a clause that hangs on a noun of hearsay, which is nobody's here: whoever talks of it says
 * them no more than anybody else.
 */
export function isHearsayClause(read: ReadSentence, quote: number): boolean {
  const { chunks, owners } = read;
  const noun = hearsayBefore(chunks, quote);
  if (noun === null || owners[noun] || isAmong(wordOf(chunks[noun + 1]), "by from")) return false;
  const governor = chunks[noun - 1];
  if (governor?.kind === "preposition") {
    const isSaid = chunks[noun - 2]?.cue?.strength === "said" && isAmong(wordOf(chunks[noun + 1]), "that");
    return !isAmong(wordOf(governor), "in into with") && !(isSaid && pointsBack(read, quote));
  }
  return governor?.kind === "verb" && isTalkOf(governor);
}

/** The noun whose clause the words end; null where no such clause, or a verb of saying within it, governs them. */
function hearsayBefore(chunks: readonly Chunk[], quote: number): number | null {
  for (let left = quote - 1; left > 0; left -= 1) {
    const chunk = chunks[left];
    if (!chunk || isAmong(chunk.kind, "colon quote") || (chunk.cue && !chunk.passive)) return null;
    const isClause =
      wordOf(chunks[left + 1]) === "that" ? left + 1 < quote : subjectPronouns.has(wordOf(chunks[left + 1]));
    if (chunk.kind === "noun" && isClause && isHearsay(lastWordOf(chunk)))
      return chunks[left + 2]?.kind === "verb" && wordOf(chunks[left + 1]) === "that" ? null : left;
    if (chunk.kind === "relative") {
      const at = nounOf(chunks, left);
      if (!isHearsay(lastWordOf(chunks[at]))) return null;
    }
  }
  return null;
}

/** "claims in Kell that": past where and when. */
function nounOf(chunks: readonly Chunk[], relative: number): number {
  let at = relative - 1;
  while (chunks[at]?.kind === "other") at -= 1;
  if (!isHearsay(lastWordOf(chunks[at])) && isPhrase(chunks[at]) && chunks[at - 1]?.kind === "preposition") at -= 2;
  return at;
}

function isHearsay(noun: string): boolean {
  return hearsayNouns.has(noun) || accusations.has(noun) || rumourNouns.has(noun);
}

/** "called", "discussed", "mocked": not "made", "repeated", "denied". */
function isTalkOf({ cue, tokens }: Chunk): boolean {
  if (cue?.strength !== "weak" || lightForms.has(tokens.at(-1)?.word ?? "")) return false;
  return !isVerbOf(cue.verb, "denying") && !isVerbOf(cue.verb, "quoting");
}

/** said of the report that “it is false”: the words are about the noun, and of whoever speaks. */
function pointsBack(read: ReadSentence, quote: number): boolean {
  const stretch = stretchAt(read, quote);
  const [first = ""] = stretch
    ? readTokens(read.outline.body, stretch).flatMap(({ kind, word }) => (kind === "word" ? word : []))
    : [];
  return demonstratives.has(first) || isAmong(first, "it they");
}
