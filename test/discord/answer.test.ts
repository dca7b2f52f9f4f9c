import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { isMeasured } from "../clock.ts";
import { broken, echo, suggesting } from "./fixtures.ts";
import { eventually, withBot } from "./harness.ts";
import { offeredChoices, shownMessage, textOf, waitFor } from "./loopback/exchange.ts";

const commands = [echo, broken];

describe.concurrent("an answer", () => {
  it("is given at once, in one request", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const exchange = discord.command("echo", { text: "hello" });
      expect(textOf(await shownMessage(exchange))).toBe("hello");
      expect(exchange.callback?.type).toBe(4);
    });
  });

  it("that takes more than a second and a half is announced within three, then takes its place", async () => {
    await withBot({ commands }, async ({ discord, events }) => {
      const exchange = discord.command("echo", { text: "late", after: 3300 });
      const { type, afterMs } = await waitFor(exchange, ({ callback }) => callback);
      expect(type).toBe(5);
      if (isMeasured) expect(afterMs).toBeLessThan(2900);
      expect(textOf(await shownMessage(exchange))).toBe("late");
      expect(exchange.messages).toHaveLength(1);
      await eventually(() => expect(events.at(-1)?.fields).toMatchObject({ command: "echo", outcome: "deferred" }));
    });
  });

  it("that is late and private is never seen by others", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const exchange = discord.command("echo", { text: "secret", after: 1700, private: true });
      const message = await shownMessage(exchange);
      expect(message.flags & 64).toBe(64);
      expect(exchange.original?.state).toBe("deleted");
    });
  });

  it("waits less with the announcement when the command was long under way", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const typed = { text: "x", after: 2500 };
      const announced = await Promise.all(
        [Date.now(), Date.now() - 1200]
          .map((atMs) => discord.command("echo", typed, { atMs }))
          .map((exchange) => waitFor(exchange, ({ callback }) => callback)),
      );
      const [fresh = 0, old = 0] = announced.map(({ afterMs }) => afterMs);
      expect(old).toBeLessThan(fresh);
    });
  });

  it("is announced sooner when many others come after it: it will hardly be there in time", async () => {
    const announcedAfter = async (crowd: number) => {
      let delay = 0;
      await withBot({ commands }, async ({ discord }) => {
        const first = discord.command("echo", { text: "first", after: 2500 });
        await sleep(100);
        for (let at = 0; at < crowd; at += 1) discord.command("echo", { text: "another", after: 2500 });
        delay = (await waitFor(first, ({ callback }) => callback)).afterMs;
      });
      return delay;
    };
    const [alone = 0, crowded = 0] = await Promise.all([announcedAfter(0), announcedAfter(6)]);
    expect(crowded).toBeLessThan(0.8 * alone);
  });

  it("that is private is seen by the asker alone", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const message = await shownMessage(discord.command("echo", { text: "psst", private: true }));
      expect(message.flags & 64).toBe(64);
    });
  });

  it.each([
    ["at once", {}],
    ["after it was announced", { after: 1700 }],
  ])("with a bug in it tells the asker alone the reference that the log has, %s", async (_when, options) => {
    await withBot({ commands }, async ({ discord, bugs, events }) => {
      const message = await shownMessage(discord.command("broken", options));
      expect(message.flags & 64).toBe(64);
      expect(bugs).toHaveLength(1);
      expect(textOf(message)).toContain(bugs[0]?.reference);
      expect(textOf(message)).not.toContain("secret");
      expect(JSON.stringify(events)).not.toContain("secret");
    });
  });

  it("to a command that is gone says so", async () => {
    await withBot({ commands }, async ({ discord }) => {
      expect(textOf(await shownMessage(discord.command("gone")))).toContain("/gone no longer exists");
    });
  });

  it("pings nobody, and says so to Discord", async () => {
    await withBot({ commands }, async ({ discord }) => {
      for (const after of [0, 1700]) {
        const { body } = await shownMessage(discord.command("echo", { text: "@everyone <@1>", after }));
        expect(body["allowed_mentions"]).toEqual({ parse: [] });
      }
    });
  });

  it("leaves neither the question nor a credential in the log", async () => {
    await withBot({ commands }, async ({ discord, events }) => {
      const exchange = discord.command("echo", { text: "my private question" });
      await shownMessage(exchange);
      await eventually(() => expect(events.some(({ event }) => event === "command")).toBe(true));
      const log = JSON.stringify(events);
      for (const secret of ["my private question", exchange.token, discord.world.token])
        expect(log).not.toContain(secret);
    });
  });
});

describe.concurrent("values offered while an option is typed", () => {
  it("are none when finding them fails", async () => {
    const failing = suggesting(() => {
      throw new Error("no memory");
    });
    await withBot({ commands: [failing] }, async ({ discord, events }) => {
      expect(await offeredChoices(discord.autocomplete("pick", { one: "a" }))).toEqual([]);
      expect(events.some(({ fields }) => fields["outcome"] === "failed")).toBe(true);
    });
  });

  it("are at most 25, each within Discord's limits, told apart by name", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ name: "n".repeat(150), value: `id ${index}` }));
    const odd = [
      { name: "too long a value", value: "v".repeat(101) },
      { name: " \n ", value: "blank name" },
      { name: "👩‍👩‍👧".repeat(40), value: "cut between characters" },
      { name: "once", value: "id 1" },
    ];
    await withBot({ commands: [suggesting(() => [...odd, ...many])] }, async ({ discord }) => {
      const offered = await offeredChoices(discord.autocomplete("pick", { one: "" }));
      expect(offered).toHaveLength(25);
      expect(new Set(offered.map(({ name }) => name)).size).toBe(25);
      expect(offered.map(({ value }) => value).slice(0, 2)).toEqual(["cut between characters", "id 1"]);
      expect(offered.every(({ name }) => name.length <= 100 && !/\p{Surrogate}/u.test(name))).toBe(true);
    });
  });
});
