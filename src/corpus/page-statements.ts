import { leadsToPerson } from "./link-places.ts";
import type { JsonObject } from "./linked-data.ts";
import { openMicrodata } from "./microdata.ts";
import { readOpeningLine } from "./opening-lines.ts";
import { type Metas, openMetas } from "./page-metas.ts";
import { isCalledDate, isCalledOpening } from "./page-names.ts";
import { openPageSize } from "./page-size.ts";
import { readDay } from "./read-day.ts";
import { walkHtml } from "./walk-html.ts";

/** What a web page states about itself, beside the words of its article. */
export interface PageStatements {
  /** The texts of its JSON-LD scripts, with the line each begins on. */
  readonly linkedData: readonly { readonly text: string; readonly line: number }[];
  /** What it states in attributes, as JSON-LD would have it. */
  readonly microdata: readonly JsonObject[];
  /** Values of `<meta>` by lower-case name or property, in their order. */
  readonly metas: Metas;
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
  /** Tells whether it has no more elements, and no deeper, than an article's page has. */
  readonly isModest: boolean;
}

export interface PageTime {
  readonly value: string;
  /** Tells whether it stands below the article's heading and above or beside its first words, or beside another headline. */
  readonly place: "another" | "article" | "elsewhere";
  /** The classes of an element and the properties it has, as one text. */
  readonly role: string;
}

const mostOfAKind = 20;

/** Elements whose times are of other articles, or of nothing, and what sites call those. */
const besides: ReadonlySet<string> = new Set(["aside", "footer", "nav"]);
const commentClass = /(?:^|[\s_-])comments?(?:$|[\s_-]|list)/i;

/** A paragraph of more words tells of a time within the story: "The fair is held on 1 August". Measured without the words of the time. */
const mostWordsOfLine = 14;

/** The classes of hAtom and h-entry, and those that themes took from them. */
const bylineClass = /(?:^|[\s_-])(?:byline|p-author|author|author-name)(?:\s|$)/i;

/** Reads the statements of a page's HTML. Linear. */
export function readStatements(html: string): PageStatements {
  const linkedData: { text: string; line: number }[] = [];
  const metas = openMetas();
  const times: PageTime[] = [];
  let shown: { readonly at: number; readonly depth: number; readonly parts: string[] } | null = null;
  const microdata = openMicrodata();
  const title = openTexts(1);
  const headings = openTexts(mostOfAKind);
  const authors = openTexts(mostOfAKind);
  const bylines = openTexts(mostOfAKind);
  let canonical: string | null = null;
  let script: { readonly text: string[]; readonly line: number } | null = null;
  let beside = 0;
  const places = openPlaces(times);
  const lineAt = countLines(html);
  const size = openPageSize();
  walkHtml(html, (parser) => ({
    onopentag(name, attributes) {
      size.open();
      const { property = "", content, rel = "", href, type = "", class: classes = "", title: spelt } = attributes;
      const datetime = name === "abbr" ? spelt : (attributes["datetime"] ?? "");
      const rels = rel.toLowerCase().split(/\s+/);
      const ofPage = microdata.isOfArticle() ? "" : attributes["itemprop"];
      const key = (property || attributes["name"] || ofPage || "").toLowerCase();
      const names = `${classes} ${attributes["id"] ?? ""}`;
      const isOwnFooter = name === "footer" && isCalledOpening(classes) && places.isInArticle();
      const isBeside = (besides.has(name) && !isOwnFooter) || commentClass.test(names);
      if (isBeside) beside += 1;
      places.open(name, isBeside, name === "a" && href !== undefined && !leadsToPerson(href) && href !== canonical);
      if (name === "meta" && key !== "" && content !== undefined) metas.add(key, content);
      if (name === "link" && href !== undefined && rels.includes("canonical")) canonical ??= href;
      if (name === "title") title.open(name);
      if (name === "h1") headings.open(name);
      if (name === "a" && rels.includes("author") && !places.isIn("aside")) authors.open(name);
      if (beside === 0 && bylineClass.test(classes)) bylines.open(name);
      const isTime = (name === "time" || name === "abbr") && datetime !== undefined;
      const isDate = !isTime && name !== "meta" && isCalledDate(names) && !shown;
      if ((isTime || isDate) && times.length < mostOfAKind) {
        const mark = attributes["pubdate"] === undefined && !places.isIn("footer") ? "" : "pubdate";
        const value = isTime ? datetime : readDay(spelt).day === null ? "" : (spelt ?? "");
        times.push({
          value,
          place: beside > 0 || places.isBelow() ? "elsewhere" : "article",
          role: `${classes} ${key} ${attributes["itemprop"] ?? ""} ${mark} ${places.label()}`.toLowerCase(),
        });
        if (value === "") shown = { at: times.length - 1, depth: places.depth(), parts: [] };
      }
      if (name === "script" && /^application\/ld\+json/i.test(type.trim()))
        script = { text: [], line: lineAt(parser().startIndex) };
      microdata.open(name, attributes);
    },
    ontext(text) {
      size.text();
      script?.text.push(text);
      if (shown && shown.parts.length < mostParts) shown.parts.push(text);
      for (const one of [title, headings, authors, bylines]) one.text(text);
      places.text(text);
      microdata.text(text);
    },
    onclosetag(name) {
      size.close();
      microdata.close();
      const isShown = shown?.depth === places.depth();
      if (places.close(name)) beside -= 1;
      if (isShown && shown) {
        const value = shown.parts.join("");
        const time = times[shown.at];
        if (time && readDay(value).day !== null) times[shown.at] = { ...time, value };
        shown = null;
      }
      for (const one of [title, headings, authors, bylines]) one.close(name);
      if (name !== "script" || !script) return;
      linkedData.push({ text: script.text.join(""), line: script.line });
      script = null;
    },
  }));
  return {
    linkedData,
    microdata: microdata.items(),
    metas: metas.read(),
    canonical,
    title: title.read()[0] ?? "",
    headings: headings.read(),
    times,
    authors: authors.read(),
    bylines: bylines.read(),
    isModest: size.isModest(),
  };
}

