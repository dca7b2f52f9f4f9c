import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Loading } from "../../src/archive/archive.ts";
import { withHttpBot } from "../http/http-harness.ts";
import { withBot } from "./harness.ts";
import { type SentMessage, shownMessage, textOf } from "./loopback/exchange.ts";
import type { Loopback } from "./loopback/loopback.ts";
import { storyOf } from "./stories.ts";

const loading: Loading = {
  loadedAt: "2024-10-08T04:30:00.000Z",
  problems: 23,
  firstProblems: ['corpus/a.md:3 publishedOn is "yesterday", expected YYYY-MM-DD', "corpus/b.csv has no column body"],
  failed: { at: "2024-10-09T04:30:00.000Z", reason: "corpus cannot be read" },
};
const setting = { commands, articles: [storyOf("gazette")], loading };
const isPrivate = ({ flags }: SentMessage) => (flags & 64) !== 0;

const [readMessages, manageServer, administer] = [0x400n, 0x20n, 0x8n];
const details = ["a.md:3", "b.csv", "and 21 more", "corpus cannot be read"];

/** Each way that Discord has to ask the bot, with a bot whose files have faults. */
const ways: readonly (readonly [string, (test: (discord: Loopback) => Promise<void>) => Promise<void>])[] = [
  ["through the gateway", (test) => withBot(setting, ({ discord }) => test(discord))],
  ["by HTTP", (test) => withHttpBot(setting, ({ discord }) => test(discord))],
];

/** The text as Discord shows it, without the marks that keep it from being formatted. */
const plain = (message: SentMessage) => textOf(message).replaceAll("\\", "");

describe.each(ways)("/status, asked %s", (_way, asking) => {
  it.each([
    ["manages the server", { permissions: readMessages | manageServer }],
    ["is an administrator", { permissions: administer }],
  ])("names what is wrong to somebody who %s, and to them alone", async (_who, typed) => {
    await asking(async (discord) => {
      const shown = await shownMessage(discord.command("status", { private: false }, typed));
      expect(isPrivate(shown)).toBe(true);
      for (const detail of details) expect(plain(shown)).toContain(detail);
    });
  });

  it.each([
    ["an ordinary member", { permissions: readMessages }],
    ["somebody in the bot's direct messages", { place: "direct message" as const }],
    ["somebody who has the bot for themselves", { place: "user install" as const }],
  ])("tells %s how many faults there are, and none of them", async (_who, typed) => {
    await asking(async (discord) => {
      const shown = await shownMessage(discord.command("status", {}, typed));
      expect(plain(shown)).toContain("23 problems in the files");
      for (const detail of details) expect(plain(shown)).not.toContain(detail);
    });
  });

  it("says nothing of them to the others when a manager shares it", async () => {
    await asking(async (discord) => {
      const own = await shownMessage(discord.command("status", {}, { permissions: manageServer }));
      const shared = await shownMessage(discord.press(own, "Share", { permissions: manageServer }));
      expect(isPrivate(shared)).toBe(false);
      expect(plain(shared)).toContain("23 problems in the files");
      for (const detail of details) expect(plain(shared)).not.toContain(detail);
    });
  });
});

it("/status is for everybody when nothing is wrong, whoever asks", async () => {
  await withBot(
    { ...setting, loading: { ...loading, problems: 0, firstProblems: [], failed: null } },
    async ({ discord }) => {
      expect(isPrivate(await shownMessage(discord.command("status", {}, { permissions: manageServer })))).toBe(false);
    },
  );
});
