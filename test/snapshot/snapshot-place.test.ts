import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config.ts";
import { snapshotPath } from "../../src/program/open-coverage.ts";
import { programFolder } from "../../src/program/program-folder.ts";
import { snapshotKey } from "../../src/snapshot/snapshot-key.ts";

describe("the snapshot of a corpus", () => {
  const config = parseConfig({ XDG_CACHE_HOME: "/cache" });

  it("is kept in the cache folder, another for each corpus", () => {
    expect(snapshotPath("/somewhere/articles.jsonl", config)).toMatch(
      /^\/cache\/verbatim\/articles\.jsonl-[0-9a-f]{12}\.snapshot$/,
    );
    expect(snapshotPath("/elsewhere/articles.jsonl", config)).not.toBe(
      snapshotPath("/somewhere/articles.jsonl", config),
    );
  });

  it("has a name that a disk can hold", () => {
    expect(Buffer.byteLength(snapshotPath(`/${"桥".repeat(80)}`, config))).toBeLessThan(200);
  });

  it("is where the setting says", () => {
    const named = parseConfig({ XDG_CACHE_HOME: "/cache", SNAPSHOT: "/var/lib/one" });
    expect(snapshotPath("/somewhere/articles.jsonl", named)).toBe("/var/lib/one");
  });

  it("is not below a cache folder that is not absolute, which the specification passes over", () => {
    expect(parseConfig({ XDG_CACHE_HOME: "cache" }).cacheFolder).toBe(parseConfig({}).cacheFolder);
  });

  it("is not used by another version of Node", () => {
    const own = snapshotKey(programFolder(), {});
    const { version } = process;
    try {
      Object.defineProperty(process, "version", { value: "v1.2.3", configurable: true });
      expect(snapshotKey(programFolder(), {})).not.toBe(own);
    } finally {
      Object.defineProperty(process, "version", { value: version, configurable: true });
    }
  });

  it("is not used when anything of the program's code was changed", async () => {
    const program = await mkdtemp(join(tmpdir(), "verbatim-key-"));
    try {
      await mkdir(join(program, "src", "quotations"), { recursive: true });
      await writeFile(join(program, "package.json"), "{}");
      await writeFile(join(program, "src", "quotations", "read.ts"), "export const one = 1;");
      const before = snapshotKey(program, {});
      expect(snapshotKey(program, {})).toBe(before);
      expect(snapshotKey(program, { publishers: ["A"] })).not.toBe(before);
      await writeFile(join(program, "src", "quotations", "read.ts"), "export const one = 2;");
      expect(snapshotKey(program, {})).not.toBe(before);
      await writeFile(join(program, "src", "quotations", "read.ts"), "export const one = 1;");
      expect(snapshotKey(program, {})).toBe(before);
      await writeFile(join(program, "package.json"), '{ "version": "2" }');
      expect(snapshotKey(program, {})).not.toBe(before);
    } finally {
      await rm(program, { recursive: true });
    }
  });
});
