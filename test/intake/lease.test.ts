import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { openLease } from "../../src/intake/lease.ts";

async function withFolder(test: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-lease-"));
  try {
    await test(join(folder, "lease.json"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const soon = { forMs: 1000, settle: async () => undefined };
/** A number that no process has: larger than the system gives. */
const noProcess = 2 ** 30;

describe("a lease", () => {
  it("is taken where there is a named pipe of its name", async () => {
    await withFolder(async (path) => {
      await promisify(execFile)("mkfifo", [path]);
      expect(await openLease({ path, ...soon }).take()).toBe(true);
    });
  });

  it("is one's of many who take it at the same moment, again and again", async () => {
    await withFolder(async (path) => {
      let waiting = 0;
      let go: () => void = () => undefined;
      const allHaveWritten = new Promise<void>((resolve) => {
        go = resolve;
      });
      const settle = () => {
        waiting += 1;
        if (waiting === 8) go();
        return allHaveWritten;
      };
      const all = Array.from({ length: 8 }, () => openLease({ path, forMs: 1000, settle, now: () => 0 }));
      const takeAll = async () => (await Promise.all(all.map((lease) => lease.take()))).map(Number);
      const first = await takeAll();
      expect(first.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
      expect(await takeAll()).toEqual(first);
    });
  });

  it.each<[string, object | string, boolean]>([
    ["somebody else has", { holder: "x", host: "elsewhere", pid: 1, until: 1500 }, false],
    ["somebody else had", { holder: "x", host: "elsewhere", pid: 1, until: 999 }, true],
    ["a process of this machine has", { holder: "x", host: hostname(), pid: process.ppid, until: 1500 }, false],
    [
      "a process of this machine had that was killed",
      { holder: "x", host: hostname(), pid: noProcess, until: 1500 },
      true,
    ],
    ["an earlier process of this number had", { holder: "x", host: hostname(), pid: process.pid, until: 1500 }, true],
    ["somebody has whose clock is years ahead", { holder: "x", host: "elsewhere", pid: 1, until: 1e15 }, true],
    ["nobody can read", "{", true],
  ])("that %s", async (_who, left, isTaken) => {
    await withFolder(async (path) => {
      await writeFile(path, typeof left === "string" ? left : JSON.stringify(left));
      expect(await openLease({ path, ...soon, now: () => 1000 }).take()).toBe(isTaken);
    });
  });

  it("stays whose it is as long as it is taken again, and is nobody's after it was released", async () => {
    await withFolder(async (path) => {
      let now = 0;
      const lease = openLease({ path, ...soon, now: () => now });
      expect(await lease.take()).toBe(true);
      now = 900;
      expect(await lease.take()).toBe(true);
      expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ until: 1900 });
      lease.release();
      await expect(readFile(path)).rejects.toThrow("ENOENT");
    });
  });
});
