/**
 * A text in at most so many UTF-16 units, with "…" behind them where something is left out. No character is cut in two, as readers
 * see characters: an emoji of several, a letter with its accents. `atSpace` leaves out the word that does not fit, if it is not the first.
 */
export function shortenText(text: string, longest: number, at: "character" | "space" = "character"): string {
  if (text.length <= longest) return text;
  const space = at === "space" ? text.lastIndexOf(" ", longest) : -1;
  return `${text.slice(0, space > 0 ? space : endOfCharacter(text, longest))}…`;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A character of more UTF-16 units is nothing that anybody writes, and is cut. */
const longestCharacter = 64;

/** The last place at or before the offset where one character ends and another begins. */
function endOfCharacter(text: string, offset: number): number {
  const from = Math.max(0, offset - longestCharacter);
  const around = text.slice(from, offset + longestCharacter);
  const start = from + (segmenter.segment(around).containing(offset - from)?.index ?? 0);
  if (start > from) return start;
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;
}
