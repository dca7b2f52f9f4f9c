import { isAmong } from "../../coverage/is-among.ts";
import {
  adverbs,
  auxiliaries,
  determiners,
  nounsInLy,
  prepositions,
  pronouns,
} from "../../english/classes/closed-classes.ts";
import { subjectPronouns } from "../../english/classes/governing-words.ts";
import {
  convictions,
  floatingWords,
  passiveAuxiliaries,
  perfectAuxiliaries,
} from "../../english/classes/phrase-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { findVerbForm } from "../../english/verbs/verbs.ts";
import { type Chunk, makeChunk } from "./chunk.ts";
import { isNameAt } from "./closed-classes.ts";
import { findCueForm } from "./cue-lexicon.ts";
import { governsInfinitive, isVerbHere } from "./noun-like-verbs.ts";
import { phrasalCueLength } from "./phrasal-cues.ts";
import { wordOf } from "./phrases.ts";
import { isVerbOfSubject } from "./subject-verbs.ts";
import { type Token, wordAt } from "./tokens.ts";
import { askOnce } from "./word-entry.ts";

const isNegating = askOnce((word) => /^(?:not|never|hardly)$|n't$/.test(word));

/** "has also repeatedly said", "was called", "to describe", "adding", "later": a verb with its helpers and adverbs. */
export function readVerbGroup(tokens: readonly Token[], from: number, before: readonly Chunk[]): Chunk | null {
  if (isNameAt(tokens, from)) return null;
  let index = from;
  let helped = false;
  let passive = false;
  let negated = false;
  let infinitive = false;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "word" || token.possessive) break;
    const { word, entry } = token;
    if (isNegating(entry)) negated = true;
    if (word === "to" && index === from) infinitive = true;
    else if (isHabit(tokens, index) && !helped) {
      helped = true;
      index += 1;
    } else if (auxiliaries.has(word)) {
      helped = true;
      if (passiveAuxiliaries.has(word)) passive = true;
      else if (isAmong(word, "being been having") === false && !perfectAuxiliaries.has(word)) passive = false;
    } else if (
      !(helped && (floatingWords.has(word) || isSinceThen(tokens, index))) &&
      (!isAdverb(token) || word === "re")
    )
      break;
  }
  const token = tokens[index];
  const group = index === from ? [] : tokens.slice(from, index);
  const phrasal = token ? phrasalCueLength(token.word, wordAt(tokens, index + 1), tokens[index + 2]) : 0;
  if (token && phrasal > 0) {
    const bareParticiple = !helped && /ing$/.test(token.word);
    const cue = findCueForm(bareParticiple ? "saying" : "said");
    return makeChunk("verb", tokens.slice(from, index + phrasal), { cue, negated, infinitive, bareParticiple });
  }
  if (token?.kind === "word" && !token.possessive) {
    const { cue } = token.entry;
    const free = !token.capital || index === 0;
    if (
      cue &&
      free &&
      isVerbHere(cue, token, tokens[index + 1], { helped, infinitive, index, before, adverbial: group.length > 0 })
    )
      return makeChunk("verb", [...group, token], {
        cue,
        passive: passive && cue.past,
        infinitive,
        negated,
        bareParticiple: !helped && (cue.participle || (cue.past && index === 0)),
      });
    if (infinitive && !cue) return makeChunk("verb", [...group, token], { infinitive, negated });
    if (
      free &&
      (infinitive ||
        helped ||
        token.entry.isPlainVerb ||
        followsSubject(token, before) ||
        followsPhrase(tokens, from, index, before) ||
        (before.at(-1)?.kind === "name" && governsInfinitive(tokens, index)) ||
        (/(?:ed|ing)$/.test(token.word) && verbMayFollow(before, index) && !isInitialName(tokens, index)))
    )
      if (
        infinitive ||
        !helped ||
        /(?:e[dn]|ing|ne|wn)$/.test(token.word) ||
        token.entry.isPlainVerb ||
        isNegatedBare(group, token)
      )
        return makeChunk("verb", [...group, token], {
          infinitive,
          negated,
          passive: passive && /(?:e[dn]|ne|wn)$/.test(token.word),
          bareParticiple: !helped && /ing$/.test(token.word),
        });
  }
  if (token && helped && passiveAuxiliaries.has(wordAt(group, 0)) && isConviction(token, tokens[index + 1]))
    return makeChunk("verb", [...group, token], { cue: findCueForm("thinks"), negated, infinitive });
  if (group.length === 0) return null;
  return makeChunk(helped ? "verb" : "other", group, { negated });
}

