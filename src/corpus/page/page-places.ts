import { readOpeningLine } from "../article/opening-lines.ts";

export interface PageTime {
  readonly value: string;
  /** What stands in it for readers, where its value is an attribute; or else empty. */
  readonly words: string;
  /** Tells whether it stands below the article's heading and above or beside its first words, or beside another headline. */
  readonly place: "another" | "article" | "elsewhere";
  /** The classes of an element and the properties it has, as one text. */
  readonly role: string;
}

/** A paragraph of more words tells of a time within the story: "The fair is held on 1 August". Measured without the words of the time. */
const mostWordsOfLine = 14;

/** Follows which elements of a page are open, and says where the times in them stand once they are closed. */
export function openPlaces(times: PageTime[]) {
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
      const words = countRuns(text);
      const inner = open.at(-1);
      if (inner) inner.words += words;
      if (inner && inner.text.length < longestItem) inner.text += text;
      before = text.length < longestLabel ? `${before}${text}`.slice(-longestLabel) : text.slice(-longestLabel);
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
    /** Tells whether the article's text has begun: what follows it is of others. */
    isBelow: () => prose > mostAboveDay,
    isInArticle: () => open.some((one) => isArticle(one.name)),
    depth: () => open.length,
    isIn: (name: string) => open.some((one) => one.name === name),
    /** Holds what stands right before a time: "Updated", "Published on". */
    label: () => labels.find((label) => label.test(before))?.exec(before)?.[0] ?? "",
  };
}

interface OpenElement {
  readonly name: string;
  readonly isBeside: boolean;
  readonly isLink: boolean;
  /** Says how many times stood before it. */
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

/** Counts the runs of letters and signs that white space parts. */
function countRuns(text: string): number {
  let [count, isWithin] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace = code === 32 || (code >= 9 && code <= 13) || (code >= 160 && rareSpaces.test(text.charAt(at)));
    if (!isSpace && !isWithin) count += 1;
    isWithin = !isSpace;
  }
  return count;
}

const rareSpaces = /\s/;
