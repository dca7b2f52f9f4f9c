import { foldText } from "../../coverage/fold.ts";
import { speakerPrepositions } from "../../english/classes/attribution-words.ts";
import { opensQuestion } from "../../english/classes/questions.ts";
import { titles } from "../../english/nouns/titles.ts";
import { keyAt } from "../words/compared-words.ts";
import { findPhrase, numberWords } from "../words/find-phrase.ts";
import { articleOf, endAt, startOf } from "../words/places.ts";
import type { CheckedCoverage } from "./checked-coverage.ts";
import { type Claim, readPlainClaim } from "./claim.ts";
import { findNamedBeside, isSpeech, type NamedBeside } from "./named-beside.ts";
import { partChat } from "./part-chat.ts";
import { findRoleBehind } from "./role-behind.ts";
import { isRole } from "./role-holders.ts";
import { saysOnlyWho } from "./says-only-who.ts";

/** Words that were pasted without marks, parted from who is named before or behind them. */
export interface BareClaim {
  readonly claim: Claim;
  /** Empty where nobody is named. */
  readonly speaker: string;
}

/** A name stands so many words from an end of the message, at most. */
const farthest = 12;
/** So many words may stand between the name and the claimed ones: "Ada really did say this?? ". */
const mostBetween = 8;
const fewestClaimed = 3;
/** The fewest claimed words where nothing but their place in an article tells that the name beside them is none of them. */
const fewestUnsigned = 4;
/** The fewest claimed words where a sign parts them from the name. */
const fewestSigned = 2;

/**
 * A claim without marks that names somebody at its beginning or its end: "ada quote: …", "did Ada really say …", "… - Ada Roe".
 * Where the words begin is told by the coverage, which has them; or else by a colon, a dash or a bracket. Also "… lol", which names nobody. Null otherwise.
 */
