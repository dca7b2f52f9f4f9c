import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { exampleArticle } from "../coverage/example.ts";

const times = 130_000;

/** Each has more of something than a call can take for its arguments. */
const bodies: readonly [string, string][] = [
  ["words outside quotation marks", `Laura Finch said “we fell”. ${"word ".repeat(times)}`],
  ["marks that are not words", `It read ${"[".repeat(times)}.`],
  ["letters without a space", `It read ${"x".repeat(8 * times)}.`],
];

describe("an article with a great many", () => {
  it.each(bodies)(
    "%s is read",
    async (_, body) => {
      const { sources } = await openArchive([exampleArticle(body)], {
        aliases: new Map(),
        buildIndex: buildMiniSearchIndex,
      });
      expect(sources.size).toBe(1);
    },
    120_000,
  );
});
