import { findWords, foldText } from "../coverage/fold.ts";
import type { Archive } from "./archive.ts";

/** Fewer words stand in too many headlines. */
const fewestWords = 3;

/** By archive, the headlines by the articles' ids, with nothing but their folded words. Read when one is first looked for. */
const known = new WeakMap<Archive, ReadonlyMap<string, string>>();

/** The id of the first article, newest first, that has some words in its headline; null for none, and for fewer than three words. */
export function findHeadline(words: string, archive: Archive): string | null {
  const sought = readWords(words);
  if (sought.split(" ").length < fewestWords + 2) return null;
  let headlines = known.get(archive);
  if (!headlines) {
    headlines = new Map(
      Array.from(archive.sources.values(), ({ article }) => [article.id, readWords(article.title ?? "")]),
    );
    known.set(archive, headlines);
  }
  for (const [id, headline] of headlines) if (headline.includes(sought)) return id;
  return null;
}

/** With a space on each side. */
function readWords(text: string): string {
  return ` ${findWords(foldText(text))
    .map((word) => word.text)
    .join(" ")} `;
}
