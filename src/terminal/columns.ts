/** Counts how many columns a terminal gives the text, near enough: Chinese and emoji take two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += narrow.test(character) ? 1 : zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

const narrow = /^[ -~]$/;
const zero = /^[\p{M}\p{Cf}]$/u;
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;
