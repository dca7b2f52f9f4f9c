import { describe, expect, it } from "vitest";
import { capacityOf, checkCapacity, TooLargeError } from "../../src/search/capacity.ts";
import { openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import { exampleArticle, longParagraph } from "../coverage/example.ts";
import { indexSources } from "./index-sources.ts";

describe("how much an index in memory holds", () => {
  it.each<[string, number, "room" | "warning" | "refusal"]>([
    ["a coverage of 100,000 passages is at home in Node's usual 4 GB", 100_000, "room"],
    ["half a million leave little room for reading", 500_000, "warning"],
    ["two million do not fit", 2_000_000, "refusal"],
  ])("%s", (_why, passages, expected) => {
    const capacity = capacityOf(4_345_298_944);
    if (expected === "refusal") expect(() => checkCapacity(passages, capacity)).toThrow(TooLargeError);
    else expect(checkCapacity(passages, capacity) === null).toBe(expected === "room");
  });

  it("says how many there are, how many fit, and what to choose instead", () => {
    expect(() => checkCapacity(31, { ample: 10, most: 30 })).toThrow(
      /^31 passages .* at most 30 do: choose ENGINE=opensearch/,
    );
  });

  it("is asked about before anything is indexed, and the index before goes on", async () => {
    const [one, other] = [["The ferry sails."], ["The ferry.", "It is old."]].map((paragraphs, at) =>
      exampleArticle(paragraphs.map(longParagraph).join("\n\n"), { id: `a${at}` }),
    );
    if (!one || !other) throw new Error("no articles");
    const build = openMiniSearchEngine(null, (passages) => void checkCapacity(passages, { ample: 1, most: 2 }));
    const before = await build(indexSources([one]));
    await expect(build(indexSources([one, other]))).rejects.toThrow(TooLargeError);
    const asked = { terms: [{ term: "ferri", weight: 1 }], filter: {}, limit: 10 };
    expect((await before.findCandidates(asked)).candidates).toHaveLength(1);
  });
});
