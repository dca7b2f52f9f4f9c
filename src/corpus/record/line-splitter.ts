const newline = 0x0a;

/** A line of bytes that come in pieces. */
export interface SplitLine {
  /** From 1; empty lines are counted, and not given. */
  readonly number: number;
  /** Without its `\n`; null where it is longer than it may be. */
  readonly bytes: Uint8Array | null;
}

/** Splits bytes into lines as they come, and holds no more of them than the line that is open. */
export interface LineSplitter {
  /** The lines that end in the piece. Go through them before you hand on another. */
  push(piece: Uint8Array): Iterable<SplitLine>;
  /** Gives what is left behind the last newline. */
  end(): Iterable<SplitLine>;
  /** Tells how many lines have ended. */
  count(): number;
}

export function openLineSplitter(longestBytes: number): LineSplitter {
  let ended = 0;
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array) => {
    length += part.length;
    if (length > longestBytes) held = [];
    else if (part.length > 0) held.push(part);
  };
  const close = (): SplitLine | null => {
    ended += 1;
    const line = length === 0 ? null : { number: ended, bytes: length > longestBytes ? null : join(held) };
    [held, length] = [[], 0];
    return line;
  };
  return {
    *push(piece) {
      let start = 0;
      for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, start)) {
        if (end > start) hold(piece.subarray(start, end));
        start = end + 1;
        const line = close();
        if (line) yield line;
      }
      hold(piece.subarray(start));
    },
    *end() {
      const line = close();
      if (line) yield line;
    },
    count: () => ended,
  };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [only = new Uint8Array()] = parts;
  return parts.length <= 1 ? only : Buffer.concat(parts);
}
