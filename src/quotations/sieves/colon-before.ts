import { isAmong } from "../../coverage/is-among.ts";
import { pointers } from "../../english/classes/cue-words.ts";
import { addressingPrepositions } from "../../english/classes/phrase-words.ts";
import { singularOf } from "../../english/nouns/number.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { mainSubject } from "../grammar/main-clause.ts";
import { lastWordOf, wordOf } from "../grammar/phrases.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";
import { cueNouns } from "../words/cue-nouns.ts";
import { documentNouns } from "../words/documents.ts";
import { personNouns } from "../words/person-nouns.ts";
import { namedAt } from "./speakers.ts";

/** Roe put it more carefully: “…”; from Roe's post: “…”; but Roe turned to Doe: “…” */
export function colonBefore(read: ReadSentence, quote: number): Reference | null {
  if (read.chunks[quote - 1]?.kind !== "colon") return null;
  if (pointers.has(wordOf(read.chunks[0]))) return read.references.slice(1, quote).find((one) => one?.person) ?? null;
  const addressed = addressingPrepositions.has(wordOf(read.chunks[quote - 3]));
  const near = addressed ? null : read.references[quote - 2];
  if (near?.form === "description" && !near.person && documentNouns.has(near.head))
    return read.owners[quote - 2] ?? (read.chunks[quote - 3]?.kind === "preposition" ? near : null);
  if (near?.person && near.form !== "pronoun") return near;
  if (near && cueNouns.has(near.head) && read.owners[quote - 2]) return read.owners[quote - 2] ?? null;
  const subject = mainSubject(read.chunks, quote);
  const speaker = subject === null ? null : namedAt(read, subject);
  return speaker && canSpeak(speaker) && !isWords(speaker, read.chunks[quote - 2]) ? speaker : null;
}

/** The full sentence was: “…” What the words are does not say them. */
function isWords({ person, form }: Reference, verb: Chunk | undefined): boolean {
  return !person && form === "description" && isAmong(lastWordOf(verb), "is was");
}

/** The challenge is best put like this: “…” A challenge says nothing. */
function canSpeak({ person, form, text, head }: Reference): boolean {
  if (person || form !== "description" || documentNouns.has(head) || personNouns.has(singularOf(head))) return true;
  return /\p{Lu}\S*$/u.test(text) || head === "voice";
}
