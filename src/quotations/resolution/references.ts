import { isAmong } from "../../coverage/is-among.ts";
import { belongingPrepositions, numbers } from "../../english/classes/closed-classes.ts";
import { partWords } from "../../english/classes/phrase-words.ts";
import { epithets } from "../../english/nouns/epithets.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { kinships } from "../../english/nouns/kinships.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { mainClauseStart } from "../grammar/main-clause.ts";
import { endOfList, isActedOn, isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { ArticlePerson } from "../people/article-person.ts";
import type { Bodies } from "../people/bodies.ts";
import type { Inventory } from "../people/inventory.ts";
import type { KinshipFact } from "../people/kinship-facts.ts";
import { mayBePerson } from "../people/may-be-person.ts";
import type { Reference } from "../reading-context.ts";
import { apposedName, besideName, pairOf, reportsAside, roleOf } from "./mention-roles.ts";
import { readOwner, resolveChunk } from "./resolve-phrase.ts";
import type { Focus } from "./salience.ts";
import { noteStranger, noteThing } from "./strangers.ts";
import { inFull } from "./whole-names.ts";

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
  readonly bodies: Bodies;
}

/** Resolves every phrase of a sentence, left to right, and tells the focus of each mention. */
export function readReferences(
  body: string,
  chunks: readonly Chunk[],
  { inventory, focus, kinship, bodies }: Knowledge,
): SentenceReferences {
  focus.nextSentence();
  const isByline = isWriter(chunks);
  const subjects = new Set(chunks.map((chunk, index) => (chunk.kind === "verb" ? subjectOf(chunks, index) : null)));
  const voices = new Set(chunks.map((chunk, at) => (isSaying(chunk) ? subjectOf(chunks, at) : null)));
  const described = new Map<number, number>();
  for (const subject of [...subjects]) {
    const named = subject === null ? null : apposedName(chunks, subject);
    const isKin = subject !== null && kinships.has(lastWordOf(chunks[subject]));
    if (subject !== null && named !== null && !isKin) described.set(named, subject);
    if (named !== null) subjects.add(named);
  }
  const asking = endOfAsking(chunks);
  const fronted = endOfFronted(chunks);
  const askers: ArticlePerson[] = [];
  let firstSubject: number | null = null;
  const references: (Reference | null)[] = [];
  const owners: (Reference | null)[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const apposed = chunk.kind === "noun" && chunks[index + 1]?.kind === "comma" ? chunks[index + 2] : undefined;
    if (apposed && bodies.isNamed(apposed)) bodies.note(apposed, null);
    const aged = agedNoun(chunks, index);
    const meant = aged !== null && inventory.called(aged).length === 0 ? focus.foremost() : null;
    if (meant && aged) inventory.learnNoun(meant, aged);
    const owner = readOwner(body, chunk, inventory, focus);
    const plain = resolveChunk(body, chunk, inventory, focus);
    const other = subjects.has(index) && plain && mayBeNamed(chunk, inventory, plain) ? focus.foremost() : null;
    const isOther = other !== null && focus.isTopic(other) && !chunks.some((one) => names(one, other));
    const resolved = plain && isOther ? { ...plain, person: other } : plain;
    if (isOther || (plain?.person === null && mayBePerson(chunks, index) && !bodies.isNamed(chunk))) focus.doubt();
    const reference = asKin(resolved && withName(inFull(resolved, body, chunks, index), chunk, bodies), owner, kinship);
    if (chunk.kind === "name" && reference) bodies.note(chunk, reference.person);
    const isSubject = subjects.has(index);
    const isReporter = isSubject && reportsAside(chunks, index);
    const isLater = (firstSubject !== null || index < fronted) && described.get(index) !== firstSubject && !isReporter;
    const standing = !isSubject ? "no subject" : isLater ? "later subject" : "first subject";
    const isAhead = index < fronted && chunk.kind === "pronoun";
    if (reference?.person && (index < asking || isByline)) askers.push(reference.person);
    else if (reference?.person && !isAhead) focus.mention(reference.person, roleOf(chunks, index, standing));
    if (reference?.person && isReporter) focus.mention(reference.person, "speaker");
    const pair = isSubject ? pairOf(chunks, index) : null;
    if (pair) focus.noteThing(body.slice(pair.start, pair.end), "plural", true);
    if (reference?.text && isSubject && isAmong(reference.head, "it they"))
      focus.noteThing(reference.text, reference.head === "it" ? "singular" : "plural", true);
    const speaks = voices.has(index) || isSource(chunks, index);
    if (reference && (isSubject || speaks))
      noteThing(reference, focus, { speaks, isName: chunk.kind === "name" && (index > 0 || speaks) });
    if (reference && (isSubject || isActedOn(chunks, index)) && !besideName(chunks, index))
      noteStranger(reference, focus, roleOf(chunks, index, standing));
    if (isSubject && index >= fronted) firstSubject ??= index;
    if (owner?.person) focus.mention(owner.person, "possessor");
    references.push(
      reference && (partOf(reference, body, chunks, index) ?? withPhrases(reference, body, chunks, index)),
    );
    owners.push(owner);
  }
  if (!isByline) for (const asker of askers) focus.mention(asker, "oblique");
  return { references, owners };
}

