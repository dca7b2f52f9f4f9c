import type { Article } from "../coverage/article.ts";
import { runAtOnce } from "../coverage/cooperative-steps.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import type { Kept } from "../coverage/kept.ts";
import { findParagraphs } from "../coverage/paragraphs.ts";
import { functionWords } from "../english/classes/function-words.ts";
import { certaintyOf } from "./certainty.ts";
import { affirmationOf } from "./frames/frame.ts";
import { type LinkedPerson, type Links, linkPeople } from "./link-people.ts";
import type { Person } from "./person.ts";
import type { Attributed, Quotation, Speaker, Unattributed } from "./quotation.ts";
import { type ArticleQuotation, type ArticleReading, readArticle } from "./read-article.ts";
import type { Reference } from "./reading-context.ts";

export interface CoverageQuotations {
  /** In the order of the articles, then of the text. */
  readonly quotations: readonly Quotation[];
  /** Most quoted first, then by name. */
  readonly people: readonly Person[];
}

/** Finds every quotation of the articles and whose it is, and the people named in them. */
export function readQuotations(
  articles: readonly Article[],
  aliases: ReadonlyMap<string, readonly string[]>,
): CoverageQuotations {
  return runAtOnce(linkInSteps(articles.map(readArticle), aliases));
}

/** The quotations by what was read of their article; they go when that does. */
export type KeptQuotations = Kept<ArticleReading, readonly Quotation[]>;

/**
 * The second stage by itself, for one who keeps the readings of articles that have not changed: links the people of all
 * articles. `aliases` are other names by a person's name, as the corpus's owner states them. Cut into steps of a few
 * milliseconds, between which others may have their turn. Articles of which nobody is called otherwise than before keep
 * their very quotations: `kept` is filled here, and used again.
 */
export function* linkInSteps(
  readings: readonly ArticleReading[],
  aliases: ReadonlyMap<string, readonly string[]>,
  kept: KeptQuotations = new WeakMap(),
): Generator<void, CoverageQuotations> {
  const links = yield* linkPeople(readings, aliases);
  const kin = gatherKin(readings, links);
  yield;
  const quotations: Quotation[] = [];
  for (const reading of readings) {
    const known = kept.get(reading);
    const finished = known && isStill(known, reading, { links, kin }) ? known : finishAll(reading, { links, kin });
    kept.set(reading, finished);
    for (const quotation of finished) quotations.push(quotation);
    yield;
  }
  yield;
  return { quotations, people: listPeople(links, quotations, aliases) };
}

/** True when everybody in the article is called as before. */
function isStill(known: readonly Quotation[], { quotations }: ArticleReading, coverage: Coverage): boolean {
  const isSame = (speaker: Speaker | null | undefined, reference: Reference | null | undefined) => {
    const { name, personId } = (reference && identify(reference, coverage)) ?? nobody;
    return (speaker?.name ?? "") === name && (speaker?.personId ?? null) === personId;
  };
  return quotations.every(
    ({ attribution, relayedBy }, at) =>
      (known[at]?.affirmed === false && known[at]?.speaker === null) ||
      (isSame(known[at]?.speaker, attribution?.speaker) && isSame(known[at]?.relayedBy, relayedBy)),
  );
}

const nobody = { name: "", personId: null };

function finishAll(reading: ArticleReading, coverage: Coverage): readonly Quotation[] {
  const paragraphs = findParagraphs(reading.article.body);
  let paragraph = 0;
  return reading.quotations.map((quotation) => {
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= quotation.stretch.start) paragraph += 1;
    return finish(reading.article, quotation, paragraph + 1, coverage);
  });
}

interface Coverage {
  readonly links: Links;
  /** The relatives by "owner id, relation". */
  readonly kin: ReadonlyMap<string, LinkedPerson>;
}

/** "Roe's mother" over the whole coverage: one article names her, another only calls her that. */
function gatherKin(readings: readonly ArticleReading[], links: Links): ReadonlyMap<string, LinkedPerson> {
  const kin = new Map<string, LinkedPerson>();
  for (const { kinship } of readings)
    for (const { owner, relation, person } of kinship) {
      const [ofOwner, ofPerson] = [links.of.get(owner), links.of.get(person)];
      const key = `${ofOwner?.id} ${relation}`;
      if (ofOwner && ofPerson && !kin.has(key)) kin.set(key, ofPerson);
    }
  return kin;
}

