import { isAmong } from "../../coverage/is-among.ts";
import { auxiliaries, determiners, numbers } from "../../english/classes/closed-classes.ts";
import { topicalKinds, topicOpeners } from "../../english/classes/publication-words.ts";
import type { AskedWord } from "./asked-words.ts";

/** A question's words without those that say what its articles are to be about. */
export interface PartedQuestion {
  readonly words: readonly AskedWord[];
  /** Null where nothing is said of it. */
  readonly topic: string | null;
  /** The topic stands before its noun, as in "the harbour fire article". */
  readonly isModifier: boolean;
}

/** Parts "who wrote about the bypass" into "who wrote" and "the bypass". */
export function partTopic(words: readonly AskedWord[]): PartedQuestion {
  return partAfter(words) ?? partBefore(words) ?? { words, topic: null, isModifier: false };
}

/** Tells what stands behind "about", "on", "mention" or "cover", as far as the next verb. */
function partAfter(words: readonly AskedWord[]): PartedQuestion | null {
  const opens = words.findIndex((word, at) => opensTopic(word) && words.slice(0, at).some(isTopical));
  if (opens < 0) return null;
  const closes = words.findIndex(
    ({ text, kinds }, at) => at > opens && (auxiliaries.has(text) || kinds.includes("publish")),
  );
  const end = closes < 0 ? words.length : closes;
  const topic = words.slice(opens + 1, end);
  if (topic.every(({ isLight }) => isLight)) return null;
  return {
    words: [...words.slice(0, opens), ...words.slice(end)],
    topic: topic.map(({ text }) => text).join(" "),
    isModifier: false,
  };
}

function opensTopic({ text, kinds }: AskedWord): boolean {
  return kinds.includes("mention") || kinds.includes("cover") || topicOpeners.has(text);
}

function isTopical({ kinds }: AskedWord): boolean {
  return kinds.some((kind) => topicalKinds.has(kind));
}

/** "harbour fire" in "the harbour fire article". */
function partBefore(words: readonly AskedWord[]): PartedQuestion | null {
  const noun = words.findIndex(({ kinds }) => kinds.includes("article") || kinds.includes("text"));
  let from = noun;
  while (from > 0 && isUnknown(words[from - 1])) from -= 1;
  const isCounted = isAmong(words[from - 1]?.text, numbers);
  if (from === noun || !(isCounted || isAmong(words[from - 1]?.text, determiners))) return null;
  const topic = words.slice(from, noun).map(({ text }) => text);
  return { words: [...words.slice(0, from), ...words.slice(noun)], topic: topic.join(" "), isModifier: true };
}

/** True for a word that says nothing of the coverage and is no light word either. */
export function isUnknown(word: AskedWord | undefined): boolean {
  return word !== undefined && word.kinds.length === 0 && !word.isLight;
}
