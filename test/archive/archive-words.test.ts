import { describe, expect, it } from "vitest";
import { openArchiveWords } from "../../src/archive/archive-words.ts";
import { runAtOnce } from "../../src/coverage/cooperative-steps.ts";
import { expectSameWords, indexAfresh } from "../checking/changing-coverage.ts";
import { exampleArticle } from "../coverage/example.ts";

const articles = ["a", "b", "c", "d", "e", "f"].map((id) => exampleArticle(`The council of ${id} met.`, { id }));
const changed = articles.with(2, { ...exampleArticle("The council voted."), id: "c" });
const again = changed.with(5, { ...exampleArticle("Nobody came."), id: "f" });

describe("the words of an archive", () => {
  it("are read when they are first asked for, and once", () => {
    let asked = 0;
    const words = openArchiveWords(articles, () => {
      asked += 1;
      return indexAfresh(articles);
    });
    expect([words.known(), asked]).toEqual([null, 0]);
    expect(words.read()).toBe(words.read());
    expect([words.known(), asked]).toEqual([words.read(), 1]);
  });

  it("follow those of the archive before, when they were read of it", () => {
    const words = openArchiveWords(articles);
    const older = words.read();
    const later = words.follow(changed).read();
    expectSameWords(later, changed);
    expect(later.kind === "joined" && later.older.wordAt).toBe(older.kind === "row" && older.wordAt);
  });

  it("follow what was stored, when nobody has asked for those of the archive before", () => {
    const stored = indexAfresh(articles);
    const later = openArchiveWords(articles, () => stored)
      .follow(changed)
      .follow(again)
      .read();
    expectSameWords(later, again);
    expect(later.kind === "joined" && later.older.wordAt).toBe(stored.kind === "row" && stored.wordAt);
  });

  it("are read afresh where nothing was read or stored before", () => {
    const words = openArchiveWords(articles).follow(changed).read();
    expect(words.kind).toBe("row");
    expectSameWords(words, changed);
  });

  it("are never of more than two rows", () => {
    let words = openArchiveWords(articles);
    words.read();
    for (const now of [changed, again, articles, again]) {
      words = words.follow(now);
      expectSameWords(words.read(), now);
      const index = words.read();
      expect(index.kind === "joined" && [index.older.kind, index.newer.kind]).toEqual(["row", "row"]);
    }
  });

  it("are the settled ones once they are settled", () => {
    const words = openArchiveWords(articles);
    words.read();
    const later = words.follow(again);
    expect(later.read().kind).toBe("joined");
    expect(runAtOnce(later.settle()).kind).toBe("row");
    expect(later.read().kind).toBe("row");
    expectSameWords(later.read(), again);
  });
});
