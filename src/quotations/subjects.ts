import { acrossApposition } from "./apposition.ts";
import type { Chunk } from "./chunks.ts";
import { singularOf } from "./noun-forms.ts";
import { personNouns } from "./person-nouns.ts";
import { headOf, isGoverned, isPhrase, previousIndex, wordOf } from "./phrases.ts";

/**
 * The chunk that is the subject of the verb at an index, or null. Handles "a spokesman for Roe said", "Roe, 83, said",
 * "Roe, who left, said", "Roe left and said", "Roe went on to say", "Roe left, saying", "Roe, citing “…,” said", and "said Roe".
 */
export function subjectOf(chunks: readonly Chunk[], verb: number): number | null {
  const known = found.get(chunks) ?? new Map<number, number | null>();
  found.set(chunks, known);
  const subject = known.get(verb);
  if (subject !== undefined) return subject;
  const computed = findSubject(chunks, verb);
  known.set(verb, computed);
  return computed;
}

/**
 * What was found for each sentence: a verb's subject is often that of an earlier verb, so that without this memory the
 * cost of a sentence could grow with a power of its length. It is gone with the sentence.
 */
const found = new WeakMap<readonly Chunk[], Map<number, number | null>>();

function findSubject(chunks: readonly Chunk[], verb: number): number | null {
  const chunk = chunks[verb];
  if (!chunk) return null;
  if (chunk.infinitive) return controlled(chunks, verb) ?? subjectOfEarlier(chunks, verb);
  const left = previousIndex(chunks, verb);
  const before = chunks[left];
  if (chunk.bareParticiple && chunk.cue?.participle) return subjectOfParticiple(chunks, verb);
  if (isPhrase(before)) return pastPredicate(chunks, headOf(chunks, left), verb);
  if (before?.kind === "relative") return antecedent(chunks, left);
  if (before?.kind === "comma") {
    const apposed = acrossApposition(chunks, left);
    if (apposed !== null) return apposed;
    const inverted = invertedSubject(chunks, verb);
    if (inverted !== null) return inverted;
    return subjectOfEarlier(chunks, verb);
  }
  if (before?.kind === "conjunction") return subjectOfCoordinate(chunks, verb) ?? subjectOfEarlier(chunks, verb);
  if (before?.kind === "quote" || left < 0) {
    const aside = left - 1;
    if (chunks[aside]?.bareParticiple && chunks[aside - 1]?.kind === "comma" && isPhrase(chunks[aside - 2]))
      return headOf(chunks, aside - 2);
    const inverted = invertedSubject(chunks, verb);
    if (inverted !== null) return inverted;
    const across = acrossQuote(chunks, left);
    return across ?? (left < 0 ? null : subjectOfEarlier(chunks, verb));
  }
  return subjectOfEarlier(chunks, verb);
}

/** "Roe, who is head of the club said" and "Roe, head of the club has said", with no second comma: Roe says it. */
function pastPredicate(chunks: readonly Chunk[], head: number, verb: number): number {
  const who = previousIndex(chunks, head - 1);
  const predicate =
    chunks[head - 1]?.kind === "verb" && wordOf(chunks[who]) === "who" && chunks[who - 1]?.kind === "comma";
  if (predicate && isPhrase(chunks[who - 2])) return who - 2;
  const described = chunks[head - 1]?.kind === "verb" && wordOf(chunks[who]) === "who" && isPhrase(chunks[who - 1]);
  if (described) return chunks[who - 2]?.kind === "comma" && chunks[who - 3]?.kind === "name" ? who - 3 : who - 1;
  const apposed = head === 2 && chunks[2]?.kind === "noun" && chunks[1]?.kind === "comma" && chunks[0]?.kind === "name";
  return apposed && chunks[verb + 1]?.kind !== "comma" ? 0 : head;
}

/** Verbs whose object does what stands behind "to": "it led Roe to fear". */
const controlVerbs =
  /^(?:allow|ask|caus|compel|driv|drove|encourag|forc|forced|inspir|lead|led|mov|press|prompt|push|spur|urg)(?:e|s|es|ed|ing)?$/;

function controlled(chunks: readonly Chunk[], verb: number): number | null {
  const before = chunks[verb - 2];
  if (!isPhrase(chunks[verb - 1]) || before?.kind !== "verb") return null;
  return controlVerbs.test(before.tokens.at(-1)?.word ?? "") ? verb - 1 : null;
}

/** "who" and "which" stand for the phrase before them. */
function antecedent(chunks: readonly Chunk[], relative: number): number | null {
  let left = relative - 1;
  while (chunks[left]?.kind === "comma" || chunks[left]?.kind === "other") left -= 1;
  if (!isPhrase(chunks[left])) return null;
  if (wordOf(chunks[relative]) !== "who") return headOf(chunks, left);
  return isThing(chunks[left]) && isGoverned(chunks, left) && isPhrase(chunks[left - 2]) ? left - 2 : left;
}

