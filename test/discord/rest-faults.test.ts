import { describe, expect, it } from "vitest";
import { echo } from "./fixtures.ts";
import { eventually, withBot } from "./harness.ts";
import { shownMessage, textOf } from "./loopback/exchange.ts";
import type { Fault } from "./loopback/levers.ts";
import type { Loopback } from "./loopback/loopback.ts";

const commands = [echo];
type What = Fault["what"];
const status = (code: number): What => ({ kind: "status", status: code });

/** Faults that an answer survives, wherever they strike. */
const passing: readonly [string, What, number][] = [
  ["one 500", status(500), 1],
  ["three 502", status(502), 3],
  ["four 503, which is more than discord.js takes", status(503), 4],
  ["a wire that is cut before Discord read it", { kind: "reset", after: false }, 1],
  ["a wire that is cut again and again", { kind: "reset", after: false }, 3],
  ["a wire that is cut after Discord did as asked", { kind: "reset", after: true }, 1],
  ["a rate limit of a second", { kind: "rate limit", retryAfterS: 1 }, 1],
];

describe.concurrent("an answer at once survives", () => {
  it.each(passing)("%s", async (_why, what, count) => {
    await withBot({ commands }, async ({ discord, events }) => {
      discord.levers.faults.push({ route: "callback", what, count });
      const exchange = discord.command("echo", { text: "whole" });
      expect(textOf(await shownMessage(exchange))).toBe("whole");
      await eventually(() => expect(events.at(-1)?.fields).toMatchObject({ command: "echo", outcome: "answered" }));
      expect(exchange.messages).toHaveLength(1);
    });
  });
});

describe.concurrent("an announced answer survives", () => {
  it.each(passing)("%s, when it is announced", async (_why, what, count) => {
    await withBot({ commands }, async ({ discord, events }) => {
      discord.levers.faults.push({ route: "callback", what, count });
      const exchange = discord.command("echo", { text: "whole", after: 1600 });
      expect(textOf(await shownMessage(exchange))).toBe("whole");
      await eventually(() => expect(events.at(-1)?.fields).toMatchObject({ command: "echo", outcome: "deferred" }));
      expect(exchange.messages).toHaveLength(1);
    });
  });

  it.each(passing)("%s, when it is filled in", async (_why, what, count) => {
    await withBot({ commands }, async ({ discord, events }) => {
      discord.levers.faults.push({ route: "webhook", what, count });
      const exchange = discord.command("echo", { text: "whole", after: 1600 });
      expect(textOf(await shownMessage(exchange))).toBe("whole");
      await eventually(() => expect(events.at(-1)?.fields).toMatchObject({ command: "echo", outcome: "deferred" }));
      expect(exchange.messages).toHaveLength(1);
    });
  });
});

describe.concurrent("an answer that cannot be given any more is only logged:", () => {
  it.each<[string, What]>([
    ["a rate limit of three seconds", { kind: "rate limit", retryAfterS: 3 }],
    ["a request that Discord never answers", { kind: "hang" }],
  ])("%s", async (_why, what) => {
    await withBot({ commands }, async ({ discord, events, bugs }) => {
      const { acknowledgeMs } = discord.levers;
      Object.assign(discord.levers, { acknowledgeMs: 3000 });
      discord.levers.faults.push({ route: "callback", what, count: 1 });
      discord.command("echo", { text: "x" });
      const logged = { event: "command", fields: { command: "echo", outcome: "late" } };
      await eventually(() => expect(events.at(-1)).toMatchObject(logged));
      Object.assign(discord.levers, { acknowledgeMs });
      expect(bugs).toEqual([]);
      await shownMessage(discord.command("echo", { text: "the next one" }));
    });
  });
});

describe.concurrent("that Discord is out of reach is no bug:", () => {
  it.each<[string, What]>([
    ["500 again and again", status(500)],
    ["503 again and again", status(503)],
    ["a wire that is cut again and again", { kind: "reset", after: false }],
    ["a refusal of whoever asks (401)", status(401)],
    ["a refusal of what may be done (403)", status(403)],
    ["an answer to nobody (404)", status(404)],
  ])("%s", async (_why, what) => {
    await withBot({ commands }, async ({ discord, events, bugs }) => {
      const fault: Fault = { route: "callback", what, count: 1000 };
      discord.levers.faults.push(fault);
      discord.command("echo", { text: "x" });
      await eventually(() => expect(events.at(-1)?.fields).toMatchObject({ command: "echo", outcome: "failed" }));
      fault.count = 0;
      expect(bugs).toEqual([]);
    });
  });

  it("but a message that it refuses for what is in it is one, whose reference the person is told", async () => {
    await withBot({ commands }, async ({ discord, events, bugs }) => {
      discord.levers.faults.push({ route: "callback", what: status(400), count: 1 });
      const shown = textOf(await shownMessage(discord.command("echo", { text: "x" })));
      expect(bugs).toHaveLength(1);
      const { fields } = events.find((one) => one.fields["outcome"] === "failed") ?? {};
      expect(shown).toContain(String(fields?.["reference"]));
      expect(bugs[0]?.reference).toBe(fields?.["reference"]);
    });
  });
});

describe.concurrent("the start survives", () => {
  it.each<[string, Fault["route"], What]>([
    ["a 500 when commands are registered", "commands", status(500)],
    ["a wire that is cut when commands are registered", "commands", { kind: "reset", after: false }],
    ["a 500 when the gateway is looked up", "gateway", status(500)],
  ])("%s", async (_why, route, what) => {
    const before = ({ levers }: Loopback) => {
      levers.faults.push({ route, what, count: 1 });
    };
    await withBot({ commands, before }, async ({ discord }) => {
      expect(discord.commands.get("global")).toHaveLength(1);
    });
  });
});
