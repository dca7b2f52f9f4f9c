import { titleOf } from "../coverage/citation.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import { numeralEndings, ordinals } from "../english/numbers/number-words.ts";
import type { Archive, Source } from "./archive.ts";

/** The place in the list that a text is: "2", "#2", "[2]", "2nd", "second"; null for any other. */
export function placeMeant(text: string): number | null {
  const folded = foldText(text).trim();
  const [, figures, ending = ""] = /^[#[]?(\d{1,3})(?:\]|(\p{L}\p{L}))?$/u.exec(ordinals.get(folded) ?? folded) ?? [];
  return figures !== undefined && (ending === "" || numeralEndings.has(ending)) ? Number(figures) : null;
}

/**
 * The articles whose id is the text, or whose place in the list it is, else those whose title or publisher holds every word of it: those that have them as whole words
 * before those that have them within others ("bus" in "Business"), and newest first.
 */
export function findSources(text: string, archive: Archive): readonly Source[] {
  const exact = archive.sources.get(text);
  if (exact) return [exact];
  const place = placeMeant(text);
  if (place !== null) return [...archive.sources.values()].slice(place - 1).slice(0, place > 0 ? 1 : 0);
  const words = foldText(text).split(/\s+/);
  const found = [...archive.sources.values()].flatMap((source) => {
    const { article } = source;
    const heading = foldText(`${titleOf(article)} ${article.publisher ?? ""} ${article.id}`);
    if (!words.every((word) => heading.includes(word))) return [];
    const whole = new Set([...heading.split(/\s+/), ...findWords(heading).map(({ text: word }) => word)]);
    return [{ source, isWhole: words.every((word) => whole.has(word)) }];
  });
  return [...found.filter(({ isWhole }) => isWhole), ...found.filter(({ isWhole }) => !isWhole)].map(
    ({ source }) => source,
  );
}