/** Follows which elements of a page are open, and says where the times in them stand once they are closed. */
function openPlaces(times: PageTime[]) {
  const open: OpenElement[] = [];
  let before = "";
  let [prose, hasHeading] = [0, false];
  const setApart = (from: number) => {
    for (const time of times.slice(from)) if (time.place === "article") Object.assign(time, { place: "elsewhere" });
  };
  return {
    open(name: string, isBeside: boolean, isLink: boolean) {
      if (name === "h1") for (const one of open) one.hasHeading = true;
      if (name === "h1" && !hasHeading) [prose, hasHeading] = [0, true];
      open.push({ name, isBeside, isLink, from: times.length, text: "", words: 0, linked: 0, hasHeading: false });
    },
    text(text: string) {
      const words = text.split(/\s+/).filter(Boolean).length;
      const inner = open.at(-1);
      if (inner) inner.words += words;
      if (inner && inner.text.length < longestItem) inner.text += text;
      before = `${before}${text}`.slice(-longestLabel);
    },
    /** Gives whether it stood beside the article. */
    close(name: string): boolean {
      const closed = open.pop();
      if (!closed) return false;
      if (name === "p" && closed.words > mostWordsOfLine) prose += 1;
      const around = open.at(-1);
      const linked = closed.isLink ? closed.words : closed.linked;
      if (around) {
        around.words += closed.words;
        if (around.text.length < longestItem) around.text += closed.text;
        around.linked = Math.max(around.linked, linked);
      }
      if (times.length > closed.from && isOfAnother(closed, linked))
        for (const time of times.slice(closed.from)) Object.assign(time, { place: "another" });
      const isMasthead = name === "header" && !closed.hasHeading && !open.some((one) => isArticle(one.name));
      if (isMasthead || (name === "p" && closed.words > mostWordsOfLine)) setApart(closed.from);
      return closed.isBeside;
    },
    /** Whether the article's text has begun: what follows it is of others. */
    isBelow: () => prose > mostAboveDay,
    isInArticle: () => open.some((one) => isArticle(one.name)),
    depth: () => open.length,
    isIn: (name: string) => open.some((one) => one.name === name),
    /** What stands right before a time: "Updated", "Published on". */
    label: () => labels.find((label) => label.test(before))?.exec(before)?.[0] ?? "",
  };
}

interface OpenElement {
  readonly name: string;
  readonly isBeside: boolean;
  readonly isLink: boolean;
  /** How many times stood before it. */
  readonly from: number;
  hasHeading: boolean;
  /** Its words, and those of the longest link in it. */
  words: number;
  linked: number;
  text: string;
}

/** Tells whether what has a time in it is about another article, by the headline that it links, or an item of a list on something else. */
function isOfAnother({ name, words, text, hasHeading }: OpenElement, linked: number): boolean {
  if (hasHeading) return false;
  if (linked >= fewestOfHeadline && linked * mostPerLinked >= words) return true;
  return name === "li" && words >= fewestOfItem && readOpeningLine(text.replace(/\s+/g, " ").trim()) === null;
}

/** Words of a headline that is linked, and how many there may be around each of them. */
const fewestOfHeadline = 4;
const mostPerLinked = 3;
/** Words of an item that says more than a day and a name. */
const fewestOfItem = 6;
/** UTF-16 units of an item that is read. */
const longestItem = 200;

/** Paragraphs that may stand above a day: one that sums up the article. */
const mostAboveDay = 1;

function isArticle(name: string): boolean {
  return name === "article" || name === "main";
}

/** By which a page tells publication from change, right before the time. */
const labels = [
  /(?:updated|modified)(?=(?:\s+(?:at|on))?[\s:]*$)/i,
  /(?:published|posted)(?=(?:\s+(?:at|on))?[\s:]*$)/i,
];

/** UTF-16 units. */
const longestLabel = 30;

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
