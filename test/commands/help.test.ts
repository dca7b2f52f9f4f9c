import { beforeAll, describe, expect, it } from "vitest";
import { about } from "../../commands/about.ts";
import { check } from "../../commands/check.ts";
import { help } from "../../commands/help.ts";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { noteLoading } from "../../src/archive/later-archive.ts";
import type { Example } from "../../src/bot/command.ts";
import { writeLine } from "../../src/bot/languages/command-names.ts";
import { openLanguages } from "../../src/bot/languages/languages.ts";
import { openCoverage } from "../../src/program/open-coverage.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { recordedReader } from "../answers/recorded-reader.ts";
import { english, exampleBot, exampleService } from "../bot/example-service.ts";

let archive: Archive;
beforeAll(async () => {
  ({ archive } = await openCoverage("corpus", { reader: await recordedReader() }));
});

function exampleLine(name: string, values: Example | null): readonly string[] {
  return values ? [writeLine(name, values, {})] : [];
}

describe("/help", () => {
  it("names every command in five lines, to the asker alone", async () => {
    const reply = await help.answer({}, archive, exampleBot(commands));
    const text = renderText(reply, { width: null, color: false, words: english });
    expect(reply.private).toBe(true);
    expect(text.split("\n")).toHaveLength(5);
    for (const { name } of commands.filter((one) => one.listed && one.name !== "help"))
      expect(text).toMatch(new RegExp(`/${name}\\b`));
  });

  it.each(["quotes", "/quotes", "Quotes please", "zitate"])(
    "explains a command with its options and an example: %s",
    async (command) => {
      const bot =
        command === "zitate"
          ? { ...exampleBot(commands), words: openLanguages()("de") ?? english }
          : exampleBot(commands);
      const text = renderText(await help.answer({ command }, archive, bot), {
        width: null,
        color: false,
        words: bot.words,
      });
      expect(text).toMatch(/person: /);
      expect(text).toContain(`person: ${archive.people[0]?.name}`);
      expect(text).not.toContain("/sources");
    },
  );

  it("says of a command that there is not, and gives the others", async () => {
    const reply = await help.answer({ command: "foo" }, archive, exampleBot(commands));
    const text = renderText(reply, { width: null, color: false, words: english });
    expect(text).toMatch(/^Unknown command \/foo\./);
    expect(text).toContain("/ask");
  });

  it("shows only examples that the loaded coverage answers", async () => {
    const examples = commands.flatMap(({ name, example }) => exampleLine(name, example(archive)));
    expect(examples.length).toBeGreaterThanOrEqual(5);
    for (const line of examples) {
      const { record } = await answerLine(line, exampleService(commands, archive));
      expect(record, line).toMatchObject({ command: line.slice(1).split(" ")[0] });
      expect([record["error"], record["answered"] ?? true], line).toEqual([undefined, true]);
    }
  });

  it("shows an example of /check that is quoted word for word", async () => {
    const [line = ""] = exampleLine("check", check.example(archive));
    expect((await answerLine(line, exampleService(commands, archive))).record["verdict"]).toBe("exact");
  });
});

describe("/about", () => {
  it("says the version, how much is loaded and since when, to the asker alone", async () => {
    const loading = { loadedAt: "2024-10-08T04:30:00.000Z", problems: 0, firstProblems: [], failed: null };
    const reply = await about.answer({}, noteLoading(archive, loading), exampleBot(commands));
    const text = renderText(reply, { width: null, color: false, words: english });
    expect(reply.private).toBe(true);
    expect(text).toContain("Verbatim 1.2.3");
    expect(text).toContain(`${archive.sources.size} articles, both from 7 October 2024`);
    expect(text).toContain("Loaded 8 October 2024, 04:30 UTC");
    expect(reply.record).toMatchObject({ version: "1.2.3", articles: archive.sources.size });
  });
});
