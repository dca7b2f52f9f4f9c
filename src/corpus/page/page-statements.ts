import { readDay } from "../article/read-day.ts";
import { leadsToPerson } from "../markup/link-places.ts";
import { isCalledByline, isCalledDate, isCalledMasthead, isCalledOpening } from "../markup/page-names.ts";
import { growTree } from "../markup/page-tree.ts";
import { walkHtml } from "../markup/walk-html.ts";
import type { JsonObject } from "../stated/linked-data.ts";
import { openMicrodata } from "../stated/microdata.ts";
import { type Metas, openMetas } from "../stated/page-metas.ts";
import type { ShownPage } from "./main-text.ts";
import { mostParts, openTexts } from "./open-texts.ts";
import { type OpenBeside, openPageCode } from "./page-code.ts";
import { openPlaces, type PageTime } from "./page-places.ts";
import { openPageSize } from "./page-size.ts";

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
  /** The words of links to the front page. */
  readonly homes: readonly string[];
  /** The words of what is called the site's name or brand. */
  readonly mastheads: readonly string[];
  /** The words of links to its author. */
  readonly authors: readonly string[];
  /** The words of what is marked as a byline. */
  readonly bylines: readonly string[];
  /** Tells whether it has no more elements, and no deeper, than an article's page has. */
  readonly isModest: boolean;
  /** What is not closed and hides paragraphs behind it; null when nothing does. */
  readonly hiding: string | null;
  /** A menu or footer that is not closed, and the first words behind it, which may be none of the text; null when there is none. */
  readonly openBeside: OpenBeside | null;
  /** The page without scripts, styles, drawings and comments. */
  readonly shown: ShownPage;
}

const mostOfAKind = 20;
const frontPage = /^(?:https?:\/\/[^/?#]{1,200})?\/?$/i;
const noRels: readonly string[] = [];
/** The author of an h-entry, also in its footer. */
const entryAuthor = /(?:^|\s)p-author(?:\s|$)/;

/** Elements whose times are of other articles, or of nothing, and what sites call those. */
const besides: ReadonlySet<string> = new Set(["aside", "footer", "nav"]);
const commentClass = /(?:^|[\s_-])comments?(?:$|[\s_-]|list)/i;

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
  const homes = openTexts(mostOfAKind);
  const mastheads = openTexts(mostOfAKind);
  const texts = [title, headings, authors, bylines, homes, mastheads];
  let canonical: string | null = null;
  let script: { readonly text: string[]; readonly line: number } | null = null;
  let beside = 0;
  const places = openPlaces(times);
  const lineAt = countLines(html);
  const size = openPageSize();
  const code = openPageCode();
  const grower = growTree();
  walkHtml(html, (parser) => ({
    onopentag(name, attributes) {
      size.open();
      const isData = name === "script" && /^application\/ld\+json/i.test(attributes["type"]?.trim() ?? "");
      if (!isData) code.open(name, parser());
      const { property = "", content, rel = "", href, class: classes = "", title: spelt } = attributes;
      const datetime = name === "abbr" ? spelt : (attributes["datetime"] ?? "");
      const rels = rel === "" ? noRels : rel.toLowerCase().split(/\s+/);
      const ofPage = microdata.isOfArticle() ? "" : attributes["itemprop"];
      const key = (property || attributes["name"] || ofPage || "").toLowerCase();
      const isStatement = name === "meta" || name === "link";
      const isCut = code.isOpen() || (isStatement && code.state(`${property} ${attributes["name"] ?? ""}`, parser()));
      if (size.isSmall()) grower.open(name, attributes, isCut);
      const names = `${classes} ${attributes["id"] ?? ""}`;
      const isOwnFooter = name === "footer" && isCalledOpening(classes) && places.isInArticle();
      const isBeside = (besides.has(name) && !isOwnFooter) || (names !== " " && commentClass.test(names));
      if (isBeside) beside += 1;
      places.open(name, isBeside, name === "a" && href !== undefined && !leadsToPerson(href) && href !== canonical);
      if (name === "meta" && key !== "" && content !== undefined) metas.add(key, content);
      if (name === "link" && href !== undefined && rels.includes("canonical")) canonical ??= href;
      if (name === "title") title.open(name);
      if (name === "h1") headings.open(name);
      const isAuthor = rels.includes("author") || (entryAuthor.test(classes) && places.isInArticle());
      if (name === "a" && isAuthor && !places.isIn("aside")) authors.open(name);
      if (beside === 0 && isCalledByline(classes)) bylines.open(name);
      if (name === "a" && href !== undefined && frontPage.test(href)) homes.open(name);
      if (names !== " " && isCalledMasthead(names)) mastheads.open(name);
      const isTime = (name === "time" || name === "abbr") && datetime !== undefined;
      const isDate = !isTime && name !== "meta" && isCalledDate(names) && !shown;
      if ((isTime || isDate) && times.length < mostOfAKind) {
        const mark = attributes["pubdate"] === undefined && !places.isIn("footer") ? "" : "pubdate";
        const value = isTime ? datetime : readDay(spelt).day === null ? "" : (spelt ?? "");
        times.push({
          value,
          words: "",
          place: beside > 0 || places.isBelow() ? "elsewhere" : "article",
          role: `${classes} ${key} ${attributes["itemprop"] ?? ""} ${mark} ${places.label()}`.toLowerCase(),
        });
        if (!shown) shown = { at: times.length - 1, depth: places.depth(), parts: [] };
      }
      if (isData) script = { text: [], line: lineAt(parser().startIndex) };
      microdata.open(name, attributes);
    },
    ontext(text) {
      size.text();
      if (size.isSmall()) grower.text(text);
      script?.text.push(text);
      if (shown && shown.parts.length < mostParts) shown.parts.push(text);
      for (const one of texts) one.text(text);
      places.text(text);
      microdata.text(text);
    },
    oncomment() {
      code.comment(parser());
    },
    onclosetag(name, isImplied) {
      size.close();
      grower.close();
      code.close(name, isImplied, parser());
      microdata.close();
      const isShown = shown?.depth === places.depth();
      if (places.close(name)) beside -= 1;
      if (isShown && shown) {
        const words = shown.parts.join("");
        const time = times[shown.at];
        if (time && time.value !== "") times[shown.at] = { ...time, words };
        else if (time && readDay(words).day !== null) times[shown.at] = { ...time, value: words };
        shown = null;
      }
      for (const one of texts) one.close(name);
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
    homes: homes.read(),
    mastheads: mastheads.read(),
    authors: authors.read(),
    bylines: bylines.read(),
    isModest: size.isModest(),
    hiding: code.hiding(html),
    openBeside: code.besideOf(html),
    shown: {
      length: html.length - code.length(),
      tree: code.isWhole() ? grower.tree : null,
      html: () => code.without(html),
    },
  };
}

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
