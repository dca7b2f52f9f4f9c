import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DamagedError } from "../../src/coverage/damaged.ts";
import { openSectionFile, UnfitSnapshotError } from "../../src/snapshot/section-file.ts";
import { openSectionWriter } from "../../src/snapshot/section-writer.ts";

let folder = "";
let path = "";
let whole = Buffer.alloc(0);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-sections-"));
  path = join(folder, "a.snapshot");
  const file = await open(path, "w");
  const writer = await openSectionWriter(file, "key");
  await writer.write("empty", []);
  await writer.write("odd", [Buffer.from("abc"), new Uint8Array(), Buffer.from("de")]);
  await writer.write("numbers", [new Uint8Array(Float64Array.from([1.5, -2]).buffer)]);
  await writer.finish();
  await file.close();
  whole = await readFile(path);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a file of sections", () => {
  it("gives back what was written, whole or in parts", async () => {
    const file = openSectionFile(path, "key");
    expect(Buffer.from(file.read("odd")).toString()).toBe("abcde");
    expect(Buffer.from(file.readPart("odd", 1, 3)).toString()).toBe("bcd");
    expect(file.read("empty").byteLength).toBe(0);
    expect([...new Float64Array(file.read("numbers"))]).toEqual([1.5, -2]);
    expect(() => file.readPart("odd", 3, 3)).toThrow(RangeError);
    expect(() => file.read("other")).toThrow(RangeError);
    file.close();
  });

  it("gives back any part of a section of many blocks, and notices a byte that was changed in any of them", async () => {
    const long = join(folder, "long");
    const written = Uint8Array.from({ length: 9_000_000 }, (_, at) => (at * at) >> 7);
    const handle = await open(long, "w", 0o600);
    const writer = await openSectionWriter(handle, "key");
    await writer.write("before", [Buffer.from("abc")]);
    await writer.write("long", [written.subarray(0, 5), written.subarray(5, 4_200_001), written.subarray(4_200_001)]);
    await writer.finish();
    const file = openSectionFile(long, "key");
    expect(Buffer.from(file.read("long")).equals(written)).toBe(true);
    for (const [from, bytes] of [
      [0, 1],
      [4095, 2],
      [4096, 4096],
      [4_199_999, 8193],
      [8_999_999, 1],
      [17, 0],
    ] as const)
      expect(Buffer.from(file.readPart("long", from, bytes)).equals(written.subarray(from, from + bytes))).toBe(true);
    for (const at of [0, 4095, 4096, 5_000_000, 8_999_999]) {
      const changed = Uint8Array.of((written[at] ?? 0) ^ 0x80);
      await handle.write(changed, 0, 1, 16 + at);
      expect(() => file.readPart("long", at, 1), `${at}`).toThrow(DamagedError);
      await handle.write(written, at, 1, 16 + at);
      expect(file.readPart("long", at, 1)).toEqual(written.slice(at, at + 1));
    }
    file.close();
    await handle.close();
  });

  it("is refused under another key", () => {
    expect(() => openSectionFile(path, "another key")).toThrow(UnfitSnapshotError);
  });

  it("is refused when any byte of it is another, or none that matters is", async () => {
    const damaged = join(folder, "damaged");
    const at = fc.nat(whole.length - 1);
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const bytes = Buffer.from(whole);
        bytes[place] = (bytes[place] ?? 0) ^ change;
        await writeFile(damaged, bytes);
        const isPadding = whole[place] === 0 && place < whole.indexOf("{");
        if (!isPadding) expect(() => openSectionFile(damaged, "key")).toThrow(UnfitSnapshotError);
      }),
      { numRuns: 400 },
    );
  });

  it("is refused when it is cut short or goes on", async () => {
    const damaged = join(folder, "cut");
    for (let length = 0; length < whole.length; length += 1) {
      await writeFile(damaged, whole.subarray(0, length));
      expect(() => openSectionFile(damaged, "key"), `${length} bytes`).toThrow(UnfitSnapshotError);
    }
    await writeFile(damaged, Buffer.concat([whole, Buffer.from("x")]));
    expect(() => openSectionFile(damaged, "key")).toThrow(UnfitSnapshotError);
  });
});
