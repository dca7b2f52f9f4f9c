/**
 * Text as it is compared: without case, accents or compatibility forms, marks and dashes made plain.
 * For comparing only: it is never shown, and its offsets mean nothing.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .replace(invisible, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[æðøþßđħıłœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-");
}

/**
 * Characters that no reader sees: soft hyphens, spaces without width, joiners, marks of direction and of byte order. Within a word
 * they are no part of its spelling.
 */
export const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;

/** Letters whose stroke or form is no accent, as people write them who have no such key. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  ø: "o",
  þ: "th",
  ß: "ss",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  œ: "oe",
};

/** Most words are plain letters, and folding those needs nothing but their case. */
const plain = /^[ -_a-~\n]*$/;

/** A word and where it stands in the text it was found in. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The word as it is written. */
  readonly text: string;
}

const word = /\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ‘`´′][\p{L}\p{M}]+)*/gu;

/** A word in which invisible characters stand. */
const brokenWord =
  /\p{N}+(?:[.,]\p{N}+)*(?:\p{L}|\p{Cf}+(?=\p{L}))*|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\p{Cf}+(?=[\p{L}\p{N}\p{M}]))*(?:\p{Cf}*['’ʼ‘`´′](?:[\p{L}\p{M}]|\p{Cf}+(?=[\p{L}\p{M}]))+)*/gu;

/**
 * The words of a text in order: runs of letters and digits with the apostrophes inside them ("wasn't") and the
 * points and commas inside numbers ("1,000.5"). A hyphen separates ("ex-girlfriend" is two). Linear in the text.
 */
export function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(text.search(invisible) < 0 ? word : brokenWord))
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  return words;
}
