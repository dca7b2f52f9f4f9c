import { type Chunk, makeChunk } from "./chunks.ts";
import { chargingDocuments, documentNouns } from "./documents.ts";
import type { ArticlePerson, Inventory } from "./inventory.ts";
import { kinships } from "./kinship.ts";
import type { KinshipFact } from "./kinship-facts.ts";
import { readName } from "./name-reading.ts";
import { isPlural, singularOf } from "./noun-forms.ts";
import { groupNouns, personNouns } from "./person-nouns.ts";
import type { Reference } from "./reading-context.ts";
import type { Focus, Role } from "./salience.ts";
import { subjectOf } from "./subjects.ts";
import { type Gender, titles } from "./titles.ts";

const genderOfPronoun: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["her", "female"],
  ["him", "male"],
  ["she", "female"],
]);

const plain = { kin: null, charges: false };

export interface SentenceReferences {
  /** By chunk; null where a chunk refers to nobody. */
  readonly references: readonly (Reference | null)[];
  readonly owners: readonly (Reference | null)[];
}

/** What is known of the article's people when a sentence is read. */
export interface Knowledge {
  readonly inventory: Inventory;
  readonly focus: Focus;
  readonly kinship: readonly KinshipFact[];
}

/** Resolves every phrase of a sentence, left to right, and tells the focus of each mention. */
export function readReferences(
  body: string,
  chunks: readonly Chunk[],
  { inventory, focus, kinship }: Knowledge,
): SentenceReferences {
  focus.nextSentence();
  const subjects = new Set(chunks.map((chunk, index) => (chunk.kind === "verb" ? subjectOf(chunks, index) : null)));
  for (const subject of [...subjects]) {
    const named = subject === null ? null : apposedName(chunks, subject);
    if (named !== null) subjects.add(named);
  }
  let seenSubject = false;
  const references: (Reference | null)[] = [];
  const owners: (Reference | null)[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const owner = readOwner(body, chunk, inventory, focus);
    const reference = asKin(resolveChunk(body, chunk, inventory, focus), owner, kinship);
    const isSubject = subjects.has(index);
    const isReporter = isSubject && reportsAside(chunks, index);
    if (reference?.person)
      focus.mention(reference.person, roleOf(chunks, index, isSubject, seenSubject && !isReporter));
    if (reference?.person && isReporter) focus.mention(reference.person, "speaker");
    if (reference && isSubject) noteThing(reference, focus);
    if (reference && isSubject && !besideName(chunks, index)) noteStranger(reference, focus);
    seenSubject ||= isSubject;
    if (owner?.person) focus.mention(owner.person, "possessor");
    references.push(reference);
    owners.push(owner);
  }
  return { references, owners };
}

function noteThing({ person, form, text, head }: Reference, focus: Focus): void {
  if (person || form !== "description" || text.length < 3) return;
  focus.noteThing(text, isPlural(head) || text.endsWith("s") ? "plural" : "singular");
}

/** "a reporter", "his wife": one human being without a name, whom "she" may mean. */
function noteStranger({ person, form, text, head }: Reference, focus: Focus): void {
  const kin = kinships.get(head);
  const human = kin !== undefined || (personNouns.has(head) && !groupNouns.has(head));
  if (!/^(?:an?|another|one|his|her) /i.test(text) && !(human && focus.knowsStranger(head))) return;
  if (person || form !== "description" || !human || isPlural(text.split(" ").at(-1)?.toLowerCase() ?? "")) return;
  focus.mentionStranger(text, head, kin?.gender ?? genderOfNoun(head));
}

function genderOfNoun(head: string): Gender | null {
  if (/(?:woman|actress|girl|lady)$/.test(head)) return "female";
  return /(?:[^o]man|^man|boy|guy)$/.test(head) ? "male" : (titles.get(head) ?? null);
}

/** "Roe's mother" is Jane when the article has said so; or else it is kept for what other articles say. */
function asKin(
  reference: Reference | null,
  owner: Reference | null,
  kinship: readonly KinshipFact[],
): Reference | null {
  if (!reference || reference.person || !owner?.person || !kinships.has(reference.head)) return reference;
  const kin = { owner: owner.person, relation: reference.head };
  const fact = kinship.find((known) => known.owner === kin.owner && known.relation === kin.relation);
  return fact ? { ...reference, person: fact.person } : { ...reference, kin };
}

function resolveChunk(body: string, chunk: Chunk, inventory: Inventory, focus: Focus): Reference | null {
  if (chunk.kind === "pronoun") {
    const word = chunk.tokens[0]?.word ?? "";
    const gender = genderOfPronoun.get(word);
    const blank = {
      start: chunk.start,
      end: chunk.end,
      text: "",
      head: word,
      ...plain,
    };
    if (!gender) {
      const thing =
        word === "it" ? focus.referToThing("singular") : word === "they" ? focus.referToThing("plural") : null;
      return { ...blank, text: thing ?? "", person: null, form: "pronoun", lead: Number.POSITIVE_INFINITY };
    }
    const referent = focus.refer(gender);
    return {
      ...blank,
      text: referent?.text ?? "",
      person: referent?.person ?? null,
      form: "pronoun",
      lead: referent?.lead ?? 0,
    };
  }
  if (chunk.kind !== "name" && chunk.kind !== "noun") return null;
  return resolvePhrase(body, chunk, inventory, focus);
}

