import { describe, expect, it } from "vitest";
import { keepPublishers } from "../../src/corpus/publishers.ts";
import type { Corpus } from "../../src/corpus/read-corpus.ts";
import { exampleArticle } from "../coverage/example.ts";

const corpus: Corpus = {
  articles: ["Example Gazette", "Le Quotidien Égal", null].map((publisher, index) =>
    exampleArticle("It rains.", { id: String(index), publisher }),
  ),
  problems: [{ file: "a.md", line: 1, message: "is odd" }],
  aliases: new Map(),
  feeds: [],
};

describe("the publishers that answer", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["one", ["Example Gazette"], ["0"]],
    ["two", ["Example Gazette", "Le Quotidien Égal"], ["0", "1"]],
    ["one in other letters", ["LE QUOTIDIEN EGAL"], ["1"]],
    ["part of a name, which is another name", ["Gazette"], []],
  ])("may be %s", (_what, publishers, ids) => {
    expect(keepPublishers(corpus, publishers).articles.map(({ id }) => id)).toEqual(ids);
  });

  it("are all when none is named, those without a name too", () => {
    expect(keepPublishers(corpus, [])).toBe(corpus);
  });

  it("that no article has are a problem beside the others", () => {
    expect(keepPublishers(corpus, ["Exmaple Gazette"]).problems).toEqual([
      ...corpus.problems,
      { file: "PUBLISHERS", line: null, message: 'names "Exmaple Gazette", which no article has for its publisher' },
    ]);
  });
});