/** "did not deny", "could never regret": the bare form behind a negation is the verb, though a noun elsewhere. */
function isNegatedBare(group: readonly Token[], { word, capital }: Token): boolean {
  const [helper] = group;
  const base = helper?.word.replace(/n't$/, "") ?? "";
  const takesBare =
    auxiliaries.has(helper?.word ?? "") && !passiveAuxiliaries.has(base) && !perfectAuxiliaries.has(base);
  return !capital && takesBare && group.some((token) => isNegating(token.entry)) && !isClosed(word);
}

function isClosed(word: string): boolean {
  return [determiners, prepositions, pronouns].some((words) => words.has(word));
}

/** "has since sued", and not "has since May". */
function isSinceThen(tokens: readonly Token[], index: number): boolean {
  const form = tokens[index]?.word === "since" ? findVerbForm(wordAt(tokens, index + 1)) : null;
  return form?.kind === "past" || form?.kind === "participle";
}

/** "used to say": the two words carry the time of the verb. Not "used to the noise" and "used to mend it with". */
function isHabit(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.word !== "used") return false;
  const [to, verb] = [tokens[index + 1], tokens[index + 2]];
  if (to?.word !== "to" || verb?.kind !== "word" || verb.capital || verb.possessive) return false;
  return ![determiners, prepositions, pronouns].some((words) => words.has(verb.word));
}

/** "is adamant that it leaks", "was confident the pier would hold", "is “…”": what somebody holds to be so. */
function isConviction(token: Token, next: Token | undefined): boolean {
  if (!convictions.has(token.word)) return false;
  return (
    next?.kind === "quote" || next?.word === "that" || isAmong(next?.word, determiners) || isAmong(next?.word, pronouns)
  );
}

/**
 * "-ed" and "-ing" after a subject are verbs; at the start of a phrase they may be adjectives, and behind a verb of
 * saying they are: “…,” said retired pilot Jane Roe.
 */
function verbMayFollow(before: readonly Chunk[], index: number): boolean {
  const previous = before.at(-1);
  if (previous?.cue && index > 0) return false;
  if (index === 0 || previous === undefined) return true;
  return previous.kind === "other" ? previous.tokens[0]?.text === "(" : previous.kind !== "preposition";
}

/** "he spends", "they meet", "who leads": right behind the subject's form of a pronoun stands a verb. */
function followsSubject(token: Token, before: readonly Chunk[]): boolean {
  const previous = before.at(-1);
  if (token.capital || (previous?.kind !== "pronoun" && previous?.kind !== "relative")) return false;
  return subjectPronouns.has(wordOf(previous)) && !determiners.has(token.word) && !prepositions.has(token.word);
}

/** "Dang often sells", "the mayor rejects": right behind a name or a noun, adverbs apart. */
function followsPhrase(tokens: readonly Token[], from: number, index: number, before: readonly Chunk[]): boolean {
  const phrase = before.at(-1);
  if (phrase?.kind === "relative" && !tokens[index]?.capital && tokens[index]?.entry.verbUse?.kind === "third")
    return true;
  if (phrase?.kind !== "name" && phrase?.kind !== "noun") return false;
  return isVerbOfSubject(tokens, from - phrase.tokens.length, index, from);
}

/** "Husted told", "Schilling has", "Mei-Ling Tsai", "Hualing Chen, an analyst,": a capital at the start of a sentence may be a name's. */
function isInitialName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.capital) return false;
  if (/^\p{Lu}\p{Ll}+-\p{Lu}/u.test(token.text)) return true;
  let behind = index + 1;
  while (tokens[behind]?.capital && behind <= index + longestName) behind += 1;
  const next = tokens[behind];
  if (next?.text === "," && behind > index + 1) return isDescription(tokens[behind + 1]);
  if (next?.kind !== "word") return false;
  const { cue } = next.entry;
  return (cue !== null && !cue.bare && !cue.participle) || auxiliaries.has(next.word);
}
const longestName = 4;

/** "an analyst", "54", "who": what stands behind a name and a comma, and seldom behind what somebody is doing something to. */
function isDescription(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:an?|who|whose|\d{1,3})$/.test(token.word) || isHumanNoun(token.word));
}

const isKnownAdverb = askOnce((word) => adverbs.has(word));

const endsInLy = askOnce((word) => /..ly$/.test(word) && !nounsInLy.has(word));

function isAdverb(token: Token): boolean {
  return isKnownAdverb(token.entry) || (!token.capital && endsInLy(token.entry));
}
