import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  ApplicationCommandType,
  ChatInputCommandInteraction,
  Client,
  InteractionType,
  RESTJSONErrorCodes,
} from "discord.js";
import { type DispatcherOptions, openDispatcher } from "../interaction/dispatcher.ts";
import { readInteraction } from "../interaction/gateway-interaction.ts";
import { clientOptions } from "./client-options.ts";

/** So many commands are invented, so many at once; no more are begun after so many milliseconds. */
const rounds = 8;
const atOnce = 25;
const mostMs = 2000;

/**
 * Acknowledges commands that nobody gave, so that the first people who ask do not wait for code that never ran. They have a client and
 * a queue of their own, and a server of this process in Discord's place: nothing goes to Discord, into the log or into what is counted.
 * Gives how many of them were answered. Never rejects.
 */
export async function warmUp(options: Omit<DispatcherOptions, "commandIds">): Promise<number> {
  let answered = 0;
  // Discord does not know such an interaction: that ends the work for each at its first answer.
  const server = createServer((_, response) => {
    answered += 1;
    response.writeHead(404, { "content-type": "application/json" }).end(JSON.stringify(unknown));
  });
  try {
    await once(server.listen(0, "127.0.0.1"), "listening");
    // A listening TCP server has an address with a port.
    const { port } = server.address() as AddressInfo;
    const client = new Client(clientOptions({ api: `http://127.0.0.1:${port}`, status: "" }));
    const quiet = { ...options, commandIds: new Map(), log: silent, observe: ignore, reportBug: ignore };
    const { receive } = openDispatcher(quiet);
    const acknowledge = async (number: number) => {
      const read = readInteraction(Reflect.construct(ChatInputCommandInteraction, [client, invent(number)]));
      if (read) await receive(read.incoming, read.responder);
    };
    const until = performance.now() + mostMs;
    for (let round = 0; round < rounds && performance.now() < until; round += 1)
      await Promise.all(Array.from({ length: atOnce }, (_, at) => acknowledge(round * atOnce + at)));
    await client.destroy();
  } catch {
    // A bot that is not warm answers all the same.
  } finally {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }
  return answered;
}

const unknown = { code: RESTJSONErrorCodes.UnknownInteraction, message: "" };

/** Gives the command as Discord sends it: nobody's, of a name that no command has. */
function invent(number: number): unknown {
  const id = `${1_000_000_000_000_000_000n + BigInt(number)}`;
  return {
    id,
    application_id: id,
    type: InteractionType.ApplicationCommand,
    token: `invented-${number}`,
    version: 1,
    locale: "en-US",
    guild_id: id,
    app_permissions: "0",
    authorizing_integration_owners: {},
    entitlements: [],
    member: { user: { id: "1", username: "nobody", discriminator: "0", avatar: null }, roles: [], permissions: "0" },
    data: { id, type: ApplicationCommandType.ChatInput, name: "", options: [] },
  };
}

const ignore = () => undefined;
const silent = { info: ignore, warn: ignore, error: ignore };
