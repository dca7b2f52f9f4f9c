import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { describeCommands } from "../../src/discord/connection/registration.ts";
import { withBot } from "./harness.ts";
import { shownMessage, textOf } from "./loopback/exchange.ts";
import type { Place } from "./loopback/interactions.ts";

const entries = commands.flatMap(({ name, menu }) => (menu ? [{ name, entry: menu.name }] : []));

describe("the menu of a message", () => {
  it("has an entry to ask, one to check and one to find the article, and no more than Discord takes", () => {
    expect(entries).toEqual([
      { name: "ask", entry: "Find in the articles" },
      { name: "check", entry: "Check this quote" },
      { name: "sources", entry: "Which article is this from?" },
    ]);
    expect(describeCommands(commands).filter(({ type }) => type === 3)).toHaveLength(entries.length);
  });

  it.each<Place>(["server", "direct message", "user install"])("answers the asker alone in a %s", async (place) => {
    await withBot({ commands }, async ({ discord, events, bugs }) => {
      for (const { entry } of entries) {
        const message = await shownMessage(discord.menu(entry, "somebody said that the harbor is “closed”", place));
        expect(message.flags & 64, entry).toBe(64);
        expect(textOf(message), entry).not.toBe("");
      }
      await expect.poll(() => events.filter(({ event }) => event === "command")).toHaveLength(entries.length);
      expect(events.map(({ fields }) => fields["command"]).filter(Boolean)).toEqual(entries.map(({ name }) => name));
      expect(bugs).toEqual([]);
    });
  });

  it.each([
    ["a message without text", ""],
    ["one of more than any option takes", "harbor ".repeat(570)],
    ["one that would ping and format", "@everyone <@1> ||[x](https://example.org)||"],
  ])("answers %s in words", async (_why, content) => {
    await withBot({ commands }, async ({ discord, bugs }) => {
      for (const { entry } of entries) expect(textOf(await shownMessage(discord.menu(entry, content)))).not.toBe("");
      expect(bugs).toEqual([]);
    });
  });
});
