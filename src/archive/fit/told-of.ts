import { keyOfWord } from "../../answers/outcome/word-keys.ts";
import type { Span } from "../../coverage/span.ts";
import { denyingForms } from "../../english/classes/denial-words.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isOfSpeech } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../../quotations/grammar/chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "../../quotations/grammar/phrases.ts";
import { subjectOf } from "../../quotations/grammar/subjects.ts";
import type { ArticlePerson } from "../../quotations/people/article-person.ts";
import type { ReadSentence } from "../../quotations/reading-context.ts";
import { apposedName } from "../../quotations/resolution/mention-roles.ts";
import type { AskedClause } from "./asked-clause.ts";
import { means, type Party, sharesName } from "./party.ts";

/** So many chunks behind a verb may have by whom it is done. */
const reach = 6;

/**
 * Tells of whom a sentence tells the deed that a question asks for: of those in the question, or of others alone; where the doer is
 * asked for, whether it names one. Null where it does not have the verb, or nobody knows. Linear in the sentence.
 */
export function toldOf(clause: AskedClause, sentence: ReadSentence): "others" | "same" | null {
  const { form, verb, object, subject, isNegated } = clause;
  const { chunks } = sentence;
  let told: "others" | null = null;
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== "verb" || keyOfWord(lastWordOf(chunk)) !== verb?.key) continue;
    const isPassive = chunk.passive || (chunk.bareParticiple && !lastWordOf(chunk).endsWith("ing"));
    const before = subjectOf(chunks, at);
    const doer = isPassive ? behindBy(chunks, at) : before;
    const patient = isPassive ? before : isPhrase(chunks[at + 1]) ? at + 1 : null;
    if (form === "who") {
      // "the mill burned down", "he was arrested": it is told of what is asked about, and by whom is not.
      const isOfAsked = (one: number | null) =>
        one !== null && (object ? meansAt(sentence, one, object) === true : isAskedThing(chunks[one], clause));
      const isUnsaid = doer === null ? isPassive && isOfAsked(patient) : object === null && isOfAsked(doer);
      if (isUnsaid) told = "others";
      if (isUnsaid || doer === null || chunk.negated !== isNegated || !isSomebody(sentence, doer)) continue;
      if (object ? patient !== null && meansAt(sentence, patient, object) === true : isOfThing(chunks, clause))
        return "same";
      if (object) told = "others";
    } else if (subject) {
      const asked = verb.isPassive ? patient : doer;
      const isSame = asked === null ? null : meansAt(sentence, asked, subject);
      if (isSame === true) return "same";
      if (isSame === false && asked !== null && personAt(sentence, asked)) told = "others";
    }
  }
  return told;
}

/** Any word of what is asked about, of "who burned down the mill"; true where the question names no thing. */
function isOfThing(chunks: readonly Chunk[], { behind }: AskedClause): boolean {
  const keys = new Set(behind.flatMap(({ key }) => key ?? []));
  return keys.size === 0 || chunks.some(({ tokens }) => tokens.some(({ word }) => keys.has(keyOfWord(word) ?? "")));
}

/** "the mill", of "who burned down the mill" */
function isAskedThing(chunk: Chunk | undefined, { behind }: AskedClause): boolean {
  const key = chunk?.kind === "noun" ? keyOfWord(lastWordOf(chunk)) : null;
  return key !== null && behind.some((one) => one.key === key);
}

/** Tells who says, admits or denies something in a sentence: the party, or others alone. Null where nobody knows. */
export function saidBy(party: Party, sentence: ReadSentence): "others" | "same" | null {
  const { chunks } = sentence;
  const doers = chunks.flatMap((chunk, at) => {
    const doer = chunk.kind === "verb" && isSpoken(chunk) ? subjectOf(chunks, at) : null;
    return doer === null || sentence.references[doer]?.person == null ? [] : [meansAt(sentence, doer, party)];
  });
  if (doers.includes(true)) return "same";
  return doers.length > 0 && doers.every((one) => one === false) ? "others" : null;
}

function isSpoken(chunk: Chunk): boolean {
  const word = lastWordOf(chunk);
  return isOfSpeech(word) || denyingForms.has(word);
}

/** Anybody and anything but a pronoun that nobody understands. */
function isSomebody({ references }: ReadSentence, at: number): boolean {
  const one = references[at];
  return one != null && (one.form !== "pronoun" || one.person !== null || one.text !== "");
}

/** "Her former coach, Finn Rook, was banned": both the description and the name behind it say who. */
function meansAt({ chunks, references, owners }: ReadSentence, at: number, party: Party): boolean | null {
  const described = means(references[at] ?? null, owners[at] ?? null, party);
  const name = described === true ? null : apposedName(chunks, at);
  return name === null ? described : means(references[name] ?? null, null, party);
}

function personAt({ chunks, references }: ReadSentence, at: number): ArticlePerson | null {
  return references[at]?.person ?? references[apposedName(chunks, at) ?? at]?.person ?? null;
}

function behindBy(chunks: readonly Chunk[], at: number): number | null {
  const by = chunks.slice(at + 1, at + 1 + reach).findIndex((chunk) => wordOf(chunk) === "by");
  return by >= 0 && isPhrase(chunks[at + by + 2]) ? at + by + 2 : null;
}

/** Tells whether a sentence speaks of somebody, by name, role or pronoun. */
export function speaksOf(party: Party, sentence: ReadSentence): boolean {
  return sentence.chunks.some(
    (_, at) => meansAt(sentence, at, party) === true || means(sentence.owners[at] ?? null, null, party) === true,
  );
}

/** Tells of whom a sentence gives an age: of the party, or of others alone. Null where of nobody. */
export function givesAgeOf(party: Party, sentence: ReadSentence): "others" | "same" | null {
  const given = sentence.chunks.flatMap((_, at) => (ageAt(sentence, at) ? [meansAt(sentence, at, party)] : []));
  if (given.includes(true)) return "same";
  return given.length > 0 && given.every((one) => one === false) ? "others" : null;
}

/** Where a sentence gives the age of the party; null where it does not. */
export function ageOf(party: Party, sentence: ReadSentence): Span | null {
  const at = sentence.chunks.findIndex((_, one) => ageAt(sentence, one) && meansAt(sentence, one, party) === true);
  return at < 0 ? null : ageAt(sentence, at);
}

/** The age beside somebody: "Quill, 54," and "the 54-year-old Quill". */
function ageAt({ chunks, references }: ReadSentence, at: number): Span | null {
  const [chunk, comma, number] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (!references[at]?.person) return null;
  const isBehind = comma?.kind === "comma" && number && /^\d{1,3}$/.test(wordOf(number));
  const age = isBehind ? number : chunk?.tokens.find(({ word }) => /^\d{1,3}-year-old$/.test(word));
  return age ? { start: age.start, end: age.end } : null;
}

/** Tells of whom a sentence speaks as somebody's: of Quill's lawyer, or of the lawyers of others alone. Null where of nobody's. */
export function speaksOfKinOf(party: Party, sentence: ReadSentence): "others" | "same" | null {
  if (speaksOf(party, sentence)) return "same";
  const owners = sentence.references.flatMap((one, at) =>
    one && party.nouns.includes(singularOf(one.head)) ? [sentence.owners[at] ?? null] : [],
  );
  if (owners.some((one) => one !== null && sharesName(one, party.owner))) return "same";
  return owners.length > 0 ? "others" : null;
}
