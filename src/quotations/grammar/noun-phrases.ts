import { isAmong } from "../../coverage/is-among.ts";
import { earlierAdverbs, falseAdverbs, hearsayAdverbs } from "../../english/classes/attribution-words.ts";
import { namedTimes } from "../../english/classes/calendar-words.ts";
import * as words from "../../english/classes/closed-classes.ts";
import { articles, clauseTakers, demonstratives } from "../../english/classes/phrase-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { nameParticles } from "../../english/nouns/name-particles.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { titles } from "../../english/nouns/titles.ts";
import { personNouns } from "../words/person-nouns.ts";
import { type Chunk, makeChunk } from "./chunk.ts";
import { isNameAt } from "./closed-classes.ts";
import { governsInfinitive } from "./noun-like-verbs.ts";
import { isVerbOfSubject } from "./subject-verbs.ts";
import { type Token, wordAt } from "./tokens.ts";
import { askOnce } from "./word-entry.ts";

/** The last token is a name's when it has a capital; a phrase this long is a list or a headline. */
const longestPhrase = 14;

/** "Natlie G. Figgers", "White House press secretary Jane Roe", "a 14-page indictment", "Diddy's mother". */
export function readNounPhrase(tokens: readonly Token[], from: number): Chunk | null {
  let index = from;
  let content = 0;
  for (; index < tokens.length && index - from < longestPhrase; index += 1) {
    const token = tokens[index];
    if (isAmpersand(tokens, index)) continue;
    if (isStatus(tokens, index)) {
      index += 2;
      continue;
    }
    if (token?.kind !== "word") break;
    if (words.determiners.has(token.word) && !isNamed(tokens, index) && !token.nickname) {
      if (content > 0 || (index > from && articles.has(token.word) && demonstratives.has(wordAt(tokens, index - 1))))
        break;
      continue;
    }
    if (isParticle(tokens, index) || isOffice(tokens, index) || (token.nickname && index > from)) continue;
    if (content > 1 && followsFullName(tokens, index)) break;
    if (isBehindThing(tokens, from, index)) break;
    if (content === 1 && token.capital && clauseTakers.has(wordAt(tokens, index - 1))) break;
    if (!isOneNoun(tokens, from, index) && endsPhrase(tokens, from, index, content)) break;
    content += 1;
  }
  if (index === from) return null;
  const phrase = tokens.slice(from, index);
  const last = phrase.at(-1);
  return makeChunk(last?.capital && !isOfficeInLetters(phrase) ? "name" : "noun", phrase);
}

/** "the CEO", "an MP": an office in letters is no name. */
function isOfficeInLetters([determiner, office, ...others]: readonly Token[]): boolean {
  const isLetters = others.length === 0 && /^\p{Lu}{2,4}$/u.test(office?.text ?? "");
  return isLetters && words.determiners.has(determiner?.word ?? "") && isHumanNoun(office?.word ?? "");
}

/** "whose novel Jane Roe hailed": what is somebody's, and behind it whoever does something with it. Not "whose lawyer Jane Roe". */
function isBehindThing(tokens: readonly Token[], from: number, index: number): boolean {
  const [thing, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (index === from || wordAt(tokens, from - 1) !== "whose" || !token?.capital || thing?.capital) return false;
  return next?.capital === true && !isHumanNoun(thing?.entry.singular ?? "");
}

/** "An said", "Diddy's": no determiner. */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.possessive === true || (token?.capital === true && isNameAt(tokens, index));
}

/** "Roe & Doe", "Roe & Sons": one name of a firm. */
function isAmpersand(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === "&" && tokens[index - 1]?.capital === true && tokens[index + 1]?.capital === true;
}

/** "Adm. (ret.) Jane Roe": what the rank is now stands between it and the name. */
function isStatus(tokens: readonly Token[], index: number): boolean {
  const first = Math.max(0, index - 1);
  if (tokens[first + 1]?.text !== "(") return false;
  const [before, open, status, close, name] = tokens.slice(first, index + 4);
  if (open?.text !== "(" || close?.text !== ")" || status?.kind !== "word") return false;
  return isAmong(before?.word, titles) && before?.capital === true && name?.capital === true;
}