function finish(article: Article, quotation: ArticleQuotation, paragraph: number, coverage: Coverage): Quotation {
  const { stretch, sentence, kind, continues, frame } = quotation;
  const affirmed = affirmationOf(frame);
  const attributed = attribute(article, quotation, coverage);
  return {
    words: new Excerpt(article, stretch),
    sentence: new Excerpt(article, sentence),
    paragraph,
    kind,
    continues,
    ...(attributed && (affirmed !== false || attributed.speaker.personId !== null) ? attributed : unattributed),
    affirmed,
    frame: frame && { ...frame, cue: new Excerpt(article, frame.cue) },
  };
}

const unattributed: Unattributed = { speaker: null, rule: null, certainty: null, relayedBy: null, via: null };

function attribute(article: Article, quotation: ArticleQuotation, coverage: Coverage): Attributed | null {
  const { stretch, attribution, relayedBy, via } = quotation;
  const speaker = attribution && nameSpeaker(article, attribution.speaker, coverage);
  return (
    speaker && {
      speaker,
      rule: attribution.rule,
      certainty: stretch.doubtful ? "likely" : certaintyOf(attribution),
      relayedBy: relayedBy && nameSpeaker(article, relayedBy, coverage),
      via: via && new Excerpt(article, via),
    }
  );
}

/** Null for a pronoun that could not be traced to anybody: a speaker called "they" helps no reader. */
function nameSpeaker(article: Article, reference: Reference, coverage: Coverage): Speaker | null {
  const { name, personId } = identify(reference, coverage);
  return name === "" || isBare(name) ? null : { name, personId, evidence: new Excerpt(article, reference) };
}

/** "the", "those who": small words alone name nobody. "The Who" does. */
function isBare(name: string): boolean {
  return name.split(" ").every((word) => functionWords.has(word));
}

function identify(reference: Reference, { links, kin }: Coverage): Pick<Speaker, "name" | "personId"> {
  const owner = reference.kin && links.of.get(reference.kin.owner);
  const person =
    (reference.person && links.of.get(reference.person)) ??
    (owner && kin.get(`${owner.id} ${reference.kin?.relation}`)) ??
    null;
  return { name: person?.name ?? reference.text, personId: person?.id ?? null };
}

function listPeople(
  links: Links,
  quotations: readonly Quotation[],
  aliases: ReadonlyMap<string, readonly string[]>,
): readonly Person[] {
  const counts = new Map<string, number>();
  for (const { speaker, affirmed } of quotations)
    if (speaker?.personId && affirmed === true) counts.set(speaker.personId, (counts.get(speaker.personId) ?? 0) + 1);
  const tables = tablesByName(aliases);
  return links.people
    .map(({ id, name, members }) => ({
      id,
      name,
      names: namesOf(name, members, tables),
      quotations: counts.get(id) ?? 0,
    }))
    .toSorted(
      (one, other) => other.quotations - one.quotations || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0),
    );
}

/** Every form the articles use, most used first, and what the owner's table adds. */
function namesOf(
  name: string,
  members: LinkedPerson["members"],
  tables: ReadonlyMap<string, readonly AliasRow[]>,
): readonly string[] {
  const counts = new Map<string, number>([[name, 0]]);
  for (const member of members)
    for (const [form, count] of member.forms) counts.set(form, (counts.get(form) ?? 0) + count);
  const used = [...counts].toSorted((one, other) => other[1] - one[1]).map(([form]) => form);
  const known = new Set(used.map((form) => form.toLowerCase()));
  const rows = new Set([...known].flatMap((one) => tables.get(one) ?? []));
  for (const { names } of [...rows].toSorted((one, other) => one.place - other.place))
    for (const one of names) if (!known.has(one.toLowerCase())) used.push(one);
  return [...new Set(used)];
}

/** A name of the owner's table with the others, and its place there. */
interface AliasRow {
  readonly place: number;
  readonly names: readonly string[];
}

/** The rows of the owner's table by each of their names in small letters. */
function tablesByName(aliases: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly AliasRow[]> {
  const tables = new Map<string, AliasRow[]>();
  for (const [place, [main, others]] of [...aliases].entries()) {
    const row = { place, names: [main, ...others] };
    for (const name of new Set(row.names.map((one) => one.toLowerCase()))) {
      const rows = tables.get(name);
      if (rows) rows.push(row);
      else tables.set(name, [row]);
    }
  }
  return tables;
}
