const newline = 0x0a;

/**
 * The text of UTF-8 bytes, without a byte order mark and with every line end made `\n`; null when they are
 * not UTF-8: a wrong guess at another encoding would change the words.
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}

/** The first line, from 1, that is not UTF-8; null when all are. No character of UTF-8 has a newline's byte inside it. */
export function findUndecodableLine(bytes: Uint8Array): number | null {
  let number = 0;
  for (const line of linesOf(bytes)) {
    number += 1;
    if (decodeText(line) === null) return number;
  }
  return null;
}

/** The lines of the bytes, without their `\n`. One more than there are newlines. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  yield bytes.subarray(start);
}
