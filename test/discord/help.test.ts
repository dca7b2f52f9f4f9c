import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { withBot } from "./harness.ts";
import { shownMessage, textOf } from "./loopback/exchange.ts";
import type { Loopback } from "./loopback/loopback.ts";

describe("/help in Discord", () => {
  it("names the commands so that they can be pressed, to the asker alone", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const message = await shownMessage(discord.command("help"));
      expect(message.flags & 64).toBe(64);
      const id = discord.commands.get("global")?.find(({ name }) => name === "ask")?.["id"];
      expect(textOf(message)).toContain(`</ask:${id}>`);
    });
  });

  it("names them as they are typed while Discord does not know them", async () => {
    const before = ({ levers }: Loopback) => {
      levers.faults.push({ route: "commands", what: { kind: "status", status: 403 }, count: 9 });
    };
    await withBot({ commands, before }, async ({ discord }) => {
      expect(textOf(await shownMessage(discord.command("help")))).toContain("`/ask`");
    });
  });

  it("fits on one page, each command once", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const message = await shownMessage(discord.command("help"));
      const named = Array.from(textOf(message).matchAll(/<\/([a-z]+):/g), ([, name]) => name);
      const listed = commands.filter((one) => one.listed && one.name !== "help").map(({ name }) => name);
      expect(named.toSorted()).toEqual(listed.toSorted());
      expect(JSON.stringify(message)).not.toContain('"Next"');
    });
  });
});
