import { isAmong } from "../../coverage/is-among.ts";
import { findSentences } from "../../coverage/sentences.ts";
import type { Span } from "../../coverage/span.ts";
import { findCueForm } from "./cue-lexicon.ts";
import { readTokens, type Token } from "./tokens.ts";

/**
 * Finds where the words of a mark that nobody closed end: behind their first sentence, or before who said them in it (“The boats
 * are safe, said Roe). When the next paragraph goes on with a mark, they may be many sentences. Null when the writer's own
 * words cannot be told from the quoted ones, as in a part of a sentence (Roe called it “a wreck and left.).
 */
export function cutUnclosed(body: string, words: Span, goesOn: boolean): number | null {
  if (!beginsSentence(body, words)) return null;
  const sentences = findSentences(body, words);
  for (const sentence of goesOn ? sentences : sentences.slice(0, 1)) {
    const tokens = readTokens(body, sentence);
    const cue = tokens.findIndex((token, index) => isTold(token, tokens[index - 1]));
    const stop = cue < 0 ? -1 : stopBefore(tokens, cue);
    if (stop >= 0) return tokens[stop]?.end ?? null;
    if (goesOn) continue;
    return cue < 0 && /[.,!?…][^\p{L}\p{N}]{0,3}$/u.test(body.slice(sentence.start, sentence.end).slice(-5))
      ? sentence.end
      : null;
  }
  return goesOn ? words.end : null;
}

/** True behind a stop, a comma, a colon, another mark or nothing; of what begins small only behind a verb of saying. */
function beginsSentence(body: string, { start }: Span): boolean {
  const line = body.slice(Math.max(0, start - 20), start - 1).trimEnd();
  const before = /[^\n]*$/.exec(line)?.[0] ?? "";
  if (!/^\P{L}{0,3}\p{Ll}/u.test(body.slice(start, start + 4))) return before === "" || /[^\p{L}\p{N}]$/u.test(before);
  const cue = findCueForm(/\p{L}+$/u.exec(before)?.[0] ?? "");
  return cue?.strength === "said" && !cue.nounLike;
}

/** "said", "she told": a verb of saying that reports; not "I said", which a speaker says too. */
function isTold({ word, capital }: Token, before: Token | undefined): boolean {
  const cue = capital ? null : findCueForm(word);
  return (
    cue?.strength === "said" && !cue.participle && !cue.bare && !cue.nounLike && !isAmong(before?.word, "i we you")
  );
}

/** At most so many words of a subject stand between the quoted words and the verb. */
const longestSubject = 6;

/** The index of the comma that parts the quoted words from who said them; -1 for none. */
function stopBefore(tokens: readonly Token[], cue: number): number {
  for (let at = cue - 1; at > 0 && at >= cue - longestSubject - 1; at -= 1)
    if (/^(?:[,?!]|–|—|--)$/.test(tokens[at]?.text ?? "")) return at;
  return -1;
}
