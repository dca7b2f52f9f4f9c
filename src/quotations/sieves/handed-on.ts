import { isAmong } from "../../coverage/is-among.ts";
import { quotingParticiples } from "../../english/classes/attribution-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isGoverned, isPhrase, wordOf } from "../grammar/phrases.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";
import { documentNouns } from "../words/documents.ts";
import { namedAt } from "./speakers.ts";

/** Roe read aloud a letter from Doe, 9: “…” What is in somebody's letter is the writer's, whoever reads it out. */
export function senderOf(read: ReadSentence, quote: number): Reference | null {
  const { chunks, references } = read;
  if (chunks[quote - 1]?.kind !== "colon") return null;
  for (let at = quote - 2; at > 1; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "verb" || chunk?.kind === "quote" || chunk?.kind === "colon") return null;
    const isSender = isAmong(wordOf(chunk), "by from") && isPhrase(chunks[at + 1]);
    const head = isSender ? references[at - 1] : null;
    if (!head || head.person || !documentNouns.has(head.head)) continue;
    const sender = isGoverned(chunks, at - 1) && wordOf(chunks[at - 2]) !== "out" ? null : namedAt(read, at + 1);
    return sender && (sender.person || isHumanNoun(sender.head)) ? sender : null;
  }
  return null;
}

/** Quoting Doe, Roe said: “…” The words are those of another, whom the sentence names before. */
export function quotedBy({ chunks, references }: ReadSentence): Reference | null {
  const isQuoting = quotingParticiples.has(wordOf(chunks[0])) && chunks[0]?.tokens.length === 1;
  const isSomebody = chunks[1]?.kind === "name" || isHumanNoun(references[1]?.head ?? "");
  return isQuoting && isSomebody ? (references[1] ?? null) : null;
}
