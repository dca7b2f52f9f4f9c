import { type Answer, isRefused, isUnread } from "../answers/answer.ts";
import type { Archive } from "../archive/archive.ts";
import type { Words } from "./languages/words.ts";
import { type Block, type Run, textBlock } from "./reply.ts";
import { describeArticles, describeDays } from "./wording.ts";

/** Tells what stands before passages that are no plain answer; nothing before those that are. */
export function describeOutcome(answer: Answer, shown: number, archive: Archive, words: Words): readonly Block[] {
  const { outcome, passages, readAs } = answer;
  const { ask } = words;
  const { sources, answering } = archive;
  const { oldest, newest } = answering.knowledge;
  if (outcome === "answered") return [];
  if (isUnread(answer)) {
    // Of these letters nobody knows whether they are any language.
    const isOpen = passages.length === 0 && /\p{Script=Latin}/u.test(answer.question);
    if (!isOpen) return [textBlock("warning", ask.englishOnly)];
    return [textBlock("warning", ask.notUnderstood), textBlock("hint", ask.englishOnly)];
  }
  if (outcome === "unsure") return [textBlock("warning", shown === 1 ? ask.unsureOne : ask.unsure)];
  const isLater = readAs.every(({ days }) => days === undefined || (days.from ?? "") > newest);
  const all = describeArticles(sources.size, oldest, newest, words);
  if (outcome === "outside-dates")
    return [
      textBlock("warning", ask.outsideDates),
      textBlock("hint", ...(isLater ? ask.newestIsOf({ kind: "date", date: newest }) : ask.loaded(all))),
    ];
  if (isRefused(answer) && answer.isMashed) return [textBlock("warning", ask.notUnderstood)];
  if (passages.length === 0) return [textBlock("warning", ask.noWord)];
  if (outcome === "not-covered")
    return [textBlock("warning", ...ask.notCovered(sources.size, describeDays(oldest, newest, words)))];
  const named = readAs.find(({ kind }) => kind === "person" || kind === "alias");
  const line: readonly Run[] = [named ? ask.notSaidOf(named.taken) : ask.notSaid];
  return [textBlock("warning", ...line)];
}
