import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { readAddressedMessage } from "../../src/discord/interaction/addressed-message.ts";
import { answerMessage } from "../../src/discord/interaction/answer-message.ts";
import { isEphemeral } from "../../src/discord/message/message-flags.ts";
import type { DiscordMessage } from "../../src/discord/message/render-message.ts";
import { exampleService } from "../bot/example-service.ts";
import { exampleArticle } from "../coverage/example.ts";
import { eventually, openExample, withBot } from "./harness.ts";
import { textOf } from "./loopback/exchange.ts";

const botId = "1573548889976340480";
const base = { id: "1", channel_id: "2", author: { id: "3" }, content: "why?", mentions: [], type: 0 };
const dispatch = (d: object) => ({ t: "MESSAGE_CREATE", d: { ...base, ...d } });
const inServer = { guild_id: "9" };
const toBot = { mentions: [{ id: botId }] };
const mark = (id: string) => ({
  author: { id: botId },
  components: [{ type: 17, components: [{ type: 2, custom_id: id }] }],
});

describe("a message", () => {
  it.each([
    [
      "that mentions the bot",
      { ...inServer, ...toBot, content: `<@${botId}> why was  he arrested?` },
      "why was he arrested?",
    ],
    ["that mentions it by the older form", { ...inServer, ...toBot, content: `so <@!${botId}> why` }, "so why"],
    ["that replies to the bot", { ...inServer, type: 19, referenced_message: { author: { id: botId } } }, "why?"],
    ["that is direct", {}, "why?"],
    ["that only mentions it", { ...inServer, ...toBot, content: `<@${botId}>` }, ""],
  ])("is said to the bot: one %s", (_why, data, question) => {
    expect(readAddressedMessage(dispatch(data), botId)?.question).toBe(question);
  });

  it.each<[string, object]>([
    ["that is said to others", inServer],
    ["that replies to somebody else", { ...inServer, type: 19, referenced_message: { author: { id: "4" } } }],
    ["of a bot", { ...toBot, author: { id: "4", bot: true } }],
    ["of a webhook", { ...toBot, webhook_id: "4" }],
    ["that says that somebody joined", { ...toBot, type: 7 }],
    [
      "whose words are not shown",
      { ...inServer, type: 19, content: "", referenced_message: { author: { id: botId } } },
    ],
    ["of nobody", { author: null }],
    ["without words at all", { content: 7 }],
  ])("is left alone: one %s", (_why, data) => {
    expect(readAddressedMessage(dispatch(data), botId)).toBeNull();
  });

  it("is nothing of another event, and no odd data throws", () => {
    for (const odd of [null, 7, "x", [], { t: "MESSAGE_UPDATE", d: base }, { t: "MESSAGE_CREATE", d: null }])
      expect(readAddressedMessage(odd, botId)).toBeNull();
  });

  it("is about the passage that the bot's message shows", () => {
    const reply = { ...inServer, type: 19, referenced_message: mark("b2:1:context:#7k2m9x4p:x.") };
    expect(readAddressedMessage(dispatch(reply), botId)?.about).toBe("#7k2m9x4p");
    const list = { author: { id: botId }, components: [{ type: 3, options: [{ value: "#7k2m9x4q" }] }] };
    expect(readAddressedMessage(dispatch({ ...reply, referenced_message: list }), botId)?.about).toBe("#7k2m9x4q");
    expect(readAddressedMessage(dispatch({ ...reply, referenced_message: mark("other") }), botId)?.about).toBeNull();
  });
});

