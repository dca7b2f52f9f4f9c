import { findWords, foldText } from "../../coverage/fold.ts";
import { isAdvertisingLabel, mayAdvertise } from "../../english/classes/page-labels.ts";
import { isPictureCounter, isPictureCredit } from "../../english/classes/picture-credits.ts";
import { kindOfPostLine, type PostLine } from "../article/embedded-posts.ts";
import { findSignature, openQuotes, signBelow } from "../article/quote-elements.ts";
import {
  asideElements,
  blockElements,
  headlineElements,
  setApartElements,
  withdrawingElements,
} from "./html-elements.ts";
import { isLeadingLine } from "./leading-line.ts";
import { isBesideInFeeds } from "./page-names.ts";
import { type PageNode, walkTree } from "./page-tree.ts";
import { walkHtml } from "./walk-html.ts";

/** The words of HTML as a reader sees them. */
export interface Blocks {
  readonly paragraphs: readonly string[];
  /** Which of them are quoted, as an article's `quoted` states it: `3-4 Jane Roe`. */
  readonly quoted: readonly string[];
  /** How many words were left out that are struck through, and so withdrawn. */
  readonly withdrawn: number;
}

/**
 * Reads HTML: each block is a paragraph; white space is made single spaces, `<br>` a line end, `<q>` the marks that a browser
 * draws. Pictures with their captions, scripts and forms are left out; of a page also lines that are only a link to another, and of a text
 * those that say whose a picture is. Linear.
 */
export function readBlocks(html: string, lines: Lines = "all lines"): Blocks {
  return blocksOf((handlers) => walkHtml(html, () => handlers), lines);
}

/** Reads what stands in an element of a tree, as its HTML would be read. */
export function readTree(root: PageNode, lines: Lines): Blocks {
  return blocksOf((handlers) => walkTree(root, handlers), lines);
}

type Lines = "all lines" | "lines of a page" | "lines of a text";

