import type { Chunk } from "./chunks.ts";
import { documentNouns } from "./documents.ts";
import { foldName, type Inventory } from "./inventory.ts";
import { readName } from "./name-reading.ts";
import { singularOf } from "./noun-forms.ts";
import type { Reference } from "./reading-context.ts";
import type { Focus, Role } from "./salience.ts";
import { subjectOf } from "./subjects.ts";
import type { Gender } from "./titles.ts";

const genderOfPronoun: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["her", "female"],
  ["him", "male"],
  ["she", "female"],
]);

/** Resolves every phrase of a sentence, left to right, and tells the focus of each mention. */
export function readReferences(
  body: string,
  chunks: readonly Chunk[],
  inventory: Inventory,
  focus: Focus,
): readonly (Reference | null)[] {
  focus.nextSentence();
  const subjects = new Set(chunks.map((chunk, index) => (chunk.kind === "verb" ? subjectOf(chunks, index) : null)));
  return chunks.map((chunk, index) => {
    const reference = resolveChunk(body, chunk, inventory, focus);
    if (reference?.person) focus.mention(reference.person, roleOf(chunks, index, subjects.has(index)));
    noteOwners(chunk, inventory, focus);
    return reference;
  });
}

function resolveChunk(body: string, chunk: Chunk, inventory: Inventory, focus: Focus): Reference | null {
  if (chunk.kind === "pronoun") {
    const word = chunk.tokens[0]?.word ?? "";
    const gender = genderOfPronoun.get(word);
    const blank = { start: chunk.start, end: chunk.end, text: body.slice(chunk.start, chunk.end), head: word };
    if (!gender) return { ...blank, person: null, form: "pronoun", clear: true };
    const referent = focus.refer(gender);
    return { ...blank, person: referent?.person ?? null, form: "pronoun", clear: referent?.clear ?? false };
  }
  if (chunk.kind !== "name" && chunk.kind !== "noun") return null;
  return resolvePhrase(body, chunk, inventory);
}

function resolvePhrase(body: string, chunk: Chunk, inventory: Inventory): Reference {
  const { start, end } = chunk;
  const head = singularOf(chunk.tokens.at(-1)?.word ?? "");
  const described = {
    start,
    end,
    text: body.slice(start, end),
    person: null,
    form: "description" as const,
    clear: true,
    head,
  };
  const reading = readName(chunk);
  if (reading.names.length > 0) {
    const person = inventory.lookUp(reading);
    if (!person) return described;
    const form = reading.names.length > 1 ? ("name" as const) : ("last name" as const);
    person.forms.set(body.slice(reading.names[0]?.start, end), 0);
    return { ...described, person, form };
  }
  const person = describedPerson(chunk, head, inventory);
  return { ...described, person };
}

/** "the rapper": the one person here who was called that. */
function describedPerson(chunk: Chunk, head: string, inventory: Inventory) {
  if (chunk.tokens[0]?.word !== "the" || documentNouns.has(head)) return null;
  const called = inventory.people.filter((person) => person.epithets.has(head));
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** "Roe's house", "Roe's lawyer": the owner is mentioned too. */
function noteOwners(chunk: Chunk, inventory: Inventory, focus: Focus): void {
  if (chunk.kind !== "name" && chunk.kind !== "noun") return;
  for (const [index, token] of chunk.tokens.entries()) {
    if (!token.possessive || !token.capital || index === chunk.tokens.length - 1) continue;
    const owner = readName({ ...chunk, tokens: chunk.tokens.slice(0, index + 1) });
    const person = owner.names.length > 0 ? inventory.lookUp(owner) : null;
    if (person) focus.mention(person, "possessor");
  }
}

function roleOf(chunks: readonly Chunk[], index: number, isSubject: boolean): Role {
  if (isSubject) return "subject";
  const before = chunks[index - 1];
  if (chunks[index]?.tokens.at(-1)?.possessive) return "possessor";
  return before?.kind === "preposition" ? "oblique" : index === 0 ? "subject" : "object";
}

/** Two spellings of one name. */
export function sameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}