function resolvePhrase(body: string, chunk: Chunk, inventory: Inventory, focus: Focus): Reference {
  const { start, end } = chunk;
  const head = singularOf(chunk.tokens.at(-1)?.word ?? "");
  const described = {
    start,
    end,
    text: body.slice(start, end),
    person: null,
    form: "description" as const,
    lead: Number.POSITIVE_INFINITY,
    head,
    kin: null,
    charges: chargingDocuments.has(head) || chargingDocuments.has(chunk.tokens.at(-1)?.word ?? ""),
  };
  const reading = readName(chunk, inventory.isSurname);
  if (reading.names.length > 0) {
    const person = inventory.lookUp(reading);
    if (!person) return described;
    const form = reading.names.length > 1 ? ("name" as const) : ("last name" as const);
    const used = body.slice(reading.names[0]?.start, end);
    person.forms.set(used, (person.forms.get(used) ?? 0) + 1);
    return { ...described, person, form, lead: inventory.leadOf(person, reading) };
  }
  const person = describedPerson(chunk, head, inventory, focus);
  return { ...described, person };
}

/** "the rapper", "the Vermont senator": whoever was called that, the one the text is most about. */
function describedPerson(chunk: Chunk, head: string, inventory: Inventory, focus: Focus): ArticlePerson | null {
  if (chunk.tokens[0]?.word !== "the" || documentNouns.has(head) || groupNouns.has(head)) return null;
  const called = inventory.called(head);
  if (called.length > 1 && !titles.has(head) && !/^(?:candidate|nominee)$/.test(head)) return null;
  return called.reduce<ArticlePerson | null>(
    (best, person) => (best && focus.weigh(best) >= focus.weigh(person) ? best : person),
    null,
  );
}

/** "Roe's lawyer", "her claim": the one before the noun. */
function readOwner(body: string, chunk: Chunk, inventory: Inventory, focus: Focus): Reference | null {
  if (chunk.kind !== "name" && chunk.kind !== "noun") return null;
  const first = chunk.tokens[0];
  if (first && /^(?:his|her)$/.test(first.word)) {
    const referent = focus.refer(first.word === "his" ? "male" : "female");
    const { start, end } = first;
    const lead = referent?.lead ?? 0;
    return {
      start,
      end,
      person: referent?.person ?? null,
      text: first.text,
      form: "pronoun",
      lead,
      head: first.word,
      ...plain,
    };
  }
  const index = chunk.tokens.findLastIndex((token, at) => token.possessive && at < chunk.tokens.length - 1);
  if (index < 0) return null;
  const owner = makeChunk("name", chunk.tokens.slice(0, index + 1));
  return resolvePhrase(body, owner, inventory, focus);
}

/** "One pilot, Jane Roe, left": the name is the subject too. */
function apposedName(chunks: readonly Chunk[], subject: number): number | null {
  const between =
    chunks[subject]?.kind === "noun" && chunks[subject + 1]?.kind === "comma" && chunks[subject + 3]?.kind === "comma";
  return between && chunks[subject + 2]?.kind === "name" ? subject + 2 : null;
}

/** "One pilot, Jane Roe, left" and "Jane Roe, a pilot, left": no stranger. */
function besideName(chunks: readonly Chunk[], index: number): boolean {
  return [-2, 2].some((step) => chunks[index + step / 2]?.kind === "comma" && chunks[index + step]?.kind === "name");
}

/** The pier, Roe said, is safe: whoever says the sentence is no less its subject than what it is about. */
function reportsAside(chunks: readonly Chunk[], subject: number): boolean {
  const verb = [subject + 1, subject - 1].find(
    (at) => chunks[at]?.cue?.strength === "said" && subjectOf(chunks, at) === subject,
  );
  if (verb === undefined) return false;
  const [before, after] = [chunks[Math.min(subject, verb) - 1], chunks[Math.max(subject, verb) + 1]];
  return before?.kind === "comma" && (after === undefined || /^(?:comma|other|preposition)$/.test(after.kind));
}

function roleOf(chunks: readonly Chunk[], index: number, isSubject: boolean, afterSubject: boolean): Role {
  if (isSubject) return afterSubject ? "embedded subject" : "subject";
  const before = chunks[index - 1];
  if (chunks[index]?.tokens.at(-1)?.possessive) return "possessor";
  return before?.kind === "preposition" ? "oblique" : index === 0 ? "subject" : "object";
}
