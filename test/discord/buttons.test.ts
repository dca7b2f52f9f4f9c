import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Article } from "../../src/coverage/article.ts";
import { longParagraph } from "../coverage/example.ts";
import { withBot } from "./harness.ts";
import { customIdOf, type SentMessage, shownMessage, shownModal, textOf, waitFor } from "./loopback/exchange.ts";
import type { Loopback } from "./loopback/loopback.ts";
import { storyOf } from "./stories.ts";

const articles: readonly Article[] = [storyOf("gazette"), storyOf("herald"), storyOf("ferry")];
const setting = { commands, articles };
const ephemeral = 64;
const isPrivate = ({ flags }: SentMessage) => (flags & ephemeral) !== 0;
const question = "when did the harbor reopen after the storm";

describe("below an answer", () => {
  it("a button or a list opens what stands around a passage, for whoever presses it", async () => {
    const apart = articles.map((article) => ({
      ...article,
      body: article.body.split("\n\n").map(longParagraph).join("\n\n"),
    }));
    await withBot({ commands, articles: apart }, async ({ discord }) => {
      const one = await shownMessage(discord.command("ask", { question, limit: 1 }));
      expect(textOf(one)).not.toContain("The storm came at night");
      const around = await shownMessage(discord.press(one, "Context", discord.world.otherPersonId));
      expect(textOf(around)).toContain("The storm came at night");
      expect(textOf(around)).toContain("Boats were lost");
      expect(isPrivate(around)).toBe(true);
      const several = await shownMessage(discord.command("ask", { question, limit: 3 }));
      const [second = ""] = marksIn(several).slice(1);
      const picked = await shownMessage(discord.choose(several, "Context of …", [second]));
      expect(textOf(picked)).toContain("Boats were lost");
      expect(isPrivate(picked)).toBe(true);
    });
  });

  it("a button lists the other articles that carry it, and is there only when some do", async () => {
    await withBot(setting, async ({ discord }) => {
      const carried = await shownMessage(discord.command("ask", { question, limit: 1 }));
      const others = await shownMessage(discord.press(carried, "Other articles"));
      expect(textOf(others)).toContain("1 other article has this");
      expect(textOf(others)).toMatch(/Herald|Gazette/);
      expect(isPrivate(others)).toBe(true);
      const alone = await shownMessage(
        discord.command("ask", { question: "when does the ferry sail to the island", limit: 1 }),
      );
      expect(() => customIdOf(alone, "Other articles")).toThrow();
    });
  });

  it("a button shows more passages in place of fewer, and to anybody else apart", async () => {
    await withBot(setting, async ({ discord }) => {
      const { otherPersonId } = discord.world;
      const few = await shownMessage(discord.command("ask", { question, limit: 1 }));
      const copy = await shownMessage(discord.press(few, "All passages", otherPersonId));
      expect(isPrivate(copy)).toBe(true);
      expect(copy.id).not.toBe(few.id);
      const more = await shownMessage(discord.press(few, "All passages"));
      expect(more.id).toBe(few.id);
      expect(marksIn(more).length).toBeGreaterThan(1);
    });
  });

  it("a button shares what only the asker saw, and says who did", async () => {
    await withBot(setting, async ({ discord }) => {
      const mine = await shownMessage(discord.command("ask", { question, limit: 1, private: true }));
      expect(() => customIdOf(mine, "Dismiss")).toThrow();
      const shared = await shownMessage(discord.press(mine, "Share"));
      expect(isPrivate(shared)).toBe(false);
      expect(textOf(shared)).toContain(`Shared by <@${discord.world.personId}>`);
      expect(shared.body["allowed_mentions"]).toEqual({ parse: [] });
    });
  });

  it("a button shares also what was asked in more words than the ids of a message hold", async () => {
    await withBot(setting, async ({ discord }) => {
      const quote = `We are glad that the harbor is open ${"and that it stays open ".repeat(30)}`;
      const mine = await shownMessage(discord.command("check", { quote }));
      expect(isPrivate(mine)).toBe(true);
      const shared = await shownMessage(discord.press(mine, "Share"));
      expect(isPrivate(shared)).toBe(false);
      expect(textOf(shared)).toContain(textOf(mine).split("\n")[0]);
      expect(textOf(shared)).toContain(`Shared by <@${discord.world.personId}>`);
    });
  });

  it("a button takes the answer away for whoever asked, and tells anybody else that it is not theirs", async () => {
    await withBot(setting, async ({ discord }) => {
      const asked = discord.command("ask", { question, limit: 1 });
      const message = await shownMessage(asked);
      const refused = await shownMessage(discord.press(message, "Dismiss", discord.world.otherPersonId));
      expect(textOf(refused)).toContain("only for the person who asked");
      expect(isPrivate(refused)).toBe(true);
      const press = discord.press(message, "Dismiss");
      await waitFor(press, ({ callback }) => callback);
      await expect.poll(() => deletedBy(discord)).toBe(1);
    });
  });

  it("a button opens a form, whose question is read with the passage in mind", async () => {
    await withBot(setting, async ({ discord }) => {
      const message = await shownMessage(
        discord.command("ask", { question: "what did mayor ruiz say about the harbor", limit: 1 }),
      );
      const opened = discord.press(message, "Follow up", discord.world.otherPersonId);
      expect(await shownModal(opened)).toEqual({ title: "Follow up", inputs: ["question"] });
      const answered = await shownMessage(discord.submit(opened, { question: "when was she born" }));
      expect(textOf(answered)).toMatch(/\(about “[^”]+”; she = Ana Ruiz\)/);
    });
  });

  it.each([
    ["retracted", { retracted: { on: "2024-10-09", text: "Untrue." } }, "withdrawn"],
    ["rewritten", { body: "Everything is different now." }, "changed"],
  ] as const)("a button of an article that was %s since shows none of its words", async (_what, change, word) => {
    let message: SentMessage | null = null;
    await withBot({ commands, articles: [storyOf("gazette"), storyOf("ferry")] }, async ({ discord }) => {
      message = await shownMessage(discord.command("ask", { question, limit: 1 }));
    });
    await withBot(
      { commands, articles: [{ ...storyOf("gazette"), ...change }, storyOf("ferry")] },
      async ({ discord }) => {
        if (!message) throw new Error("no message");
        const answer = await shownMessage(discord.press(message, "Context"));
        expect(textOf(answer).toLowerCase()).toContain(word);
        expect(textOf(answer)).not.toContain("reopened");
      },
    );
  });

  it("a link leads to the very words on the article's page", async () => {
    await withBot(setting, async ({ discord }) => {
      const message = await shownMessage(discord.command("ask", { question, limit: 1 }));
      expect(JSON.stringify(message.components)).toMatch(/example\.org\/\w+#:~:text=The%20harbor%20reopened/);
    });
  });

  it("nothing is offered below a refusal but to take it away", async () => {
    await withBot(setting, async ({ discord }) => {
      const refused = await shownMessage(discord.command("quotes", { person: "Nobody" }));
      expect(JSON.stringify(refused.components)).not.toContain("custom_id");
    });
  });
});

describe("a plain answer", () => {
  it("is text alone, says the same, and pings nobody", async () => {
    await withBot(setting, async ({ discord }) => {
      const plain = await shownMessage(discord.command("ask", { question, limit: 2, plain: true }));
      expect(plain.components).toEqual([]);
      expect(plain.content).toContain("> ");
      expect(plain.content).toContain("The harbor reopened");
      expect(plain.content).toContain("Example Gazette");
      expect(plain.content.length).toBeLessThanOrEqual(2000);
    });
  });

  it("says how much it leaves out", async () => {
    const body = Array.from(
      { length: 40 },
      (_, at) => `“Paragraph ${at} ${"goes on and ".repeat(20)}ends,” Ana Ruiz said.`,
    ).join("\n\n");
    await withBot({ commands, articles: [{ ...storyOf("gazette"), body }] }, async ({ discord }) => {
      const plain = await shownMessage(discord.command("quotes", { person: "Ana Ruiz", plain: true, private: true }));
      expect(plain.content.length).toBeLessThanOrEqual(2000);
      expect(plain.content).toMatch(/\d+ more don't fit/);
      expect(isPrivate(plain)).toBe(true);
    });
  });
});

function marksIn({ components }: SentMessage): readonly string[] {
  return Array.from(JSON.stringify(components).matchAll(/"value":"(#[0-9a-z]{8,10})"/g), ([, mark = ""]) => mark);
}

function deletedBy({ requests }: Loopback): number {
  return requests.filter(({ method, path }) => method === "DELETE" && path.includes("messages")).length;
}
