import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followWords, settleWords } from "../../../src/checking/words/follow-words.ts";
import { indexWords } from "../../../src/checking/words/index-words.ts";
import { runAtOnce } from "../../../src/coverage/cooperative-steps.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { claims, expectSameChecks, expectSameWords, histories, indexAfresh } from "../changing-coverage.ts";

const articles = Array.from({ length: 12 }, (_, at) =>
  exampleArticle(`The council of ward ${at} met.`, { id: `ward-${at}`, publishedOn: `2024-03-${30 - at}` }),
);
const others = articles.map((article) => ({ ...article, body: `${article.body} It voted.` }));
const follow = (before: ReturnType<typeof indexAfresh>, now: typeof articles) => runAtOnce(followWords(before, now));

describe("the words of a coverage that changes", () => {
  it("are those that are read afresh, each at the same place, however often it changed", () => {
    fc.assert(
      fc.property(histories, fc.array(fc.boolean()), ([first = [], ...later], settled) => {
        let index = indexAfresh(first);
        for (const [at, now] of later.entries()) {
          index = follow(index, [...now]);
          if (settled[at]) index = runAtOnce(settleWords(index));
          expectSameWords(index, now);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("have the same checks of any claim", () => {
    fc.assert(
      fc.property(histories, fc.array(claims, { minLength: 4, maxLength: 4 }), ([first = [], ...later], texts) => {
        let index = indexAfresh(first);
        for (const now of later) index = follow(index, [...now]);
        expectSameChecks(index, later.at(-1) ?? first, texts);
      }),
      { numRuns: 20 },
    );
  });

  it("are read of new articles only, and stay as they are where none came or went", () => {
    const index = indexAfresh(articles);
    expect(follow(index, [...articles])).toBe(index);
    let reads = 0;
    const counted = others.map((article) => ({
      ...article,
      get body() {
        reads += 1;
        return article.body;
      },
    }));
    const now = [...counted.slice(0, 2), ...articles.slice(2)];
    const later = follow(index, now);
    const first = reads;
    expect(first).toBeGreaterThan(0);
    const again = follow(later, [...now.slice(0, 5), ...counted.slice(5, 6), ...now.slice(6)]);
    expect(reads).toBe(first * 1.5);
    expectSameWords(again, again.articles);
  });

  it("are made one row again when a third of them is new or gone, and not before", () => {
    const index = indexAfresh(articles);
    const kindAfter = (changed: number) =>
      runAtOnce(settleWords(follow(index, [...others.slice(0, changed), ...articles.slice(changed)]))).kind;
    expect([1, 2, 3, 6].map(kindAfter)).toEqual(["joined", "joined", "row", "row"]);
  });

  it("are in one row when every article is another", () => {
    expect(follow(indexAfresh(articles), others).kind).toBe("row");
  });

  it("keep hold of no article that is gone", () => {
    const index = follow(indexAfresh(articles), [...others.slice(0, 1), ...articles.slice(1)]);
    expect(index.kind === "joined" && index.older.articles.slice(0, 2)).toEqual([null, articles[1]]);
  });

  it("are found in articles that stand in another order than before", () => {
    const turned = articles.toReversed();
    expectSameWords(follow(indexAfresh(articles), turned), turned);
  });
});

describe("a row of articles whose words are known", () => {
  it("is the same as one that is read", () => {
    fc.assert(
      fc.property(histories, ([first = [], second = []]) => {
        const known = follow(indexAfresh(first), [...second]);
        expect(runAtOnce(indexWords(second, known))).toEqual(runAtOnce(indexWords(second)));
      }),
      { numRuns: 30 },
    );
  });
});
