import { wordsOf } from "../answers/question/names.ts";
import { isName } from "../answers/question/plain-question.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import {
  auxiliaries,
  conjunctions,
  determiners,
  objectForms,
  personPronouns,
  prepositions,
  pronouns,
  relatives,
} from "../english/classes/closed-classes.ts";
import { askingForOther } from "../english/classes/follow-up-words.ts";
import { isMatter } from "../english/classes/function-words.ts";
import { publicationWordsOf } from "../english/classes/publication-words.ts";
import { questionWords } from "../english/classes/question-words.ts";
import { interrogatives } from "../english/classes/questions.ts";
import { genderOfFirstName } from "../english/names/first-names.ts";
import { isFormOfBe } from "../english/verbs/auxiliaries.ts";
import { inflect } from "../english/verbs/inflect.ts";
import { isIrregularParticiple, isPastParticiple } from "../english/verbs/verb-uses.ts";
import { verbOfIrregular } from "../english/verbs/verbs.ts";
import { findPerson } from "../quotations/find-people.ts";
import type { Archive } from "./archive.ts";

/** Longer texts ask something of their own. */
const longestRead = 120;
const mostWords = 6;

/** A question that was made whole. */
export interface ContinuedQuestion {
  readonly question: string;
  /** Whom or what it is of is said by the passage that was shown alone. */
  readonly isOfPassage: boolean;
}

function asOther(question: string | null): ContinuedQuestion | null {
  return question === null ? null : { question, isOfPassage: false };
}

