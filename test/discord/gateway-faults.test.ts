import { GatewayOpcodes } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { startClock } from "../clock.ts";
import { echo, slow } from "./fixtures.ts";
import { eventually, withBot } from "./harness.ts";
import { shownMessage, textOf, waitFor } from "./loopback/exchange.ts";
import type { Loopback } from "./loopback/loopback.ts";

const commands = [echo];
const count = ({ gateway }: Loopback, op: GatewayOpcodes) => gateway.received.filter((one) => one === op).length;

describe.concurrent("while the session lasts, a command sent in the gap is answered, once:", () => {
  it.each<[string, (discord: Loopback) => void]>([
    ["the wire is cut", ({ gateway }) => gateway.drop()],
    ["Discord goes away", ({ gateway }) => gateway.close(1001)],
    ["Discord has an unknown error", ({ gateway }) => gateway.close(4000)],
    ["Discord gives the session up", ({ gateway }) => gateway.close(4009)],
    ["Discord asks for another connection", ({ gateway }) => gateway.send(GatewayOpcodes.Reconnect)],
    ["Discord doubts the session and allows it", ({ gateway }) => gateway.send(GatewayOpcodes.InvalidSession, true)],
  ])("%s", async (_why, fail) => {
    await withBot({ commands }, async ({ discord, fatal }) => {
      fail(discord);
      const exchange = discord.command("echo", { text: "still here" });
      expect(textOf(await shownMessage(exchange))).toBe("still here");
      expect(exchange.attempts).toBe(1);
      await eventually(() => expect(count(discord, GatewayOpcodes.Resume)).toBeGreaterThan(0));
      expect(exchange.messages).toHaveLength(1);
      expect(fatal).toEqual([]);
    });
  });

  it("heartbeats are no longer acknowledged", async () => {
    const before = ({ levers }: Loopback) => {
      levers.heartbeatMs = 300;
    };
    await withBot({ commands, before }, async ({ discord }) => {
      discord.levers.withholdAcks = true;
      await eventually(() => expect(count(discord, GatewayOpcodes.Resume)).toBe(1));
      discord.levers.withholdAcks = false;
      await shownMessage(discord.command("echo", { text: "x" }));
    });
  });
});

describe.concurrent("when the session is lost, the bot begins another and answers in it:", () => {
  it.each<[string, (discord: Loopback) => void]>([
    ["Discord ends the connection", ({ gateway }) => gateway.close(1000)],
    ["Discord ends the session", ({ gateway }) => gateway.send(GatewayOpcodes.InvalidSession, false)],
    [
      "Discord does not know the session any more",
      ({ gateway, levers }) => {
        levers.refuseResume = true;
        gateway.drop();
      },
    ],
  ])("%s", async (_why, fail) => {
    await withBot({ commands }, async ({ discord, fatal }) => {
      fail(discord);
      await eventually(() => expect(count(discord, GatewayOpcodes.Identify)).toBe(2));
      await shownMessage(discord.command("echo", { text: "again" }));
      expect(fatal).toEqual([]);
    });
  });
});

describe.concurrent("the bot cannot start, and says so, when", () => {
  it.each<[string, (discord: Loopback) => void, RegExp]>([
    ["the token is refused by REST", ({ levers }) => Object.assign(levers, { token: "another" }), /token/i],
    [
      "the token is refused by the gateway",
      ({ levers }) => Object.assign(levers, { refuseIdentify: 4004 }),
      /Authentication/,
    ],
    ["an intent is not allowed", ({ levers }) => Object.assign(levers, { refuseIdentify: 4014 }), /disallowed intents/],
    ["sharding is required", ({ levers }) => Object.assign(levers, { refuseIdentify: 4011 }), /Sharding is required/],
    [
      "no session is left today",
      ({ levers }) => Object.assign(levers, { sessionsRemaining: 0 }),
      /Not enough sessions/,
    ],
  ])("%s", async (_why, before, message) => {
    await expect(withBot({ commands, before }, async () => undefined)).rejects.toThrow(message);
  });
});

describe.concurrent("the bot", () => {
  it.each([4004, 4014])("tells that it cannot come back after close code %i", async (code) => {
    await withBot({ commands }, async ({ discord, fatal }) => {
      discord.gateway.close(code);
      await eventually(() => expect(fatal).toHaveLength(1));
      expect(fatal[0]).toContain(String(code));
    });
  });

  it("beats at once when Discord asks for it", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const beats = count(discord, GatewayOpcodes.Heartbeat);
      discord.gateway.send(GatewayOpcodes.Heartbeat);
      await eventually(() => expect(count(discord, GatewayOpcodes.Heartbeat)).toBe(beats + 1));
    });
  });

  it("answers in time although a server never becomes available", async () => {
    const before = ({ levers }: Loopback) => {
      levers.withholdGuilds = true;
    };
    await withBot({ commands, before }, async ({ discord }) => {
      await shownMessage(discord.command("echo", { text: "x" }));
    });
  });

  it("finishes the answers under way when it is stopped, and takes no more", async () => {
    let begun = false;
    const command = slow(() => {
      begun = true;
    });
    await withBot({ commands: [command] }, async ({ discord, bot }) => {
      const last = discord.command("slow");
      await eventually(() => expect(begun).toBe(true));
      await bot.stop();
      expect(last.messages.map(textOf)).toEqual(["last words"]);
    });
  });

  it("stops within its deadlines although an answer never ends", async () => {
    await withBot({ commands }, async ({ discord, bot, events }) => {
      const endless = discord.command("echo", { text: "x", after: 60_000 });
      await waitFor(endless, ({ callback }) => callback);
      const clock = startClock();
      await bot.stop();
      clock.expectUnder(8000);
      expect(events.at(-1)).toMatchObject({ event: "stopped", fields: { unfinished: 1 } });
    });
  });
});
