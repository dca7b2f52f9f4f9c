import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { fetchLimits } from "../../src/intake/fetch-limits.ts";
import { openFetcher } from "../../src/intake/fetcher.ts";
import { openLease } from "../../src/intake/lease.ts";
import { feedsLeasePath, followFeeds } from "../../src/living/follow-feeds.ts";
import { answer, withServer } from "../intake/loopback-server.ts";

it("adds what is new in a feed, once, and keeps what the feed has dropped", async () => {
  const item = (number: number) =>
    `<item><guid>story-${number}</guid><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>Story ${number} of the day.</description></item>`;
  const feedOf = (...numbers: readonly number[]) =>
    answer(`<rss><channel>${numbers.map(item).join("")}</channel></rss>`, { "content-type": "application/rss+xml" });
  const folder = await mkdtemp(join(tmpdir(), "verbatim-feeds-"));
  const routes = { "/feed": feedOf(1) };
  try {
    await withServer(routes, async (origin) => {
      const following = followFeeds({
        folder,
        feeds: () => [{ name: "Courier", address: `${origin}/feed` }],
        fetcher: openFetcher({ ...fetchLimits, pauseMs: 0 }, "allowed"),
        everyMs: 20,
        lease: openLease({ path: feedsLeasePath(folder), forMs: 60_000, settle: async () => undefined }),
        onRound: () => undefined,
        onError: (error) => expect(error).toBeUndefined(),
      });
      const idsOnceThere = async (count: number) =>
        vi.waitFor(
          async () => {
            const { articles } = await readCorpus(folder);
            expect(articles).toHaveLength(count);
            return articles.map(({ id }) => id).toSorted();
          },
          { timeout: 15_000 },
        );
      try {
        expect(await idsOnceThere(1)).toEqual(["story-1"]);
        routes["/feed"] = feedOf(2, 3);
        expect(await idsOnceThere(3)).toEqual(["story-1", "story-2", "story-3"]);
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(await idsOnceThere(3)).toHaveLength(3);
      } finally {
        await following.close();
      }
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("is asked by one of several processes that share a folder, and by another when that has stopped", async () => {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-feeds-"));
  const asked: number[] = [];
  const feed = answer("<rss><channel></channel></rss>", { "content-type": "application/rss+xml" });
  try {
    await withServer({ "/feed": feed }, async (origin) => {
      const start = (name: number) =>
        followFeeds({
          folder,
          feeds: () => {
            asked.push(name);
            return [{ name: "Courier", address: `${origin}/feed` }];
          },
          fetcher: {
            ...openFetcher({ ...fetchLimits, pauseMs: 0 }, "allowed"),
            fetch: async () => {
              fetched.add(name);
              throw new Error("not now");
            },
          },
          everyMs: 5,
          // Without the wait two could take it at the same moment.
          lease: openLease({ path: feedsLeasePath(folder), forMs: 60_000, settle: () => sleep(250) }),
          onRound: () => undefined,
          onError: () => undefined,
        });
      const fetched = new Set<number>();
      const all = [start(1)];
      const roundsOfAll = async () =>
        vi.waitFor(
          () => {
            for (const name of [1, 2, 3]) expect(asked.filter((one) => one === name).length).toBeGreaterThan(10);
          },
          { timeout: 20_000 },
        );
      await vi.waitFor(() => expect(fetched.size).toBe(1), { timeout: 20_000 });
      all.push(start(2), start(3));
      await roundsOfAll();
      expect(fetched.size).toBe(1);
      await all[0]?.close();
      await vi.waitFor(() => expect(fetched.size).toBe(2), { timeout: 20_000 });
      await Promise.all(all.map((one) => one.close()));
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
