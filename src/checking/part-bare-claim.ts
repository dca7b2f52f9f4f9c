import type { CheckedCoverage } from "./checked-coverage.ts";
import { type Claim, readPlainClaim } from "./claim.ts";
import { findPhrase, numberWords } from "./find-phrase.ts";
import { findNamedBeside, isSpeech, type NamedBeside } from "./named-beside.ts";

/** Words that were pasted without marks, parted from who is named before or behind them. */
export interface BareClaim {
  readonly claim: Claim;
  readonly speaker: string;
}

/** A name stands so many words from an end of the message, at most. */
const farthest = 12;
/** So many words may stand between the name and the claimed ones: "Ada really did say this?? ". */
const mostBetween = 8;
const fewestClaimed = 3;

/**
 * A claim without marks that names somebody at its beginning or its end: "ada quote: …", "did Ada really say …", "… - Ada Roe".
 * Where the words begin is told by the coverage, which has them; or else by a colon, a dash or a bracket. Null where nobody is named so.
 */
export function partBareClaim(text: string, { people, words: index }: CheckedCoverage): BareClaim | null {
  const claim = readPlainClaim(text);
  const named = findNamedBeside(text, people).filter(({ isSpeaking }) => isSpeaking);
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
  for (const one of [...named.slice(0, 2), ...named.slice(-1)])
    for (const part of partsOf(text, claim, one)) if (isExact(part)) return { claim: part, speaker: one.name };
  for (const one of named) {
    const part = partAtSign(text, one);
    if (part && part.words.length >= fewestClaimed) return { claim: part, speaker: one.name };
  }
  return null;
}

/** What the message would claim with the words before or behind the name, the longest first. */
function* partsOf(text: string, { words }: Claim, { start, end }: NamedBeside): Generator<Claim> {
  const first = words.findIndex((word) => word.start >= start);
  const behind = words.findIndex((word) => word.start >= end);
  const whole = /^\s*(?:did|does|has|is|was)\b/i.test(text) ? text.replace(/[?\s]+$/, "") : text;
  if (first < farthest && behind >= 0)
    for (const word of words.slice(behind, behind + mostBetween))
      if (!isSpeech(word.key)) yield readPlainClaim(whole.slice(word.start));
  if (words.length - first <= farthest)
    for (const word of words.slice(Math.max(0, first - mostBetween), first).toReversed())
      if (!isSpeech(word.key) && !/^(?:according|by|from|of|to)$/.test(word.key))
        yield readPlainClaim(text.slice(0, word.end));
}

function partAtSign(text: string, { start, end }: NamedBeside): Claim | null {
  const colon = text.indexOf(":", end);
  if (start < longestLead && colon >= 0 && colon - end < longestLead) return readPlainClaim(text.slice(colon + 1));
  const before = text.slice(0, start);
  const sign = /[-–—~(]\s*$|\bby\s+$/.exec(before.slice(-8));
  return sign && text.length - end < longestLead
    ? readPlainClaim(before.slice(0, before.length - sign[0].length))
    : null;
}

/** UTF-16 units. */
const longestLead = 40;
