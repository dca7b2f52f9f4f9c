import { isAmong } from "../../coverage/is-among.ts";
import { subjectPronouns } from "../../english/classes/governing-words.ts";
import { bodyWords } from "../../english/nouns/role-words.ts";
import { isVerbOf } from "../../english/verbs/verbs.ts";
import { personNouns } from "../words/person-nouns.ts";
import type { Chunk } from "./chunk.ts";
import { headOf, isGoverned, isPhrase, previousIndex, wordOf } from "./phrases.ts";

/** "who" and "which" stand for the phrase before them. */
export function antecedent(chunks: readonly Chunk[], relative: number): number | null {
  let left = relative - 1;
  while (chunks[left]?.kind === "comma" || chunks[left]?.kind === "other") left -= 1;
  if (!isPhrase(chunks[left])) return null;
  const pointed = pointedAt(chunks, relative);
  if (pointed !== null) return pointed;
  if (wordOf(chunks[relative]) !== "who") return headOf(chunks, left);
  let human = left;
  while ((isThing(chunks[human]) || isHome(chunks, human)) && isGoverned(chunks, human) && isPhrase(chunks[human - 2]))
    human -= 2;
  return human;
}

/** "Jane Roe of Kell, who": a name behind a name tells where she is from. Not "friends of Roe" and not "Supporters of Roe". */
function isHome(chunks: readonly Chunk[], name: number): boolean {
  const [whole, link, place] = [chunks[name - 2], chunks[name - 1], chunks[name]];
  if (whole?.kind === "noun" && isOne(whole) && place?.kind === "name" && isAmong(wordOf(link), "at from")) return true;
  if (whole?.kind !== "name" || place?.kind !== "name" || !isAmong(wordOf(link), "at from of")) return false;
  return whole.tokens.at(-1)?.entry.isPlural === false;
}

/** "a clerk". */
function isOne({ tokens }: Chunk): boolean {
  return isAmong(tokens[0]?.word, "a an") && isAmong(tokens.at(-1)?.entry.singular, personNouns);
}

/** "It was Roe, not Doe, who called it": whoever stands behind "it was". */
function pointedAt(chunks: readonly Chunk[], relative: number): number | null {
  const verb = chunks.findLastIndex(({ kind }, index) => index < relative && kind === "verb");
  return isCleft(chunks, verb) && !chunks[verb]?.negated && isPhrase(chunks[verb + 1]) ? verb + 1 : null;
}

/** The verb of "it was Roe who". */
export function isCleft(chunks: readonly Chunk[], verb: number): boolean {
  return verb > 0 && wordOf(chunks[verb - 1]) === "it" && isAmong(wordOf(chunks[verb]), "is was");
}

/**
 * "Officials who spoke on condition of anonymity said", "the report that Roe wrote said": a relative clause ends before
 * the second finite verb behind its pronoun, and what it describes is the subject of that verb. Null where none ends.
 */
export function subjectPastRelative(chunks: readonly Chunk[], verb: number): number | null {
  if (subjectPronouns.has(wordOf(chunks[verb - 1]))) return null;
  let inner = -1;
  for (let left = verb - 1; left > 0; left -= 1) {
    const chunk = chunks[left];
    if (chunk?.kind === "conjunction" && inner < 0 && joinsObjects(chunks, left)) continue;
    if (!chunk || isAmong(chunk.kind, "colon comma conjunction quote subordinator")) return null;
    if (chunk.kind === "relative") {
      if (inner < 0 || chunks[left - 1]?.kind === "comma") return null;
      if (tellsMore(chunks, inner, verb) && !lacksVerb(chunks, left, verb)) return null;
      const described = inner !== verb - 1 && tellsWhat(chunks, left) ? null : antecedent(chunks, left);
      return described === null ? null : headOf(chunks, described);
    }
    if (chunk.kind !== "verb" || chunk.infinitive || chunk.bareParticiple) continue;
    if (inner >= 0 && !(takesClause(chunk) && isPhrase(chunks[left + 1]) && left + 2 >= inner)) return null;
    if (inner < 0) inner = left;
  }
  return null;
}

