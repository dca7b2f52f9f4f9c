import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";

/** The program anew, with a reading that fails at some articles. */
async function openFailing(path: string) {
  vi.resetModules();
  vi.doMock("../../src/quotations/read-article.ts", async (load) => {
    const real = await load<typeof import("../../src/quotations/read-article.ts")>();
    const readArticle: typeof real.readArticle = (article) => {
      if (article.body.includes("unreadable")) throw new RangeError("it is too much");
      return real.readArticle(article);
    };
    return { ...real, readArticle };
  });
  const { openLivingCoverage } = await import("../../src/living/living-coverage.ts");
  const { openMiniSearchEngine } = await import("../../src/search/minisearch-index.ts");
  const now = () => new Date("2024-03-10T14:05:00Z");
  return openLivingCoverage({ path, openEngine: openMiniSearchEngine, now });
}

afterAll(() => {
  vi.doUnmock("../../src/quotations/read-article.ts");
  vi.resetModules();
});

const line = (id: string, body: string) => `${JSON.stringify({ id, publishedOn: "2024-03-05", body })}\n`;
const files = {
  "a.jsonl":
    line("one", "It rains, said Anna Example.") + line("two", "This is unreadable.") + line("three", "It ends."),
  "b.jsonl": line("four", "It snows."),
};
const unreadable = /a\.jsonl:2 cannot be read: the program failed at it \(it is too much\)$/;

async function withCorpus(held: Readonly<Record<string, string>>, test: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-unreadable-"));
  try {
    for (const [name, text] of Object.entries(held)) await writeFile(join(folder, name), text);
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("an article at which the program itself fails", () => {
  it("costs only itself, and is named with its file and line", () =>
    withCorpus(files, async (folder) => {
      const { coverage, problems } = await openFailing(folder);
      expect([...(coverage?.archive().sources.keys() ?? [])].toSorted()).toEqual(["four", "one", "three"]);
      expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
        expect.stringMatching(unreadable),
      ]);
      expect(coverage?.archive().loading.firstProblems).toEqual([expect.stringMatching(unreadable)]);
      expect(await coverage?.reload()).toEqual({ kind: "unchanged" });
    }));

  it("does not fail the reload that it comes with, and comes back when its file is mended", () =>
    withCorpus({ "a.jsonl": line("one", "It rains.") }, async (folder) => {
      const { coverage } = await openFailing(folder);
      await writeFile(join(folder, "b.jsonl"), line("two", "unreadable") + line("three", "It ends."));
      expect(await coverage?.reload()).toMatchObject({ kind: "reloaded", articles: 2, problems: [{ line: 1 }] });
      await writeFile(join(folder, "b.jsonl"), line("two", "It can be read.") + line("three", "It ends."));
      expect(await coverage?.reload()).toMatchObject({ kind: "reloaded", articles: 3, problems: [] });
    }));

  it("leaves nothing to serve where it is the only one", () =>
    withCorpus({ "a.jsonl": line("two", "unreadable") }, async (folder) => {
      const { coverage, problems } = await openFailing(folder);
      expect([coverage?.archive().sources.size, problems.map(({ line }) => line)]).toEqual([0, [1]]);
    }));
});
