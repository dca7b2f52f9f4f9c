import { generateKeyPairSync, sign as signBytes } from "node:crypto";
import { expect } from "vitest";
import type { Loading } from "../../src/archive/archive.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Command } from "../../src/bot/command.ts";
import type { Article } from "../../src/coverage/article.ts";
import { type HttpBot, serveInteractions } from "../../src/http/serve-interactions.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { exampleService } from "../bot/example-service.ts";
import { acknowledgeMs } from "../clock.ts";
import type { Endpoint } from "../discord/loopback/levers.ts";
import { type Loopback, startLoopback } from "../discord/loopback/loopback.ts";

/** A bot that is asked by HTTP, and the Discord that asks it. */
export interface HttpTable {
  readonly discord: Loopback;
  readonly bot: HttpBot;
  readonly endpoint: Endpoint;
  readonly events: readonly { readonly event: string; readonly fields: Readonly<Record<string, unknown>> }[];
}

/** A key of Discord's own: the public one as it is shown, and what signs with the other. */
export function makeKey(): { readonly publicKey: string; readonly sign: Endpoint["sign"] } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  return {
    publicKey: raw.toString("hex"),
    sign: (timestamp, body) => signBytes(null, Buffer.from(`${timestamp}${body}`), privateKey).toString("hex"),
  };
}

/** Serves the commands over HTTP to a loopback Discord, and closes both. Fails on any violation of Discord's rules. */
export async function withHttpBot(
  setting: { readonly commands: readonly Command[]; readonly articles: readonly Article[]; readonly loading?: Loading },
  test: (table: HttpTable) => Promise<void>,
): Promise<void> {
  const discord = await startLoopback();
  Object.assign(discord.levers, { acknowledgeMs });
  const { publicKey, sign } = makeKey();
  const { loading, articles } = setting;
  const options = { aliases: new Map(), buildIndex: buildMiniSearchIndex, ...(loading ? { loading } : {}) };
  const archive = await openArchive(articles, options);
  const events: { event: string; fields: Readonly<Record<string, unknown>> }[] = [];
  const note = (event: string, fields: Readonly<Record<string, unknown>> = {}) => events.push({ event, fields });
  const bot = await serveInteractions({
    ...exampleService(setting.commands, archive),
    publicKey,
    applicationId: discord.world.applicationId,
    host: "127.0.0.1",
    port: 0,
    api: discord.api,
    commandIds: new Map(),
    log: { info: note, warn: note, error: note },
    observe: () => undefined,
    privateReplies: false,
    contentNotes: "off",
  });
  const endpoint = { url: `${bot.address}/interactions`, sign };
  discord.levers.endpoint = endpoint;
  try {
    await test({ discord, bot, endpoint, events });
    expect(discord.violations).toEqual([]);
  } finally {
    await bot.stop();
    await discord.close();
  }
}
