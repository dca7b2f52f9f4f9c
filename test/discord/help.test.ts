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

  it("repeats nothing but its heading on a further page", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const first = await shownMessage(discord.command("help"));
      const pages = JSON.stringify(first).includes('"Next"')
        ? [first, await shownMessage(discord.press(first, "Next"))]
        : [first];
      const lines = pages.flatMap((page) => textOf(page).split("\n")).filter((line) => line.startsWith("</"));
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines).toHaveLength(commands.filter(({ listed }) => listed).length);
    });
  });
});
