import { isAmong } from "../../coverage/is-among.ts";
import * as words from "../../english/classes/closed-classes.ts";
import { monthNames, timeOpeners } from "../../english/classes/telling-words.ts";
import { nameParticles } from "../../english/nouns/name-particles.ts";
import { personNouns } from "../words/person-nouns.ts";
import type { Chunk } from "./chunk.ts";
import { isLastName } from "./last-names.ts";
import type { Token } from "./tokens.ts";
import { askOnce } from "./word-entry.ts";

const isOfClass = askOnce((word) => words.functionClasses.has(word));

/** Words whose class needs no context, or only the next word's. */
export function closedClass(
  token: Token,
  next: Token | undefined,
  previous?: Token,
  behind?: Token,
): Chunk["kind"] | null {
  const { word } = token;
  if (!isOfClass(token.entry) || isNameHere(token, next, previous, behind)) return null;
  if (token.possessive || (word === "to" && previous?.word !== "according" && isInfinitive(next))) return null;
  const pointsAt = word === "that" && next?.kind === "word" && isThing(next) && !isVerbForm(next);
  if (words.relatives.has(word) && !(pointsAt && !isAdverbOf(next, behind))) return "relative";
  if (words.prepositions.has(word)) return "preposition";
  if (words.conjunctions.has(word)) return "conjunction";
  if (words.subordinators.has(word) && !(word === "once" && isPast(next))) return "subordinator";
  if (words.dates.has(word) && token.capital && !isNameHere(token, next)) return "other";
  if (word === "one" && next?.kind === "word" && next.capital) return null;
  if (words.pronouns.has(word) && !(isAmong(word, "her one") && next?.kind === "word" && isOwned(next)))
    return "pronoun";
  return null;
}

export function isNameAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  return isNameHere(token, tokens[index + 1], tokens[index - 1], tokens[index + 2]) || isLastName(tokens, index);
}

/** "Will Roe", "Jan Roe", "Ted Roe", "Will wrote", "May said": a name though it could be another word. */
function isNameHere(token: Token, next: Token | undefined, previous?: Token, behind?: Token): boolean {
  if (token.capital && !token.possessive && previous && isNameBehind(token, next, previous)) return true;
  if (token.capital && previous?.kind !== "word" && isNameBeforeCue(token, next, behind)) return true;
  if (token.capital && isMonthAsName(token, next, previous)) return true;
  if (token.capital && isAmong(token.word, "may will") && next?.kind === "word") {
    const cue = next.entry.cue;
    if (cue && !cue.bare && !cue.participle) return true;
  }
  return (
    token.capital &&
    !token.possessive &&
    next?.kind === "word" &&
    (next.capital ? !words.dates.has(next.word) : nameParticles.has(next.word)) &&
    token.entry.isFirstName
  );
}

/** "Jane Over", "said Do Thi Roe", "her brother Per": a small word has a capital within a sentence only where it is a name's. */
function isNameBehind({ word, text }: Token, next: Token | undefined, previous: Token): boolean {
  const isDeterminer = words.determiners.has(word) && !mayBeName.test(word);
  if (text.length < 2 || isDeterminer || words.dates.has(word) || text === text.toUpperCase()) return false;
  const isCued = previous.entry.cue?.strength === "said" && !previous.capital;
  if (isCued) return (next?.capital === true || next?.text === ",") && !words.pronouns.has(word);
  if (previous.text === ",") return next?.capital === true && opensNothing(word);
  const isFirst = previous.capital && !previous.possessive && previous.entry.isFirstName;
  const isPerson = !previous.capital && personNouns.has(previous.entry.singular);
  const isEnd = next === undefined || (next.kind === "mark" && next.text !== ":") || next.entry.cue?.past === true;
  return (isFirst && isEnd) || (isPerson && (isEnd || next?.capital === true));
}

/** "Per Roe said", “…,” An said: a preposition or "an" before a verb of saying is no such word. */
function isNameBeforeCue({ word }: Token, next: Token | undefined, behind: Token | undefined): boolean {
  if (!opensNothing(word) || next?.kind !== "word") return false;
  const isSaid = (token: Token | undefined) => token?.entry.cue?.past === true && token.entry.cue.strength === "said";
  return isSaid(next) || (mayBeName.test(word) && next.capital && !words.dates.has(next.word) && isSaid(behind));
}

/** False for what opens a clause: "As Roe said", "After Roe said". */
function opensNothing(word: string): boolean {
  return (
    mayBeName.test(word) || (words.prepositions.has(word) && !timeOpeners.has(word) && !isAmong(word, "as like than"))
  );
}

const mayBeName = /^(?:an|my|per)$/;

/** "May Roe said", "said June Roe": a month stands before no other word with a capital, but behind "in" or "of". */
function isMonthAsName({ word }: Token, next: Token | undefined, previous: Token | undefined): boolean {
  if (!monthNames.has(word) || next?.kind !== "word" || !next.capital) return false;
  if (words.dates.has(next.word) || words.pronouns.has(next.word) || words.determiners.has(next.word)) return false;
  return previous?.kind !== "word" || previous.entry.cue?.strength === "said" || previous.word === "and";
}

/** "to call", "to further divide", not "to the house", "to Iowa", "to “…”". */
function isInfinitive(next: Token | undefined): boolean {
  return next?.kind === "word" && isThing(next) && !next.possessive && !/[^s]s$|^\p{N}/u.test(next.word);
}

/** "a headline that said", "a fee that worries us", not "that man". */
function isVerbForm({ word, entry }: Token): boolean {
  const { cue } = entry;
  if (entry.verbUse?.kind === "third") return true;
  return (cue !== null && !cue.nounLike) || word === "read" || entry.isPlainVerb;
}

/** "that wrongly described": an adverb and its verb; not "that early warning". */
function isAdverbOf({ word }: Token, behind: Token | undefined): boolean {
  if (!/..ly$/.test(word) || words.nounsInLy.has(word) || behind?.kind !== "word") return false;
  return behind.entry.cue?.past === true || behind.entry.verbUse?.kind === "third" || behind.entry.isPlainVerb;
}

/** "who once called it", not "once it is called": an adverb. */
function isPast(next: Token | undefined): boolean {
  return next?.kind === "word" && next.entry.cue?.past === true;
}

/** "her son", "that man": the word before is a determiner. */
function isThing(next: Token): boolean {
  const { word } = next;
  if (next.capital) return false;
  return word !== "to" && !closedLists.some((list) => list.has(word));
}

/** "her son", "her March comment". */
function isOwned(next: Token): boolean {
  return isThing(next) || words.dates.has(next.word);
}

const closedLists: readonly ReadonlySet<string>[] = [
  words.prepositions,
  words.conjunctions,
  words.auxiliaries,
  words.pronouns,
  words.determiners,
  words.subordinators,
  words.adverbs,
  words.relatives,
];
