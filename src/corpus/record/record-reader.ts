import { appendAll } from "../../coverage/lists.ts";
import { clearAsksIn } from "../around/markup-asks.ts";
import { checkArticle } from "../article/article-fields.ts";
import { findNameless, readAuthors } from "../article/read-authors.ts";
import { type DayOrder, readDay } from "../article/read-day.ts";
import { readReferences } from "../markup/references.ts";
import { cutBody } from "../text/cut-body.ts";
import { type FileContents, noteOf, refuseFile, type SourceFile } from "../text/format.ts";
import { describeDoubtful, describeStruck, type Problem, quoteValue, withoutComments } from "../text/problem.ts";
import { describeBelow, partTextEnd } from "../text/text-end.ts";
import { nearestField } from "./nearest-field.ts";
import {
  mostNames,
  type RecognisedFields,
  recogniseFields,
  statedValue,
  type Values,
  withInner,
} from "./recognise-fields.ts";
import { describeAbsence, whyWithheld } from "./why-withheld.ts";

/** A record and where it stands. */
export interface PlacedRecord {
  readonly raw: Values;
  readonly defaultId: string;
  /** Of the article; null when it is the whole file. */
  readonly line: number | null;
  /** What problems begin with: `article 2: `. */
  readonly place?: string;
  /** The line of each name, where they have lines of their own. */
  readonly lineOf?: (name: string) => number | null;
  /** What holds where the record states nothing. */
  readonly otherwise?: { readonly fields: Values; readonly from: RecognisedFields["from"] };
  readonly order?: DayOrder;
  /** True where its text was made of HTML before, in which a reference is a word. */
  readonly isRendered?: true;
}

/** Reads the records of one file, each an article with fields; a name that is misspelt again and again is named once. */
export function openRecordReader(file: SourceFile) {
  const named = new Set<string>();
  return (record: PlacedRecord): FileContents | Promise<FileContents> => {
    const { raw, line, place = "", lineOf = () => line, order = null } = record;
    const { length } = Object.keys(raw);
    if (length > mostNames) return refuseFile(file, line, `${place}has ${length} names, expected at most ${mostNames}`);
    const recognised = recogniseFields(raw, order);
    const why = whyWithheld(withInner(raw));
    if (why !== null) return noteOf(file, line, `${place}is ${why}, and is left out`);
    const finish = ({ fields: read, goesOn, withdrawn, doubtful }: Rendered): FileContents => {
      const fields = record.isRendered ? read : withReferencesRead(read, recognised.markup);
      const { otherwise } = record;
      const stated = otherwise ? withOtherwise(fields, withoutDayOf(raw, recognised.madeOn, otherwise.fields)) : fields;
      const from = otherwise ? withOtherwise(recognised.from, otherwise.from) : recognised.from;
      const absence = describeAbsence(stated["body"]);
      if (absence !== null) return noteOf(file, line, `${place}${absence}, and is left out`);
      const isPlain = recognised.from.body !== undefined && !recognised.markup.includes("body") && !otherwise;
      const { text, below } = isPlain ? partBody(stated["body"]) : { text: stated["body"], below: null };
      const { body, cut } = cutBody(text, goesOn);
      const nameless = findNameless(stated["author"]);
      const path = pathIn(stated["url"]);
      const own =
        body === stated["body"] && path === null && nameless === null
          ? stated
          : {
              ...stated,
              body,
              ...(path === null ? {} : { url: null }),
              ...(nameless === null ? {} : { author: readAuthors(stated["author"]) }),
            };
      const { article, faults } = checkArticle(own, record.defaultId);
      const locate = (name: string, message: string): Problem => ({
        file: file.path,
        line: lineOf(name),
        message: `${place}${message}`,
      });
      const { madeOn } = recognised;
      const problems = faults.map(({ field, message }) =>
        field === "publishedOn" && madeOn !== undefined && stated[field] === undefined
          ? locate(madeOn, describeMade(madeOn))
          : locate(nameOf(from, field), rename(message, field, nameOf(from, field))),
      );
      const isStated = (field: string) => stated[field] !== undefined && stated[field] !== null;
      for (const name of recognised.unknown.slice(0, mostUnknown)) {
        const meant = named.has(name) ? null : nearestField(name, isStated);
        if (meant !== null)
          problems.push(locate(name, `has the unknown field ${quoteValue(name)}; did you mean ${meant}?`));
        if (meant !== null) named.add(name);
      }
      if (nameless !== null) problems.push(locate(nameOf(from, "author"), describeNameless(nameless)));
      if (path !== null) problems.push({ ...locate(nameOf(from, "url"), describePath(path)), isNote: true });
      if (cut !== null) problems.push({ ...locate("body", cut), isNote: true });
      if (below !== null) problems.push({ ...locate("body", describeBelow(below)), isNote: true });
      if (withdrawn > 0) problems.push({ ...locate("body", describeStruck(withdrawn)), isNote: true });
      if (doubtful.length > 0) problems.push({ ...locate("body", describeDoubtful(doubtful.join(" "))), isNote: true });
      if (article && hasComments(raw)) problems.push({ ...locate("comments", withoutComments), isNote: true });
      const sources = Object.keys(from).length > 0 ? { from } : {};
      return { articles: article ? [{ article, line, ...sources }] : [], problems };
    };
    return recognised.markup.length === 0
      ? finish({ fields: recognised.fields, goesOn: false, withdrawn: 0, doubtful: [] })
      : renderMarkup(recognised).then(finish);
  };
}

