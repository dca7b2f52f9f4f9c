import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Article } from "../../src/coverage/article.ts";
import { type Button, type Request, readButtonIds, writeButtonIds } from "../../src/discord/message/button-ids.ts";
import { story } from "./fixtures.ts";
import { withBot } from "./harness.ts";
import { hostileText } from "./hostile.ts";
import { type SentMessage, shownMessage, textOf, waitFor } from "./loopback/exchange.ts";

/** An article of forty numbered paragraphs: several pages. */
const long: Article = {
  id: "long",
  title: "The long report",
  publisher: "Example Gazette",
  author: null,
  publishedOn: "2024-10-07",
  url: null,
  body: Array.from({ length: 40 }, (_, index) => `Paragraph number ${index + 1}. ${"It went on. ".repeat(25)}`).join(
    "\n\n",
  ),
};
const setting = { commands, articles: [long] };
const openLong = { article: "long" };
const paragraphsOf = (message: SentMessage) =>
  Array.from(textOf(message).matchAll(/number (\d+)/g), ([, n]) => Number(n));

describe("what does not fit into one message", () => {
  it("is on further pages: all of it, in order, nothing twice", async () => {
    await withBot(setting, async ({ discord }) => {
      let message = await shownMessage(discord.command("sources", openLong));
      const seen = paragraphsOf(message);
      while (canPress(message, "Next")) {
        const before = message.id;
        message = await shownMessage(discord.press(message, "Next"));
        expect(message.id).toBe(before);
        expect(textOf(message)).toContain("The long report");
        seen.push(...paragraphsOf(message));
      }
      expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
      expect(canPress(message, "Last")).toBe(false);
      expect(paragraphsOf(await shownMessage(discord.press(message, "First")))[0]).toBe(1);
    });
  });

  it("is still there after a restart", async () => {
    let message: SentMessage | null = null;
    let personId = "";
    await withBot(setting, async ({ discord }) => {
      message = await shownMessage(discord.command("sources", openLong));
      personId = discord.world.personId;
    });
    await withBot(setting, async ({ discord }) => {
      if (!message) throw new Error("no message");
      const next = await shownMessage(discord.press(message, "Next", personId));
      expect(paragraphsOf(next)[0]).toBeGreaterThan(1);
    });
  });

  it("comes to anybody else as a private copy with buttons of their own", async () => {
    await withBot(setting, async ({ discord }) => {
      const { otherPersonId } = discord.world;
      const message = await shownMessage(discord.command("sources", openLong));
      const copy = await shownMessage(discord.press(message, "Next", otherPersonId));
      expect(copy.id).not.toBe(message.id);
      expect(copy.flags & 64).toBe(64);
      const turned = await shownMessage(discord.press(copy, "Next", otherPersonId));
      expect(turned.id).toBe(copy.id);
      expect(turned.flags & 64).toBe(64);
    });
  });

  it("is refused by a button that this bot did not make", async () => {
    await withBot(setting, async ({ discord, bugs }) => {
      const message = await shownMessage(discord.command("sources", openLong));
      const text = JSON.stringify(message.components).replaceAll("b2:", "b1:");
      const old = { ...message, components: JSON.parse(text), body: { ...message.body, components: JSON.parse(text) } };
      const answer = await shownMessage(discord.press(old, "Next"));
      expect(textOf(answer)).toContain("earlier version");
      expect(answer.flags & 64).toBe(64);
      expect(bugs).toEqual([]);
    });
  });

  it("needs no second answer: a press is acknowledged once", async () => {
    await withBot(setting, async ({ discord, events }) => {
      const message = await shownMessage(discord.command("sources", openLong));
      const press = discord.press(message, "Next");
      expect((await waitFor(press, ({ callback }) => callback)).type).toBe(7);
      expect(press.attempts).toBe(1);
      expect(events.filter(({ fields }) => fields["outcome"] === "failed")).toEqual([]);
    });
  });
});

describe.concurrent("a page that takes long", () => {
  it("is announced, then takes the place of the one before", async () => {
    await withBot({ commands: [story] }, async ({ discord }) => {
      const first = await shownMessage(discord.command("story", { after: 1700 }));
      const press = discord.press(first, "Next");
      expect((await waitFor(press, ({ callback }) => callback)).type).toBe(6);
      expect((await shownMessage(press)).id).toBe(first.id);
    });
  });

  it("comes to anybody else in private all the same", async () => {
    await withBot({ commands: [story] }, async ({ discord }) => {
      const first = await shownMessage(discord.command("story", { after: 1700 }));
      const copy = await shownMessage(discord.press(first, "Last", discord.world.otherPersonId));
      expect(copy.flags & 64).toBe(64);
      expect(copy.id).not.toBe(first.id);
    });
  });
});

describe("the ids of buttons", () => {
  const buttons: readonly Button[] = [
    { action: "page", argument: "0" },
    { action: "page", argument: "99999" },
    { action: "context", argument: "#7k2m9x4p" },
    { action: "more", argument: "" },
    { action: "dismiss", argument: "1573548889976340482" },
  ];
  const request: fc.Arbitrary<Request> = fc.record({
    command: fc.constant("ask"),
    invokerId: fc.constant("1573548889976340482"),
    rawOptions: fc.dictionary(
      fc.string({ maxLength: 8 }),
      fc.oneof(
        hostileText.map((text) => text.slice(0, 150)),
        fc.integer(),
        fc.boolean(),
      ),
      {
        maxKeys: 3,
      },
    ),
  });

  it("give back the request and what the pressed one does, within Discord's hundred", () => {
    fc.assert(
      fc.property(request, fc.nat(4), (given, pressed) => {
        const ids = writeButtonIds(given, buttons);
        if (!ids.every((id) => id !== null)) return;
        expect(ids.every((id) => id.length <= 100 && id === id.trim() && !/\p{Surrogate}/u.test(id))).toBe(true);
        expect(new Set(ids).size).toBe(5);
        const read = readButtonIds(ids[pressed] ?? "", ids.toReversed());
        expect(read).toMatchObject(buttons[pressed] ?? {});
        expect(read?.request).toEqual({ ...given, rawOptions: { ...given.rawOptions } });
      }),
      { numRuns: 300 },
    );
  });

  it("are only of those that need no request when it is too long for them", () => {
    const long = { command: "ask", invokerId: "1", rawOptions: { question: "x".repeat(1000) } };
    const ids = writeButtonIds(long, buttons);
    expect(ids.map((id) => id !== null)).toEqual([false, false, true, false, true]);
    const left = ids.filter((id) => id !== null);
    expect(readButtonIds(left[0] ?? "", left)).toEqual({ ...buttons[2], request: null });
  });

  it.each([
    ["nothing", []],
    ["another bot's buttons", ["b2:x", "next"]],
    ["an action that there is not", ['b2:0:erase::["ask","1",{}].']],
    ["a half of them", ['b2:1:page:0:"x"].']],
    ["JSON of another kind", ["b2:0:page:0:{}."]],
    ["no options", ['b2:0:page:0:["ask","1",null].']],
  ])("are not understood when they are %s", (_what, ids) => {
    expect(readButtonIds(ids[0] ?? "", ids)).toBeNull();
  });
});

function canPress(message: SentMessage, label: string): boolean {
  return JSON.stringify(message.components).includes(`"label":"${label}","disabled":false`);
}
