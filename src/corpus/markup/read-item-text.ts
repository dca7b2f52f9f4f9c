import { cutText, endsOpen } from "../text/cut-body.ts";
import { dropItemTail, type ItemPlace } from "./item-tail.ts";
import { saysOnlyHeadline } from "./item-text.ts";
import { readBlocks } from "./read-blocks.ts";

/** The words of a feed's item. */
export interface ItemText {
  /** Null where the item says no more than its headline. */
  readonly body: string | null;
  /** As an article's `quoted` states it. */
  readonly quoted: readonly string[];
  /** Tells whether it is only the beginning of its article. */
  readonly isCut: boolean;
  /** Says how many words were left out that are struck through. */
  readonly withdrawn: number;
  /** Lines below the text that were left out, and of which only their place and a heading say that they are none of it. */
  readonly below: readonly string[];
}

/** Reads the text of an item without what its site adds to it. */
export function readItemText(html: string, place: ItemPlace, kind: "summary" | "whole"): ItemText {
  const blocks = readBlocks(html, "lines of a text");
  if (saysOnlyHeadline(html, blocks.paragraphs, place)) return onlyHeadline;
  const { paragraphs, quoted, goesOn, below } = dropItemTail(html, blocks, place);
  const whole = paragraphs.join("\n\n");
  const { text, mark } = cutText(whole, goesOn || kind === "summary" || isSnippet(paragraphs));
  // What is quoted is named by its number, and stays.
  const isQuoted = quoted.some((statement) => Number(/^(?:\d+-)?(\d+)/.exec(statement)?.[1]) >= paragraphs.length);
  return { body: isQuoted ? whole : text, quoted, isCut: mark !== null || goesOn, withdrawn: blocks.withdrawn, below };
}

/** UTF-16 units. */
const longestSnippet = 500;

/** A few lines that break off, as alerts about news have them for a text. */
function isSnippet([only = "", ...others]: readonly string[]): boolean {
  return others.length === 0 && only.length <= longestSnippet && endsOpen(only);
}

/** Reads a text without markup, which is kept as it stands. */
export function readPlainItem(text: string, place: ItemPlace): ItemText {
  if (saysOnlyHeadline("", [text], place)) return onlyHeadline;
  const { text: body, mark } = cutText(text);
  return { body, quoted: [], isCut: mark !== null, withdrawn: 0, below: [] };
}

const onlyHeadline: ItemText = { body: null, quoted: [], isCut: false, withdrawn: 0, below: [] };
