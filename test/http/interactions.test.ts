import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { echo } from "../discord/fixtures.ts";
import { withBot } from "../discord/harness.ts";
import { offeredChoices, shownMessage, shownModal, textOf, waitFor } from "../discord/loopback/exchange.ts";
import { commandInteraction } from "../discord/loopback/interactions.ts";
import type { Loopback } from "../discord/loopback/loopback.ts";
import { malformed } from "../discord/malformed-payloads.ts";
import { storyOf } from "../discord/stories.ts";
import { type HttpTable, withHttpBot } from "./http-harness.ts";

const articles = [storyOf("gazette"), storyOf("herald"), storyOf("ferry")];
const question = "when did the harbor reopen after the storm";

describe("asked by HTTP", () => {
  it("the bot sends what it sends through the gateway, word for word", async () => {
    const replies: (readonly string[])[] = [];
    const table = { commands: commands.filter(({ name }) => name !== "help"), articles };
    await withBot(table, async ({ discord }) => void replies.push(await converse(discord)));
    await withHttpBot(table, async ({ discord }) => void replies.push(await converse(discord)));
    expect(replies[0]).toHaveLength(conversation.length + 3);
    expect(replies[1]).toEqual(replies[0]);
  });

  it("offers what can be typed, and opens a form and reads it", async () => {
    await withHttpBot({ commands, articles }, async ({ discord }) => {
      expect(
        (await offeredChoices(discord.autocomplete("quotes", { person: "an" }))).map(({ name }) => name),
      ).toContain("Ana Ruiz");
      const said = await shownMessage(
        discord.command("ask", { question: "what did mayor ruiz say about the harbor", limit: 1 }),
      );
      const opened = discord.press(said, "Follow up");
      expect((await shownModal(opened)).inputs).toEqual(["question"]);
      expect(textOf(await shownMessage(discord.submit(opened, { question: "when was she born" })))).toContain(
        "Ana Ruiz",
      );
    });
  });

  it("announces an answer that takes long, and gives it later", async () => {
    await withHttpBot({ commands: [echo], articles }, async ({ discord }) => {
      const asked = discord.command("echo", { text: "late words", after: 1700 });
      expect((await waitFor(asked, ({ callback }) => callback)).type).toBe(5);
      expect(textOf(await shownMessage(asked))).toBe("late words");
    });
  });

  it("answers one that is delivered twice once, with the same words", async () => {
    await withHttpBot({ commands, articles }, async (table) => {
      const body = JSON.stringify(typed(table));
      const answers = await Promise.all([post(table, { body }), post(table, { body })]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(answers[0]?.text).toBe(answers[1]?.text);
      expect(table.events.filter(({ event }) => event === "command")).toHaveLength(1);
    });
  });

  it("answers Discord's question whether anybody is there", async () => {
    await withHttpBot({ commands, articles }, async (table) => {
      const { status, text, contentType } = await post(table, { body: '{"type":1}' });
      expect([status, JSON.parse(text), contentType]).toEqual([200, { type: 1 }, "application/json"]);
    });
  });

  it.each<[string, (body: string) => Partial<Sent>, number]>([
    ["a signature of somebody else", () => ({ signature: "0".repeat(128) }), 401],
    ["no signature", () => ({ signature: "" }), 401],
    ["half a signature", (body) => ({ body, cut: 64 }), 401],
    ["a body that was changed", (body) => ({ body, sent: body.replace("harbor", "ferry") }), 401],
    ["a time of an hour ago", (body) => ({ body, timestamp: String(Math.floor(Date.now() / 1000) - 3600) }), 401],
    ["no time", (body) => ({ body, timestamp: "" }), 401],
    ["what is no JSON", () => ({ body: "{" }), 400],
    ["an interaction of a kind to come", () => ({ body: '{"type":99,"id":"123456789012345678","token":"t"}' }), 400],
    ["far too much", () => ({ body: `"${"x".repeat(1_000_001)}"` }), 413],
  ])("refuses %s", async (_what, change, status) => {
    await withHttpBot({ commands, articles }, async (table) => {
      const body = JSON.stringify(typed(table));
      expect((await post(table, { body, ...change(body) })).status).toBe(status);
      expect(table.events.filter(({ event }) => event === "command")).toEqual([]);
    });
  });

  it(`takes ${malformed.length} payloads that Discord should never send for what they are, and answers on`, async () => {
    await withHttpBot({ commands: [echo], articles }, async (table) => {
      for (const [why, data] of malformed) {
        const { status } = await post(table, { body: JSON.stringify(data(table.discord.world)) ?? "null" });
        expect([why, [200, 204, 400].includes(status)]).toEqual([why, true]);
      }
      expect(textOf(await shownMessage(table.discord.command("echo", { text: "here" })))).toBe("here");
      expect(table.events.map(({ event }) => event)).not.toContain("request failed");
    });
  });

  it.each<[string, (depth: number) => string]>([
    ["components", (depth) => `${'{"components":['.repeat(depth)}${"]}".repeat(depth)}`],
    ["lists", (depth) => `${"[".repeat(depth)}${"]".repeat(depth)}`],
    ["accessories", (depth) => `${'{"accessory":'.repeat(depth)}1${"}".repeat(depth)}`],
  ])("refuses 20,000 nested %s, and takes three", async (_what, nest) => {
    await withHttpBot({ commands: [echo], articles }, async (table) => {
      const id = table.discord.world.newId();
      const person = `"application_id":"${table.discord.world.applicationId}","user":{"id":"1"}`;
      const pressed = (depth: number) =>
        `{"id":"${id}","token":"t","type":3,${person},"data":{"custom_id":"x"},"message":{"components":[${nest(depth)}]}}`;
      expect((await post(table, { body: pressed(20_000) })).status).toBe(400);
      expect((await post(table, { body: pressed(3) })).status).toBe(200);
      expect(table.events.map(({ event }) => event)).not.toContain("request failed");
    });
  });

  it.each<[string, (payload: Record<string, unknown>) => unknown, number]>([
    ["a command for another application", (payload) => ({ ...payload, application_id: "123456789012345678" }), 403],
    ["a command for no application", ({ application_id: _, ...payload }) => payload, 400],
    ["a question for another application", () => ({ type: 1, application_id: "123456789012345678" }), 403],
    ["a question for this one", ({ application_id }) => ({ type: 1, application_id }), 200],
  ])("compares whom a signed request is for: %s", async (_what, change, status) => {
    await withHttpBot({ commands, articles }, async (table) => {
      const body = JSON.stringify(change(JSON.parse(JSON.stringify(typed(table)))));
      expect((await post(table, { body })).status).toBe(status);
      expect(table.events.filter(({ event }) => event === "command")).toEqual([]);
    });
  });

  it("says that it is alive and ready, and has nothing else to show", async () => {
    await withHttpBot({ commands, articles }, async ({ bot }) => {
      const statusOf = async (path: string, method = "GET") =>
        (await fetch(`${bot.address}${path}`, { method })).status;
      expect(await statusOf("/healthz")).toBe(200);
      expect(await statusOf("/readyz")).toBe(200);
      expect(await statusOf("/interactions")).toBe(404);
      expect(await statusOf("/", "POST")).toBe(404);
    });
  });

  it("finishes what is under way before it stops", async () => {
    await withHttpBot({ commands: [echo], articles }, async ({ discord, bot }) => {
      const asked = discord.command("echo", { text: "last words", after: 700 });
      await expect.poll(() => discord.exchanges.size).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await bot.stop();
      expect(textOf(await shownMessage(asked))).toBe("last words");
    });
  });
});

const conversation = [
  ["ask", { question, limit: 2 }],
  ["ask", { question, plain: true }],
  ["ask", { question: "who is the king of the moon" }],
  ["quotes", { person: "ana" }],
  ["check", { quote: "We are glad that the harbor is shut" }],
  ["sources", {}],
  ["people", { person: "nobody" }],
] as const;

/** What is shown in reply to the same commands and presses; ids and clocks are the loopback's own. */
async function converse(discord: Loopback): Promise<readonly string[]> {
  const shown: string[] = [];
  for (const [name, options] of conversation) {
    const { components, content, flags } = await shownMessage(discord.command(name, options));
    shown.push(JSON.stringify({ components, content, flags }));
  }
  const first = await shownMessage(discord.command("ask", { question, limit: 1 }));
  for (const label of ["Context", "Other articles", "All passages"]) {
    const { components, flags } = await shownMessage(discord.press(first, label));
    shown.push(JSON.stringify({ components, flags }));
  }
  return shown.map((text) => text.replaceAll(discord.world.personId, "PERSON"));
}

function typed({ discord }: HttpTable): unknown {
  return commandInteraction(discord.world, { name: "ask", options: { question }, place: "server" });
}

interface Sent {
  readonly body: string;
  /** What is sent in place of the body that is signed. */
  readonly sent: string;
  readonly signature: string;
  readonly timestamp: string;
  /** How much of the signature is sent. */
  readonly cut: number;
}

async function post({ endpoint }: HttpTable, { body = "", sent = body, ...given }: Partial<Sent>) {
  const timestamp = given.timestamp ?? String(Math.floor(Date.now() / 1000));
  const signature = given.signature ?? endpoint.sign(timestamp, body).slice(0, given.cut ?? 128);
  const headers = { "X-Signature-Timestamp": timestamp, "X-Signature-Ed25519": signature };
  const response = await fetch(endpoint.url, { method: "POST", headers, body: sent });
  return {
    status: response.status,
    text: await response.text(),
    contentType: response.headers.get("Content-Type"),
  };
}