/** "By Jane Roe, Kell": a line that tells who wrote the text, whom no pronoun in it means. */
function isWriter(chunks: readonly Chunk[]): boolean {
  const isBy = wordOf(chunks[0]) === "by" && chunks[1]?.kind === "name" && chunks.length <= 6;
  return isBy && chunks.every(({ kind }) => kind !== "verb" && kind !== "quote" && kind !== "pronoun");
}

/** "Asked by Roe whether she would go, Doe said": where whoever asks ends, whom no pronoun of the sentence means; 0 for another sentence. */
function endOfAsking(chunks: readonly Chunk[]): number {
  const isAsked = chunks[0]?.kind === "verb" && chunks[0].tokens.length === 1 && chunks[0].cue?.past === true;
  if (!isAsked || wordOf(chunks[1]) !== "by") return 0;
  const isOpen = (at: number) => isPhrase(chunks[at]) || chunks[at]?.kind === "preposition" || apposes(chunks, at);
  const end = chunks.findIndex((_, at) => at > 1 && !isOpen(at));
  return end < 0 ? chunks.length : end;
}

/** The comma before and behind the name of "the lawyer, Jane Roe, if". */
function apposes(chunks: readonly Chunk[], comma: number): boolean {
  const isBefore = chunks[comma + 1]?.kind === "name" && chunks[comma + 2]?.kind === "comma";
  const isBehind = chunks[comma - 1]?.kind === "name" && chunks[comma - 2]?.kind === "comma";
  return (
    chunks[comma]?.kind === "comma" &&
    ((isBefore && isPhrase(chunks[comma - 1])) || (isBehind && !isPhrase(chunks[comma + 1])))
  );
}

/** "Asked whether he would stay, Doe said": where the clause ends whose "he" is whoever speaks behind it; 0 for another sentence. */
function endOfFronted(chunks: readonly Chunk[]): number {
  const first = chunks[0]?.kind === "subordinator" || chunks[0]?.kind === "conjunction" ? 1 : 0;
  const { kind, tokens, cue } = chunks[first] ?? {};
  const isAsked = kind === "verb" && tokens?.length === 1 && cue?.past === true;
  if (!isAsked) return 0;
  const comma = chunks.findLastIndex(
    ({ kind }, at) => kind === "comma" && isPhrase(chunks[at + 1]) && chunks[at + 2]?.kind === "verb",
  );
  return comma < 0 ? mainClauseStart(chunks, chunks.length) : comma;
}

/** "sculptor" of "the sculptor, 70," and "the 70-year-old sculptor": who was named just before; null for any other phrase. */
function agedNoun(chunks: readonly Chunk[], index: number): string | null {
  const { kind, tokens } = chunks[index] ?? {};
  const { singular = "", isPlural = true } = tokens?.at(-1)?.entry ?? {};
  if (kind !== "noun" || tokens?.[0]?.word !== "the" || isPlural || !epithets.has(singular)) return null;
  const [comma, age, other] = chunks.slice(index + 1, index + 4);
  const isAged = comma?.kind === "comma" && other?.kind === "comma" && /^\d{1,3}$/.test(wordOf(age));
  return isAged || tokens.some(({ word }) => /^\d{1,3}-year-old$/.test(word)) ? singular : null;
}

