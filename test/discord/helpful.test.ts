import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Verdict } from "../../src/bot/answered.ts";
import { readVerdictArgument, writeVerdictArgument } from "../../src/discord/message/verdict-argument.ts";
import { withBot } from "./harness.ts";
import { shownMessage, textOf } from "./loopback/exchange.ts";

describe("the buttons that ask whether a reply helped", () => {
  it("count each press by command and outcome alone, and thank whoever pressed, in private", async () => {
    const verdicts: Verdict[] = [];
    const observeVerdict = (verdict: Verdict) => verdicts.push(verdict);
    await withBot({ commands, observeVerdict }, async ({ discord, events }) => {
      const asked = await shownMessage(discord.command("ask", { question: "when did the harbor reopen" }));
      const checked = await shownMessage(discord.command("check", { quote: "We are glad", private: false }));
      const thanks = await shownMessage(discord.press(asked, "Helpful", "1573548889976340999"));
      await shownMessage(discord.press(checked, "Not helpful"));
      expect(thanks.flags & 64).toBe(64);
      expect(textOf(thanks)).toContain("Thanks");
      expect(verdicts.map(({ command, isHelpful }) => [command, isHelpful])).toEqual([
        ["ask", true],
        ["check", false],
      ]);
      expect(verdicts[1]?.outcome).toBe("exact");
      expect(JSON.stringify(events)).not.toContain("1573548889976340999");
    });
  });

  it("are not there unless they are wanted, and below no refusal", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const asked = await shownMessage(discord.command("ask", { question: "when did the harbor reopen" }));
      expect(JSON.stringify(asked.components)).not.toContain("elpful");
    });
    await withBot({ commands, observeVerdict: () => undefined }, async ({ discord }) => {
      const refused = await shownMessage(discord.command("sources", { article: "nothing of the kind" }));
      expect(JSON.stringify(refused.components)).not.toContain("elpful");
    });
  });

  it.each([
    ["an outcome", { command: "ask", outcome: "outside-dates" }, { command: "ask", outcome: "outside-dates" }],
    ["a verdict", { command: "check", verdict: "altered" }, { command: "check", outcome: "altered" }],
    ["neither", { command: "sources" }, { command: "sources", outcome: "shown" }],
  ])("keep the command and %s in their id", (_why, record, read) => {
    expect(readVerdictArgument(writeVerdictArgument({ private: false, blocks: [], record }))).toEqual(read);
  });
});
