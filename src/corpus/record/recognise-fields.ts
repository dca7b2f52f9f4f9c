import { type DayOrder, readDay } from "../article/read-day.ts";
import { blockElements, inlineElements } from "../markup/html-elements.ts";
import type { FieldSources } from "../text/format.ts";
import { renderBlockList } from "./block-list.ts";
import {
  type NamedField,
  nameOfEntry,
  nameOfLists,
  namesOfMaking,
  namesOfTwo,
  namesWithin,
  placesOf,
  plainName,
} from "./field-names.ts";

export type Values = Readonly<Record<string, unknown>>;

/** Holds what a record states, under our names of the fields. */
export interface RecognisedFields {
  readonly fields: Values;
  /** The names that they have in the record, where those are others. */
  readonly from: FieldSources;
  /** The fields whose values are HTML. */
  readonly markup: readonly ("body" | "title")[];
  /** Names in the record that mean nothing to us. */
  readonly unknown: readonly string[];
  /** The name of a day that is not taken for that of publication, because it is when the record was made; absent without one. */
  readonly madeOn?: string;
}

/** What states more of itself than this is no article, and is not looked through. */
export const mostNames = 10_000;

interface Candidate {
  readonly name: string;
  readonly value: unknown;
  readonly rank: number;
}

/** Our names, which need no table: an article that was written for this program has no other. */
const ownNames: ReadonlySet<string> = new Set([
  "author",
  "body",
  "corrected",
  "id",
  "publishedOn",
  "publisher",
  "quoted",
  "retracted",
  "supersedes",
  "title",
  "url",
]);

/**
 * Finds an article's fields in a record, by the names that the world gives them. A bad day never hides a good one. The Guardian has some
 * of them in `fields` within the record, and exports of Elasticsearch all of them in `_source`; WordPress has in `_embedded` whom the number of an author stands for.
 */
export function recogniseFields(record: Values, order: DayOrder = null): RecognisedFields {
  const outer = withInner(record);
  const embedded = record["_embedded"];
  const { credits } = record;
  const named = isRecord(embedded) ? embedded["author"] : isRecord(credits) ? credits["by"] : undefined;
  const raw = withStatedWithin(Array.isArray(named) ? { ...outer, author: named } : outer);
  return (order === null ? recogniseOwn(raw) : null) ?? recogniseOthers(raw, order);
}

/** A record with the fields that its system keeps within it. */
export function withInner(record: Values): Values {
  const inner = record["fields"] ?? record["_source"] ?? record["attributes"];
  return isRecord(inner) ? { ...inner, ...record } : record;
}

/** A record with what its system says of it in an object within: `feed.title`. */
function withStatedWithin(record: Values): Values {
  let stated: Record<string, unknown> | null = null;
  for (const [holder, name] of namesWithin) {
    const inner = record[holder];
    if (!isRecord(inner) || typeof inner[name] !== "string") continue;
    stated ??= { ...record };
    stated[`${holder}.${name}`] = inner[name];
  }
  return stated ?? record;
}

const nowhere: FieldSources = {};

/** Ours whose objects are to be looked into. */
const namesOfObjects: ReadonlySet<string> = new Set(["body", "id", "publishedOn", "publisher", "title"]);

/** A record under our own names with plain values, which needs no choosing; null for any other. */
function recogniseOwn(raw: Values): RecognisedFields | null {
  const unknown: string[] = [];
  for (const name of Object.keys(raw)) {
    const value = raw[name];
    if (!ownNames.has(name)) {
      if (placesOf(name).length > 0) return null;
      unknown.push(name);
    } else if (
      typeof value === "string"
        ? isNothing(value) || (name === "body" && beginsWithBlock(value))
        : typeof value === "number"
    )
      return null;
    else if (namesOfObjects.has(name) && typeof value === "object" && value !== null) return null;
  }
  return { fields: raw, from: nowhere, markup: [], unknown };
}

function recogniseOthers(raw: Values, order: DayOrder): RecognisedFields {
  const found = new Map<NamedField, Candidate[]>();
  const fields: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [name, written] of Object.entries(raw)) {
    const value = statedValue(written);
    const places = placesOf(name);
    if (places.length === 0 && ownNames.has(name)) fields[name] = value;
    else if (places.length === 0) unknown.push(name);
    for (const { field, rank } of places) {
      if (namesOfTwo.has(plainName(name)) && isAddress(value) !== (field === "url")) continue;
      if (plainName(name) === nameOfLists && Array.isArray(value) !== (field === "author")) continue;
      const candidates = found.get(field) ?? [];
      candidates.push({ name, value, rank });
      found.set(field, candidates);
    }
  }
  const from: Record<string, string> = {};
  const markup: ("body" | "title")[] = [];
  let madeOn: string | null = null;
  for (const [field, candidates] of found) {
    const chosen = choose(field, candidates, order);
    if (!chosen) continue;
    if (field === "publishedOn" && isMaking(chosen) && isOfCopy(chosen, found)) {
      madeOn = chosen.name;
      continue;
    }
    const { value, isMarkup } = unwrap(field, chosen);
    fields[field] = field === "publishedOn" && order !== null ? (readDay(value, order).day ?? value) : value;
    if (isMarkup && (field === "body" || field === "title")) markup.push(field);
    if (chosen.name !== field) from[field] = chosen.name;
  }
  return { fields, from, markup, unknown, ...(madeOn === null ? {} : { madeOn }) };
}