/** "The New York businessman said", "the Croatian said": another name of somebody who was named, where nobody was called so. */
function mayBeNamed({ kind, tokens }: Chunk, inventory: Inventory, { person, form, head }: Reference): boolean {
  const { singular = "", isPlural = true } = tokens.at(-1)?.entry ?? {};
  if (kind === "pronoun" || person !== null || form !== "description" || tokens[0]?.word !== "the" || isPlural)
    return false;
  const isDemonym = tokens.at(-1)?.capital === true && isNounOf(singular, "demonym");
  return (
    (isDemonym || (epithets.has(singular) && tokens.at(-1)?.capital === false)) && inventory.called(head).length === 0
  );
}

/** True where somebody is named in the sentence itself, beside whom "the New York businessman" is somebody else. */
function names({ tokens }: Chunk, { last }: ArticlePerson): boolean {
  return tokens.some(({ capital, entry }) => capital && entry.foldedName === last);
}

function isSaying({ cue, passive }: Chunk): boolean {
  return cue?.strength === "said" && !passive;
}

/** "according to Kell Lines" */
function isSource(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks.slice(Math.max(0, index - 2), index);
  return wordOf(chunks[index - 1]) === "to" && before.some((chunk) => lastWordOf(chunk) === "according");
}

/** "one of the sailors", "several of her colleagues": some of those behind it; null for any other phrase. */
function partOf(reference: Reference, body: string, chunks: readonly Chunk[], index: number): Reference | null {
  const [part, link, whole] = chunks.slice(index, index + 3);
  const { singular = "", isPlural = false } = whole?.tokens.at(-1)?.entry ?? {};
  const isPart = part?.tokens.length === 1 && (partWords.has(wordOf(part)) || numbers.has(wordOf(part)));
  const isOf = wordOf(link) === "of" && link?.tokens.length === 1 && whole?.kind === "noun";
  if (!isPart || !isOf || !(isPlural ? isHumanNoun(singular) : isNounOf(singular, "group"))) return null;
  const head = singular;
  return { ...reference, end: whole.end, text: body.slice(reference.start, whole.end), form: "description", head };
}

/** "the head of the guild", "a source close to the port of Kell": who somebody without a name is, with what tells of whom or of what. */
function withPhrases(reference: Reference, body: string, chunks: readonly Chunk[], index: number): Reference {
  const isHuman = reference.head === "person" || isHumanNoun(reference.head);
  const isNear = !isHuman && isHumanNoun(chunks[index]?.tokens.at(-2)?.entry.singular ?? "");
  const isRole = isCommon(chunks, index) && reference.person === null && (isHuman || isNear);
  if (!isRole || reference.form !== "description" || reference.kin) return reference;
  let last = index;
  for (let links = 0; links < mostLinks; links += 1) {
    const [link, phrase] = [chunks[last + 1], chunks[last + 2]];
    const tells = tellsOf(wordOf(link)) || (isNear && last === index && wordOf(link) === "to");
    if (link?.tokens.length !== 1 || !tells || !isNamedOrNoun(phrase)) break;
    last += 2;
  }
  if (last === index) return reference;
  const listed = endOfList(chunks, last);
  const behind = chunks[listed + 1];
  const isWhole = behind === undefined || isAmong(behind.kind, "comma other") || isSaying(behind);
  return { ...reference, text: body.slice(reference.start, chunks[isWhole ? listed : last]?.end) };
}

/** "a clerk", and "Clerks" at the head of a sentence. */
function isCommon(chunks: readonly Chunk[], index: number): boolean {
  const { kind, tokens = [] } = chunks[index] ?? {};
  return kind === "noun" || (index === 0 && tokens.length === 1 && tokens[0]?.entry.isPlural === true);
}

/** More only tell of what tells of somebody. */
const mostLinks = 2;

/** "a clerk at the port", "a person with knowledge of the talks" */
function tellsOf(link: string): boolean {
  return belongingPrepositions.has(link) || link === "with";
}

function isNamedOrNoun(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "name" || chunk?.kind === "noun";
}

/** "the company (Kell Lines)", where the article tells of one company by its name. */
function withName(reference: Reference, { kind, tokens }: Chunk, bodies: Bodies): Reference {
  const isBare = kind === "noun" && tokens.length === 2 && tokens[0]?.word === "the";
  const body = isBare && reference.person === null ? bodies.bodyOf(reference.head) : null;
  if (body?.person) return { ...reference, person: body.person };
  return body === null ? reference : { ...reference, text: `${reference.text} (${body.name})` };
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
