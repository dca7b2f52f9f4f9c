import { determiners, pronouns } from "../../english/classes/closed-classes.ts";
import {
  otherTellingForms,
  personPronouns,
  plainOddVerbs,
  returningForms,
  timeClauseOpeners,
} from "../../english/classes/plain-telling.ts";
import { callingVerbs } from "../../english/classes/telling-words.ts";
import { findVerbForm, isVerbOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { needsNoVerb, type Rule } from "../rule.ts";
import { splitSegments } from "./clause-before.ts";
import { findTeller } from "./handing-on-behind.ts";
import { findOddBeside } from "./odd-beside.ts";
import { findOddSpeaker } from "./odd-speaker.ts";
import { findOddBehind, findOddInTag, findOddLead, type Stretch } from "./odd-stretches.ts";
import { findToldText } from "./odd-text.ts";
import { findTag, isContent } from "./odd-words.ts";
import type { Telling } from "./telling.ts";

/** Further away in their sentence nothing bears on some words. In tokens. */
const reach = 60;

/**
 * Finds what shows that some words are not plainly handed on as the speaker's own. Plain telling is a speaker who can speak, a verb of
 * saying, and to whom, when, where, in what and about what it was said: whatever else stands in the sentence is odd. So are some
 * sentences beside it ("It was an example."). Null for plain telling. Linear in the tokens.
 */
export function findOdd(telling: Telling): Token | null {
  return findOddInSentence(telling) ?? findOddSpeaker(telling) ?? findOddBeside(telling) ?? findToldText(telling);
}

function findOddInSentence({ before, behind, isFragment, rule }: Telling): Token | null {
  const quote = behind.findIndex(({ kind }) => kind === "quote");
  const ahead = stretchesOf(before.slice(-reach));
  const after = beforeTimeClause(stretchesOf((quote < 0 ? behind : behind.slice(0, quote)).slice(0, reach)));
  if (ahead.length + after.length === 0) return null;
  const isNamedBehind = after.some((words) => findTag(words) >= 0 || words[0].word === "according");
  const isInClause = rule === "said in sentence" || rule === "cue in sentence";
  const mark = before.at(-1)?.text;
  const isWoven = (isFragment && mark !== ":") || (isInClause && mark !== ":" && mark !== ",");
  if (isNamedBehind && !isWoven)
    return first(after, findOddBehind) ?? findSecondTeller(after) ?? first(ahead.slice(0, 2), findOddLead);
  const at = ahead.findLastIndex((words) => findTag(words) >= 0 || words.some(({ word }) => word === "according"));
  const tag = ahead[at];
  if (!tag)
    return isWoven
      ? findThought(ahead)
      : (first(ahead.slice(0, -1), findOddLead) ?? findLack(rule, [...after, ...ahead]));
  const isNear = !isWoven && (!isInClause || at === ahead.length - 1);
  const verb = tag[findTag(tag)];
  return (
    findOddInTag(tag, !isNear) ??
    (isNear ? first(ahead.slice(at + 1), findOddBehind) : null) ??
    (isNear && verb?.entry.cue?.participle !== true ? first(ahead.slice(0, at), findOddLead) : null)
  );
}

/** "…, Roe told him, he says": who tells that it was said. */
function findSecondTeller(after: readonly Stretch[]): Token | null {
  const tag = after.findIndex((words) => findTag(words) >= 0);
  const others = after
    .slice(tag + 1)
    .filter((words) => findTag(words) > 0 && isSubject(words.slice(0, findTag(words))));
  return first(others, findTeller);
}

/** "he", "the driver"; not "a sentence he", of which more is told. */
function isSubject([first, ...rest]: readonly Token[]): boolean {
  if (!first || rest.some(({ word }) => personPronouns.has(word))) return false;
  return first.capital || pronouns.has(first.word) || determiners.has(first.word);
}

function stretchesOf(tokens: readonly Token[]): readonly Stretch[] {
  return splitSegments(tokens).flatMap((segment) => {
    const [one, ...rest] = segment.filter(({ kind }) => kind === "word");
    return one ? [[one, ...rest] as const] : [];
  });
}

/** "…, after the mayor had called him a fool": what was before is no telling of the words. */
function beforeTimeClause(stretches: readonly Stretch[]): readonly Stretch[] {
  const stop = stretches.findIndex((words, at) => at > 0 && timeClauseOpeners.has(words[0].word) && findTag(words) > 0);
  return stop < 0 ? stretches : stretches.slice(0, stop);
}

function first(stretches: readonly Stretch[], find: (words: Stretch) => Token | null): Token | null {
  for (const words of stretches) {
    const odd = find(words);
    if (odd) return odd;
  }
  return null;
}

/** No verb says that somebody spoke, and the rule needs one. */
function findLack(rule: Rule, stretches: readonly Stretch[]): Token | null {
  const goesOn = stretches.some((words) =>
    words.some(
      ({ word }, at) =>
        otherTellingForms.has(word) ||
        (callingVerbs.has(findVerbForm(word)?.verb ?? "") && words.some((one) => one.word === "how")) ||
        (returningForms.has(word) && /^(?:back|on)$/.test(wordAt(words, at + 1))) ||
        (/^puts?$/.test(word) && wordAt(words, at + 1) === "it"),
    ),
  );
  return needsNoVerb.has(rule) || goesOn ? null : (stretches.flat().find(isContent) ?? null);
}

/** "a passer-by believed that": no verb of more than thought leads to the words. */
function findThought(ahead: readonly Stretch[]): Token | null {
  const cues = ahead.flat().filter(({ entry, capital }) => entry.cue !== null && !capital);
  const isThought = cues.every(
    ({ entry }) => isVerbOf(entry.cue?.verb ?? "", "thinking") && !plainOddVerbs.has(entry.cue?.verb ?? ""),
  );
  return isThought ? (cues[0] ?? null) : null;
}
