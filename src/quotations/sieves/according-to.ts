import { isAmong } from "../../coverage/is-among.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { voiceNouns } from "../../english/classes/cue-words.ts";
import { linkingForms } from "../../english/classes/phrase-words.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { lastWordOf, wordOf } from "../grammar/phrases.ts";
import { wordAt } from "../grammar/tokens.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";
import { documentNouns } from "../words/documents.ts";
import { namedAt } from "./speakers.ts";

/** According to Roe, “…”; in Roe's words, “…”; in the words of Roe, “…” */
export function accordingTo(read: ReadSentence, quote: number): Reference | null {
  const { chunks } = read;
  for (const [index, chunk] of chunks.entries()) {
    const owner = read.owners[index];
    const voice = wordOf(chunks[index - 1]) === "in" && isVoice(chunk);
    if (index === 1 && isOpinion(read, quote)) return read.references[1] ?? null;
    if (index === 1 && isLaw(read, quote)) return read.references[1] ?? null;
    if (voice && owner) return owner;
    if (voice && wordOf(chunks[index + 1]) === "of") return namedAt(read, index + 2);
    if (!isAmong(lastWordOf(chunk), "according per") || isWithin(chunks, index, quote)) continue;
    if (lastWordOf(chunk) === "per" && isMeasure(chunks[index + 1])) continue;
    for (let right = index + 1; right < Math.min(chunks.length, index + 3); right += 1)
      if (read.references[right]) return namedAt(read, right);
  }
  return null;
}

/** "per day", not "per Roe" and not "per the report". */
function isMeasure(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && !determiners.has(wordOf(chunk));
}

/** To Roe, for Roe, Doe is “…”: what somebody is to one who judges. */
function isOpinion({ chunks }: ReadSentence, quote: number): boolean {
  if (!isAmong(wordOf(chunks[0]), "for to") || chunks[1]?.kind !== "name" || chunks[2]?.kind !== "comma") return false;
  const verbs = chunks.slice(3, quote).filter(({ kind }) => kind === "verb");
  return verbs.length === 1 && linkingForms.has(wordOf(verbs[0]));
}

/** According to Roe's “harbor first” plan: the words only name what is told. */
function isWithin(chunks: readonly Chunk[], according: number, quote: number): boolean {
  return (
    quote > according && !chunks.slice(according + 1, quote).some(({ kind }) => kind === "comma" || kind === "verb")
  );
}

/** Under Kell law, a pier is “…”: what a text that rules says. */
function isLaw({ chunks, references }: ReadSentence, quote: number): boolean {
  const law = references[1];
  const opens = wordOf(chunks[0]) === "under" && chunks[2]?.kind === "comma" && quote > 2;
  return opens && law !== null && law !== undefined && !law.person && documentNouns.has(law.head);
}

/** in Roe's view, in her words */
function isVoice({ tokens }: Chunk): boolean {
  return voiceNouns.has(wordAt(tokens, tokens.length - 1));
}