/** "says to Roe on camera, who": nobody whom "who" could stand for. */
function isThing(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && !personNouns.has(singularOf(chunk.tokens.at(-1)?.word ?? ""));
}

/** “…,” said Roe: the phrase after the verb, when nothing else can be its subject. */
function invertedSubject(chunks: readonly Chunk[], verb: number): number | null {
  const chunk = chunks[verb];
  if (!chunk?.cue || chunk.cue.told || chunk.cue.participle || chunk.passive) return null;
  let right = verb + 1;
  while (chunks[right]?.kind === "other") right += 1;
  const after = chunks[right];
  return after && isPhrase(after) && !/^(?:him|me|them|us|it)$/.test(wordOf(after)) ? right : null;
}

/** Roe, who called it “…,” said: past the quotation. */
function acrossQuote(chunks: readonly Chunk[], quote: number): number | null {
  const before = chunks[quote - 1];
  return isPhrase(before) && chunks[quote - 2]?.kind === "comma" ? headOf(chunks, quote - 1) : null;
}

/** Roe noted that Doe taught law, and added: a verb of saying is joined to the verb of saying before it. */
function subjectOfCoordinate(chunks: readonly Chunk[], verb: number): number | null {
  if (chunks[verb]?.cue?.strength !== "said") return null;
  for (let left = mainClauseStart(chunks, verb); left < verb; left += 1) {
    const chunk = chunks[left];
    const joins = chunk?.kind === "verb" && chunk.cue?.strength === "said" && !chunk.passive && !chunk.bareParticiple;
    if (!joins || chunk.infinitive || isRelative(chunks, left)) continue;
    return subjectOf(chunks, left);
  }
  return null;
}

/** The subject of the verb before this one, or else the first phrase of the sentence. */
function subjectOfEarlier(chunks: readonly Chunk[], verb: number): number | null {
  const participle = chunks[verb]?.bareParticiple === true;
  for (let left = verb - 1; left >= 0; left -= 1)
    if (chunks[left]?.kind === "verb" && !isReduced(chunks, left) && !(participle && isRelative(chunks, left)))
      return subjectOf(chunks, left);
  return mainSubject(chunks, verb);
}

/** "…, saying": the subject of the sentence's main verb, which is the first with a subject outside a side clause. */
function subjectOfParticiple(chunks: readonly Chunk[], verb: number): number | null {
  if (isPhrase(chunks[verb - 1]) && wordOf(chunks[verb - 2]) === "with") return verb - 1;
  if (isAbsolute(chunks, verb)) return verb - 1;
  const before = chunks[verb - 1];
  if (before?.kind === "verb" && !before.cue && !before.infinitive) return subjectOf(chunks, verb - 1);
  const joined = before?.kind === "conjunction" ? lastParticiple(chunks, verb - 1) : -1;
  if (joined >= 0) return subjectOf(chunks, joined);
  if (wornOrHeld.has(chunks[verb - 1]?.tokens.at(-1)?.word ?? "")) return verb - 1;
  const leading = !chunks.slice(0, verb).some((chunk) => chunk.kind === "verb");
  if (leading) {
    const apposed = chunks[verb - 1]?.kind === "comma" && isPhrase(chunks[verb - 2]) ? headOf(chunks, verb - 2) : null;
    if (apposed !== null && !isGoverned(chunks, apposed)) return apposed;
    for (let right = verb + 1; right < chunks.length; right += 1) {
      const chunk = chunks[right];
      if (chunk?.kind === "comma" && isPhrase(chunks[right + 1])) return right + 1;
      if (chunk?.kind === "quote" && isPhrase(chunks[right + 1])) return right + 1;
    }
    const before = chunks[verb - 1];
    if (before && isPhrase(before)) return headOf(chunks, verb - 1);
  }
  return subjectOfMain(chunks, verb) ?? subjectOfOpening(chunks, verb) ?? subjectOfEarlier(chunks, verb);
}

/** Of the verbs before, the first that gives somebody's words and has a subject: "Roe said there was none, adding". */
function subjectOfMain(chunks: readonly Chunk[], verb: number): number | null {
  let from = verb - 1;
  const start = mainClauseStart(chunks, verb);
  while (from >= start && chunks[from]?.tokens[0]?.text !== ";" && chunks[from]?.tokens[0]?.word !== "but") from -= 1;
  for (let left = from + 1; left < verb; left += 1) {
    const chunk = chunks[left];
    if (chunk?.kind !== "verb" || chunk.cue?.strength !== "said" || chunk.passive || chunk.bareParticiple) continue;
    if (chunk.infinitive) continue;
    if (isRelative(chunks, left)) continue;
    const subject = subjectOf(chunks, left);
    if (subject !== null) return subject;
  }
  return null;
}

