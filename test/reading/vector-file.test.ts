import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import {
  copyFile,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { matchVectors } from "../../src/reading/match-vectors.ts";
import { type PackedVectors, packVectors } from "../../src/reading/packed-vectors.ts";
import { openVectorFile, type VectorFile, type VectorFileOptions } from "../../src/reading/vector-file.ts";
import { makeText, makeVectors } from "./made-up-vectors.ts";

/** In place of the system's `open`, where a test says so: who runs the tests may be allowed everything. */
const refusing: { open: ((file: string, flags: string) => Promise<FileHandle>) | null } = vi.hoisted(() => ({
  open: null,
}));
vi.mock("node:fs/promises", async (importActual) => {
  const actual = await importActual<typeof import("node:fs/promises")>();
  return { ...actual, open: (file: string, flags: string) => (refusing.open ?? actual.open)(file, flags) };
});

const weights = { name: "tiny", sha256: "0123", dims: 8 };
const made = Array.from({ length: 12 }, (_, at) => makePacked(at));
const keys = made.map((_, at) => `article ${at}`);

function makePacked(seed: number): PackedVectors {
  const text = makeText(3 + seed);
  return packVectors(text, makeVectors(text, seed, 8));
}

let folder: string;
let path: string;
const opened: VectorFile[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-vectors-"));
  path = join(folder, "vectors");
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((file) => file.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function openOne(options: Partial<VectorFileOptions> = {}): Promise<VectorFile> {
  const file = await openVectorFile(path, { ...weights, ...options });
  opened.push(file);
  return file;
}

/** Writes the vectors of some keys, as so many blocks. */
async function writeBlocks(...blocks: readonly (readonly number[])[]): Promise<void> {
  const file = await openOne();
  if (!file.isKept()) file.begin();
  for (const block of blocks) {
    for (const at of block) file.put(keys[at] ?? "", made[at] ?? makePacked(0), "later");
    await file.flush();
  }
  await file.close();
}

async function readAll(options: Partial<VectorFileOptions> = { use: "read" }) {
  const file = await openOne(options);
  const all = keys.map((key) => file.get(key));
  await file.close();
  return all;
}

describe("a file of vectors", () => {
  it("gives back what was put, at once and after a restart, bit by bit", async () => {
    const file = await openOne();
    file.begin();
    for (const [at, key] of keys.entries()) file.put(key, made[at] ?? makePacked(0), "later");
    expect(keys.map((key) => file.get(key))).toEqual(made);
    await file.flush();
    expect(keys.map((key) => file.get(key))).toEqual(made);
    await file.close();
    expect(await readAll()).toEqual(made);
    const question = makeVectors("what", 99, 8);
    const [, stored] = await readAll();
    expect(stored && matchVectors(question, stored, 3).score).toBe(
      matchVectors(question, made[1] ?? makePacked(0), 3).score,
    );
  });

  it("goes on where the process before stopped, and knows what it has without reading it", async () => {
    await writeBlocks([0, 1, 2], [3]);
    await writeBlocks([4, 5], [1]);
    const file = await openOne();
    expect(keys.map((key) => file.has(key))).toEqual(keys.map((_, at) => at <= 5));
    expect(keys.map((key) => file.get(key))).toEqual(made.map((one, at) => (at <= 5 ? one : undefined)));
  });

  it("is not there until it is begun, and nothing is written where it is only read", async () => {
    const kept = await openOne();
    kept.put("a", makePacked(1), "now");
    await kept.flush();
    expect(kept.get("a")).toBeUndefined();
    const read = await openOne({ use: "read" });
    read.put("a", makePacked(1), "now");
    await read.flush();
    expect([read.get("a"), read.hasRoom(), await readdir(folder)]).toEqual([undefined, false, []]);
  });

  it("writes by itself when there is enough for a block", async () => {
    const file = await openOne();
    file.begin();
    await file.flush();
    const { size } = await stat(path);
    for (let at = 0; at < 128; at += 1) file.put(`many ${at}`, makePacked(1), "later");
    let now = size;
    for (let turn = 0; turn < 20_000 && now === size; turn += 1) now = (await stat(path)).size;
    expect(now).toBeGreaterThan(size);
  });

  it.each([
    ["other weights", { sha256: "4567" }],
    ["a reader of another name", { name: "large" }],
    ["other dimensions", { dims: 16 }],
  ])("is begun anew for %s", async (_what, other) => {
    await writeBlocks([0, 1]);
    expect(await readAll({ use: "read", ...other })).toEqual(keys.map(() => undefined));
    expect(await readAll()).not.toEqual(keys.map(() => undefined));
    const file = await openOne(other);
    expect([file.isKept(), file.get("article 0")]).toEqual([true, undefined]);
    await file.close();
    expect(await readAll()).toEqual(keys.map(() => undefined));
  });

  it("gives nothing of a foreign file, and takes its place", async () => {
    await writeFile(path, "vectors\n".repeat(2000));
    expect(await readAll()).toEqual(keys.map(() => undefined));
    await writeBlocks([0]);
    expect((await readAll())[0]).toEqual(made[0]);
  });
});

describe("a damaged file of vectors", () => {
  it("has every whole block when it ends at any byte, and is gone on with", async () => {
    await writeBlocks([0, 1, 2], [3]);
    const whole = await readFile(path);
    const { length } = whole;
    // Between the blocks there is nothing.
    const ends = [
      [0, 60],
      [4090, 4300],
      [8180, length],
    ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
    let before = 0;
    for (const end of ends) {
      await writeFile(path, whole.subarray(0, end));
      const found = await readAll();
      for (const [at, one] of found.entries()) if (one) expect(one).toEqual(made[at]);
      const count = found.filter((one) => one).length;
      expect(count).toBeGreaterThanOrEqual(before);
      before = count;
    }
    expect(before).toBe(4);
    for (const end of [0, 5, 4096, 4100, 4300, length - 1]) {
      await writeFile(path, whole.subarray(0, end));
      const found = await readAll();
      await writeBlocks([5, 6]);
      expect(await readAll()).toEqual(found.map((one, at) => (at === 5 || at === 6 ? made[at] : one)));
    }
  });

  it("loses only the block that a writer was killed in, however long that was to be", async () => {
    const many = Array.from({ length: 128 }, (_, at) => `many ${at}`);
    const first = await openOne();
    first.begin();
    first.put("first", makePacked(1), "later");
    await first.flush();
    for (const key of many) first.put(key, makePacked(9), "later");
    await first.close();
    const { size } = await stat(path);
    await truncate(path, size - 5000);
    const second = await openOne();
    second.put("second", makePacked(2), "later");
    await second.close();
    const third = await openOne();
    expect([third.get("first"), third.get("second")]).toEqual([makePacked(1), makePacked(2)]);
    expect(many.filter((key) => third.has(key))).toEqual([]);
    for (const key of many) third.put(key, makePacked(9), "later");
    await third.close();
    const fourth = await openOne({ use: "read" });
    expect(["second", ...many].every((key) => fourth.get(key))).toBe(true);
  });

  it("never gives another vector, whatever byte is another", async () => {
    await writeBlocks([0, 1, 2], [3]);
    const whole = await readFile(path);
    const flips = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }));
    const inBlocks = fc.tuple(fc.integer({ min: 4096, max: 4900 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(flips, inBlocks), async ([at, bits]) => {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ bits;
        await writeFile(path, flipped);
        for (const [place, one] of (await readAll()).entries()) if (one) expect(one).toEqual(made[place]);
      }),
      { numRuns: 200 },
    );
  });

  it("loses no other block with a damaged directory", async () => {
    await writeBlocks([0, 1], [2], [3]);
    const bytes = await readFile(path);
    bytes[4096 + 9] = (bytes[4096 + 9] ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(await readAll()).toEqual(made.map((one, at) => (at === 2 || at === 3 ? one : undefined)));
  });

  it("is told of a damaged record when it is read, and takes it again", async () => {
    await writeBlocks([0, 1]);
    const bytes = await readFile(path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    await writeFile(path, bytes);
    const file = await openOne();
    expect([file.has("article 1"), file.get("article 1"), file.has("article 1")]).toEqual([true, undefined, false]);
    file.put("article 1", made[1] ?? makePacked(0), "now");
    await file.close();
    expect((await readAll()).slice(0, 2)).toEqual(made.slice(0, 2));
  });
});

describe("a file of vectors that cannot be written", () => {
  /** What is told of it while something is begun and put twice. */
  async function reportsOf(): Promise<readonly string[]> {
    const reports: string[] = [];
    const file = await openOne({ report: (reason) => reports.push(reason) });
    for (const key of ["a", "b"]) {
      if (!file.isKept() && file.hasRoom()) file.begin();
      file.put(key, makePacked(1), "now");
      await file.flush();
    }
    expect(file.hasRoom()).toBe(false);
    return reports;
  }

  it("for want of its folder is told of once", async () => {
    path = join(folder, "missing", "vectors");
    expect(await reportsOf()).toEqual([expect.stringContaining("ENOENT")]);
  });

  it("because a folder stands in its place is told of once", async () => {
    await mkdir(path);
    expect(await reportsOf()).toHaveLength(1);
  });

  it.each(["EACCES", "EROFS"])("for want of a right (%s) is told of once, and read", async (code) => {
    await writeBlocks([0]);
    const { open: openFile } = await vi.importActual<typeof import("node:fs/promises")>("node:fs/promises");
    refusing.open = (file, flags) =>
      flags === "r+" ? Promise.reject(Object.assign(new Error(code), { code })) : openFile(file, flags);
    const reports: string[] = [];
    const file = await openOne({ report: (reason) => reports.push(reason) });
    refusing.open = null;
    expect([file.get("article 0"), file.isKept(), reports]).toEqual([made[0], false, [code]]);
  });

  it("because it is a named pipe is told of once, and nothing waits for it", async () => {
    await promisify(execFile)("mkfifo", [path]);
    const reports: string[] = [];
    for (const use of ["keep", "read"] as const) await openOne({ use, report: (reason) => reports.push(reason) });
    expect(reports).toEqual(["it is no regular file"]);
  });

  it("because the disk is full is told of once, and keeps what was there", async () => {
    await writeBlocks([0]);
    const reports: string[] = [];
    const file = await openOne({ report: (reason) => reports.push(reason) });
    const handle = await open(path);
    vi.spyOn(Object.getPrototypeOf(handle), "write").mockRejectedValue(new Error("ENOSPC"));
    await handle.close();
    for (const at of [1, 2]) {
      file.put(keys[at] ?? "", makePacked(at), "now");
      await file.flush();
    }
    expect([file.get("article 0"), file.get("article 1"), reports]).toEqual([made[0], undefined, ["ENOSPC"]]);
  });

  it("leaves nothing beside it", async () => {
    await writeBlocks([0]);
    expect(await readdir(folder)).toEqual(["vectors"]);
  });
});

describe("a file of vectors and its limit", () => {
  const large = { mostBytes: 40_000 };
  const put = async (file: VectorFile, name: string) => {
    let count = 0;
    for (; file.hasRoom() && count < 1000; count += 1) file.put(`${name} ${count}`, makePacked(12), "later");
    await file.flush();
    return count - 1;
  };

  it("does not grow beyond it", async () => {
    const file = await openOne(large);
    file.begin();
    const count = await put(file, "a");
    expect(count).toBeGreaterThan(100);
    expect([file.has("a 100"), file.has(`a ${count}`), file.hasRoom()]).toEqual([true, false, false]);
    expect((await stat(path)).size).toBeLessThan(40_000);
  });

  it("is begun anew when it is full of what nobody asks for any more, and only then", async () => {
    const first = await openOne(large);
    first.begin();
    const count = await put(first, "a");
    await first.close();
    const file = await openOne(large);
    const askFor = (share: number) => {
      for (let at = 0; at < count * share; at += 1) file.has(`a ${at}`);
    };
    expect(await file.finish()).toBe(false);
    file.put("b", makePacked(12), "later");
    while (file.hasRoom()) await put(file, "b");
    askFor(0.6);
    expect([await file.finish(), file.has("a 0")]).toEqual([false, true]);
    askFor(0.3);
    expect([await file.finish(), file.hasRoom(), file.has("a 0")]).toEqual([true, true, false]);
    file.put("b", makePacked(5), "later");
    await file.flush();
    expect(file.get("b")).toEqual(makePacked(5));
  });
});

describe("processes that share a file of vectors", () => {
  it("read what was there when they opened it, whatever the one that writes does", async () => {
    const writer = await openOne();
    writer.begin();
    writer.put("article 0", made[0] ?? makePacked(0), "later");
    await writer.flush();
    const read = await openOne({ use: "read" });
    writer.put("article 1", made[1] ?? makePacked(0), "later");
    await writer.flush();
    expect([read.get("article 0"), read.get("article 1")]).toEqual([made[0], undefined]);
    writer.begin();
    await writer.flush();
    expect([read.get("article 0"), writer.get("article 0")]).toEqual([made[0], undefined]);
  });

  it("do not write over each other: one of two stops, and says why", async () => {
    await writeBlocks([0]);
    const reports: string[] = [];
    const one = await openOne();
    const other = await openOne({ report: (reason) => reports.push(reason) });
    one.put("article 1", made[1] ?? makePacked(0), "now");
    await one.flush();
    other.put("article 2", made[2] ?? makePacked(0), "now");
    await other.flush();
    one.put("article 3", made[3] ?? makePacked(0), "now");
    await one.flush();
    expect(reports).toEqual(["another process has changed it"]);
    expect((await readAll()).slice(0, 4)).toEqual([made[0], made[1], undefined, made[3]]);
  });

  it("write no more to a file that was replaced or cut short", async () => {
    await writeBlocks([0]);
    for (const change of [
      () => copyFile(path, `${path}.copy`).then(() => rename(`${path}.copy`, path)),
      () => truncate(path, 4100),
    ]) {
      const file = await openOne();
      await change();
      file.put("article 1", made[1] ?? makePacked(0), "now");
      await file.flush();
      expect(file.isKept()).toBe(false);
    }
  });
});
