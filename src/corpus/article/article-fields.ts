import type { Article, Notice } from "../../coverage/article.ts";
import { parseUrl } from "../../coverage/parse-url.ts";
import { describeLostMarks, mayHaveLostLetters } from "../text/controls-in-text.ts";
import { asLines } from "../text/decode-text.ts";
import { quoteValue } from "../text/problem.ts";
import { describeTooManyMarks } from "../text/too-many-marks.ts";
import { expectedQuoted, readQuoted } from "./quoted-paragraphs.ts";
import { readAuthors } from "./read-authors.ts";
import { readDay } from "./read-day.ts";
import { readNotice, saysNone } from "./read-notice.ts";

/** What spreadsheets and people write for nothing: `#REF!`, `#GETTING_DATA`, `n/a`, a dash. */
const nothing = /^\s{0,9}(?:#[A-Z\d/]{2,9}[!?]|#[A-Z]{2,12}_[A-Z]{2,12}|#?n\/a\.?)\s{0,9}$/i;
const longestNothing = 40;

function hasWords(value: string): boolean {
  return /[\p{L}\p{N}]/u.test(value) && (value.length > longestNothing || !nothing.test(value));
}

/** Told what was expected in the place of what a field states. */
type Refuse = (field: string, expected: string) => void;

const wellFormed = "text without broken characters";

/** A half of a surrogate pair without the other: JSON and YAML can spell one, UTF-8 cannot hold it. */
function readText(value: unknown, field: string, refuse: Refuse): string | null {
  if (typeof value !== "string") refuse(field, "text");
  else if (!value.isWellFormed()) refuse(field, wellFormed);
  else return value;
  return null;
}

function readLine(value: unknown, field: string, refuse: Refuse): string | null {
  const text = readText(value, field, refuse);
  if (text === null) return null;
  const line = text.trim();
  return /[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, " ") : line;
}

/** A number or an address of mail states no name; an object without one is a fault, as something in it is lost. */
function namesOrFault(value: unknown): unknown {
  return readAuthors(value) ?? (typeof value === "object" && !Array.isArray(value) ? value : undefined);
}

function readBody(value: unknown, refuse: Refuse): string | null {
  const text = readText(value, "body", refuse);
  if (typeof value === "string" && !hasWords(value)) refuse("body", "the article's text");
  return text === null ? null : asLines(text);
}

/** What was made known later, and when. */
function readLater(value: unknown, field: string, refuse: Refuse): Notice | null {
  const read = readNotice(value);
  if ("notice" in read && read.notice.text.isWellFormed()) return read.notice;
  refuse(field, "expected" in read ? read.expected : wellFormed);
  return null;
}

/** One, or a list of them. */
function readSeveral<One>(
  value: unknown,
  field: string,
  refuse: Refuse,
  read: (value: unknown, field: string, refuse: Refuse) => One | null,
): readonly One[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0 && field !== "quoted") refuse(field, "at least one");
  return values.flatMap((one) => read(one, field, refuse) ?? []);
}

function readId(value: unknown, field: string, refuse: Refuse): string | null {
  const id = readLine(value, field, refuse);
  if (id === "") refuse(field, "an id");
  return id;
}

/** The names of what can be stated, in the order of the documentation. */
export const fieldNames: readonly string[] = [
  "id",
  "title",
  "publisher",
  "author",
  "publishedOn",
  "url",
  "body",
  "corrected",
  "retracted",
  "supersedes",
  "quoted",
];

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
  const faults: FieldFault[] = [];
  const refuse: Refuse = (field, expected) => faults.push(describeFault(field, expected, stated));
  const lineOf = (field: string, value: unknown) => (value === undefined ? null : readLine(value, field, refuse));
  const id = readLine(stated["id"] ?? defaultId, "id", refuse);
  const publisher = lineOf("publisher", stated["publisher"]);
  const title = withoutOutlet(lineOf("title", stated["title"]), publisher);
  const author = lineOf("author", namesOrFault(stated["author"]));
  const { day: publishedOn, expected } = readDay(stated["publishedOn"]);
  if (publishedOn === null) refuse("publishedOn", expected);
  const url = lineOf("url", stated["url"]);
  if (url !== null && !isWebAddress(url)) refuse("url", "a link that begins with http:// or https://");
  const body = readBody(stated["body"], refuse);
  const later = readLaterFields(stated, refuse);
  const statements = stated["quoted"] === undefined ? [] : readSeveral(stated["quoted"], "quoted", refuse, readLine);
  if (faults.length > 0 || id === null || publishedOn === null || body === null) return { article: null, faults };
  const quoted = readQuoted(statements, body);
  const isDoubtful = mayHaveLostLetters(body);
  const fault = (isDoubtful ? describeLostMarks(body) : null) ?? describeTooManyMarks(body);
  if (fault !== null) return { article: null, faults: [{ field: "body", message: fault }] };
  if (quoted === null)
    return { article: null, faults: [{ field: "quoted", message: describeQuoted(stated["quoted"]) }] };
  const spans = quoted.length > 0 ? { quoted } : {};
  const article: Article = { id, title, publisher, author, publishedOn, url, body, ...spans, ...later };
  if (isDoubtful) doubtful.add(article);
  return { article, faults: [] };
}

/** “Bridge closes - Tarn Courier”, as services that gather news write the headlines of the Tarn Courier, without that name. */
function withoutOutlet(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null || !title.toLowerCase().endsWith(publisher.toLowerCase())) return title;
  const [own = ""] = /^.+(?= [-–—|·] ?$)/.exec(title.slice(0, title.length - publisher.length)) ?? [];
  return own.split(" ").length < fewestOfHeadline ? title : own;
}

/** Words: “Interview - Tarn Courier” may be its whole name. */
const fewestOfHeadline = 2;

/** What may be stated of an article that came out before. */
function readLaterFields(
  { corrected, retracted, supersedes }: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): Pick<Article, "corrected" | "retracted" | "supersedes"> {
  const notices = corrected === undefined ? null : readSeveral(corrected, "corrected", refuse, readLater);
  const withdrawal = retracted === undefined ? null : readLater(retracted, "retracted", refuse);
  const replaced = supersedes === undefined ? null : readSeveral(supersedes, "supersedes", refuse, readId);
  return {
    ...(notices === null ? {} : { corrected: notices.toSorted(byDay) }),
    ...(withdrawal === null ? {} : { retracted: withdrawal }),
    ...(replaced === null ? {} : { supersedes: replaced }),
  };
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

function describeFault(field: string, expected: string, stated: Readonly<Record<string, unknown>>): FieldFault {
  if (Object.hasOwn(stated, field))
    return { field, message: `${field} is ${quoteValue(stated[field])}, expected ${expected}` };
  return { field, message: `${field} is missing, expected ${neededInstead[field] ?? expected}` };
}

function isWebAddress(value: string): boolean {
  return /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\p{C}]+$/u.test(value) && parseUrl(value) !== null;
}