function isMaking({ name }: Candidate): boolean {
  const plain = plainName(name);
  return plain === nameOfEntry || namesOfMaking.has(plain);
}

/** Tells whether the record is a copy of something that came out elsewhere, or a line that somebody filled in about it. */
function isOfCopy({ name }: Candidate, found: ReadonlyMap<NamedField, readonly Candidate[]>): boolean {
  if (found.get("url")?.some(({ value }) => isAddress(value))) return true;
  if (plainName(name) !== nameOfEntry) return false;
  const besides = [...found].filter(([field]) => field !== "body" && field !== "publishedOn" && field !== "id");
  return besides.some(([, candidates]) => candidates.some(({ value }) => isStated(value)));
}

/** Python and databases write nothing as a word. */
const nothing: ReadonlySet<string> = new Set(["NULL", "NaN", "None", "\\N", "nan", "null"]);

/** A set looks at the whole of a text, and a body is long. */
function isNothing(value: string): boolean {
  return value.length <= 4 && nothing.has(value);
}

/** A value without what its system wraps it in; null for nothing. */
export function statedValue(value: unknown): unknown {
  if (typeof value === "string") return isNothing(value) ? null : value;
  // Drupal has a list of values in each field, and Contentful one in each language.
  if (Array.isArray(value) && value.length === 1 && isRecord(value[0]) && value[0]["value"] !== undefined)
    return statedValue(value[0]);
  if (!isRecord(value)) return value;
  const { value: own, processed, main, basic } = value;
  const text = [processed, own, main, basic].find((one) => typeof one === "string");
  if (text !== undefined) return text;
  const [language = "", ...others] = Object.keys(value);
  if (others.length === 0 && /^[a-z]{2}(?:-[A-Z]{2})?$/.test(language)) return value[language];
  // As exports of MongoDB write a day, an id and a large number: {"$date": {"$numberLong": "1709632800000"}}.
  const inner = value["$date"] ?? value["$oid"] ?? value["$numberLong"];
  return inner === undefined ? value : isRecord(inner) ? inner["$numberLong"] : inner;
}

function isStated(value: unknown): boolean {
  return value !== null && value !== undefined && (typeof value !== "string" || /\S/.test(value));
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && /^\s*https?:\/\//i.test(value);
}

/** The surest that says something. Of days the surest that can be read; that of making is none of publication beside an empty one. */
function choose(field: NamedField, candidates: readonly Candidate[], order: DayOrder): Candidate | null {
  const ranked = candidates.toSorted((one, other) => one.rank - other.rank);
  const stated = ranked.filter(({ value }) => isStated(value) && typeof value !== "boolean");
  const [first = null] = stated;
  if (field === "publisher") return stated.find(({ value }) => !isAddress(value)) ?? null;
  // The number of an author says less than a name.
  if (field === "author") return stated.find(({ value }) => typeof value !== "number") ?? first;
  if (field !== "publishedOn" || stated.length === 0) return first;
  const days = ranked.some((one) => !isMaking(one) && typeof one.value !== "boolean")
    ? stated.filter((one) => !isMaking(one))
    : stated;
  return days.find(({ value }) => readDay(value, order).day !== null) ?? days[0] ?? null;
}

/** The text in what holds one: `{"rendered": "…"}` of WordPress, `{"name": "…"}` of an outlet, a number as its figures. */
function unwrap(
  field: NamedField,
  { name, value }: Candidate,
): { readonly value: unknown; readonly isMarkup: boolean } {
  if (isRecord(value) && typeof value["rendered"] === "string") return { value: value["rendered"], isMarkup: true };
  if (field === "body" && isRecord(value) && typeof value["content"] === "string")
    return { value: value["content"], isMarkup: true };
  if (field === "publisher" && isRecord(value))
    return { value: ownOf(value, "name") ?? ownOf(value, "title") ?? value, isMarkup: false };
  if (field === "publisher" && Array.isArray(value) && value.length === 1)
    return unwrap(field, { name, value: value[0], rank: 0 });
  // As Google Reader and those who do as it did write a link: [{"href": "…"}].
  if (field === "url" && Array.isArray(value) && isRecord(value[0]) && typeof value[0]["href"] === "string")
    return { value: value[0]["href"], isMarkup: false };
  if (field === "body" && isTexts(value))
    return { value: value.join("\n\n"), isMarkup: beginsWithBlock(value[0] ?? "") };
  const blocks = field === "body" ? renderBlockList(value) : null;
  if (blocks !== null) return { value: blocks, isMarkup: true };
  if (field === "body" && typeof value === "string")
    return { value, isMarkup: /html$/i.test(name) || beginsWithBlock(value) };
  const isName = field === "id" || field === "title" || field === "publisher";
  return { value: isName && typeof value === "number" ? String(value) : value, isMarkup: false };
}

/** The paragraphs of a text, as scrapers keep them. */
function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
}

/** Tells what an object has under a name, in any case. */
function ownOf(value: Values, name: string): unknown {
  return value[name] ?? Object.entries(value).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** Tells whether a text is HTML: it begins with an element of a block, as no words do, or with any element before a paragraph's end. */
function beginsWithBlock(text: string): boolean {
  if (!/^\s*</.test(text)) return false;
  const name = /^\s*<(?:!--|([a-z][a-z0-9]{0,20})(?:\s[^<>]{0,500})?>)/i.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  return blockElements.has(name) ? /<\/[a-z]/i.test(text) : inlineElements.has(name) && /<\/(?:p|div)>/i.test(text);
}

function isRecord(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