/** "Roe rejected the notion that Doe was late, arguing": the verb that opens the clause, not one that hangs on it. */
function subjectOfOpening(chunks: readonly Chunk[], verb: number): number | null {
  const hangs = chunks.findLastIndex(
    (chunk, index) => index < verb && chunk.kind === "relative" && wordOf(chunk) === "that",
  );
  if (hangs < 0) return null;
  for (let left = mainClauseStart(chunks, verb); left < hangs; left += 1) {
    const chunk = chunks[left];
    if (chunk?.kind !== "verb" || chunk.bareParticiple || chunk.infinitive || isRelative(chunks, left)) continue;
    return subjectOf(chunks, left);
  }
  return null;
}

/** "with Roe tweeting that it leaks and asking": the participle that another is joined to; -1 for none. */
function lastParticiple(chunks: readonly Chunk[], before: number): number {
  return chunks.findLastIndex(
    ({ bareParticiple, cue }, index) => index < before && bareParticiple && cue?.strength === "said",
  );
}

/** They met – Roe calling it “…” and Doe calling it “…”: a clause without a finite verb, with a subject of its own. */
function isAbsolute(chunks: readonly Chunk[], participle: number): boolean {
  if (chunks[participle - 1]?.kind !== "name") return false;
  const [before, earlier] = [chunks[participle - 2], chunks[participle - 3]];
  return /^[–—―-]/.test(before?.tokens[0]?.text ?? "") || (before?.kind === "conjunction" && earlier?.kind === "quote");
}

/** "Roe held up a sign saying": the words on these are nobody's who carries them. */
const wornOrHeld: ReadonlySet<string> = new Set(
  "banner banners button buttons cap caps hat hats placard placards poster posters shirt shirts sign signs sticker stickers sweatshirt t-shirt t-shirts".split(
    " ",
  ),
);

/** "people who accused him": no participle after it hangs on this verb. */
function isRelative(chunks: readonly Chunk[], verb: number): boolean {
  return chunks[previousIndex(chunks, verb)]?.kind === "relative";
}

/** "sent by her lawyer", "accused of": a participle that only describes the noun before it. */
function isReduced(chunks: readonly Chunk[], verb: number): boolean {
  return chunks[verb]?.kind === "verb" && chunks[verb + 1]?.kind === "preposition" && wordOf(chunks[verb + 1]) === "by";
}

/** The first phrase of the sentence that no preposition governs; of a sentence that begins with "In …,", the next. */
export function mainSubject(chunks: readonly Chunk[], before = chunks.length): number | null {
  for (let index = mainClauseStart(chunks, before); index < before; index += 1) {
    const chunk = chunks[index];
    if (!isPhrase(chunk)) continue;
    const governor = chunks[index - 1];
    if (governor?.kind === "preposition" || governor?.kind === "verb") continue;
    return index;
  }
  return null;
}

/** "Hours after Roe left, …", "Not long before …". */
function isTimeAfter(chunks: readonly Chunk[], noun: number): boolean {
  const word = chunks[noun]?.tokens.at(-1)?.word ?? "";
  return (
    /^(?:days?|hours?|long|minutes?|moments?|months?|weeks?|years?)$/.test(word) &&
    /^(?:after|before)$/.test(wordOf(chunks[noun + 1]))
  );
}

/** "In Kell, Ohio, the mayor": a place between commas is not where the clause begins. */
function isEnclosed(chunks: readonly Chunk[], phrase: number): boolean {
  const [chunk, after, next] = [chunks[phrase], chunks[phrase + 1], chunks[phrase + 2]];
  return chunk?.kind === "name" && chunk.tokens.length === 1 && after?.kind === "comma" && isPhrase(next);
}

/** Where the main clause begins: behind the comma of "But when Roe left, …", "In May, …" and "Asked by Roe, …"; 0 for other sentences. */
export function mainClauseStart(chunks: readonly Chunk[], before: number): number {
  const opener = chunks.findIndex(({ kind }) => !/^(?:comma|conjunction|other)$/.test(kind));
  const begun = /^(?:preposition|subordinator|verb)$/.test(chunks[opener]?.kind ?? "") || isTimeAfter(chunks, opener);
  if (!begun) return 0;
  for (let index = Math.max(opener, 0) + 1; index < before - 1; index += 1)
    if (chunks[index]?.kind === "comma" && isPhrase(chunks[index + 1]) && !isEnclosed(chunks, index + 1))
      return index + 1;
  return 0;
}
