import { machines, outletNouns } from "../../english/classes/attribution-words.ts";
import { determiners, numbers, prepositions, pronouns, relatives } from "../../english/classes/closed-classes.ts";
import { partWords } from "../../english/classes/phrase-words.ts";
import { nobodyInParticular, plainSpeakerNouns, speakingClasses } from "../../english/classes/plain-telling.ts";
import type { Token } from "../grammar/tokens.ts";
import { isContent, isHuman, isOf, unreal } from "./odd-words.ts";
import type { Telling } from "./telling.ts";

/** Finds who speaks where that is a thing that only bears words, a machine, or nobody in particular; also "the other Roe". */
export function findOddSpeaker({ speaker: whole, isPerson }: Pick<Telling, "speaker" | "isPerson">): Token | null {
  const isPart = whole[1]?.word === "of" && (partWords.has(whole[0]?.word ?? "") || numbers.has(whole[0]?.word ?? ""));
  const speaker = isPart ? whole.slice(2) : whole;
  const other = speaker.find(({ word }, at) => word === "other" && speaker[at + 1]?.capital);
  if (other || isPerson) return other ?? null;
  const stop = speaker.findIndex(({ word }, at) => at > 0 && (prepositions.has(word) || relatives.has(word)));
  const phrase = speaker.slice(0, stop < 0 ? speaker.length : stop).filter(({ kind }) => kind === "word");
  const head = phrase.findLast((token) => isContent(token) || pronouns.has(token.word)) ?? phrase.at(-1);
  const isOpened = phrase[0] !== undefined && (determiners.has(phrase[0].word) || phrase[0].possessive);
  if (head && phrase.some(({ word }) => machines.has(word) || nobodyInParticular.has(word))) return head;
  if (!head || (!isOpened && !head.entry.isPlural && phrase.length < 2)) return null;
  const isNamed = phrase.some(({ capital, word }) => capital && !determiners.has(word));
  if (isNamed || /\d/.test(head.text) || pronouns.has(head.word)) return null;
  return phrase.some((token) => isOf(token, unreal)) || !phrase.some(canSpeak) ? head : null;
}

function canSpeak(token: Token): boolean {
  return (
    isHuman(token) || outletNouns.has(token.word) || plainSpeakerNouns.has(token.word) || isOf(token, speakingClasses)
  );
}
