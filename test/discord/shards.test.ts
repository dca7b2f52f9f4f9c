import { GatewayOpcodes } from "discord-api-types/v10";
import { expect, it } from "vitest";
import { echo } from "./fixtures.ts";
import { eventually, withBot } from "./harness.ts";
import { shownMessage, textOf } from "./loopback/exchange.ts";
import type { Place } from "./loopback/interactions.ts";
import type { Loopback } from "./loopback/loopback.ts";

const onThreeShards = (discord: Loopback) => {
  Object.assign(discord.levers, { shards: 3, maxConcurrency: 3 });
};
const places: readonly Place[] = ["server", "direct message", "user install"];

it("on as many shards as Discord advises, every question is answered once, whatever befalls the connections", async () => {
  await withBot({ commands: [echo], before: onThreeShards }, async ({ discord, bot, events, fatal }) => {
    expect(bot.shards().map(({ id }) => id)).toEqual([0, 1, 2]);
    const misfortunes = [
      () => discord.gateway.drop(),
      () => discord.gateway.send(GatewayOpcodes.Reconnect),
      () => discord.levers.faults.push({ route: "callback", what: { kind: "status", status: 503 }, count: 2 }),
      () => discord.levers.faults.push({ route: "callback", what: { kind: "rate limit", retryAfterS: 1 }, count: 1 }),
      () => discord.gateway.close(4000),
    ];
    const asked = [];
    for (const befall of misfortunes) {
      for (const place of places) asked.push(discord.command("echo", { text: `words ${asked.length}` }, { place }));
      befall();
      for (const place of places) asked.push(discord.command("echo", { text: `words ${asked.length}` }, { place }));
      await eventually(() => expect(bot.shards().every(({ ready }) => ready)).toBe(true));
    }
    for (const [at, exchange] of asked.entries()) {
      expect(textOf(await shownMessage(exchange))).toBe(`words ${at}`);
      expect(exchange.messages).toHaveLength(1);
    }
    expect(events.filter(({ fields }) => fields["outcome"] === "failed")).toEqual([]);
    expect(fatal).toEqual([]);
  });
});