/** "Jane de Roe", "Juan Carlos de la Roe", "Jan van der Roe". */
export function isParticle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.capital || !(nameParticles.has(token.word) || token.word === "in")) return false;
  const isSmall = (at: number) => {
    const { capital = true, word = "" } = tokens[at] ?? {};
    return !capital && (nameParticles.has(word) || (word === "in" && tokens[at + 1]?.word === "'t"));
  };
  if (!isSmall(index)) return false;
  const [before, after] = [isSmall(index - 1) ? index - 2 : index - 1, isSmall(index + 1) ? index + 2 : index + 1];
  return tokens[before]?.capital === true && tokens[before]?.possessive === false && tokens[after]?.capital === true;
}

/** "secretary of state Jane Roe", "Minister for Roads Mr. Roe": the office goes with the name behind it. */
function isOffice(tokens: readonly Token[], index: number): boolean {
  const link = wordAt(tokens, index);
  const { capital = false, word: office = "" } = tokens[index - 1] ?? {};
  const isTitle = titles.has(office) && link === "of";
  const isHeld = capital && isHumanNoun(office) && !isNounOf(office, "representative") && isAmong(link, "for of");
  return [2, 3, 4].some((step) => {
    const first = tokens[index + step];
    const isCourtesy = isHeld && first?.capital === true && isAmong(first.word, "mr mr. mrs mrs. ms ms.");
    // "the father of singer Jane Roe" is no father called Roe.
    const isNamed = isTitle && first?.entry.isFirstName && !isHumanNoun(wordAt(tokens, index + step - 1));
    return (isCourtesy || isNamed) && tokens[index + step + 1]?.capital;
  });
}

/** "Jane Roe serves": a verb behind a full name, unless it is one of "Jane Roe supporters", "the Jane Roe campaign". */
function followsFullName(tokens: readonly Token[], index: number): boolean {
  const [first, last, token] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!first?.capital || !last?.capital || last.possessive || first.possessive || token?.capital) return false;
  return first.entry.isFirstName && !isAmong(token?.entry.singular, personNouns);
}

/** "a snappy retort", "another boast": behind "a" a verb's bare form is a noun. */
function isOneNoun(tokens: readonly Token[], from: number, index: number): boolean {
  const previous = tokens[index - 1];
  if (index <= from + 1 || !previous || !isAmong(wordAt(tokens, from), "a an another")) return false;
  return tokens[index]?.entry.cue?.bare === true && !previous.entry.isPlural;
}

/** "legal observers note": behind several people a form that could be a noun is a verb. */
function isPeople(token: Token | undefined): boolean {
  return token !== undefined && !token.possessive && token.entry.isPlural && personNouns.has(token.entry.singular);
}

/** "22 Roe emails", "several Roe statements", "the two long reports", "the nearly 1,600 emails": behind a number the plural is a noun. */
function isSeveral(first: Token | undefined): boolean {
  return first !== undefined && (/^\d/.test(first.word) ? first.word !== "1" : words.numbers.has(first.word));
}

/** "Several said they would", "some called it": a number word alone is the subject. "The accused, Roe," has none but itself. */
function isReport(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  const { cue } = token.entry;
  if (!cue?.past || cue.nounLike || isAmong(before?.word, "a an the")) return false;
  return (
    next?.kind === "quote" ||
    next?.text === "," ||
    isAmong(next?.word, words.pronouns) ||
    isAmong(next?.word, words.determiners)
  );
}

/** "reportedly", "wrongly", "originally". */
function isOfTelling(word: string): boolean {
  return [earlierAdverbs, falseAdverbs, hearsayAdverbs].some((adverbs) => adverbs.has(word));
}

/** "papers reportedly said", "a blog wrongly had": behind the adverb stands the verb. */
function isSaidVerb(next: Token | undefined): boolean {
  const cue = next?.entry.cue;
  return words.auxiliaries.has(next?.word ?? "") || (cue?.past === true && !cue.nounLike && cue.strength === "said");
}

