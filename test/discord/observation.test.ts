import { describe, expect, it } from "vitest";
import { broken, echo } from "./fixtures.ts";
import { withBot } from "./harness.ts";
import { shownMessage } from "./loopback/exchange.ts";

describe("the states of the connections", () => {
  it("are all ready after logging in, and not after one is gone for good", async () => {
    await withBot({}, async ({ discord, bot, fatal }) => {
      expect(bot.shards()).toEqual([{ id: 0, state: "Ready", ready: true }]);
      discord.gateway.close(4004);
      await expect.poll(() => fatal).toHaveLength(1);
      expect(bot.shards()).toEqual([{ id: 0, state: "Disconnected", ready: false }]);
    });
  });

  it("are not ready while one comes back", async () => {
    await withBot({}, async ({ discord, bot }) => {
      discord.gateway.close(4000);
      await expect.poll(() => bot.shards().every(({ ready }) => ready)).toBe(false);
      await expect.poll(() => bot.shards().every(({ ready }) => ready), { timeout: 60_000 }).toBe(true);
    });
  });
});

describe("whoever counts", () => {
  it("is told of each answer, when Discord had its first sign, and when it was there", async () => {
    await withBot({ commands: [echo] }, async ({ discord, answered }) => {
      await shownMessage(discord.command("echo", { text: "at once" }));
      await shownMessage(discord.command("echo", { text: "later", after: 1800 }));
      await expect.poll(() => answered).toHaveLength(2);
      const [first, second] = answered;
      expect(first).toMatchObject({ kind: "command", command: "echo", outcome: "answered" });
      expect(first?.acknowledgedMs).toBe(first?.answeredMs);
      expect(second).toMatchObject({ kind: "command", command: "echo", outcome: "deferred" });
      expect(second?.acknowledgedMs).toBeLessThan(second?.answeredMs ?? 0);
    });
  });

  it("is told nothing of what was typed, and neither is the log, when a command has a bug", async () => {
    await withBot({ commands: [broken] }, async ({ discord, answered, events }) => {
      await shownMessage(discord.command("broken"));
      await expect.poll(() => answered).toHaveLength(1);
      expect(JSON.stringify([answered, events])).not.toContain("secret");
    });
  });
});
