import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { appendAll } from "../../coverage/lists.ts";
import type { Span } from "../../coverage/span.ts";
import { answeringForms } from "../../english/classes/denial-words.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { subjectPronouns } from "../../english/classes/governing-words.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import type { Denial } from "../../quotations/allegations/read-denial.ts";
import { readDisputes } from "../../quotations/allegations/read-disputes.ts";
import { readReports } from "../../quotations/allegations/read-report.ts";
import { chunkSentence } from "../../quotations/grammar/chunks.ts";
import { lastWordOf } from "../../quotations/grammar/phrases.ts";
import { readTokens } from "../../quotations/grammar/tokens.ts";
import { quotationsIn } from "../archive.ts";
import { denialIn, type Found, isNew, isQuoted, type Reading, whoseIs } from "./accused.ts";
import type { Charge } from "./charge.ts";
import { mayMeanOne, type NameFound, namesIn, namesOfSpeakers } from "./names-in.ts";

/** More sentences of the accuser's are not read past. */
const farthest = 5;

/**
 * Gives what the accused say themselves, right behind the accusation or behind what else the accuser says: "The water company said that the gates
 * were opened at ten." Null where somebody else speaks first, or nobody does.
 */
export function answerBehind({ span, accusation }: Found, charge: Charge, reading: Reading): Span | null {
  const { article, body, sentences } = reading;
  const { cue } = accusation;
  // Where the sentence does not say of whom it is, or of what may only come, an answer is a denial by its own words or none.
  if (accusation.accused === null || /^to\s/i.test(body.slice(cue.start, cue.end))) return null;
  const accused = body.slice(accusation.accused.start, accusation.accused.end);
  // Whoever hands the accusation on is not who is accused: "…, Roe said."
  const teller = speakersOf(span, reading).flatMap(({ names }) => names);
  const behind = sentences.filter(({ start }) => start >= span.end).slice(0, farthest);
  for (const sentence of behind) {
    if (saysNothing(sentence, body)) return null;
    if (saysNotI(sentence, body)) return sentence;
    const speakers = speakersOf(sentence, reading);
    if (speakers.some((one) => isOfAccused(one, accused, charge, body) && !mayMeanOne(one.names, teller)))
      return sentence;
    const isAccusers =
      speakers.some(({ names, text }) => mayMeanOne(names, charge.accusers) || goesOn(text)) ||
      quotationsIn(reading.archive, new Excerpt(article, sentence)).some(({ speaker }) => speaker === null);
    if (!isAccusers) return null;
  }
  return null;
}

/**
 * Gives the denial right behind an accusation that names nobody, or behind what is quoted for it: "managers had hidden it", and who runs the mill
 * denies it. Null where there is none, and where whoever accuses or is quoted for it denies something.
 */
export function rejectedBehind({ span, accusation }: Found, charge: Charge, reading: Reading): Span | null {
  const { article, sentences, archive } = reading;
  // Of "a teacher" the school denies nothing.
  if (charge.isNamed || isNew(accusation.accused, reading)) return null;
  const tellers = [...charge.accusers, ...speakersOf(span, reading).flatMap(({ names }) => names)];
  for (const sentence of sentences.filter(({ start }) => start >= span.end).slice(0, farthest)) {
    const denial = denialIn(article, sentence);
    const quoted = quotationsIn(archive, new Excerpt(article, sentence));
    if (denial) {
      const whose = denial.kind === "denial" ? deniersIn(denial, sentence, reading) : [];
      return whose.length > 0 && !mayMeanOne(whose, tellers) ? sentence : null;
    }
    if (quoted.length === 0) return null;
    appendAll(
      tellers,
      speakersOf(sentence, reading).flatMap(({ names }) => names),
    );
  }
  return null;
}

/** By the sentence's own words: "Holm Mills said it would fight the claim", "the manager denied it". */
function deniersIn(denial: Denial, sentence: Span, reading: Reading): readonly NameFound[] {
  if (denial.by === null) return [];
  const { body, archive } = reading;
  const names = namesIn(body, { start: sentence.start, end: denial.by.end }, archive);
  return names.length > 0 ? names : whoseIs(denial, sentence, reading).filter(({ isNoun }) => isNoun);
}

/** "she", "its editors": whoever accuses says more. */
function goesOn(text: string): boolean {
  const words = findWords(text).map((word) => foldText(word.text));
  return (words.length === 1 && isAmong(words[0], subjectPronouns)) || isAmong(words[0], "its their");
}

