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
  const index = splitLines(bytes).findIndex((line) => decodeText(line) === null);
  return index < 0 ? null : index + 1;
}

/** The lines of the bytes, without their `\n`. One more than there are newlines. */
export function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}
