import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { firstFound, itemAt } from "../../coverage/lists.ts";
import { sharedLength } from "../../coverage/span.ts";
import { thingPronouns } from "../../english/classes/denial-words.ts";
import { type Archive, quotationsIn } from "../archive.ts";
import { denialIn, readingOf, whoseIs } from "./accused.ts";
import { mayMeanOne, namesOfSpeakers } from "./names-in.ts";

/**
 * What of a denial is not shown yet. One that says only that it is one, "Roe rejected that.", has the words of whoever denies with it, where they
 * are the next sentence. Null where all of it is shown.
 */
export function denialBeside(denial: Excerpt, shown: Excerpt, archive: Archive): Excerpt | null {
  const words = wordsBehind(denial, archive);
  const isShown = (one: Excerpt) => one.article.id === shown.article.id && sharedLength(one, shown) > 0;
  if (isShown(denial)) return words && !isShown(words) ? words : null;
  return words && !isShown(words) ? new Excerpt(denial.article, { start: denial.start, end: words.end }) : denial;
}

function wordsBehind(denial: Excerpt, archive: Archive): Excerpt | null {
  const { article, end } = denial;
  const last = findWords(denial.text).at(-1)?.text ?? "";
  const denied = thingPronouns.has(foldText(last)) ? denialIn(article, denial) : null;
  if (denied?.kind !== "denial") return null;
  const reading = readingOf(article, archive);
  const { sentences } = reading;
  const next = sentences[firstFound(0, sentences.length, (index) => itemAt(sentences, index).start >= end)];
  if (!next || article.body.slice(end, next.start).includes("\n")) return null;
  const words = new Excerpt(article, next);
  const [said] = quotationsIn(archive, words);
  // Whoever denies speaks, and first.
  const opens = said !== undefined && said.words.start - next.start <= 1;
  return opens && mayMeanOne(namesOfSpeakers([said]), whoseIs(denied, denial, reading)) ? words : null;
}
