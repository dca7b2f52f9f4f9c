import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWriterLease } from "../src/program/open-writer-lease.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-writers-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const atOnce = { settle: async () => undefined };

describe("the lease of what is kept of a corpus", () => {
  it("is one process's, and another's when that one has ended", async () => {
    const path = join(folder, "cache", "corpus.snapshot.lease");
    const first = await openWriterLease(path, atOnce);
    const second = await openWriterLease(path, atOnce);
    expect([first.isWriter, second.isWriter]).toEqual([true, false]);
    expect(await Promise.all([first.mayWrite(), first.mayWrite(), second.mayWrite()])).toEqual([true, true, false]);
    first.close();
    expect(await second.mayWrite()).toBe(true);
    second.close();
  });

  it("is nobody's where it cannot be written", async () => {
    const lease = await openWriterLease("/dev/null/cache/corpus.snapshot.lease", atOnce);
    expect([lease.isWriter, await lease.mayWrite()]).toEqual([false, false]);
    lease.close();
  });
});
