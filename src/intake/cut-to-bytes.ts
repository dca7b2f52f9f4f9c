/** A file's name has at most so many bytes on common systems: letters of most scripts take two or three each. */
export const longestNameBytes = 255;

/** The text without whatever of its end is beyond so many bytes of UTF-8; no character is cut in two. */
export function cutToBytes(text: string, most: number): string {
  let [bytes, end] = [0, 0];
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) return text.slice(0, end);
    end += character.length;
  }
  return text;
}