/** "a similarly timed debate": an adverb and what it tells more of, behind "a" and before a noun. */
function isModifier(tokens: readonly Token[], from: number, index: number, content: number): boolean {
  const adverb = content === 0 ? index : index - 1;
  const [described, noun] = [tokens[adverb + 1], tokens[adverb + 2]];
  if (content > 1 || adverb !== from + 1 || !words.ownDeterminers.has(wordAt(tokens, from))) return false;
  const isAdverb = /..ly$/.test(wordAt(tokens, adverb)) && !words.nounsInLy.has(wordAt(tokens, adverb));
  return isAdverb && /..ed$/.test(described?.word ?? "") && noun?.kind === "word" && !words.determiners.has(noun.word);
}

/** "her opening remarks", "his recovered emails": behind what tells which, the plural is a noun. */
function isOwnedNoun(tokens: readonly Token[], from: number, index: number): boolean {
  const [owner, which, token] = [tokens[from], tokens[index - 1], tokens[index]];
  if (index !== from + 2 || !which || !token?.entry.isPlural || !isAmong(owner?.word, words.ownDeterminers))
    return false;
  return /..(?:ed|est|i(?:ng|ve)|ous)$/.test(which.word) && !personNouns.has(which.entry.singular);
}

/** "a lawyer representing Jane Roe", "officials investigating the leak": behind people the form has an object, and is no adjective. */
function isDoing(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (token.capital || !/..ing$/.test(token.word) || previous?.capital !== false || next?.kind !== "word") return false;
  const isObject = next.capital || words.determiners.has(next.word) || words.pronouns.has(next.word);
  return isObject && !previous.possessive && isHumanNoun(previous.entry.singular);
}

const isClosed = askOnce(
  (word) => (words.functionClasses.has(word) && !words.dates.has(word)) || words.auxiliaries.has(word) || word === "to",
);

function endsPhrase(tokens: readonly Token[], from: number, index: number, content: number): boolean {
  const [token, previous, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (!token) return true;
  const { word } = token;
  if (token.possessive || isNameAt(tokens, index)) return false;
  if (isClosed(token.entry)) return true;
  if (words.dates.has(word) && token.capital && content > 0) return true;
  if (isDoing(token, previous, next)) return true;
  if (isModifier(tokens, from, index, content)) return false;
  if (token.capital) return false;
  if (index > from && content === 0 && isReport(previous, token, next)) return true;
  if (content === 0 || previous?.possessive) return false;
  if (governsInfinitive(tokens, index)) return true;
  if (isAmong(word, "early late") && isAmong(next?.word, words.dates)) return true;
  if (isAmong(word, "last next") && namedTimes.has(next?.word ?? "")) return true;
  if (word === "first" && isAmong(next?.word, personNouns)) return false;
  if (words.adverbs.has(word)) return true;
  if (/..ly$/.test(word) && previous?.capital && !words.nounsInLy.has(word)) return true;
  if (isOfTelling(word) && isSaidVerb(next)) return true;
  if (token.entry.isPlainVerb || isVerbOfSubject(tokens, from, index)) return true;
  const { cue } = token.entry;
  if (cue?.nounLike && isOwnedNoun(tokens, from, index)) return false;
  if (cue) {
    if (!cue.nounLike || (cue.bare && isPeople(previous))) return true;
    const opensObject = next?.kind === "word" && (words.determiners.has(next.word) || words.pronouns.has(next.word));
    if (cue.bare && word !== "read") return opensObject && previous?.entry.isPlural === true;
    if (`${cue.verb}s` === word && [tokens[from], tokens[from + 1], previous].some(isSeveral)) return false;
    if (opensObject || (tokens[from - 1]?.kind === "quote" && next?.text === ",")) return true;
    return previous?.capital === true || !next || next.kind === "quote" || isAmong(next.text, "that . :");
  }
  return /..ed$/.test(word) && Boolean(previous && !words.determiners.has(previous.word));
}
