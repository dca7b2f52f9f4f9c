const newline = 0x0a;

/**
 * The text of bytes of UTF-8, or of UTF-16 when they begin as only that can; without a byte order mark and with every line end
 * made `\n`. Null when they are neither: a wrong guess at another encoding would change the words.
 */
export function decodeText(bytes: Uint8Array): string | null {
  return decodeBy(findUtf16(bytes) ?? "utf-8", bytes);
}

/** One for all: JSON lines are decoded one by one. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text of bytes of UTF-8 alone, such as one line of many; null when they are not. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return asLines(utf8.decode(bytes));
  } catch {
    return null;
  }
}

function decodeBy(encoding: string, bytes: Uint8Array): string | null {
  try {
    return asLines(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** The text with every line end made `\n`. */
export function asLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/**
 * Tells which UTF-16 the bytes are in: by its byte order mark; or because every other of the first four is zero, as no text of
 * another encoding has them. Null for any other.
 */
export function findUtf16(bytes: Uint8Array): "utf-16be" | "utf-16le" | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0 && bytes.length >= 4) return "utf-16le";
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return "utf-16be";
  return null;
}

/** The first line, from 1, that is not UTF-8; null when all are. No character of UTF-8 has a newline's byte inside it. */
export function findUndecodableLine(bytes: Uint8Array): number | null {
  let number = 0;
  for (const line of linesOf(bytes)) {
    number += 1;
    if (decodeUtf8(line) === null) return number;
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
