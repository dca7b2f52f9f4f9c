import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleArticle } from "../coverage/example.ts";
import { faultsOfSent, findFaults } from "./find-faults.ts";
import { fuzzCase } from "./fuzz-case.ts";

describe("whatever articles say and people type", () => {
  // The ten thousand are `npm run bench -- fuzz-discord`; here is a handful.
  it("every reply keeps to Discord's limits, formats and pings nothing, and quotes word for word", async () => {
    const tally = { messages: 0, quotes: 0, offers: 0 };
    await fc.assert(
      fc.asyncProperty(fuzzCase(6), async (one) => {
        expect(await findFaults(one, tally)).toEqual([]);
      }),
      { numRuns: 8 },
    );
    expect(tally.quotes).toBeGreaterThan(10);
  });
});

describe("the search for faults finds", () => {
  const article = exampleArticle("One *day* it rained. <@1> said so.", { url: "https://example.org/rain" });
  const own = "> **One** \\*day\\* it rained. …\n**Rain** · <t:1728302400:f> · [article](https://example.org/rain)";
  const faultsOf = (content: string) => {
    const components = [{ type: 17 as const, components: [{ type: 10 as const, content }] }];
    return faultsOfSent({ flags: 1 << 15, components, allowed_mentions: { parse: [] } }, [article]);
  };

  it("nothing in what the bot writes itself", () => {
    expect(faultsOf(own)).toEqual([]);
  });

  it.each<[string, string]>([
    ["a word that is in no article", "> One \\*day\\* it poured."],
    ["words of an article that format", "> One *day* it rained."],
    ["a ping in a quote", "> <@1> said so."],
    ["a ping in a line", "Quoted: <@1>"],
    ["a date in an article's words", "> <t:0:D>"],
    ["a link that is not the article's", "Rain · [article](https://evil.example)"],
    ["code that is no command", "`rm`"],
    ["a command that is not the bot's", "</ask:1>"],
    ["a heading in the midst of a text", "One\n# Two"],
    ["4,001 characters", "x".repeat(4001)],
  ])("%s", (_what, content) => {
    expect(faultsOf(content)).not.toEqual([]);
  });
});