/** "his lawyer, Ida Roe", where nobody of one name accuses; "a Quillon spokesman", where Quillon may be "the mill". */
function speaksForThem({ text, names }: Speaking, { accused, accusers }: Charge): boolean {
  const words = findWords(text).map((word) => singularOf(foldText(word.text)));
  if (!words.some((word) => isNounOf(word, "representative"))) return false;
  return isAmong(words[0], "her his") ? accusers.every(({ isNoun }) => isNoun) : mayMeanOne(names, accused);
}

/** "The bank said it would not comment" */
function saysNothing(sentence: Span, body: string): boolean {
  return chunkSentence(readTokens(body, sentence)).some(
    (chunk) => chunk.kind === "verb" && chunk.negated && answeringForms.has(lastWordOf(chunk)),
  );
}

/** "He says he did not take them": whoever accuses says nothing like it. */
function saysNotI(sentence: Span, body: string): boolean {
  return readReports(body, sentence).some(({ by, negated }) => {
    const [speaker, doer] = [by, negated].map((one) => one && foldText(body.slice(one.start, one.end)));
    return isAmong(speaker, "he she") && speaker === doer;
  });
}

/** Whoever speaks: in the article's words, with the names in them. */
interface Speaking {
  readonly text: string;
  readonly names: readonly NameFound[];
}

function speakersOf(sentence: Span, reading: Reading): readonly Speaking[] {
  const { article, body, archive } = reading;
  const excerpt = new Excerpt(article, sentence);
  const told = [...readReports(body, sentence).map(({ by }) => by), ...readDisputes(body, sentence)].filter(
    (by) => !isQuoted(by, excerpt, archive),
  );
  const quoted = quotationsIn(archive, excerpt).flatMap((one) =>
    one.speaker ? [{ text: one.speaker.name, names: namesOfSpeakers([one]) }] : [],
  );
  return [...told.map((by) => ({ text: body.slice(by.start, by.end), names: namesIn(body, by, archive) })), ...quoted];
}

/** By name; or by the same noun: "the governor" and "The governor's office", "the water company" and "Northmoor Water". */
function isOfAccused(speaking: Speaking, accused: string, charge: Charge, body: string): boolean {
  if (speaksForThem(speaking, charge)) return true;
  const { text, names } = speaking;
  if (charge.isNamed) {
    // "Roe's shop" is not Roe.
    const own = charge.accused.filter(({ isPossessive }) => !isPossessive);
    return mayMeanOne(names, own) && !mayMeanOne(names, charge.accusers);
  }
  const own = mattersIn(accused);
  const head = own.at(-1);
  if (head === undefined) return false;
  const [name] = names;
  const isOffice = names.length === 1 && (!name?.isPossessive || mattersIn(text).at(-1) === "office");
  if (isOffice && hasOffice(name?.words.at(-1) ?? "", head, body)) return true;
  const named = new Set(names.flatMap(({ words }) => words.map(singularOf)));
  if (own.some((word) => named.has(word)) && !mayMeanOne(names, charge.accusers)) return true;
  const their = mattersIn(text);
  const at = their.indexOf(head);
  // "the fire chief" is not "the police chief".
  const [ownKind, theirKind] = [own.at(-2), their[at - 1]];
  return at >= 0 && (ownKind === undefined || theirKind === undefined || ownKind === theirKind);
}

function mattersIn(text: string): readonly string[] {
  return findWords(text)
    .map((word) => singularOf(foldText(word.text.replace(/['’]s?$/, ""))))
    .filter(isMatter);
}

/** "Governor Louise Tremblay": so many words from the office to the last name. */
const longestName = 3;

/** Tells whether an article calls somebody by an office: "Tremblay's office" is that of "Governor Louise Tremblay". */
function hasOffice(name: string, office: string, body: string): boolean {
  const words = findWords(body);
  return words.some(({ text }, at) => {
    if (!/^\p{Lu}/u.test(text) || foldText(text) !== office) return false;
    const behind = words.slice(at + 1, at + 1 + longestName);
    const last = behind.findIndex((word) => foldText(word.text.replace(/['’]s?$/, "")) === name);
    return last >= 0 && behind.slice(0, last).every((word) => /^\p{Lu}/u.test(word.text));
  });
}
