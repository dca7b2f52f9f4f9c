import { expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { warmUp } from "../../src/bot/warm-up.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { broken } from "../discord/fixtures.ts";
import { storyOf } from "../discord/stories.ts";
import { exampleService } from "./example-service.ts";

it("gives every command once, and does not mind one that has a bug", async () => {
  const archive = await openArchive([storyOf("gazette")], { aliases: new Map(), buildIndex: buildMiniSearchIndex });
  const given: string[] = [];
  const watched = [...commands, broken].map((command) => ({
    ...command,
    answer: (...parts: Parameters<typeof command.answer>) => {
      given.push(command.name);
      return command.answer(...parts);
    },
  }));
  await warmUp(exampleService(watched, archive));
  expect(given).toEqual(watched.map(({ name }) => name));
});
