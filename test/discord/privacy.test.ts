import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { echo, story } from "./fixtures.ts";
import { withBot } from "./harness.ts";
import { shownMessage, textOf, waitFor } from "./loopback/exchange.ts";

const isPrivate = ({ flags }: { readonly flags: number }) => (flags & 64) !== 0;

describe.concurrent("the private option", () => {
  it("is there on every command that is typed; a message's menu always answers the asker alone", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const typed = (discord.commands.get("global") ?? []).filter(({ type }) => type === 1);
      expect(typed).toHaveLength(commands.filter(({ listed }) => listed).length);
      for (const { name, options } of typed)
        expect(JSON.stringify(options), String(name)).toContain('"name":"private"');
    });
  });

  it.each([
    ["shows a reply to the asker alone", {}, { private: true }, true],
    ["leaves a reply to everybody", {}, { private: false }, false],
    ["need not be given", {}, {}, false],
    ["need not be given where the operator wants replies private", { privateReplies: true as const }, {}, true],
    ["is the asker's to turn off there", { privateReplies: true as const }, { private: false }, false],
  ])("%s", async (_what, setting, options, expected) => {
    await withBot({ commands, ...setting }, async ({ discord }) => {
      expect(isPrivate(await shownMessage(discord.command("sources", options)))).toBe(expected);
    });
  });

  it("does not make a reply public that is private by nature", async () => {
    await withBot({ commands }, async ({ discord }) => {
      expect(isPrivate(await shownMessage(discord.command("help", { private: false })))).toBe(true);
    });
  });

  it("makes the announcement of a late answer private too, so that the answer takes its place", async () => {
    await withBot({ commands: [story] }, async ({ discord }) => {
      const exchange = discord.command("story", { after: 1700, private: true });
      await waitFor(exchange, ({ callback }) => callback);
      const message = await shownMessage(exchange);
      expect(isPrivate(message)).toBe(true);
      expect(textOf(message)).toContain("line 0");
      expect(exchange.messages).toHaveLength(1);
      expect(exchange.original?.state).not.toBe("deleted");
    });
  });

  it("stays with a reply while its pages are turned", async () => {
    await withBot({ commands: [story] }, async ({ discord }) => {
      const first = await shownMessage(discord.command("story", { private: true }));
      expect(isPrivate(await shownMessage(discord.press(first, "Next")))).toBe(true);
    });
  });

  it("of a command's own is the command's to read", async () => {
    await withBot({ commands: [echo] }, async ({ discord }) => {
      const [registered] = discord.commands.get("global") ?? [];
      expect(JSON.stringify(registered).match(/"name":"private"/g)).toHaveLength(1);
      expect(isPrivate(await shownMessage(discord.command("echo", { text: "x", private: true })))).toBe(true);
    });
  });
});

describe("content notes in Discord", () => {
  const grave = {
    id: "trial",
    title: "The trial",
    publisher: null,
    author: null,
    publishedOn: "2024-10-07",
    url: null,
    body: "The witness said that the sailor raped her.",
  };
  const command = ["ask", { question: "what did the witness say of the sailor" }] as const;

  it.each([
    ["off", /^(?!.*Content note).*> .*raped her/s],
    ["note", /^-# what did .* · Content note\\?: sexual violence\..*> .*raped her/s],
    ["spoiler", /^-# what did .* · Content note\\?: sexual violence\..*> \|\|.*raped her.*\|\|/s],
  ] as const)("are as the operator chose: %s", async (contentNotes, expected) => {
    await withBot({ commands, articles: [grave], contentNotes }, async ({ discord }) => {
      expect(textOf(await shownMessage(discord.command(...command)))).toMatch(expected);
    });
  });
});
