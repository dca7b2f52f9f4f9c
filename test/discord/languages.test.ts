import { Locale } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { languages } from "../../src/bot/languages/languages.ts";
import { describeCommands, listChanges } from "../../src/discord/connection/registration.ts";
import { withBot } from "./harness.ts";
import { faultsOfCommandList } from "./loopback/command-rules.ts";
import { shownMessage, textOf } from "./loopback/exchange.ts";

const locales = languages.flatMap(({ discordLocales }) => discordLocales);
type Part = Record<string, unknown>;

/** The commands as a reader of that language sees them: each localised text in place of its own. */
function localised(part: unknown, locale: string): unknown {
  if (Array.isArray(part)) return part.map((one) => localised(one, locale));
  if (typeof part !== "object" || part === null) return part;
  const shown = Object.entries(part).map(([key, value]) => {
    const texts = new Map(Object.entries(part)).get(`${key}_localizations`);
    return [
      key,
      typeof texts === "object" ? (new Map(Object.entries(texts)).get(locale) ?? value) : localised(value, locale),
    ];
  });
  return Object.fromEntries(shown);
}

function textsOf(part: unknown): readonly { readonly name: string; readonly description: string }[] {
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (typeof part !== "object" || part === null) return [];
  const { name, description = "", options, choices } = part as Part;
  return [{ name: String(name), description: String(description) }, ...textsOf(options), ...textsOf(choices)];
}

describe("the commands in a reader's language", () => {
  it.each(locales)("keep Discord's rules for names and lengths in %s", (locale) => {
    const list = localised(describeCommands(commands), locale) as readonly Part[];
    expect(faultsOfCommandList(list)).toEqual([]);
    for (const { name, description } of textsOf(list)) {
      expect(name.length, name).toBeLessThanOrEqual(32);
      expect(description.length, description).toBeLessThanOrEqual(100);
    }
  });

  it("are registered again when a word of an option changes in one language, and not otherwise", () => {
    const wanted = describeCommands(commands);
    const changed = JSON.parse(JSON.stringify(wanted).replace('"de":"frage"', '"de":"frag"'));
    expect(listChanges(JSON.parse(JSON.stringify(wanted)), wanted)).toEqual([]);
    expect(listChanges(changed, wanted)).toEqual([{ kind: "changed", name: "ask", keys: ["options"] }]);
  });
});

describe("what stands on buttons and forms", () => {
  it.each(languages)("is no longer in $tag than Discord takes", ({ speak }) => {
    const { message } = speak();
    const pages = message.page(99_999, 99_999);
    const { first, previous, next, last, readArticle, context, otherArticles, more, share, dismiss } = message;
    const labels = [first, previous, next, last, pages, readArticle, context, otherArticles, more, share, dismiss];
    const atMost: readonly (readonly [number, readonly string[]])[] = [
      [80, labels],
      [45, [message.askAbout, message.yourQuestion]],
      [100, [message.aboutPassage, message.contextOf]],
      [128, [message.presence(1_000_000)]],
    ];
    for (const [most, texts] of atMost) for (const text of texts) expect(text.length, text).toBeLessThanOrEqual(most);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe("a reader", () => {
  it("is answered in German, with the day as Discord shows it to them, and the article's own words", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const german = { locale: Locale.German };
      const quotes = textOf(await shownMessage(discord.command("quotes", { person: "Ruiz" }, german)));
      expect(quotes).toContain("### Ana Ruiz · 1 Zitat");
      expect(quotes).toContain("We are glad,");
      expect(quotes).toContain("7. Oktober 2024");
      const missing = textOf(await shownMessage(discord.command("quotes", { person: "Nobody Atall" }, german)));
      expect(missing).toContain("Niemand namens „Nobody Atall“ wird zitiert.");
    });
  });

  it("is shown commands to press by the name that Discord knows, and lines to type by the name that it shows", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const text = textOf(await shownMessage(discord.command("help", {}, { locale: Locale.PortugueseBR })));
      const id = discord.commands.get("global")?.find(({ name }) => name === "ask")?.["id"];
      expect(text).toContain(`</ask:${id}> (\`/perguntar\`)`);
    });
  });

  it("of a language that the bot does not speak is answered in English", async () => {
    await withBot({ commands }, async ({ discord }) => {
      const text = textOf(await shownMessage(discord.command("status", {}, { locale: Locale.Japanese })));
      expect(text).toContain("1 article from 7 October 2024");
    });
  });
});
