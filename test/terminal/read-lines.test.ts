import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestLine, readLines } from "../../src/terminal/read-lines.ts";

async function collect(chunks: readonly (Uint8Array | string)[]): Promise<readonly string[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
}

describe("the lines of a stream", () => {
  it("are the same however its bytes come in pieces", async () => {
    const text = fc
      .array(fc.string({ unit: "grapheme", maxLength: 8 }), { maxLength: 6 })
      .map((lines) => lines.join("\n"));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(60), { maxLength: 6 }), async (whole, cuts) => {
        const bytes = Buffer.from(whole);
        const ends = [...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].toSorted((a, b) => a - b);
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
        const lines = bytes
          .toString()
          .replace(/^\uFEFF/, "")
          .split("\n");
        expect(await collect(chunks)).toEqual(lines.at(-1) === "" ? lines.slice(0, -1) : lines);
      }),
      { numRuns: 300 },
    );
  });

  it("do not fill the memory when a line has no end", async () => {
    const lines = await collect([...Array.from({ length: 50 }, () => "x".repeat(10_000)), "\nnext"]);
    expect(lines.map((line) => line.length)).toEqual([longestLine + 1, 4]);
  });
});
