import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/command-line.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { fileNameOf } from "../../src/intake/canonical-text.ts";
import { cutToBytes, longestNameBytes } from "../../src/intake/cut-to-bytes.ts";
import { whileLocked } from "../../src/intake/folder-lock.ts";
import { runAdd } from "../../src/program/run-add.ts";
import { exampleArticle } from "../coverage/example.ts";

async function withFolders(test: (corpus: string, sources: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-together-"));
  const sources = await mkdtemp(join(tmpdir(), "verbatim-sources-"));
  try {
    await test(folder, sources);
  } finally {
    await rm(folder, { recursive: true });
    await rm(sources, { recursive: true });
  }
}

const add = (corpus: string, sources: readonly string[]) =>
  runAdd({ corpus, sources, loopback: "refused", write: () => undefined });

describe("several who add to one folder at once", () => {
  it("write each article once", () =>
    withFolders(async (corpus, sources) => {
      for (const name of ["a", "b", "c"])
        await writeFile(join(sources, `${name}.txt`), `date 2024-03-05 It rains in ${name}.`);
      await Promise.all([add(corpus, [sources]), add(corpus, [sources]), add(corpus, [sources])]);
      const { articles } = await readCorpus(corpus);
      expect(articles.map(({ id }) => id).toSorted()).toEqual(["a", "b", "c"]);
      expect((await readdir(corpus)).filter((name) => name.startsWith("."))).toEqual([]);
    }));

  it("leave nothing where the disk takes not even the lock", () =>
    withFolders(async (corpus) => {
      const lock = new URL("../../src/intake/folder-lock.ts", import.meta.url);
      const script = `import { whileLocked } from "${lock}"; await whileLocked(process.argv[1], { longestMs: 0, everyMs: 0 }, async () => 1);`;
      const limited = `ulimit -f 0; exec "$0" --import tsx --input-type=module -e "$1" "$2"`;
      const failed = promisify(execFile)("bash", ["-c", limited, process.execPath, script, corpus]);
      await expect(failed).rejects.toThrow("EFBIG");
      expect(await readdir(corpus)).toEqual([]);
    }));

  it.each(["a named pipe", "a device"])("wait no longer than they would where the lock is %s", (kind) =>
    withFolders(async (corpus) => {
      const lock = join(corpus, ".verbatim-add.lock");
      if (kind === "a device") await symlink("/dev/zero", lock);
      else await promisify(execFile)("mkfifo", [lock]);
      expect(await whileLocked(corpus, { longestMs: 2, everyMs: 1 }, async () => 1)).toBeNull();
    }),
  );

  it.each(["a named pipe", "a device"])("add where what is known of the servers is %s", (kind) =>
    withFolders(async (corpus, sources) => {
      const memory = join(corpus, ".fetched.json");
      if (kind === "a device") await symlink("/dev/zero", memory);
      else await promisify(execFile)("mkfifo", [memory]);
      await writeFile(join(sources, "a.txt"), "date 2024-03-05 It rains.");
      expect(await add(corpus, [sources])).toBe(true);
    }),
  );

  it("do not wait for one who was killed", () =>
    withFolders(async (corpus, sources) => {
      const held = JSON.stringify({ host: (await import("node:os")).hostname(), process: 999_999_999, mark: "x" });
      await writeFile(join(corpus, ".verbatim-add.lock"), held);
      await writeFile(join(sources, "a.txt"), "date 2024-03-05 It rains.");
      expect(await add(corpus, [sources])).toBe(true);
    }));

  it("do not wait for one on another machine of whom nothing was heard for long", () =>
    withFolders(async (corpus) => {
      const lock = join(corpus, ".verbatim-add.lock");
      await writeFile(lock, JSON.stringify({ host: "another.example", process: 1, mark: "x" }));
      const patience = { longestMs: 2, everyMs: 1 };
      expect(await whileLocked(corpus, patience, async () => "done")).toBeNull();
      await utimes(lock, new Date("2024-03-05"), new Date("2024-03-05"));
      expect(await whileLocked(corpus, patience, async () => "done")).toEqual({ result: "done" });
    }));

  it("leave the lock of another alone, and give theirs back when the work fails", () =>
    withFolders(async (corpus) => {
      const failing = whileLocked(corpus, { longestMs: 0, everyMs: 0 }, async () => {
        expect(await readFile(join(corpus, ".verbatim-add.lock"), "utf8")).toContain(String(process.pid));
        expect(await whileLocked(corpus, { longestMs: 0, everyMs: 0 }, async () => "done")).toBeNull();
        throw new Error("the work failed");
      });
      await expect(failing).rejects.toThrow("the work failed");
      expect(await readdir(corpus)).toEqual([]);
    }));
});

describe("a folder that cannot be written", () => {
  it("is said to be so, without a stack", async () => {
    await expect(add("/proc/self", ["corpus"])).rejects.toThrow(UsageError);
    await expect(add("/dev/null/corpus", ["corpus"])).rejects.toThrow(UsageError);
  });
});

describe("the name of an article's file", () => {
  it.each([
    ["Chinese", "桥".repeat(300)],
    ["Cyrillic", "Ж".repeat(300)],
    ["characters of four bytes", "𝔸".repeat(300)],
    ["letters that are taken apart", "각".repeat(300)],
  ])("is one that a disk can hold: %s", async (_, title) => {
    const name = fileNameOf(exampleArticle("It rains.", { title }));
    expect(Buffer.byteLength(`${name}-100.md`)).toBeLessThanOrEqual(longestNameBytes);
    expect(name).not.toMatch(/\uFFFD|[\uD800-\uDBFF]$/);
    await withFolders(async (corpus, sources) => {
      await writeFile(join(sources, "a.md"), `---\ntitle: ${title}\npublishedOn: 2024-03-05\n---\nIt rains.`);
      expect(await add(corpus, [join(sources, "a.md")])).toBe(true);
    });
  });

  it.each([
    ["aéb", 1, "a"],
    ["aéb", 2, "a"],
    ["aéb", 3, "aé"],
    ["𝔸", 3, ""],
    ["", 3, ""],
  ])("is cut between characters: %j to %i bytes", (text, most, expected) => {
    expect(cutToBytes(text, most)).toBe(expected);
  });
});
