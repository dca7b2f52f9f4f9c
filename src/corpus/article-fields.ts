import { z } from "zod";
import type { Article, Notice } from "../coverage/article.ts";
import { parseUrl } from "../coverage/parse-url.ts";
import { describeLostMarks, mayHaveLostLetters } from "./controls-in-text.ts";
import { asLines } from "./decode-text.ts";
import { quoteValue } from "./problem.ts";
import { expectedQuoted, readQuoted } from "./quoted-paragraphs.ts";
import { readAuthors } from "./read-authors.ts";
import { readDay } from "./read-day.ts";
import { readNotice, saysNone } from "./read-notice.ts";
import { describeTooManyMarks } from "./too-many-marks.ts";

/** What spreadsheets and people write for nothing: `#REF!`, `#GETTING_DATA`, `n/a`, a dash. */
const nothing = /^\s{0,9}(?:#[A-Z\d/]{2,9}[!?]|#[A-Z]{2,12}_[A-Z]{2,12}|#?n\/a\.?)\s{0,9}$/i;
const longestNothing = 40;

function hasWords(value: string): boolean {
  return /[\p{L}\p{N}]/u.test(value) && (value.length > longestNothing || !nothing.test(value));
}

/** A half of a surrogate pair without the other: JSON and YAML can spell one, UTF-8 cannot hold it. */
const text = z.string("text").refine((value) => value.isWellFormed(), "text without broken characters");
const line = text.transform((value) => value.trim().replace(/\s+/g, " "));

/** What was made known later, and when. */
const notice = z.unknown().transform((value, context): Notice => {
  const read = readNotice(value);
  if ("notice" in read && read.notice.text.isWellFormed()) return read.notice;
  context.addIssue("expected" in read ? read.expected : "text without broken characters");
  return z.NEVER;
});

/** One, or a list of them. */
const several = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(schema).min(1, "at least one"));

/** A number or an address of mail states no name; an object without one is a fault, as something in it is lost. */
function namesOrFault(value: unknown): unknown {
  return readAuthors(value) ?? (typeof value === "object" && !Array.isArray(value) ? value : undefined);
}

/** What a format may state of an article. Each error is what was expected. */
const articleFields = z.object({
  id: line,
  title: line.optional(),
  publisher: line.optional(),
  author: z.preprocess(namesOrFault, line.optional()),
  publishedOn: z.unknown().transform((value, context) => {
    const { day, expected } = readDay(value);
    if (day === null) context.addIssue(expected);
    return day ?? z.NEVER;
  }),
  url: line.refine(isWebAddress, "a link that begins with http:// or https://").optional(),
  body: text.refine(hasWords, "the article's text").transform(asLines),
  corrected: several(notice).optional(),
  retracted: notice.optional(),
  supersedes: several(line.pipe(z.string().min(1, "an id"))).optional(),
  quoted: z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(line)).optional(),
});

/** The names of what can be stated, in the order of the documentation. */
export const fieldNames: readonly string[] = Object.keys(articleFields.shape);

const neededInstead: Readonly<Record<string, string>> = { body: "the article's text", publishedOn: "YYYY-MM-DD" };

/** A fault in one of the fields, without its place in the file. */
interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** An article, or every fault that keeps it from being one. */
export type CheckedArticle =
  | { readonly article: Article; readonly faults: readonly [] }
  | { readonly article: null; readonly faults: readonly FieldFault[] };

/**
 * Makes an article of what its file states. Null, an empty text and a blank one mean "not stated"; other fields
 * than an article's are not looked at.
 */
export function checkArticle(raw: Readonly<Record<string, unknown>>, defaultId: string): CheckedArticle {
  const stated = pickStated(raw);
  const { data, error } = articleFields.safeParse({ id: defaultId, ...stated });
  if (error) return { article: null, faults: error.issues.map((issue) => describeIssue(issue, stated)) };
  const { id, title = null, publisher = null, author = null, publishedOn, url = null, body } = data;
  const { corrected, retracted, supersedes } = data;
  const quoted = readQuoted(data.quoted ?? [], body);
  const isDoubtful = mayHaveLostLetters(body);
  const fault = (isDoubtful ? describeLostMarks(body) : null) ?? describeTooManyMarks(body);
  if (fault !== null) return { article: null, faults: [{ field: "body", message: fault }] };
  if (quoted === null)
    return { article: null, faults: [{ field: "quoted", message: describeQuoted(stated["quoted"]) }] };
  const later = {
    ...(quoted.length > 0 ? { quoted } : {}),
    ...(corrected ? { corrected: corrected.toSorted(byDay) } : {}),
    ...(retracted ? { retracted } : {}),
    ...(supersedes ? { supersedes } : {}),
  };
  const article: Article = { id, title, publisher, author, publishedOn, url, body, ...later };
  if (isDoubtful) doubtful.add(article);
  return { article, faults: [] };
}

/** Articles that may have lost a letter: most have not, and their bodies need not be gone through again. */
const doubtful = new WeakSet<Article>();

/** Tells whether an article that was checked here may have lost a letter. */
export function isDoubtfulArticle(article: Article): boolean {
  return doubtful.has(article);
}

function describeQuoted(value: unknown): string {
  return `quoted is ${quoteValue(value)}, expected ${expectedQuoted}`;
}

function byDay(one: Notice, other: Notice): number {
  return one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
}

function pickStated(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const stated: Record<string, unknown> = {};
  for (const field of fieldNames) if (Object.hasOwn(raw, field) && !isBlank(raw[field])) stated[field] = raw[field];
  for (const field of ["corrected", "retracted", "supersedes"]) if (saysNone(stated[field])) delete stated[field];
  return stated;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && !/\S/.test(value));
}

function describeIssue(issue: z.core.$ZodIssue, stated: Readonly<Record<string, unknown>>): FieldFault {
  const field = String(issue.path[0]);
  if (Object.hasOwn(stated, field))
    return { field, message: `${field} is ${quoteValue(stated[field])}, expected ${issue.message}` };
  return { field, message: `${field} is missing, expected ${neededInstead[field] ?? issue.message}` };
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s\p{C}]+$/iu.test(value) && parseUrl(value) !== null;
}
