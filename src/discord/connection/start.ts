import { Client, Events, type Interaction, Status } from "discord.js";
import { hash } from "../../coverage/hash.ts";
import { describeError } from "../event-log.ts";
import { readAddressedMessage } from "../interaction/addressed-message.ts";
import { persist } from "../interaction/deliver.ts";
import { type DispatcherOptions, openDispatcher, withDeadline } from "../interaction/dispatcher.ts";
import { readInteraction } from "../interaction/gateway-interaction.ts";
import { postMessage, postReply } from "../interaction/post-reply.ts";
import { timeLimits } from "../limits.ts";
import type { DiscordMessage } from "../message/render-message.ts";
import { clientOptions, type OneShard } from "./client-options.ts";
import { openDispatchGuard } from "./guard-dispatches.ts";
import { inviteLink } from "./invite-link.ts";
import { registerCommands } from "./register.ts";
import { watchConnection } from "./watch-connection.ts";

export interface DiscordOptions extends Omit<DispatcherOptions, "commandIds"> {
  readonly token: string;
  /** Null: commands are registered for every server. */
  readonly guildId: string | null;
  /** Null: Discord's own address. Without a slash at its end. */
  readonly api: string | null;
  /** The one connection that this process makes; null or left out for as many as Discord advises. */
  readonly only?: OneShard | null;
  /** Answers what is said to the bot: mentions, replies and direct messages. */
  readonly mentions: boolean;
  /** Told when the bot cannot come back by itself; the process should end with an error. */
  readonly onFatal: (reason: string) => void;
}

/** A connection to Discord's gateway, as it is now: `Ready`, `Resuming`, `Disconnected`, … */
interface Shard {
  readonly id: number;
  readonly state: string;
  readonly ready: boolean;
}

/** A bot that is logged in. */
export interface DiscordBot {
  /** One at least. What discord.js says of itself is not asked: it calls itself ready when a shard is gone for good. */
  shards(): readonly Shard[];
  /** Posts a message in a channel; one of the same key once in a while. Rejects with what Discord has against it. */
  post(channelId: string, message: DiscordMessage, key: string): Promise<unknown>;
  /** The commands' ids, by name, as they are registered. */
  readonly commandIds: ReadonlyMap<string, string>;
  /** Lets answers under way finish and closes the connection, each with a deadline. The process should exit then. A second call waits for the first. */
  stop(): Promise<void>;
}

/** Logs in, registers the commands and answers until stopped. Rejects when Discord refuses the token. */
export async function startDiscord(options: DiscordOptions): Promise<DiscordBot> {
  const { log, onFatal } = options;
  const status = options.words.message.presence(options.archive().sources.size);
  const guard = openDispatchGuard(log);
  const client = new Client({
    ...clientOptions({ ...options, status }),
    ws: { buildStrategy: guard.buildStrategy },
  });
  guard.guardQueue(client);
  const commandIds = new Map<string, string>();
  const dispatcher = openDispatcher({ ...options, commandIds });
  const onInteraction = (interaction: Interaction) => {
    const read = readInteraction(interaction);
    if (read) void dispatcher.receive(read.incoming, read.responder);
    else log.warn("interaction of another kind", { interaction: interaction.id, type: interaction.type });
  };
  client.on(Events.InteractionCreate, onInteraction);
  const onDispatch = (dispatch: unknown) => {
    const message = readAddressedMessage(dispatch, client.user?.id ?? "");
    // Where replies are private, there is no private way to answer a message in a server.
    if (!message || (options.privateReplies && message.guildId !== null)) return;
    void dispatcher.receiveMessage(message, (reply) => postReply(client.rest, message, reply));
  };
  if (options.mentions) client.on(Events.Raw, onDispatch);
  let loggedIn = false;
  // Until then a shard that is gone is the reason why logging in fails, which the caller is told by the rejection.
  watchConnection(client, { log, onFatal: (reason) => (loggedIn ? onFatal(reason) : undefined) });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(options.token);
  loggedIn = true;
  const applicationId = (await ready).application.id;
  log.info("connected", { servers: client.guilds.cache.size, invite: inviteLink(applicationId, options.guildId) });
  const registerNow = async () => {
    for (const [name, id] of await register(client, applicationId, options)) commandIds.set(name, id);
  };
  // The server that they are for may be joined later, or left and joined again.
  client.on(Events.GuildCreate, ({ id }) => void (id === options.guildId && registerNow()));
  await registerNow();
  const stop = async () => {
    client.off(Events.InteractionCreate, onInteraction);
    client.off(Events.Raw, onDispatch);
    const unfinished = await dispatcher.finish();
    await withDeadline(client.destroy(), timeLimits.disconnect);
    log.info("stopped", { unfinished });
  };
  let stopped: Promise<void> | null = null;
  return {
    shards: () =>
      client.ws.shards.map(({ id, status }) => ({ id, state: Status[status], ready: status === Status.Ready })),
    post: (channelId, message, key) => postMessage(client.rest, channelId, message, `${hash(key)}`),
    commandIds,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** The commands' ids. Without any registered the bot still answers the ones that Discord knows from before. */
async function register(client: Client, applicationId: string, { commands, guildId, log }: DiscordOptions) {
  const registration = { applicationId, guildId, commands, mode: "register" } as const;
  try {
    const { changes, ids } = await persist(() => registerCommands(client.rest, registration));
    const event = changes.length > 0 ? "commands registered" : "commands unchanged";
    log.info(event, { commands: commands.length, guild: guildId });
    return ids;
  } catch (error) {
    log.error("commands not registered", { guild: guildId, ...describeError(error) });
    return new Map<string, string>();
  }
}
