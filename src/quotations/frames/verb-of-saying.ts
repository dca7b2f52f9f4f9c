import { isAmong } from "../../coverage/is-among.ts";
import {
  causativeForms,
  denyingVerbs,
  hearsayAdverbs,
  inventingVerbs,
  judgingInThought,
  negations,
  negationsTakenBack,
  purportingVerbs,
  quotingVerbs,
  retractingVerbs,
  statementNouns,
  withinVerbGroups,
} from "../../english/classes/attribution-words.ts";
import { auxiliaries, belongingPrepositions } from "../../english/classes/closed-classes.ts";
import { findVerbForm, isFormOf, isVerbOf } from "../../english/verbs/verbs.ts";
import { findCueForm } from "../grammar/cue-lexicon.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { askOnce } from "../grammar/word-entry.ts";

/** True for a form of a verb by which words are said or written. */
export function isSaying({ entry, capital }: Token): boolean {
  return saysWords(entry) && !(capital && !entry.cue?.past);
}

const saysWords = askOnce((word) => {
  if (denyingVerbs.has(word) || retractingVerbs.has(word) || inventingVerbs.has(word)) return false;
  const cue = findCueForm(word);
  return cue === null ? moreSaying.has(word) : !isVerbOf(cue.verb, "thinking") && !judgingInThought.has(cue.verb);
});

const moreSaying: ReadonlySet<string> = new Set(["utter", "uttered", "uttering"]);

/** True for a verb that can carry a whole quotation, or give that of another: "said", "told", "quoted". */
export function isStrong(token: Token): boolean {
  const { cue } = token.entry;
  return cue?.strength === "said" || cue?.told === true || isQuoting(token) || moreSaying.has(token.word);
}

/** True for a verb by which somebody's words or thoughts are handed on: also "thinks" and "denied". */
export function isReporting({ word, entry }: Token): boolean {
  return entry.cue !== null || moreSaying.has(word) || word === "according";
}

/** Verbs by which somebody gives the words of another: what is wrongly quoted was not said so. */
export function isQuoting({ word }: Token): boolean {
  return quotingVerbs.has(word);
}

/** "seems to say", "appeared to say": whoever writes so does not know it. */
export function isSeeming({ word }: Token): boolean {
  return purportingVerbs.has(word);
}

/** "joked", "mocking": said, and not meant as it stands. Who mused, or sang it, may mean it. */
export function isInJest(token: Token | undefined): boolean {
  return token !== undefined && isFormOf(token.word, "manner") && findVerbForm(token.word)?.verb !== "muse";
}

/** "it had him say", "makes her say": the verb that stands here is somebody else's doing. */
export function isMadeToSay(tokens: readonly Token[], verb: number): boolean {
  return (
    causativeForms.has(wordAt(tokens, verb - 2)) &&
    isAmong(wordAt(tokens, verb - 1), "her him them") &&
    isAmong(wordAt(tokens, verb), "say saying")
  );
}

/** True for "the words", "a claim": a noun of words, which others may stand in apposition to. */
export function isStatement({ word }: Token): boolean {
  return statementNouns.has(word);
}

/** True for a negation that is none of "not only", "no doubt". */
export function isNegation(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!negations.has(word) && !word.endsWith("n't") && word !== "no-one") return false;
  if (word === "nor" && tokens.slice(0, at).some((token) => token.word === "neither")) return false;
  const next = wordAt(tokens, at + 1);
  // "said without a smile" tells how; "without ever saying" that it was not said.
  if (word === "without" && !tokens.slice(at + 1, at + 4).some((token) => token.word.endsWith("ing"))) return false;
  if (tokens[at]?.text.endsWith(".") && word === "no") return false;
  if (negationsTakenBack.has(next)) return false;
  const before = wordAt(tokens, at - 1);
  const verb = tokens[at + 2];
  // "has at no point said", "in no way did she say"
  const isOfVerb = auxiliaries.has(verb?.word ?? "") || (isAmong(before, "at in on") && verb && isSaying(verb));
  return !(word === "no" && (belongingPrepositions.has(before) || isAmong(before, "on with")) && !isOfVerb);
}

/** Finds where the verb group begins whose last word is here: at "had" in "had never even said". */
export function groupStart(tokens: readonly Token[], verb: number): number {
  let start = verb;
  while (start > 0 && isOfGroup(tokens[start - 1])) start -= 1;
  return start;
}

function isOfGroup(token: Token | undefined): boolean {
  const word = token?.word ?? "";
  if (token?.kind !== "word" || token.capital) return false;
  return (
    auxiliaries.has(word) ||
    negations.has(word) ||
    word.endsWith("n't") ||
    hearsayAdverbs.has(word) ||
    withinVerbGroups.has(word) ||
    /[a-z]ly$/.test(word)
  );
}