export function partBareClaim(text: string, coverage: CheckedCoverage): BareClaim | null {
  const { words: index } = coverage;
  const claim = readPlainClaim(text);
  const all = findNamedBeside(text, coverage);
  const named = all.filter(({ isSpeaking }) => isSpeaking);
  const isExact = (part: Claim) =>
    part.words.length >= fewestClaimed &&
    findPhrase(
      index,
      numberWords(
        index,
        part.words.map(({ key }) => key),
      ),
      1,
    ).length > 0;
  for (const one of all) {
    const part = partAtEnd(text, one);
    if (part && part.words.length >= fewestUnsigned && isWhole(part, coverage))
      return { claim: part, speaker: one.name };
  }
  for (const one of [...named.slice(0, 2), ...named.slice(-1)])
    for (const { part, rest } of partsOf(text, claim, one))
      if (saysOnlyWho(rest, one) && isExact(part)) return { claim: part, speaker: one.name };
  for (const one of named) {
    const found = partAtSign(text, one);
    if (found && found.part.words.length >= fewestSigned && saysOnlyWho(found.rest, one))
      return { claim: found.part, speaker: one.name };
  }
  const [lead = ""] = /^[^:“”"]{3,40}(?=:\s)/u.exec(text) ?? [];
  const behind = readPlainClaim(text.slice(lead.length + 1));
  if (isRole(lead) && isExact(behind)) return { claim: behind, speaker: lead };
  const office = findRoleBehind(text, claim.words);
  const before = office && readPlainClaim(text.slice(0, office.end));
  if (before && isExact(before)) return { claim: before, speaker: office.role };
  const chat = partChat(text, isExact);
  return chat && { claim: chat.claim, speaker: chat.role };
}

/** What would be claimed, and what would only say by whom. */
interface Parting {
  readonly part: Claim;
  readonly rest: string;
}

/** Tells what the message would claim with the words before or behind the name, the longest first. */
function* partsOf(text: string, { words }: Claim, { start, end }: NamedBeside): Generator<Parting> {
  const first = words.findIndex((word) => word.start >= start);
  const behind = words.findIndex((word) => word.start >= end);
  const whole = opensQuestion(text) ? text.replace(/[?\s]+$/, "") : text;
  if (first < farthest && behind >= 0)
    for (const word of words.slice(behind, behind + mostBetween))
      if (!isSpeech(word.key) && isLead(text.slice(end, word.start)))
        yield { part: readPlainClaim(whole.slice(word.start)), rest: text.slice(0, word.start) };
  if (words.length - first <= farthest)
    for (const word of words.slice(Math.max(0, first - mostBetween), first).toReversed()) {
      const between = text.slice(word.end, start);
      const isOfWho = isSpeech(word.key) || speakerPrepositions.has(word.key);
      if (isTail(between) && (!isOfWho || beginsWithSign.test(between)))
        yield { part: readPlainClaim(text.slice(0, word.end)), rest: text.slice(word.end) };
    }
}

/** The words end here. */
const beginsWithSign = /^[.!?…"”’]{0,3}\s*[,—–~(]|^\s-\s/;

/** A dash or a bracket that stands before whoever is named. */
const signBefore = /(?:[—–~(]|\s-\s)[^—–~(]*$/;

/** What stands behind the name and before the words leaves none of them behind: a colon, or "that", begins what is claimed. */
function isLead(between: string): boolean {
  const sign = between.search(/[:—–?!]|\s-\s/);
  if (sign >= 0) return !hasWords(between.slice(sign + 1));
  const { words } = readPlainClaim(between);
  const that = words.findIndex(({ key }, at) => key === "that" && isSpeech(keyAt(words, at - 1)));
  return that < 0 || that === words.length - 1;
}

/** What stands behind the words and before the name takes none of them along: a sign, "by", "said the chief,". */
function isTail(between: string): boolean {
  const sign = between.search(signBefore);
  if (sign >= 0) return !hasWords(between.slice(0, sign));
  const lead = between.slice(0, Math.max(0, between.lastIndexOf(",")));
  if (!hasWords(lead)) return opensWho(between) || between.includes(",");
  return isSpokenBy(lead) || (/^\s*,/.test(lead) && isRole(lead));
}

/** "said the chief". */
function isSpokenBy(text: string): boolean {
  const [first = "", ...rest] = text.replace(/^\s*,/, "").trim().split(/\s+/);
  return isSpeech(foldText(first)) && isRole(rest.join(" "));
}

/** "by", "according to", "said on Friday by", "she told". */
function opensWho(between: string): boolean {
  const [first, second] = readPlainClaim(between).words.map(({ key }) => key);
  if (first === undefined) return true;
  return (
    titles.has(first) ||
    isSpeech(first) ||
    isSpeech(second ?? "") ||
    (speakerPrepositions.has(first) && first !== "of" && first !== "to")
  );
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** "ada roe we will not pay", "we will not pay Ada Roe": all but a name at an end. Null for a name within. */
function partAtEnd(text: string, { name, start, end }: NamedBeside): Claim | null {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (!hasWords(before)) return /^\s+[\p{L}\p{N}]/u.test(behind) ? readPlainClaim(behind) : null;
  const untitled = withoutTitle(before);
  const isUnsigned = /[\p{L}\p{N}.!?]\s{1,9}$/u.test(untitled.slice(-10));
  return isUnsigned && saysOnlyWho(text.slice(start), { name }) ? readPlainClaim(untitled) : null;
}

/** "we will not pay" of "we will not pay Gov." */
function withoutTitle(before: string): string {
  const [title = "", word = ""] = /(\p{L}{2,12})\.?\s{1,9}$/u.exec(before.slice(-24)) ?? [];
  return titles.has(foldText(word)) ? before.slice(0, before.length - title.length) : before;
}

/** True where the words are whole sentences of an article. */
function isWhole({ words }: Claim, { words: index }: CheckedCoverage): boolean {
  const phrase = numberWords(
    index,
    words.map(({ key }) => key),
  );
  return findPhrase(index, phrase, mostPlaces).some((place) => {
    const { body } = articleOf(index, place);
    const [start, end] = [startOf(index, place), endAt(index, place + phrase.length - 1)];
    return (
      /^[\p{Lu}\p{N}]/u.test(body.slice(start, start + 2)) &&
      /(?:^|[.!?…\n]["“”'‘’]?\s{0,3}|["“'‘])$/.test(body.slice(Math.max(0, start - 6), start)) &&
      /^\s*(?:[.!?…,]?["”'’]|[.!?…]|$)/.test(body.slice(end, end + 4))
    );
  });
}
const mostPlaces = 20;

function partAtSign(text: string, { start, end }: NamedBeside): Parting | null {
  const colon = text.indexOf(":", end);
  if (start < longestLead && colon >= 0 && colon - end < longestLead)
    return { part: readPlainClaim(text.slice(colon + 1)), rest: text.slice(0, colon) };
  if (start === 0 && /^\s[-–—~]\s/.test(text.slice(end, end + 3)))
    return { part: readPlainClaim(text.slice(end + 3)), rest: text.slice(0, end) };
  const before = text.slice(0, start);
  const near = before.slice(-longestLead);
  const sign = /[-–—~(]\s*$|\bby\s+$/.exec(before.slice(-8)) ?? signBefore.exec(near);
  if (!sign || text.length - end >= longestLead || (hasWords(sign[0].replace(/^by\s/, "")) && !isRole(sign[0])))
    return null;
  const part = before.slice(0, before.length - sign[0].length);
  return { part: readPlainClaim(part), rest: text.slice(part.length) };
}

/** UTF-16 units. */
const longestLead = 40;