/** So many unknown names of a record are looked at: nobody misspells one among thousands. */
const mostUnknown = 200;

/** Fields that are no text of a person's, in which a reference would be part of an address. */
const namesOfMarks: ReadonlySet<string> = new Set(["id", "url"]);

/** The fields of plain text with their character references read. */
function withReferencesRead(fields: Values, markup: readonly string[]): Values {
  let read: Record<string, unknown> | null = null;
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (typeof value !== "string" || !value.includes("&") || namesOfMarks.has(name) || markup.includes(name)) continue;
    read ??= { ...fields };
    read[name] = readReferences(value);
  }
  return read ?? fields;
}

/** The fields of a record whose HTML is read. */
interface Rendered {
  readonly fields: Values;
  readonly goesOn: boolean;
  /** How many words were left out that are struck through. */
  readonly withdrawn: number;
  /** Lines that were left out and may be text. */
  readonly doubtful: readonly string[];
}

/** Loaded only for records that hold HTML. */
async function renderMarkup({ fields, markup }: RecognisedFields): Promise<Rendered> {
  const [{ readBlocks }, { dropItemTail }] = await Promise.all([
    import("../markup/read-blocks.ts"),
    import("../markup/item-tail.ts"),
  ]);
  const { title, publisher, url } = fields;
  const place = { title: textOf(title) ?? "", publisher: textOf(publisher) ?? "", link: textOf(url), site: undefined };
  const doubtful: string[] = [];
  const blocks = await Promise.all(
    markup.map(async (field) => {
      const written = String(fields[field]);
      if (field !== "body") return { field, ...readBlocks(written), goesOn: false };
      const plain = await clearAsksIn(written);
      const { below, ...read } = dropItemTail(plain.html, readBlocks(plain.html, "lines of a text"), place);
      appendAll(doubtful, [...plain.doubtful, ...below]);
      return { field, ...read };
    }),
  );
  const texts = blocks.map(({ field, paragraphs }) => [field, paragraphs.join("\n\n")]);
  const quoted = blocks.find(({ field }) => field === "body")?.quoted ?? [];
  const rendered = { ...(quoted.length > 0 ? { quoted } : {}), ...fields, ...Object.fromEntries(texts) };
  const withdrawn = blocks.reduce((sum, one) => sum + one.withdrawn, 0);
  return { fields: rendered, goesOn: blocks.some(({ goesOn }) => goesOn), withdrawn, doubtful };
}

/** The body of a record, which another program wrote, without what stands below it. */
function partBody(body: unknown): { readonly text: unknown; readonly below: string | null } {
  return typeof body === "string" ? partTextEnd(body) : { text: body, below: null };
}

/** Trafilatura gives what readers wrote as a text, others as a list. */
function hasComments({ comments }: Values): boolean {
  if (Array.isArray(comments)) return comments.length > 0;
  return typeof comments === "string" && /\p{L}/u.test(comments) && /\s/.test(comments.trim());
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && /\S/.test(value) ? value : undefined;
}

/** A link within a site, such as the `permalink` of Jekyll and Eleventy: `/news/bridge/`. Null for any other value. */
function pathIn(url: unknown): string | null {
  return typeof url === "string" && /^\s*\/(?!\/)/.test(url) ? url : null;
}

function describePath(path: string): string {
  return `has the link ${quoteValue(path)}, and nothing says of which site; the article is loaded without it`;
}

function describeMade(name: string): string {
  return `publishedOn is missing: ${quoteValue(name)} is when this was clipped or filled in, not when it came out; add published: YYYY-MM-DD`;
}

function describeNameless(value: unknown): string {
  return `has the author ${quoteValue(value)}, expected a name; the article is loaded without it`;
}

/** Without the day in a file's name where that is the one on which the record was made. */
function withoutDayOf(raw: Values, madeOn: string | undefined, { publishedOn, ...others }: Values): Values {
  const isSame = madeOn !== undefined && readDay(statedValue(raw[madeOn])).day === publishedOn;
  return isSame || publishedOn === undefined ? others : { ...others, publishedOn };
}

/** The fields, with others where they say nothing. */
function withOtherwise(fields: Values, otherwise: Values): Values {
  const stated: Record<string, unknown> = { ...otherwise };
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value !== undefined && value !== null && value !== "") stated[name] = value;
  }
  return stated;
}

function nameOf(from: RecognisedFields["from"], field: string): string {
  return new Map(Object.entries(from)).get(field) ?? field;
}

/** The fault under the name that the record has for the field. */
function rename(message: string, field: string, name: string): string {
  return name !== field && message.startsWith(`${field} is `) ? `${name}${message.slice(field.length)}` : message;
}