function blocksOf(walk: (handlers: Parameters<typeof walkTree>[1]) => void, lines: Lines): Blocks {
  const isPage = lines === "lines of a page";
  const paragraphs: string[] = [];
  const quotes = openQuotes();
  let words: string[] = [];
  let asides = 0;
  let links = 0;
  let [struck, withdrawn, isBehindStruck] = [0, 0, false];
  let outside: string[] = [];
  let isLinked = false;
  /** Headings and lists, in which a line need not be a sentence. */
  let apart = 0;
  let raised = 0;
  /** Elements that are open from the one on that stands beside the text. */
  let beside = 0;
  const add = (text: string, role: "cite" | "words") => {
    if (/^[A-Za-z“"]/.test(text) || (hasVisible(text) && (quotes.isQuoted() || !isOrnament(text))))
      quotes.add({ number: paragraphs.push(text), text, role });
  };
  const close = () => {
    if (words.length === 0 && !quotes.isQuoted()) {
      outside = [];
      isLinked = false;
      return;
    }
    const [only = ""] = words;
    const text = words.length === 1 ? only : words.join("");
    const line = tidy(text);
    const kind: PostLine = quotes.isPost() ? kindOfPostLine(line, outside.join("")) : "words";
    // Who posted a picture is told of words alone.
    const isBare = kind === "poster" && !/^@/.test(text.trim()) && !quotes.hasWords();
    const isLeftOut =
      kind === "label" ||
      isBare ||
      (!quotes.isQuoted() &&
        ((lines === "lines of a text" && apart === 0 && (isOfPicture(line) || (!isLinked && isAddress(line)))) ||
          (isPage ? isOnlyLink(text, outside) : isLeadingLine(text, isLinked ? outside.join("") : null))));
    for (const { text: part, role: said } of words.length > 0 && !isLeftOut ? quotes.part(words, text) : []) {
      const paragraph = part === text ? line : tidy(part);
      const role = kind === "poster" ? "cite" : said;
      const end = role === "words" && quotes.isQuoted() ? findSignature(paragraph) : paragraph.length;
      add(paragraph.slice(0, end).trim(), role);
      add(paragraph.slice(end), "cite");
    }
    words = [];
    outside = [];
    isLinked = false;
  };
  walk({
    onopentag(name, attributes) {
      const kind = kinds.get(name) ?? inline;
      if (kind.isAside) asides += 1;
      if (kind.isBlock) close();
      if (kind.isApart) apart += 1;
      if (name === "a") links += 1;
      if (name === "sup") raised += 1;
      if (kind.isWithdrawing) struck += 1;
      if (beside > 0 || isBesideInFeeds(attributes["class"] ?? "")) beside += 1;
      if (name === "br") words.push("\n");
      quotes.open(name, attributes["class"] ?? "", words);
    },
    ontext(text) {
      if (asides > 0 || beside > 0 || quotes.isHidden()) return;
      if (links > 0 && quotes.isPost() && /^\s*♬/u.test(text)) return;
      if (links > 0 && (backLink.test(text) || (raised > 0 && noteNumber.test(text)))) return;
      if (struck > 0) {
        withdrawn += text.split(/\s+/).filter(Boolean).length;
        isBehindStruck = true;
        return;
      }
      // The space before the struck words goes with them.
      if (isBehindStruck && /^[,.;:!?)”’]/.test(text)) words.push((words.pop() ?? "").trimEnd());
      isBehindStruck = false;
      // What stands between two blocks, and the space before the first word.
      if (words.length === 0 && !/\S/.test(text) && !quotes.isQuoted()) return;
      words.push(text.includes("\n") ? text.replace(/\n/g, " ") : text);
      if (links === 0) outside.push(text);
      else isLinked = true;
    },
    onclosetag(name) {
      const kind = kinds.get(name) ?? inline;
      beside = Math.max(0, beside - 1);
      if (name === "sup") raised = Math.max(0, raised - 1);
      if (name === "a") links = Math.max(0, links - 1);
      if (kind.isWithdrawing) struck = Math.max(0, struck - 1);
      if (kind.isAside) asides -= 1;
      if (kind.isBlock) close();
      if (kind.isApart) apart = Math.max(0, apart - 1);
      quotes.close(name, words);
    },
  });
  close();
  return { paragraphs, quoted: signBelow(quotes.read(), paragraphs), withdrawn };
}

/** `Read more: <a>Old kiln burns</a>`, `[ <a>Old kiln burns</a> ]`: a link without the end of a sentence, alone or behind a word or two with a colon. */
function isOnlyLink(text: string, outside: readonly string[]): boolean {
  if (outside.length === 1 && outside[0] === text) return false;
  const around = outside.join("").trim();
  const lead = /[\p{L}\p{N}"“”„]|«.*»/u.test(around) ? around : "";
  if (text.trim().length === around.length || /[.!?…]["'”’)]*$/.test(text.trim())) return false;
  const isLead = lead === "" || (/^[^.!?“”"]{1,40}[:|>»→]$/.test(lead) && text.trim().startsWith(lead));
  return isLead && (lead === "" || lead.split(/\s+/).length <= mostWordsOfLead);
}

/** “Das könnte Sie auch interessieren: …”. */
const mostWordsOfLead = 6;

/** What an element is to the words in it. */
const kindOf = (name: string) => ({
  isAside: asideElements.has(name),
  isBlock: blockElements.has(name),
  isApart: setApartElements.has(name) || headlineElements.has(name),
  isWithdrawing: withdrawingElements.has(name),
});
const kinds = new Map(
  [asideElements, blockElements, headlineElements, setApartElements, withdrawingElements]
    .flatMap((names) => [...names])
    .map((name) => [name, kindOf(name)]),
);
const inline = kindOf("");

/** An address by itself that is no link stands for what its site shows there: https://wordpress.org/documentation/article/embeds/ */
function isAddress(text: string): boolean {
  return text.startsWith("http") && /^https?:\/\/[^\s<>]{3,500}$/.test(text);
}

function isAdvertising(line: string): boolean {
  if (line.length > longestLabel || !mayAdvertise(line)) return false;
  return isAdvertisingLabel(findWords(foldText(line)).map(({ text }) => text));
}

/** UTF-16 units: “Sponsored content”. */
const longestLabel = 30;

/** “Photo: Sam Ode”, “1 of 4”, “Advertisement”. */
function isOfPicture(line: string): boolean {
  return isPictureCredit(line) || isPictureCounter(line) || isAdvertising(line);
}

/** “↩”, which leads from a footnote back to its text, and the number that leads there. */
const backLink = /^\s*(?:[↩↑⤴⏎]\s*[\ufe0e\ufe0f]?\s*)+$/u;
const noteNumber = /^\s*\[?\d{1,3}\]?\s*$/;

/** Tells whether a paragraph is only a rule of marks or a picture: `* * *`, `___`, 💡. */
function isOrnament(text: string): boolean {
  // Most paragraphs begin with a letter.
  if (/^[A-Za-z\u00c0-\u1fff]/.test(text)) return false;
  return /^(?:[*_~–—=-] ?){2,80}$|^(?:\p{Extended_Pictographic}[\u200d\ufe0e\ufe0f]* ?){1,5}$/u.test(text);
}

/** Sites part paragraphs by characters of no width. */
export function hasVisible(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}

function tidy(text: string): string {
  if (!/[^\S ]| {2}/.test(text)) return text.trim();
  const lines = text.split("\n").map((line) => line.replace(/[\s\u00a0]+/g, " ").trim());
  return lines
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** The words of HTML as a reader sees them: its paragraphs, with a blank line between two. Linear. */
export function blockText(html: string): string {
  return readBlocks(html).paragraphs.join("\n\n");
}
