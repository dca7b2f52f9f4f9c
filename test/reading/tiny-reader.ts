import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A model of random weights; `make-tiny-reader.py` made it, and what torch makes of some texts with it. */
export const tinyReader = fileURLToPath(new URL("tiny-reader.bin", import.meta.url));

interface Expected {
  readonly texts: readonly {
    readonly text: string;
    readonly pieces: readonly number[];
    readonly spans: readonly number[];
    readonly vectors: readonly number[];
    readonly weights: readonly number[];
  }[];
  readonly pairs: readonly {
    readonly question: string;
    readonly text: string;
    readonly logit: number;
    readonly starts: readonly number[];
    readonly ends: readonly number[];
  }[];
}

export const expected: Expected = JSON.parse(readFileSync(new URL("tiny-reader.json", import.meta.url), "utf8"));

/** One string for the same bits. */
export function bitsOf(result: object): string {
  return JSON.stringify(
    Object.entries(result).map(([name, part]) => [
      name,
      ArrayBuffer.isView(part)
        ? Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("base64")
        : String(part),
    ]),
  );
}
