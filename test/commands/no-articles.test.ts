import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { withoutArticles } from "../../src/archive/later-archive.ts";
import { openLanguages } from "../../src/bot/languages/languages.ts";
import { warmUp } from "../../src/bot/warm-up.ts";
import { describeOverview, suggestLines } from "../../src/terminal/overview.ts";
import { exampleBot, exampleService } from "../bot/example-service.ts";
import { openExample } from "../discord/harness.ts";
import { storyOf } from "../discord/stories.ts";

const opened = await openExample([]);
const left = withoutArticles(await openExample([storyOf("gazette")]), new Set([storyOf("gazette").id]));

/** Of every command, what it needs. */
const given = {
  question: "who",
  person: "Ana",
  quote: "We are glad",
  text: "glad",
  article: "gazette",
  topic: "harbor",
};

const ofTheBot = ["about", "corrections", "help", "status"];

describe.each<[string, Archive]>([
  ["opened with nothing", opened],
  ["that everything was taken out of", left],
])("an archive %s", (_what, archive) => {
  it.each(commands.map((command) => [command.name, command] as const))(
    "is answered from by /%s",
    async (name, command) => {
      const asked = Object.fromEntries(command.options.map((option) => [option.name, "harbor"]));
      for (const rawOptions of [{}, given, asked]) {
        const reply = await command.answer(rawOptions, archive, exampleBot(commands));
        const error = ofTheBot.includes(name) ? undefined : expect.stringContaining("No articles are loaded");
        expect(reply.record["error"]).toEqual(error);
        expect(JSON.stringify(reply)).not.toContain("Ana");
      }
      expect(JSON.stringify(command.example(archive) ?? {})).not.toContain("Ana");
      for (const suggest of Object.values(command.suggest)) expect(suggest("", archive)).toEqual([]);
    },
  );

  it("says so in every language", async () => {
    const ask = commands[0];
    const words = ["en-US", "de", "fr", "es-ES", "pt-BR"].map(
      (locale) => openLanguages()(locale) ?? exampleBot().words,
    );
    const said = await Promise.all(
      words.map((one) => ask?.answer(given, archive, { ...exampleBot(commands), words: one })),
    );
    expect(new Set(said.map((reply) => reply?.record["error"])).size).toBe(words.length);
  });

  it("can be warmed up with, and looked over in a terminal", async () => {
    await warmUp(exampleService(commands, archive));
    expect(JSON.stringify(describeOverview(exampleBot(commands), archive))).toContain("0 articles");
    expect(suggestLines(archive)).toEqual(["/sources"]);
  });
});
