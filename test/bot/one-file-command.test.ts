import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { commands as shipped } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { defineCommand } from "../../src/bot/command.ts";
import { languages } from "../../src/bot/languages/languages.ts";
import { listMissing } from "../../src/bot/missing-translations.ts";
import { textBlock } from "../../src/bot/reply.ts";
import { describeCommands } from "../../src/discord/connection/registration.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { open, townNews } from "../answers/coverage.ts";
import { english, exampleService } from "./example-service.ts";

/** A command as somebody would write it, in one file. */
const longest = defineCommand({
  name: "longest",
  description: "The longest article",
  options: z.object({ unit: z.enum(["words", "letters"]).describe("What is counted").optional() }),
  words: { size: "It has {count} {unit}." },
  example: () => ({ unit: "words" }),
  answer({ unit = "letters" }, archive, { words }, say) {
    const sizes = [...archive.sources.values()].map(({ article }) => article.body.length);
    const count = sizes.toSorted((one, other) => other - one)[0] ?? 0;
    return {
      private: false,
      blocks: [textBlock("plain", ...say("size", { count: words.number(count), unit }))],
      record: { command: "longest", count },
    };
  },
});

/** What a line in `commands/index.ts` makes of it. */
const commands = [...shipped, longest];

let archive: Archive;
beforeAll(async () => {
  archive = await open(townNews);
});

const textOf = async (line: string, words = english) =>
  renderText(await answerLine(line, { ...exampleService(commands, archive), words }), {
    width: null,
    color: false,
    words,
  });

describe("a command that is written in one file and listed in the index", () => {
  it("is answered in a terminal, and stands in the help with its example", async () => {
    expect(await textOf("/longest unit: words")).toContain("It has 267 words.");
    const help = await answerLine("/help", exampleService(commands, archive));
    expect(JSON.stringify(help.record)).toContain("/longest unit: words");
  });

  it("is registered with Discord, with its options and their values", () => {
    const registered = describeCommands(commands).find(({ name }) => name === "longest");
    expect(registered).toMatchObject({
      description: "The longest article",
      options: [{ name: "unit", choices: [{ value: "words" }, { value: "letters" }] }, { name: "private" }],
    });
  });

  it("speaks English where a language lacks its words, and the list of what is missing says so", async () => {
    for (const { speak } of languages.slice(1)) {
      const words = speak();
      expect(await textOf("/longest unit: words", words)).toContain("It has");
      expect(listMissing([longest], words.commandNames)).toEqual(["longest"]);
    }
  });

  it("speaks a language that has some of its words, and English for the rest", async () => {
    const names = {
      longest: {
        name: "am-längsten",
        description: "Der längste Artikel",
        options: {},
        words: { size: "{count} Zeichen." },
      },
    };
    const words = { ...english, commandNames: names };
    expect(await textOf("/longest unit: letters", words)).toContain("267 Zeichen.");
    expect(listMissing([longest], names)).toEqual([
      "longest.options.unit",
      "longest.options.unit.words",
      "longest.options.unit.letters",
    ]);
  });
});

describe("an older name of a command", () => {
  it.each([
    ["/people", "people"],
    ["/source text: #00000000", "source"],
    ["/status", "status"],
    ["/corrections", "corrections"],
  ])("is still answered: %s", async (line, command) => {
    const { record } = await answerLine(line, exampleService(commands, archive));
    expect(record).toMatchObject({ command });
    expect(record["error"]).toBeUndefined();
  });

  it("is neither in the help nor registered", async () => {
    const older = ["people", "source", "status", "corrections"];
    const names = describeCommands(commands).map(({ name }) => name);
    expect(older.filter((name) => names.includes(name))).toEqual([]);
    expect(JSON.stringify((await answerLine("/help", exampleService(commands, archive))).record)).not.toContain(
      "/status",
    );
  });

  it.each([
    ["/quotes", "people", expect.any(Array)],
    ["/sources text: bridge", "places", expect.any(Array)],
    ["/about", "status", expect.objectContaining({ command: "status" })],
    ["/about", "changes", []],
  ])("has its answer in another command: %s", async (line, field, expected) => {
    const { record } = await answerLine(line, exampleService(commands, archive));
    expect(record["command"]).toBe(line.slice(1).split(" ")[0]);
    expect(record[field]).toEqual(expected);
  });
});
