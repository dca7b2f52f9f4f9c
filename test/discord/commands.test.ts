import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { withBot } from "./harness.ts";
import { offeredChoices, shownMessage, textOf } from "./loopback/exchange.ts";
import type { Place } from "./loopback/interactions.ts";

const fillers = { text: "harbor", integer: 1, boolean: true } as const;

describe("every command", () => {
  it.each<Place>(["server", "direct message", "user install"])("is answered in a %s", async (place) => {
    await withBot({ commands }, async ({ discord, events, bugs }) => {
      for (const { name, options } of commands) {
        const required = options.filter((option) => option.required);
        const typed = Object.fromEntries(required.map((option) => [option.name, fillers[option.type]]));
        const message = await shownMessage(discord.command(name, typed, { place }));
        expect(textOf(message), name).not.toBe("");
      }
      await expect.poll(() => events.filter(({ event }) => event === "command")).toHaveLength(commands.length);
      expect(events.filter(({ fields }) => fields["outcome"] === "failed")).toEqual([]);
      expect(bugs).toEqual([]);
    });
  });

  it("refuses blank values in words, to the person alone", async () => {
    await withBot({ commands }, async ({ discord }) => {
      for (const { name, options } of commands.filter((one) => one.options.some(({ required }) => required))) {
        const typed = Object.fromEntries(options.filter(({ type }) => type === "text").map((one) => [one.name, " "]));
        const message = await shownMessage(discord.command(name, typed));
        expect(message.flags & 64, name).toBe(64);
        expect(textOf(message), name).toContain(`/${name}`);
      }
    });
  });

  it("offers values for each option that suggests, for nothing typed, something and nonsense", async () => {
    await withBot({ commands }, async ({ discord, events }) => {
      for (const { name, options } of commands)
        for (const option of options.filter(({ suggests }) => suggests)) {
          expect(await offeredChoices(discord.autocomplete(name, { [option.name]: "" })), name).not.toEqual([]);
          expect(await offeredChoices(discord.autocomplete(name, { [option.name]: "zzz \u202E**" })), name).toEqual([]);
        }
      expect(events.filter(({ fields }) => fields["outcome"] === "failed")).toEqual([]);
    });
  });
});
