import { isAmong } from "../../coverage/is-among.ts";
import {
  auxiliaries,
  determiners,
  joiningWords,
  prepositions,
  pronouns,
} from "../../english/classes/closed-classes.ts";
import { isIrregularParticiple } from "../../english/verbs/verb-uses.ts";
import { groupNouns, personNouns } from "../words/person-nouns.ts";
import type { Token } from "./tokens.ts";

/**
 * "Dang sells", "the mayor rejects", "a chief known as": a verb that gives nobody's words, right behind the phrase it
 * tells of.
 */
export function isVerbOfSubject(tokens: readonly Token[], from: number, index: number, phraseEnd = index): boolean {
  const phrase = tokens.slice(from, phraseEnd);
  const [last, token, next] = [phrase.at(-1), tokens[index], tokens[index + 1]];
  if (!token || !last || token.kind !== "word" || token.capital || token.possessive || last.possessive) return false;
  if (determiners.has(last.word)) return false;
  if (isIrregularParticiple(token.word)) return next?.kind === "word" && prepositions.has(next.word);
  const use = token.entry.verbUse;
  if (!use) return false;
  if (use.kind !== "bare" && use.strength === "always") return true;
  const isName = phrase.length > 1 && phrase.every(isOfName);
  if (use.kind === "bare")
    return isName && use.strength !== "often" && isOneOfSeveral(tokens[from - 1]) && !hasFiniteForm(next);
  if (use.strength === "often") return isName && opensObject(next);
  return isName || isPerson(last.word) ? !hasFiniteForm(next) : opensObject(next);
}

/** "Roe", "O'Roe"; not the "Roe-era" of "Roe-era documents". */
function isOfName({ capital, text, word }: Token): boolean {
  return capital && !determiners.has(word) && !/-\p{Ll}/u.test(text);
}

/** "mayor", not "campaign": "campaign pins" are things. */
function isPerson(word: string): boolean {
  return personNouns.has(word) && !groupNouns.has(word);
}

/** "Doe and Jane Roe worry", "sailors such as Jane Roe worry". */
function isOneOfSeveral(before: Token | undefined): boolean {
  return isAmong(before?.word, joiningWords);
}

/** "Roe plans are", "Roe plans said": a noun, whose verb stands behind it. */
function hasFiniteForm(next: Token | undefined): boolean {
  if (next?.kind !== "word") return false;
  const { cue } = next.entry;
  return auxiliaries.has(next.word) || (cue !== null && !cue.nounLike && !cue.participle) || isFiniteForm(next);
}

function isFiniteForm({ entry }: Token): boolean {
  const use = entry.verbUse;
  return use !== null && use.kind !== "bare";
}

/** "the crew runs a ferry": what stands behind no compound noun. */
function opensObject(next: Token | undefined): boolean {
  if (next?.kind !== "word" || next.word === "that") return false;
  return determiners.has(next.word) || pronouns.has(next.word);
}
