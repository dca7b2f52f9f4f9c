import { isAmong } from "../../coverage/is-among.ts";
import { genderOfPronoun } from "../../english/classes/phrase-words.ts";
import { titles } from "../../english/nouns/titles.ts";
import { surePronounLead } from "../certainty.ts";
import { type Chunk, makeChunk } from "../grammar/chunk.ts";
import { wordOf } from "../grammar/phrases.ts";
import type { ArticlePerson } from "../people/article-person.ts";
import { type Inventory, isPast } from "../people/inventory.ts";
import { type NameReading, readLastName } from "../people/name-reading.ts";
import type { Reference } from "../reading-context.ts";
import { documentNouns } from "../words/documents.ts";
import { groupNouns } from "../words/person-nouns.ts";
import type { Focus } from "./salience.ts";

const plain = { kin: null, charges: false };

/** Tells whom or what a chunk means; null for a chunk that is no phrase. */
export function resolveChunk(body: string, chunk: Chunk, inventory: Inventory, focus: Focus): Reference | null {
  if (chunk.kind === "pronoun") {
    const word = wordOf(chunk);
    const gender = genderOfPronoun.get(word);
    const blank = {
      start: chunk.start,
      end: chunk.end,
      text: "",
      head: word,
      ...plain,
    };
    if (!gender) {
      const text = unnamed(word, focus);
      return { ...blank, text, person: null, form: "pronoun", lead: Number.POSITIVE_INFINITY };
    }
    const referent = focus.refer(gender);
    // Whom a pronoun surely meant once, the other one never means.
    if (referent?.person?.gender === null && referent.lead >= surePronounLead)
      inventory.learnGender(referent.person, gender);
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

/** Tells what is meant that has no name; empty for nothing known. Outside of quotations "I" is the one who tells. */
function unnamed(pronoun: string, focus: Focus): string {
  if (pronoun === "i") return "the narrator";
  const number = pronoun === "it" ? "singular" : pronoun === "they" ? "plural" : null;
  return (number && focus.referToThing(number)) ?? "";
}

/** "The former" is one of those named just before, and no name: it stays open which. */
function resolvePhrase(body: string, chunk: Chunk, inventory: Inventory, focus: Focus): Reference {
  const { start, end } = chunk;
  const { singular: head = "", isCharging: charges = false } = chunk.tokens.at(-1)?.entry ?? {};
  const described = {
    start,
    end,
    text: body.slice(start, end),
    person: null,
    form: "description" as const,
    lead: Number.POSITIVE_INFINITY,
    head,
    kin: null,
    charges,
  };
  const reading = readLastName(chunk, inventory.isSurname);
  if (reading.names.length > 0) {
    const known = inventory.lookUp(reading);
    if (!known) return described;
    const { person, lead } = chooseBearer(known, reading, inventory, focus);
    const form = reading.names.length > 1 ? ("name" as const) : ("last name" as const);
    const used = body.slice(reading.names[0]?.start, end);
    person.forms.set(used, (person.forms.get(used) ?? 0) + 1);
    return { ...described, person, form, lead };
  }
  if (isAmong(head, "former latter") && chunk.tokens.length === 2) return { ...described, text: "" };
  const person = describedPerson(chunk, head, inventory, focus);
  return { ...described, person };
}

/** Another bearer of the name is meant where the text is about them so many times more just here. */
const nowMeant = 1.1;

/**
 * Tells whom a last name means that several people bear: as a rule whoever is named first, or in full most often. Of two who
 * are introduced alike ("Karl Brandt was held. His brother, Otto Brandt, runs the shop."), the one whom the text is about
 * where the bare name first stands; from there on it is theirs, and never surely.
 */
function chooseBearer(known: ArticlePerson, reading: NameReading, inventory: Inventory, focus: Focus) {
  const lead = inventory.leadOf(known, reading);
  const others = inventory.othersCalled(known, reading);
  const name = reading.names.at(-1)?.text ?? "";
  const settled = others.find((other) => focus.isCalled(other, name));
  if (settled) return { person: settled, lead: 0 };
  if (known.forms.has(name)) return { person: known, lead };
  const [near] = others
    .filter((other) => mayBeOther(known, other))
    .toSorted((one, other) => focus.weigh(other) - focus.weigh(one));
  const here = focus.weigh(known);
  const isMeant = near && here > 0 && focus.weigh(near) > nowMeant * here && focus.isLaterSubject(near, known);
  if (!isMeant) return { person: known, lead };
  focus.call(near, name);
  return { person: near, lead: 0 };
}

/** "Ken Roe" may be Kenneth Roe; and kin of whom the article is about keep their full names. */
function mayBeOther(known: ArticlePerson, other: ArticlePerson): boolean {
  const isShort = known.first.startsWith(other.first) || other.first.startsWith(known.first);
  return known.fullMentions === other.fullMentions && (!isShort || known.first === other.first);
}

/** Of two who are called alike, one must be this many times more what the text is about. */
const clearlyMore = 1.1;

/** "the rapper", "the Vermont senator": whoever was called that, the one the text is most about. */
function describedPerson(chunk: Chunk, head: string, inventory: Inventory, focus: Focus): ArticlePerson | null {
  if (chunk.tokens[0]?.word !== "the" || documentNouns.has(head) || groupNouns.has(head)) return null;
  const past = chunk.tokens.some(({ word }) => isPast(word));
  const called = inventory.called(past ? `former ${head}` : head);
  if (called.length > 1 && !titles.has(head) && !isAmong(head, "candidate nominee")) return null;
  const [best, next] = called.toSorted((one, other) => focus.weigh(other) - focus.weigh(one));
  if (!best || !next) return best ?? null;
  return focus.weigh(best) > clearlyMore * focus.weigh(next) ? best : null;
}

/** "Roe's lawyer", "her claim": the one before the noun. */
export function readOwner(body: string, chunk: Chunk, inventory: Inventory, focus: Focus): Reference | null {
  if (chunk.kind !== "name" && chunk.kind !== "noun") return null;
  const first = chunk.tokens[0];
  if (first && isAmong(first.word, "his her")) {
    const gender = first.word === "his" ? "male" : "female";
    const referent = focus.refer(gender, true);
    if (referent?.person?.gender === null && referent.lead >= surePronounLead)
      inventory.learnGender(referent.person, gender);
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
