import type { Archive } from "../../src/archive/archive.ts";
import type { Bot, Command } from "../../src/bot/command.ts";
import { speakEnglish } from "../../src/bot/languages/languages.ts";
import type { Service } from "../../src/bot/service.ts";

/** What the bot says in English. */
export const english = speakEnglish();

/** The day that it is for the example bot: soon after the newest of the shipped articles. */
const exampleDay = "2024-10-20";

/** A bot of these commands, of which always the same is true. */
export function exampleBot(commands: readonly Command[] = []): Bot {
  return { commands, version: "1.2.3", words: english, asker: "anybody", today: () => exampleDay };
}

/** The same with this coverage. A bug of a command is thrown: a test that expects one says so itself. */
export function exampleService(commands: readonly Command[], archive: Archive): Service {
  return {
    ...exampleBot(commands),
    archive: () => archive,
    reportBug: (_reference, _command, error) => {
      throw error;
    },
  };
}
