import { findWords, foldText } from "../coverage/fold.ts";
import type { Blocks } from "./read-blocks.ts";
import { readDay } from "./read-day.ts";

/** Paragraphs at the beginning that may be no more than headline, byline and day. */
const mostLeading = 4;
/** Beside a name: “By … in Ashby”, and a day. */
const mostOtherWords = 8;

/** The blocks without the lines above the text that only repeat the article's headline, author or day. */
export function dropLeadingLines(blocks: Blocks, title: string | null, author: string | null): Blocks {
  const { paragraphs, quoted } = blocks;
  const names = author === null ? [] : author.split(", ").map(foldText);
  const isLead = (paragraph: string) => {
    if (title !== null && foldText(paragraph) === foldText(title)) return true;
    if (/[.!?…:]["'”’)]*$/.test(paragraph) || paragraph.length > longestLine) return false;
    const folded = foldText(paragraph);
    const named = names.filter((name) => folded.includes(name));
    const others = findWords(folded).length - findWords(named.join(" ")).length;
    return readDay(paragraph).day !== null || (named.length > 0 && others <= mostOtherWords);
  };
  const first = paragraphs.slice(0, mostLeading).findIndex((paragraph) => !isLead(paragraph));
  const isSetApart = quoted.some((statement) => Number.parseInt(statement, 10) <= first);
  if (first <= 0 || isSetApart) return blocks;
  const shift = (statement: string) =>
    statement.replace(/^(\d+)(?:-(\d+))?/, (_, one: string, last?: string) =>
      last === undefined ? `${Number(one) - first}` : `${Number(one) - first}-${Number(last) - first}`,
    );
  return { paragraphs: paragraphs.slice(first), quoted: quoted.map(shift) };
}

/** UTF-16 units. */
const longestLine = 160;