/** "A clerk who advised the board said": no other verb than this one could be that of the sentence. */
function lacksVerb(chunks: readonly Chunk[], relative: number, verb: number): boolean {
  const isVerb = ({ kind }: Chunk) => kind === "verb";
  const isWho = wordOf(chunks[relative]) === "who" && chunks[verb]?.cue?.strength === "said";
  return isWho && !chunks.slice(0, relative).some(isVerb) && !chunks.slice(verb + 1).some(isVerb);
}

/** "who think Roe said", "that Roe said was": the second verb belongs to what is said or thought. */
function tellsMore(chunks: readonly Chunk[], inner: number, verb: number): boolean {
  if (inner === verb - 1) return chunks[inner]?.cue?.strength === "said" && chunks[verb]?.cue?.strength !== "said";
  return takesClause(chunks[inner]) && isPhrase(chunks[inner + 1]) && previousIndex(chunks, verb) === inner + 1;
}

/** "who defended Roe and his brother" */
function joinsObjects(chunks: readonly Chunk[], conjunction: number): boolean {
  const [verb, object] = [chunks[conjunction - 2], chunks[conjunction - 1]];
  return verb?.kind === "verb" && isPhrase(object) && isPhrase(chunks[conjunction + 1]);
}

/** "said", "think": what is said or thought may stand behind it without "that". Not "accused", "told" and "praised". */
function takesClause(chunk: Chunk | undefined): boolean {
  const cue = chunk?.tokens.at(-1)?.entry.cue;
  return cue !== undefined && cue !== null && !cue.told && (cue.strength === "said" || isVerbOf(cue.verb, "thinking"));
}

/** Roe, who called it “…,” said: the pronoun behind a comma that opens the clause a quotation ends in; null for none. */
export function opensBefore(chunks: readonly Chunk[], quote: number): number | null {
  for (let left = quote - 1; left > 1; left -= 1) {
    const { kind } = chunks[left] ?? {};
    if (kind === "relative") return wordOf(chunks[left]) !== "that" && chunks[left - 1]?.kind === "comma" ? left : null;
    if (kind === undefined || isAmong(kind, "colon comma quote subordinator")) return null;
  }
  return null;
}

/** "told Roe that", "the claim that": no pronoun, but the beginning of what is told. */
function tellsWhat(chunks: readonly Chunk[], relative: number): boolean {
  if (wordOf(chunks[relative]) !== "that") return false;
  const [governor, noun] = [chunks[relative - 2], chunks[relative - 1]];
  return noun?.kind !== "noun" || governor?.cue?.told === true || (noun.tokens.at(-1)?.entry.cue ?? null) !== null;
}

/** "says to Roe on camera, who", "a clerk at Kell University who": nobody whom "who" could stand for. */
function isThing(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === "name" && isAmong(chunk.tokens.at(-1)?.word, bodyWords) && chunk.tokens.length > 1) return true;
  return chunk?.kind === "noun" && !isAmong(chunk.tokens.at(-1)?.entry.singular, personNouns);
}

/** "Roe, who is head of the club said" and "Roe, head of the club has said", with no second comma: Roe says it. */
export function pastPredicate(chunks: readonly Chunk[], head: number, verb: number): number {
  const who = previousIndex(chunks, head - 1);
  const predicate =
    chunks[head - 1]?.kind === "verb" && wordOf(chunks[who]) === "who" && chunks[who - 1]?.kind === "comma";
  if (predicate && isPhrase(chunks[who - 2])) return who - 2;
  const apposed = head === 2 && chunks[2]?.kind === "noun" && chunks[1]?.kind === "comma" && chunks[0]?.kind === "name";
  return apposed && chunks[verb + 1]?.kind !== "comma" ? 0 : head;
}

/** "people who accused him": no participle after it hangs on this verb. */
export function isRelative(chunks: readonly Chunk[], verb: number): boolean {
  return chunks[previousIndex(chunks, verb)]?.kind === "relative";
}
