import { expect, vi } from "vitest";
import type { Archive, Loading } from "../../src/archive/archive.ts";
import { noteLoading } from "../../src/archive/later-archive.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Answered, ObserveVerdict } from "../../src/bot/answered.ts";
import type { Command } from "../../src/bot/command.ts";
import type { ContentNotes } from "../../src/bot/content-notes.ts";
import type { ReportBug } from "../../src/bot/service.ts";
import type { Article } from "../../src/coverage/article.ts";
import { type DiscordBot, startDiscord } from "../../src/discord/connection/start.ts";
import type { EventLog } from "../../src/discord/event-log.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { exampleService } from "../bot/example-service.ts";
import { acknowledgeMs } from "../clock.ts";
import { type Loopback, startLoopback } from "./loopback/loopback.ts";

/** A bot and the Discord it is logged in to. */
export interface Table {
  readonly discord: Loopback;
  readonly bot: DiscordBot;
  readonly archive: Archive;
  /** The events that were logged, in order. */
  readonly events: readonly { readonly event: string; readonly fields: Readonly<Record<string, unknown>> }[];
  readonly bugs: readonly { readonly reference: string; readonly error: unknown }[];
  readonly fatal: readonly string[];
  /** The answers that whoever counts was told of. */
  readonly answered: readonly Answered[];
}

export interface Setting {
  readonly commands?: readonly Command[];
  readonly articles?: readonly Article[];
  /** The report of how they were loaded. */
  readonly loading?: Loading;
  /** Done to the loopback before the bot logs in. */
  readonly before?: (discord: Loopback) => void;
  /** Registers in the loopback's server, or in one of this id. */
  readonly registerInServer?: true | string;
  /** A log in place of the table's `events`. */
  readonly log?: EventLog;
  /** A report in place of the table's `bugs`. */
  readonly reportBug?: ReportBug;
  readonly privateReplies?: true;
  readonly mentions?: false;
  /** Readers are asked if a reply was helpful. */
  readonly observeVerdict?: ObserveVerdict;
  readonly contentNotes?: ContentNotes;
}

const article: Article = {
  id: "harbor",
  title: "Harbor reopens",
  publisher: "Example Gazette",
  author: null,
  publishedOn: "2024-10-07",
  url: "https://example.org/harbor",
  body: "The harbor reopened on Monday.\n\n“We are glad,” said Mayor Ana Ruiz. The ferry sails at noon.",
};

/** Logs a bot in to a new loopback Discord, and closes both when the test is over. Fails on any violation of its rules. */
export async function withBot(setting: Setting, test: (table: Table) => Promise<void>): Promise<void> {
  const discord = await startLoopback();
  Object.assign(discord.levers, { acknowledgeMs });
  setting.before?.(discord);
  const opened = await openExample(setting.articles ?? [article]);
  const archive = setting.loading ? noteLoading(opened, setting.loading) : opened;
  const events: { event: string; fields: Readonly<Record<string, unknown>> }[] = [];
  const bugs: { reference: string; error: unknown }[] = [];
  const fatal: string[] = [];
  const answered: Answered[] = [];
  const note = (event: string, fields: Readonly<Record<string, unknown>> = {}) => events.push({ event, fields });
  try {
    const bot = await startDiscord({
      token: discord.world.token,
      guildId: setting.registerInServer === true ? discord.world.guildId : (setting.registerInServer ?? null),
      api: discord.api,
      ...exampleService(setting.commands ?? [], archive),
      log: setting.log ?? { info: note, warn: note, error: note },
      reportBug: setting.reportBug ?? ((reference, _command, error) => bugs.push({ reference, error })),
      observe: (one) => answered.push(one),
      privateReplies: setting.privateReplies ?? false,
      mentions: setting.mentions ?? true,
      ...(setting.observeVerdict ? { observeVerdict: setting.observeVerdict } : {}),
      contentNotes: setting.contentNotes ?? "off",
      onFatal: (reason) => fatal.push(reason),
    });
    try {
      await test({ discord, bot, archive, events, bugs, fatal, answered });
    } finally {
      await bot.stop();
    }
    expect(discord.violations).toEqual([]);
  } finally {
    await discord.close();
  }
}

/** Resolves when the check passes, which may take its time. */
export async function eventually(check: () => unknown): Promise<void> {
  await vi.waitFor(check, { timeout: 60_000, interval: 10 });
}

/** The articles, opened with the engine that is the default. */
export function openExample(articles: readonly Article[]): Promise<Archive> {
  return openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex });
}
