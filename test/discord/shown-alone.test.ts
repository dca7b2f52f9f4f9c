import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { makeArticle } from "../answers/coverage.ts";
import { eventually, type Table, withBot } from "./harness.ts";
import { customIdOf, type SentMessage, shownMessage, textOf } from "./loopback/exchange.ts";

const article = makeArticle({
  id: "quay",
  title: "Row over the quay",
  body: [
    "“The quay was sold in secret,” said Ana Ruiz. The town sold the quay on 3 May 2024 for nine crowns.",
    "Ruiz accuses the harbour master, Bo Lind, of fraud. “I kept the keys of the crane,” Lind said. Lind denies the fraud.",
    "“The bells rang for nobody,” said Eva Moe.",
  ].join("\n\n"),
});
const setting = { commands, articles: [article] };

/** Says something to the bot in a direct message, or in reply to a message of its own. */
async function ask({ discord }: Table, content: string, repliesTo?: SentMessage): Promise<SentMessage> {
  const before = discord.posted.length;
  discord.say(repliesTo ? { content, repliesTo, mentions: "bot" } : { content, guildId: null });
  await eventually(() => expect(discord.posted).toHaveLength(before + 1));
  const posted = discord.posted.at(-1);
  if (!posted) throw new Error("nothing was posted");
  return posted.message;
}

describe("what was shown of a passage", () => {
  it("alone is bold among what stands around it, below which there is no more context", async () => {
    await withBot(setting, async ({ discord }) => {
      const shown = await shownMessage(discord.command("ask", { question: "how much was the quay sold for" }));
      const around = await shownMessage(discord.press(shown, "Context"));
      const bold = [...textOf(around).matchAll(/\*\*(.*?)\*\*/gs)].map(([, text]) => text).join(" ");
      expect(bold).toContain("nine crowns");
      expect(bold).not.toContain("bells");
      expect(textOf(around)).not.toContain("Still there");
      expect(() => customIdOf(around, "Context")).toThrow();
      expect(customIdOf(around, "Follow up")).not.toBe("");
    });
  });

  it("alone is what “who said that?” asks about", async () => {
    await withBot(setting, async (table) => {
      const said = await ask(table, "who did the bells ring for");
      const speakers = textOf(await ask(table, "who said that?", said));
      expect(speakers).toContain("Eva Moe");
      expect(speakers).not.toContain("Ana Ruiz");
      expect(speakers).not.toContain("keys of the crane");
    });
  });
});

describe("what is said to the bot in a channel", () => {
  it("is answered by what everybody sees: there is nothing to share", async () => {
    await withBot(setting, async (table) => {
      const said = await ask(table, "who did the bells ring for");
      const unfound = await ask(table, "how old?", said);
      expect(textOf(unfound)).toContain("I didn't find that in this passage.");
      expect(() => customIdOf(unfound, "Share")).toThrow();
      expect(customIdOf(unfound, "Dismiss")).not.toBe("");
    });
  });

  it("tells whoever asks when, and whose passage does not say, of which day the article is", async () => {
    await withBot(setting, async (table) => {
      const bells = makeArticle({ id: "bells", title: "Bells", body: "“The bells rang for nobody,” said Eva Moe." });
      await withBot({ commands, articles: [bells] }, async (other) => {
        const said = await ask(other, "who did the bells ring for");
        expect(textOf(await ask(other, "when?", said))).toContain("Published on 7 October 2024");
      });
      const said = await ask(table, "how much was the quay sold for");
      expect(textOf(await ask(table, "when?", said))).toContain("3 May 2024");
    });
  });

  it.each(["hi", "thanks!", "ok"])("is told how to ask where it asks nothing: %s", async (content) => {
    await withBot(setting, async (table) => {
      const said = await ask(table, "who did the bells ring for");
      expect(textOf(await ask(table, content))).toContain("/quotes");
      expect(textOf(await ask(table, content, said))).toContain("/quotes");
    });
  });
});

describe("/quotes in Discord", () => {
  it("has the article once, and beneath the words who denies them", async () => {
    const letter = makeArticle({
      id: "letter",
      title: "A letter from Holm",
      body: "Hedda Lund wrote that the mayor had told her, “Hedda, nobody here believes it.”\n\nA spokesman for the mayor, Dag Moe, said the call never took place.\n\n“I am proud of Holm, and nobody believes otherwise,” Lund said.",
    });
    await withBot({ commands, articles: [letter] }, async ({ discord }) => {
      const text = textOf(await shownMessage(discord.command("quotes", { about: "believes" })));
      expect(text.split("A letter from Holm")).toHaveLength(2);
      expect(text).toContain("the call never took place.");
      expect(text.indexOf("nobody here believes")).toBeLessThan(text.indexOf("never took place"));
    });
  });
});
