import type { JsonObject } from "./linked-data.ts";
import { openMicrodata } from "./microdata.ts";
import { walkHtml } from "./walk-html.ts";

/** What a web page states about itself, beside the words of its article. */
export interface PageStatements {
  /** The texts of its JSON-LD scripts, with the line each begins on. */
  readonly linkedData: readonly { readonly text: string; readonly line: number }[];
  /** What it states in attributes, as JSON-LD would have it. */
  readonly microdata: readonly JsonObject[];
  /** Values of `<meta>` by lower-case name or property, in their order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The address that the page calls its own; null when it names none. */
  readonly canonical: string | null;
  /** The words of its `<title>`; empty without one. */
  readonly title: string;
  /** The words of its first headings. */
  readonly headings: readonly string[];
  /** The days and times of its `<time>`s, in their order. */
  readonly times: readonly PageTime[];
  /** The words of links to its author. */
  readonly authors: readonly string[];
  /** The words of what is marked as a byline. */
  readonly bylines: readonly string[];
}

export interface PageTime {
  readonly value: string;
  /** Whether it stands below the article's heading and above or beside its first words. */
  readonly place: "article" | "elsewhere";
  /** Its classes and the properties it has, as one text. */
  readonly role: string;
}

const mostOfAKind = 20;

/** Elements whose times are of other articles, or of nothing. */
const besides: ReadonlySet<string> = new Set(["aside", "footer", "nav"]);

/** The classes of hAtom and h-entry, and those that themes took from them. */
const bylineClass = /(?:^|[\s_-])(?:byline|p-author|author|author-name)(?:\s|$)/i;

/** Reads the statements of a page's HTML. Linear. */
export function readStatements(html: string): PageStatements {
  const linkedData: { text: string; line: number }[] = [];
  const metas = new Map<string, string[]>();
  const times: PageTime[] = [];
  const microdata = openMicrodata();
  const title = openTexts(1);
  const headings = openTexts(mostOfAKind);
  const authors = openTexts(mostOfAKind);
  const bylines = openTexts(mostOfAKind);
  let canonical: string | null = null;
  let script: { readonly text: string[]; readonly line: number } | null = null;
  let beside = 0;
  const lineAt = countLines(html);
  walkHtml(html, (parser) => ({
    onopentag(name, attributes) {
      const { property = "", content, rel = "", href, type = "", class: classes = "", title: spelt } = attributes;
      const datetime = name === "abbr" ? spelt : attributes["datetime"];
      const rels = rel.toLowerCase().split(/\s+/);
      const key = (property || attributes["name"] || attributes["itemprop"] || "").toLowerCase();
      if (besides.has(name)) beside += 1;
      if (name === "meta" && key !== "" && content !== undefined) addMeta(metas, key, content);
      if (name === "link" && href !== undefined && rels.includes("canonical")) canonical ??= href;
      if (name === "title") title.open(name);
      if (name === "h1") headings.open(name);
      if (name === "a" && rels.includes("author")) authors.open(name);
      if (beside === 0 && bylineClass.test(classes)) bylines.open(name);
      if ((name === "time" || name === "abbr") && datetime !== undefined && times.length < mostOfAKind)
        times.push({
          value: datetime,
          place: beside > 0 ? "elsewhere" : "article",
          role: `${classes} ${key}`.toLowerCase(),
        });
      if (name === "script" && /^application\/ld\+json/i.test(type.trim()))
        script = { text: [], line: lineAt(parser().startIndex) };
      microdata.open(name, attributes);
    },
    ontext(text) {
      script?.text.push(text);
      for (const one of [title, headings, authors, bylines]) one.text(text);
      microdata.text(text);
    },
    onclosetag(name) {
      microdata.close();
      if (besides.has(name)) beside -= 1;
      for (const one of [title, headings, authors, bylines]) one.close(name);
      if (name !== "script" || !script) return;
      linkedData.push({ text: script.text.join(""), line: script.line });
      script = null;
    },
  }));
  return {
    linkedData,
    microdata: microdata.items(),
    metas,
    canonical,
    title: title.read()[0] ?? "",
    headings: headings.read(),
    times,
    authors: authors.read(),
    bylines: bylines.read(),
  };
}

function addMeta(metas: Map<string, string[]>, key: string, content: string): void {
  const values = metas.get(key) ?? [];
  if (values.length < mostOfAKind && /\S/.test(content)) values.push(content.trim());
  metas.set(key, values);
}

/** The words of the first elements of a name, which are not within one another. */
function openTexts(most: number) {
  const texts: string[] = [];
  let inside: { readonly name: string; readonly parts: string[] } | null = null;
  return {
    open(name: string) {
      if (!inside && texts.length < most) inside = { name, parts: [] };
    },
    text(text: string) {
      if (inside && inside.parts.length < mostParts) inside.parts.push(text);
    },
    close(name: string) {
      if (inside?.name !== name) return;
      const words = inside.parts.join("").replace(/\s+/g, " ").trim();
      if (words !== "") texts.push(words);
      inside = null;
    },
    read: (): readonly string[] => texts,
  };
}

/** Of a heading; the parser gives each character reference as a part of its own. */
const mostParts = 500;

/** Tells the line of ever later offsets, from 1. */
function countLines(text: string): (offset: number) => number {
  let [line, counted] = [1, 0];
  return (offset) => {
    for (let at = text.indexOf("\n", counted); at >= 0 && at < offset; at = text.indexOf("\n", counted)) {
      line += 1;
      counted = at + 1;
    }
    return line;
  };
}