interface Folded {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The whole question that somebody asks who goes on from the one before: "by whom was he sued" of "by whom?" behind "was he sued", "how
 * old is Ada" of "and Ada?" or of "how old is she". Null for a question of its own, and where the one before does not have what is missing.
 */
export function continueQuestion(text: string, previous: string, archive: Archive): ContinuedQuestion | null {
  if (text.length > longestRead || previous.length > longestRead) return null;
  const [words, before] = [readWords(text), readWords(previous)];
  if (words.length === 0 || before.length === 0) return null;
  if (words.length <= mostWords) {
    const asking = askingAlone(words);
    const again = asking && askAgain(asking, previous, before);
    if (asking)
      return again === null ? null : { question: again, isOfPassage: namesIn(readWords(again), archive).length === 0 };
    const other = otherMeant(words);
    if (other) return asOther(putInstead(text.slice(other.start, other.end), previous, before, archive));
  }
  return asOther(namePronoun(text, words, previous, before, archive));
}

/** "by whom", "and for how much"; "when" of "when was that". Null for words that ask anything more. */
function askingAlone(all: readonly Folded[]): readonly string[] | null {
  const words = conjunctions.has(all[0]?.folded ?? "") ? all.slice(1) : all;
  const asks = words.findIndex(({ folded }) => interrogatives.has(folded));
  const end = words.findIndex(({ folded }, at) => at > asks && auxiliaries.has(folded));
  const asking = (end < 0 ? words : words.slice(0, end)).map(({ folded }) => folded);
  const rest = end < 0 ? [] : words.slice(end + 1);
  const isAsking = asking.every((word) => questionWords.has(word) || prepositions.has(word) || relatives.has(word));
  const isBare = rest.every(({ folded }) => isThat(folded) || isHappening(folded));
  if (asks < 0 || !isAsking || !isBare || (end >= 0 && rest.length === 0)) return null;
  return prepositions.has(asking.at(-1) ?? "") ? [asking.at(-1) ?? "", ...asking.slice(0, -1)] : asking;
}

/** What was asked before, and nobody: "when was that", "why did it happen". */
function isThat(word: string): boolean {
  return (pronouns.has(word) && !personPronouns.has(word)) || relatives.has(word);
}

function isHappening(word: string): boolean {
  return publicationWordsOf(word).includes("happen");
}

/** "when" and "was he sued" or "who sued him": what the question before is of, without what that asks. */
function askAgain(asking: readonly string[], previous: string, before: readonly Folded[]): string | null {
  const asked = previous.replace(/[\s?!.]+$/, "");
  const opens = before.findIndex(({ folded }) => interrogatives.has(folded) || auxiliaries.has(folded));
  const asksDoer = /^who/.test(before[opens]?.folded ?? "") && !auxiliaries.has(before[opens + 1]?.folded ?? "");
  const auxiliary = asksDoer ? -1 : before.findIndex(({ folded }, at) => at >= opens && auxiliaries.has(folded));
  if (opens < 0 || !before.some(({ folded }) => isMatter(folded))) return null;
  const rest = before.slice(auxiliary >= 0 ? auxiliary : opens + 1);
  const [first] = rest;
  if (!first) return null;
  const turned = auxiliary >= 0 ? askDoer(asking, rest, asked) : askOfThing(asking, rest, asked);
  return turned ?? `${asking.join(" ")} ${asked.slice(first.start)}`;
}

/** "who sued the captain" for "by whom" and "was the captain sued": articles tell it so more often. */
function askDoer([by, who, ...others]: readonly string[], words: readonly Folded[], text: string): string | null {
  const [be, ...rest] = words;
  const at = rest.findIndex(({ folded }) => isPastParticiple(folded));
  const deed = rest[at];
  if (by !== "by" || !/^who/.test(who ?? "") || others.length > 0 || !isFormOfBe(be?.folded ?? "") || at < 1 || !deed)
    return null;
  const done = text.slice(rest[0]?.start, deed.start).trim();
  return `who ${pastOf(deed.folded)} ${objectForms.get(done.toLowerCase()) ?? done}${text.slice(deed.end)}`;
}

/** "when was the otter stolen" for "when" and "who stole the otter". */
function askOfThing(asking: readonly string[], [deed, ...rest]: readonly Folded[], text: string): string | null {
  const end = rest.findIndex(({ folded }) => prepositions.has(folded));
  const thing = end < 0 ? rest : rest.slice(0, end);
  const [first, last] = [thing[0], thing.at(-1)];
  if (!deed || !first || !last) return null;
  const done = text.slice(first.start, last.end);
  return `${asking.join(" ")} was ${done} ${participleOf(deed.folded)}${text.slice(last.end)}`;
}

/** "stole" for "stolen". */
function pastOf(participle: string): string {
  const verb = verbOfIrregular(participle);
  return (verb && inflect(verb).past.find((form) => !isIrregularParticiple(form))) ?? participle;
}

/** "stolen" for "stole". */
function participleOf(past: string): string {
  const verb = verbOfIrregular(past);
  return (verb && inflect(verb).past.find(isIrregularParticiple)) ?? past;
}

/** "Janice" of "and janice?" and of "what about Janice". */
function otherMeant(words: readonly Folded[]): { readonly start: number; readonly end: number } | null {
  const led = [2, 1].find((length) =>
    askingForOther.has(
      words
        .slice(0, length)
        .map(({ folded }) => folded)
        .join(" "),
    ),
  );
  const rest = words.slice(led ?? 0);
  const [first, last] = [rest[0], rest.at(-1)];
  const asks = rest.some(({ folded }) => interrogatives.has(folded) || auxiliaries.has(folded));
  return led === undefined || !first || !last || asks ? null : { start: first.start, end: last.end };
}

/** The question before, of another: that one stands in the place of whom it was asked of. */
function putInstead(other: string, previous: string, before: readonly Folded[], archive: Archive): string | null {
  if (personPronouns.has(foldText(other))) return null;
  const isOther = findWords(other).some(({ text }) => isNamed(foldText(text), archive));
  const names = namesIn(before, archive);
  const verb = before.findIndex(({ folded }) => auxiliaries.has(folded));
  const at = names.find(({ start }) => start > (before[verb]?.end ?? 0)) ?? names[0];
  const pronoun = before.find(({ folded }) => personPronouns.has(folded));
  const place = at ?? pronoun;
  const isOwned = determiners.has(foldText(other).split(" ")[0] ?? "");
  if (!place || !(isOther || isOwned)) return null;
  const ending = /['’]s$/.test(place.text) ? "'s" : "";
  return `${previous.slice(0, place.start)}${other}${ending}${previous.slice(place.end)}`.replace(/[\s?!.]+$/, "");
}

/** "how old is she" of whom the question before names, where her name does not speak against it. */
function namePronoun(
  text: string,
  words: readonly Folded[],
  previous: string,
  before: readonly Folded[],
  archive: Archive,
): string | null {
  const at = words.findIndex(({ folded }) => personPronouns.has(folded) || folded === "his");
  const pronoun = words[at];
  const asksWho = /^who/.test(before[0]?.folded ?? "") && !isFormOfBe(before[1]?.folded ?? "");
  // Whoever asks who did something goes on with who it was.
  if (!pronoun || asksWho || namesIn(words, archive).length > 0) return null;
  const isFemale = /^(?:she|her)$/.test(pronoun.folded);
  const named = namesIn(before, archive).filter(({ start, end }) => {
    const name = wordsOf(previous.slice(start, end));
    const person = findPerson(archive.answering.knowledge.names.byName.get(name)?.name ?? name, archive.people);
    const gender = genderOfFirstName(person?.name.split(" ")[0] ?? "");
    return person && (gender === null || (gender === "female") === isFemale);
  });
  const [only, other] = named;
  if (!only || other) return null;
  const next = words[at + 1]?.folded ?? "";
  const isOwner = pronoun.folded === "his" || (pronoun.folded === "her" && isMatter(next));
  const name = previous.slice(only.start, only.end).replace(/['’]s$/, "");
  return `${text.slice(0, pronoun.start)}${name}${isOwner ? "'s" : ""}${text.slice(pronoun.end)}`;
}

/** The runs of words of a question that the coverage has as names. */
function namesIn(words: readonly Folded[], archive: Archive): readonly Folded[] {
  const runs: Folded[] = [];
  for (const [at, word] of words.entries()) {
    const pairs = [
      [words[at - 1], word],
      [word, words[at + 1]],
    ].map((pair) => wordsOf(pair.map((one) => one?.text ?? "").join(" ")));
    if (![word.folded, ...pairs].some((name) => isNamed(name.replace(/'s$/, ""), archive))) continue;
    const run = runs.at(-1);
    const isNext = run !== undefined && run.end === words[at - 1]?.end;
    if (isNext) runs[runs.length - 1] = { ...run, end: word.end, text: `${run.text} ${word.text}` };
    else runs.push(word);
  }
  return runs;
}

function isNamed(word: string, { answering: { knowledge } }: Archive): boolean {
  return isMatter(word) && (isName(word, knowledge.vocabulary) || knowledge.names.byName.has(word));
}

function readWords(text: string): readonly Folded[] {
  return findWords(text).map(({ text: word, start, end }) => ({ text: word, folded: foldText(word), start, end }));
}