describe("the bot", () => {
  it("answers a mention where it was said, as a reply that pings nobody", async () => {
    await withBot({ commands }, async ({ discord, events }) => {
      const content = `<@${discord.world.applicationId}> when did the harbor reopen?`;
      const id = discord.say({ content, mentions: "bot", channelId: "1573548889976340111" });
      await eventually(() => expect(discord.posted).toHaveLength(1));
      const [{ channelId, message } = { channelId: "", message: null }] = discord.posted;
      expect(channelId).toBe("1573548889976340111");
      expect(message && textOf(message)).toContain("The harbor reopened");
      expect(message?.body).toMatchObject({
        allowed_mentions: { parse: [] },
        message_reference: { message_id: id, fail_if_not_exists: false },
      });
      await eventually(() => expect(events.some(({ event }) => event === "message")).toBe(true));
      expect(JSON.stringify(events)).not.toContain("reopen?");
    });
  });

  it.each([
    ["a thread", "thread"],
    ["a forum post", "post"],
  ] as const)("answers in %s what is asked there, also further on", async (_where, kind) => {
    await withBot({ commands }, async ({ discord }) => {
      const channelId = discord.openThread(kind);
      const opening = kind === "post" ? { id: channelId } : {};
      discord.say({ ...opening, content: "when did the harbor reopen?", mentions: "bot", channelId });
      await eventually(() => expect(discord.posted).toHaveLength(1));
      discord.say({ content: "who is glad?", repliesTo: discord.posted[0]?.message, mentions: "bot", channelId });
      await eventually(() => expect(discord.posted).toHaveLength(2));
      expect(discord.posted.map((posted) => posted.channelId)).toEqual([channelId, channelId]);
      expect(discord.posted.map(({ message }) => textOf(message))).toEqual([
        expect.stringContaining("The harbor reopened"),
        expect.stringContaining("We are glad"),
      ]);
    });
  });

  it("is no worse for a thread that was closed before the answer was there", async () => {
    await withBot({ commands }, async ({ discord, events, bugs }) => {
      const channelId = discord.openThread("thread");
      discord.closedThreads.add(channelId);
      discord.say({ content: "when did the harbor reopen?", mentions: "bot", channelId });
      await eventually(() => expect(events.find(({ event }) => event === "message")?.fields["outcome"]).toBe("failed"));
      discord.say({ content: "when did the harbor reopen?", mentions: "bot" });
      await eventually(() => expect(discord.posted).toHaveLength(1));
      expect(bugs).toEqual([]);
    });
  });

  it("reads a reply to its own answer with that answer in mind", async () => {
    await withBot({ commands }, async ({ discord }) => {
      discord.say({ content: "when did the harbor reopen?", guildId: null });
      await eventually(() => expect(discord.posted).toHaveLength(1));
      discord.say({ content: "who is glad", repliesTo: discord.posted[0]?.message, mentions: "bot" });
      await eventually(() => expect(discord.posted).toHaveLength(2));
      const [, second] = discord.posted;
      expect(second && textOf(second.message)).toContain("We are glad");
      expect(JSON.stringify(second?.message.components)).toMatch(/about/);
    });
  });

  it.each([
    ["who said that?", "**Ana Ruiz**"],
    ["tell me more", "The ferry sails at noon."],
  ])("answers a reply to its own answer by what it knows of that: %s", async (content, expected) => {
    await withBot({ commands }, async ({ discord }) => {
      discord.say({ content: "who is glad?", guildId: null });
      await eventually(() => expect(discord.posted).toHaveLength(1));
      discord.say({ content, repliesTo: discord.posted[0]?.message, mentions: "bot" });
      await eventually(() => expect(discord.posted).toHaveLength(2));
      const [, second] = discord.posted;
      expect(second && textOf(second.message)).toContain(expected);
    });
  });

  it.each([
    ["a bare question word", "when did the harbor reopen?", "where?", "where did the harbor reopen"],
    ["a pronoun", "who is Ana Ruiz?", "what did she say", "what did Ana Ruiz say"],
  ])("answers a reply by the whole question that it is with the one before: %s", async (_why, first, next, whole) => {
    await withBot({ commands }, async ({ discord }) => {
      discord.say({ content: first, guildId: null });
      await eventually(() => expect(discord.posted).toHaveLength(1));
      discord.say({ content: next, repliesTo: discord.posted[0]?.message, mentions: "bot" });
      await eventually(() => expect(discord.posted).toHaveLength(2));
      const [, second] = discord.posted;
      expect(second && textOf(second.message)).toContain(whole);
    });
  });

  it("says how to ask where nothing is asked", async () => {
    await withBot({ commands }, async ({ discord }) => {
      discord.say({ content: `<@${discord.world.applicationId}>`, mentions: "bot" });
      await eventually(() => expect(discord.posted).toHaveLength(1));
      const [{ message } = { message: null }] = discord.posted;
      expect(message && textOf(message)).toContain("/ask");
    });
  });

  it.each([
    ["what others say", {}, { content: "hello all" }],
    ["other bots", {}, { content: "why?", guildId: null, byBot: true as const }],
    ["messages where they are turned off", { mentions: false as const }, { content: "why?", guildId: null }],
    [
      "a server where replies are private",
      { privateReplies: true as const },
      { content: "why?", mentions: "bot" as const },
    ],
  ])("does not answer %s", async (_why, setting, said) => {
    await withBot({ commands, ...setting }, async ({ discord, events }) => {
      discord.say(said);
      // Whatever comes later is answered after what came before.
      await eventually(async () => {
        discord.command("help");
        expect(events.some(({ event }) => event === "command")).toBe(true);
      });
      expect(discord.posted).toEqual([]);
    });
  });

  it("says where it was asked that its answer could not be sent", async () => {
    await withBot({ commands }, async ({ discord, bugs }) => {
      discord.levers.faults.push({ route: "channel", what: { kind: "status", status: 400 }, count: 1 });
      discord.say({ content: "when did the harbor reopen?", guildId: null });
      await eventually(() => expect(discord.posted).toHaveLength(1));
      expect(discord.posted[0] && textOf(discord.posted[0].message)).toContain(bugs[0]?.reference);
    });
  });

  it("says where it was asked that far too many ask", async () => {
    const queue = {
      run: <Result>(work: () => Promise<Result>) => work(),
      expectedWaitMs: () => 6000,
      underWay: () => 9,
    };
    const silent = () => undefined;
    const context = {
      ...exampleService([], await openExample([exampleArticle("It rained.")])),
      ...{ commandIds: new Map(), log: { info: silent, warn: silent, error: silent }, observe: silent },
      ...({ privateReplies: false, contentNotes: "off", queue } as const),
    };
    const said = readAddressedMessage(dispatch({}), botId);
    const posted: DiscordMessage[] = [];
    const post = async (message: DiscordMessage) => {
      posted.push(message);
      return "sent" as const;
    };
    if (said) await answerMessage(said, post, context);
    expect(posted.map(textOf)).toEqual([expect.stringContaining("Too many people")]);
    expect(posted.some(isEphemeral)).toBe(false);
  });

  it("tries again when the connection breaks, and posts once", async () => {
    await withBot({ commands }, async ({ discord }) => {
      discord.levers.faults.push({ route: "channel", what: { kind: "reset", after: true }, count: 1 });
      discord.say({ content: "when did the harbor reopen?", guildId: null });
      await eventually(() => expect(discord.requests.filter(({ path }) => path.includes("channels"))).toHaveLength(2));
      await eventually(() => expect(discord.posted).toHaveLength(1));
    });
  });

  it("gives up where it may not post, and is no worse for it", async () => {
    await withBot({ commands }, async ({ discord, events, bugs }) => {
      discord.levers.faults.push({ route: "channel", what: { kind: "status", status: 403 }, count: 9 });
      discord.say({ content: "when did the harbor reopen?", guildId: null });
      await eventually(() => expect(events.find(({ event }) => event === "message")?.fields["outcome"]).toBe("failed"));
      expect(bugs).toEqual([]);
    });
  });
});
