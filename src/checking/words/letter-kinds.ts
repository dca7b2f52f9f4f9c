/** Lists what stands for an apostrophe within a word; some articles have an opening mark or an accent there. */
export const apostrophes = "'’‘ʼ′´`";

export type Kind = "letter" | "digit" | "mark" | "apostrophe" | "point" | "symbol" | "other";

export function isWordKind(kind: Kind): boolean {
  return kind === "letter" || kind === "digit" || kind === "mark" || kind === "apostrophe";
}

export function kindAt(text: string, offset: number): Kind {
  const code = text.charCodeAt(offset);
  if (Number.isNaN(code)) return "other";
  if (code >= 97 && code <= 122) return "letter";
  if (code < 128) {
    if (code >= 65 && code <= 90) return "letter";
    if (code >= 48 && code <= 57) return "digit";
    if (code === 39 || code === 96) return "apostrophe";
    if (code === 44 || code === 46) return "point";
    return code === 36 || code === 37 ? "symbol" : "other";
  }
  if (apostrophes.includes(text.charAt(offset))) return "apostrophe";
  if (code === 0xa3 || code === 0xa5 || code === 0x20ac) return "symbol";
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 32);
  if (/\p{L}/u.test(character)) return "letter";
  if (/\p{N}/u.test(character)) return "digit";
  // What no reader sees goes with the letters around it.
  return /[\p{M}\p{Cf}]/u.test(character) && code !== 0xfe0f ? "mark" : "other";
}

export function widthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
