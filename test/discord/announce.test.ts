import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import type { Article } from "../../src/coverage/article.ts";
import { type AnnounceChannel, type AnnouncedStore, openAnnouncer } from "../../src/discord/connection/announce.ts";
import { openAnnouncedFile } from "../../src/program/announced-file.ts";
import { makeArticle } from "../answers/coverage.ts";
import { english } from "../bot/example-service.ts";
import { openExample, type Table, withBot } from "./harness.ts";
import { textOf } from "./loopback/exchange.ts";

const harbor = makeArticle({
  id: "harbor",
  title: "Harbor reopens",
  publisher: "Gazette",
  body: "The harbor reopened.",
});
const strike = makeArticle({
  id: "strike",
  title: "Crews walk out",
  publisher: "The Post",
  publishedOn: "2024-10-08",
  body: "Ferry crews went on strike, Ana Ruiz said. It rained.",
});
const theft = makeArticle({
  id: "theft",
  title: "Clerk charged",
  publishedOn: "2024-10-09",
  body: "Tomas Lind was charged with theft. Lind denies it.",
});

const everything = { channelId: "1573548889976340111", words: [], people: [], publishers: [] };

/** Remembers what was announced for as long as the test runs. */
function openMemory(): AnnouncedStore {
  let kept: ReadonlySet<string> | null = null;
  return {
    read: async () => kept,
    write: async (keys) => {
      kept = keys;
    },
  };
}

/** A look at each coverage in turn, by an announcer that is opened anew for each, as after a restart. */
async function tellOf(table: Table, coverages: readonly (readonly Article[])[], channels: readonly AnnounceChannel[]) {
  const store = openMemory();
  for (const articles of coverages) await lookAt(await openExample(articles), table, { channels, store });
  return table.discord.posted.map(({ channelId, message }) => ({ channelId, text: textOf(message), message }));
}

async function lookAt(
  archive: Archive,
  { bot }: Table,
  { channels, store }: { readonly channels: readonly AnnounceChannel[]; readonly store: AnnouncedStore },
) {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const reader = { commandIds: bot.commandIds, words: english };
  await openAnnouncer({ archive: () => archive, channels, store, reader, post: bot.post, log }).look();
}

describe("new coverage", () => {
  it("is told of once, as a card with a button to ask about it; what was loaded before is not", async () => {
    await withBot({ commands }, async (table) => {
      const posted = await tellOf(table, [[harbor], [harbor], [strike, harbor], [strike, harbor]], [everything]);
      expect(posted).toHaveLength(1);
      expect(posted[0]?.channelId).toBe(everything.channelId);
      expect(posted[0]?.text).toContain("New article");
      expect(posted[0]?.text).toContain("Ferry crews went on strike, Ana Ruiz said.");
      expect(posted[0]?.text).not.toContain("It rained");
      expect(JSON.stringify(posted[0]?.message.components)).toContain(":about:#");
    });
  });

  it("is told of where it was corrected or retracted since, and a retracted article is not quoted", async () => {
    await withBot({ commands }, async (table) => {
      const corrected = { ...harbor, corrected: [{ on: "2024-10-10", text: "The first version gave a wrong day." }] };
      const retracted = { ...strike, retracted: { on: "2024-10-11", text: "It did not hold." } };
      const posted = await tellOf(
        table,
        [
          [strike, harbor],
          [retracted, corrected],
        ],
        [everything],
      );
      const texts = posted.map(({ text }) => text).toSorted();
      expect(texts[0]).toMatch(/Corrected[\s\S]*wrong day/);
      expect(texts[1]).toMatch(/Retracted[\s\S]*Crews walk out[\s\S]*did not hold/);
      expect(texts[1]).not.toContain("Ferry crews");
    });
  });

  it.each<[string, Partial<AnnounceChannel>, number]>([
    ["a word", { words: ["strike"] }, 1],
    ["half a word", { words: ["stri"] }, 0],
    ["somebody", { people: ["Ruiz"] }, 1],
    ["a publisher", { publishers: ["the post"] }, 1],
    ["none of these", { words: ["volcano"], publishers: ["Gazette"] }, 0],
  ])("is told where a channel wants to hear of it: by %s", async (_why, filter, count) => {
    await withBot({ commands }, async (table) => {
      expect(await tellOf(table, [[harbor], [strike, harbor]], [{ ...everything, ...filter }])).toHaveLength(count);
    });
  });

  it("is counted where it is much at one time", async () => {
    const many = Array.from({ length: 8 }, (_, at) => makeArticle({ id: `a${at}`, body: `It rained ${at} times.` }));
    await withBot({ commands }, async (table) => {
      const posted = await tellOf(table, [[harbor], [harbor, ...many]], [everything]);
      expect(posted).toHaveLength(6);
      expect(posted.at(-1)?.text).toContain("3 more articles");
    });
  });

  it("has what denies an allegation beside it", async () => {
    await withBot({ commands }, async (table) => {
      const [card] = await tellOf(table, [[harbor], [theft, harbor]], [everything]);
      expect(card?.text).toMatch(/charged with theft[\s\S]*Lind denies it/);
    });
  });

  it("is not told of twice where it cannot be posted, and never where it cannot be kept", async () => {
    await withBot({ commands }, async (table) => {
      table.discord.levers.faults.push({ route: "channel", what: { kind: "status", status: 403 }, count: 1 });
      expect(await tellOf(table, [[harbor], [strike, harbor], [strike, harbor]], [everything])).toEqual([]);
      const read = async () => new Set<string>();
      const write = () => Promise.reject(new Error("the disk is full"));
      await lookAt(await openExample([harbor]), table, { channels: [everything], store: { read, write } });
      expect(table.discord.posted).toEqual([]);
    });
  });
});

describe("the file of what was announced", () => {
  it("has what was written, also for a process that comes later", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "announced-")), "deep", "a.announced");
    expect(await openAnnouncedFile(path).read()).toBeNull();
    await openAnnouncedFile(path).write(new Set(["new a", "new b"]));
    expect(await openAnnouncedFile(path).read()).toEqual(new Set(["new a", "new b"]));
    await writeFile(path, "{damaged");
    expect(await openAnnouncedFile(path).read()).toBeNull();
  });
});
