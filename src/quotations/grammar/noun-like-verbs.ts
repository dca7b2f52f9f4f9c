import { isAmong } from "../../coverage/is-among.ts";
import { determiners, prepositions, pronouns } from "../../english/classes/closed-classes.ts";
import { clausePrepositions } from "../../english/classes/phrase-words.ts";
import { personNouns } from "../words/person-nouns.ts";
import type { Chunk } from "./chunk.ts";
import type { CueForm } from "./cue-lexicon.ts";
import { wordOf } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** "he claims" and "would claim", but "the claims": noun-like forms need a subject or a helper before them. */
export function isVerbHere(cue: CueForm, token: Token, next: Token | undefined, context: VerbContext): boolean {
  const { helped, infinitive, before, index } = context;
  if (isGoverned(token, before.at(-1))) return false;
  if (!cue.nounLike) return true;
  if (infinitive) return cue.bare;
  if (helped) return cue.bare || cue.past;
  const previous = before.at(-1);
  if (index === 0 || !previous) return false;
  if (previous.kind === "pronoun" || previous.kind === "relative") return true;
  if (previous.kind === "name")
    return !cue.bare || token.word.endsWith("s") || before.at(-2)?.kind === "conjunction" || isSeveral(previous, next);
  if (previous.kind === "noun") return next?.word !== "of";
  // “work-related” emails from Roe
  if (previous.kind === "quote" && isAmong(next?.word, prepositions)) return false;
  if (previous.kind === "conjunction" && isLikePlural(before.at(-2)) && isAmong(next?.word, prepositions)) return false;
  return (
    (previous.kind === "quote" || previous.kind === "conjunction" || previous.kind === "comma") &&
    !cue.bare &&
    next?.word !== "of"
  );
}

/** "with shouts of “…”", "to chants": behind a preposition stands no verb of a third person. */
function isGoverned({ word }: Token, previous: Chunk | undefined): boolean {
  return previous?.kind === "preposition" && /[^s]s$/.test(word) && !clausePrepositions.has(wordOf(previous));
}

/** Holds what stands around a form that could be a noun. */
export interface VerbContext {
  readonly helped: boolean;
  readonly infinitive: boolean;
  readonly index: number;
  readonly before: readonly Chunk[];
  readonly adverbial: boolean;
}

/** "in cities and states across the land": what is joined to a bare plural is one more. */
function isLikePlural(joined: Chunk | undefined): boolean {
  return joined?.kind === "noun" && joined.tokens.length === 1 && joined.tokens[0]?.entry.isPlural === true;
}

/** "Democrats call it", "Yankees claim that": a name for several people, then a verb with its object. */
function isSeveral(name: Chunk, next: Token | undefined): boolean {
  if (!name.tokens.at(-1)?.entry.isPlural) return false;
  return (
    next?.kind === "quote" || next?.word === "that" || isAmong(next?.word, determiners) || isAmong(next?.word, pronouns)
  );
}

/** "Roe likes to", "the Roes tended to": behind a name and before "to" with a verb stands the verb that governs it. */
export function governsInfinitive(tokens: readonly Token[], index: number): boolean {
  const [name, token, to, verb] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!name?.capital || name.possessive || !token || token.capital || !/[^s]s$|..ed$/.test(token.word)) return false;
  if (to?.word !== "to" || verb?.kind !== "word" || verb.capital) return false;
  return !determiners.has(verb.word) && !personNouns.has(token.entry.singular);
}
