import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Answered } from "../../src/bot/answered.ts";
import { textBlock } from "../../src/bot/reply.ts";
import { answer } from "../../src/discord/interaction/answer.ts";
import { openWorkQueue } from "../../src/discord/interaction/work-queue.ts";
import { type DiscordMessage, renderMessage } from "../../src/discord/message/render-message.ts";
import { exampleService } from "../bot/example-service.ts";
import { exampleArticle } from "../coverage/example.ts";
import { busy } from "./fixtures.ts";
import { openExample, withBot } from "./harness.ts";
import { shownMessage, textOf, waitFor } from "./loopback/exchange.ts";

const asker = { userId: "ana", guildId: "harbor" };

describe("work that takes turns", () => {
  it("is begun in the order it came, and what else is to be done comes in between", async () => {
    const queue = openWorkQueue()(asker);
    const begun: string[] = [];
    const works = ["one", "two", "three"].map((name) => queue.run(async () => void begun.push(name)));
    setImmediate(() => begun.push("the connection"));
    await Promise.all(works);
    expect(begun.filter((what) => what !== "the connection")).toEqual(["one", "two", "three"]);
    expect(begun.at(-1)).toBe("three");
  });

  it("holds up nobody while it waits for something", async () => {
    const queue = openWorkQueue()(asker);
    const slow = queue.run(() => sleep(60_000, null, { ref: false }));
    expect(await queue.run(async () => "done")).toBe("done");
    slow.catch(() => undefined);
  });

  it("fails by itself alone", async () => {
    const queue = openWorkQueue()(asker);
    const failing = queue.run(async () => {
      throw new Error("broken");
    });
    const next = queue.run(async () => "done");
    await expect(failing).rejects.toThrow("broken");
    expect(await next).toBe("done");
  });

  it("is begun before most of what one who asks very much still waits for", async () => {
    const queueOf = openWorkQueue();
    const begun: string[] = [];
    const greedy = Array.from({ length: 1000 }, () => queueOf(asker).run(async () => void begun.push("greedy")));
    const others = ["ben", "cleo"].map((userId) => {
      const queue = queueOf({ userId, guildId: "harbor" });
      expect(queue.expectedWaitMs()).toBeLessThan(3);
      return queue.run(async () => void begun.push(userId));
    });
    await Promise.all([...others, ...greedy]);
    expect(begun.slice(0, 4)).toEqual(["greedy", "greedy", "ben", "cleo"]);
    expect(begun).toHaveLength(1002);
  });

  it("is under way from when it is handed in until it has ended, well or not", async () => {
    const queueOf = openWorkQueue();
    const works = [asker, { userId: "ben", guildId: null }].map((one) => queueOf(one).run(() => sleep(1)));
    const failing = queueOf(asker).run(() => Promise.reject(new Error("broken")));
    expect(queueOf(asker).underWay()).toBe(3);
    await Promise.allSettled([...works, failing]);
    expect(queueOf(asker).underWay()).toBe(0);
  });

  it("is expected to wait for as long as the row is", async () => {
    const queue = openWorkQueue()(asker);
    expect(queue.expectedWaitMs()).toBe(0);
    const works = Array.from({ length: 11 }, () => queue.run(async () => undefined));
    expect(queue.expectedWaitMs()).toBe(10);
    await Promise.all(works);
    expect(queue.expectedWaitMs()).toBe(0);
  });
});

/** So many are asking, and the answer takes so long. Milliseconds. */
interface Crowd {
  readonly waitMs: number;
  readonly underWay: number;
  readonly takesMs?: number;
}

describe("when many ask at once", () => {
  it.each<[string, Crowd, "sent" | "late", string, readonly string[]]>([
    ["nobody waits", { waitMs: 0, underWay: 1 }, "sent", "answered", ["prepare", "give thought over"]],
    ["some wait", { waitMs: 100, underWay: 9 }, "sent", "deferred", ["announce", "prepare", "fill thought over"]],
    ["some wait and Discord does not any more", { waitMs: 100, underWay: 9 }, "late", "late", ["announce"]],
    [
      "far too many wait",
      { waitMs: 6000, underWay: 900 },
      "sent",
      "busy",
      ["give Too many people are asking right now."],
    ],
    [
      "few answers are under way, of which this takes a moment",
      { waitMs: 0, underWay: 4, takesMs: 200 },
      "sent",
      "answered",
      ["prepare", "give thought over"],
    ],
    [
      "many answers are under way, of which this takes a moment",
      { waitMs: 0, underWay: 5, takesMs: 200 },
      "sent",
      "deferred",
      ["prepare", "announce", "fill thought over"],
    ],
  ])("and %s, nothing is done in vain", async (_how, crowd, delivery, outcome, expected) => {
    const done: string[] = [];
    const outcomes: string[] = [];
    const say = (what: string) => async (message: DiscordMessage) => {
      done.push(`${what} ${textOf(message).split("\n")[0]}`);
      return "sent" as const;
    };
    const to = {
      ...({ kind: "command", command: "busy", fields: {}, createdTimestamp: Date.now() } as const),
      give: say("give"),
      fill: say("fill"),
      announce: async () => {
        done.push("announce");
        return delivery;
      },
    };
    const silent = () => undefined;
    const context = {
      ...exampleService([], await openExample([exampleArticle("It rained.")])),
      commandIds: new Map(),
      log: { info: silent, warn: silent, error: silent },
      observe: (one: Answered) => outcomes.push(one.outcome),
      privateReplies: false,
      contentNotes: "off",
    } as const;
    const prepare = async () => {
      done.push("prepare");
      await sleep(crowd.takesMs ?? 0);
      return renderMessage(
        { private: false, blocks: [textBlock("plain", "thought over")], record: { command: "busy" } },
        null,
        context,
      );
    };
    const queue = {
      run: <Result>(work: () => Promise<Result>) => work(),
      expectedWaitMs: () => crowd.waitMs,
      underWay: () => crowd.underWay,
    };
    await answer(to, prepare, { ...context, queue });
    expect([done, outcomes]).toEqual([expected, [outcome]]);
  });

  it("whoever would have to wait is told at once that an answer comes, and everybody gets one", async () => {
    await withBot({ commands: [busy] }, async ({ discord }) => {
      await shownMessage(discord.command("busy"));
      const exchanges = Array.from({ length: 40 }, () => discord.command("busy"));
      const callbacks = await Promise.all(exchanges.map((exchange) => waitFor(exchange, ({ callback }) => callback)));
      expect(callbacks[0]?.type).toBe(4);
      expect(callbacks.filter(({ type }) => type === 5).length).toBeGreaterThan(20);
      for (const exchange of exchanges) expect(textOf(await shownMessage(exchange))).toBe("thought over");
      expect(exchanges.every(({ attempts, messages }) => attempts === 1 && messages.length === 1)).toBe(true);
    });
  });
});
