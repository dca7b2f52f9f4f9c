import { GatewayDispatchEvents, GatewayOpcodes } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { echo } from "./fixtures.ts";
import { eventually, withBot } from "./harness.ts";
import { shownMessage, textOf } from "./loopback/exchange.ts";
import type { Loopback } from "./loopback/loopback.ts";
import { malformed } from "./malformed-payloads.ts";

describe("a dispatch that Discord should never send", () => {
  it(`costs itself alone: ${malformed.length} of them, with a command after each`, async () => {
    const dead: string[] = [];
    await withBot({ commands: [echo] }, async ({ discord, events, bugs, fatal }) => {
      for (const [why, data, event = GatewayDispatchEvents.InteractionCreate] of malformed) {
        discord.gateway.dispatch(event, data(discord.world));
        const answer = await shownMessage(discord.command("echo", { text: why })).catch(() => null);
        if (answer === null || textOf(answer) !== why) dead.push(why);
      }
      expect(dead).toEqual([]);
      expect(fatal).toEqual([]);
      expect(bugs).toEqual([]);
      expect(JSON.stringify(events)).not.toContain("secret words");
      // Where an interaction has no token or id, Discord would not take an answer either.
      discord.violations.splice(0);
    });
  });

  it("is logged with its event and the places that it came through", async () => {
    await withBot({ commands: [echo] }, async ({ discord, events }) => {
      discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, { id: "123", type: 2 });
      await eventually(() => expect(events.at(-1)?.event).toBe("dispatch not handled"));
      expect(events.at(-1)?.fields).toEqual({
        event: "INTERACTION_CREATE",
        interaction: "123",
        error: "TypeError",
        at: expect.arrayContaining([expect.stringContaining("InteractionCreate")]),
      });
    });
  });

  it("costs itself alone also while the bot waits for its servers", async () => {
    const before = (discord: Loopback) => {
      discord.levers.withholdGuilds = true;
      const waiting = setInterval(() => {
        if (!discord.gateway.received.includes(GatewayOpcodes.Identify)) return;
        clearInterval(waiting);
        discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, { id: "123", type: 2 });
      }, 1);
    };
    await withBot({ commands: [echo], before }, async ({ discord, events }) => {
      expect(textOf(await shownMessage(discord.command("echo", { text: "here" })))).toBe("here");
      expect(events.map(({ event }) => event)).toContain("dispatch not handled");
    });
  });
});
