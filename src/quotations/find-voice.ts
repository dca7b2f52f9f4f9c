import { findWords, foldText } from "../coverage/fold.ts";
import { isAmong } from "../coverage/is-among.ts";
import type { Person } from "./person.ts";
import type { Quotation } from "./quotation.ts";

/**
 * A document, a body or a group whose words are quoted, by any part of what it is called ("the report", "Kell Ferries"):
 * the one called exactly that, or else the most quoted. Null when none fits. It is as a person whose id no person has.
 */
export function findVoice(typed: string, quotations: readonly Quotation[]): Person | null {
  const wanted = foldedWords(typed);
  if (wanted.length === 0) return null;
  const voices = new Map<string, { readonly name: string; count: number }>();
  for (const { speaker } of quotations) {
    if (!speaker || speaker.personId !== null) continue;
    const words = foldedWords(speaker.name);
    if (!wanted.every((word) => words.some((one) => one.startsWith(word)))) continue;
    const key = keyOf(speaker.name);
    const voice = voices.get(key) ?? { name: speaker.name, count: 0 };
    voice.count += 1;
    voices.set(key, voice);
  }
  const exact = wanted.join(" ");
  const [best] = [...voices].toSorted(
    ([one, { count }], [other, { count: otherCount }]) =>
      Number(other === exact) - Number(one === exact) || otherCount - count || (one < other ? -1 : 1),
  );
  if (!best) return null;
  const [words, { name, count }] = best;
  return { id: `voice ${words}`, name, names: [name], quotations: count };
}

/** True for words of this person, or of what is called so. */
export function isBy({ speaker }: Quotation, { id }: Person): boolean {
  if (!speaker) return false;
  return speaker.personId === null ? `voice ${keyOf(speaker.name)}` === id : speaker.personId === id;
}

/** Gives one key for what is called the same: "the company (Kell Lines)" is "Kell Lines". */
function keyOf(name: string): string {
  return foldedWords(/\(([^()]+)\)$/.exec(name)?.[1] ?? name).join(" ");
}

/** Without an article: "the report" is "report". */
function foldedWords(text: string): readonly string[] {
  const words = findWords(foldText(text.slice(0, longestName)).replaceAll("'", "")).map((word) => word.text);
  return words.length > 1 && isAmong(words[0], "a an the") ? words.slice(1) : words;
}

/** Names are cut to this before they are compared. UTF-16 units. */
const longestName = 200;
