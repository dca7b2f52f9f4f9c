import { findWords, foldText } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import { dates } from "../../english/classes/closed-classes.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { titles } from "../../english/nouns/titles.ts";
import type { Archive } from "../archive.ts";

/** The names in a stretch of text, as folded words: those written with a capital that the coverage writes with no small letter. */
export function namesIn(body: string, { start, end }: Span, archive: Archive): ReadonlySet<string> {
  const { vocabulary } = archive.answering.knowledge;
  const names = findWords(body.slice(start, end))
    .map(({ text }) => text.replace(/['’]s?$/, ""))
    .filter((text) => /^\p{Lu}/u.test(text) && !vocabulary.writes(text.toLowerCase()))
    .map(foldText);
  return new Set(names.filter((name) => isMatter(name) && !dates.has(name) && !titles.has(name)));
}
