import { commands } from "../../commands/index.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Article } from "../../src/coverage/article.ts";
import { startDiscord } from "../../src/discord/connection/start.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { parseLine } from "../../src/terminal/parse-line.ts";
import { recordedReader } from "../answers/recorded-reader.ts";
import { english, exampleService } from "../bot/example-service.ts";
import { acknowledgeMs } from "../clock.ts";
import { shownMessage } from "../discord/loopback/exchange.ts";
import { startLoopback } from "../discord/loopback/loopback.ts";
import type { Shown } from "./render-page.ts";

/** What is typed, one command a line, and the articles it is asked about. */
export interface Conversation {
  readonly articles: readonly Article[];
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly lines: readonly string[];
}

/** Gives the commands to the whole bot over a loopback Discord; what comes back is what Discord was sent. */
export async function askBot({ articles, aliases, lines }: Conversation): Promise<readonly Shown[]> {
  const archive = await openArchive(articles, {
    aliases,
    buildIndex: buildMiniSearchIndex,
    reader: await recordedReader(),
  });
  const discord = await startLoopback();
  Object.assign(discord.levers, { acknowledgeMs });
  const silent = () => undefined;
  const bot = await startDiscord({
    ...exampleService(commands, archive),
    token: discord.world.token,
    guildId: null,
    api: discord.api,
    log: { info: silent, warn: silent, error: silent },
    observe: silent,
    privateReplies: false,
    mentions: false,
    contentNotes: "note",
    onFatal: silent,
  });
  try {
    const shown: Shown[] = [];
    for (const typed of lines) {
      const parsed = parseLine(typed, commands, english);
      if (parsed.kind !== "invocation") throw new RangeError(`no command: ${typed}`);
      const { command, rawOptions } = parsed.invocation;
      const options = Object.fromEntries(
        Object.entries(rawOptions).flatMap(([name, value]) => (isValue(value) ? [[name, value]] : [])),
      );
      const { components, flags } = await shownMessage(discord.command(command.name, options));
      shown.push({ typed, components, flags });
    }
    return shown;
  } finally {
    await bot.stop();
    await discord.close();
  }
}

function isValue(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
