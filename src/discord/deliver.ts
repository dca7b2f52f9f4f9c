import { setTimeout as sleep } from "node:timers/promises";
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";

/** `late`: Discord no longer waits for an answer, and nobody can give one. */
export type Delivery = "sent" | "late";

/** Milliseconds before each further try. */
const pauses = [50, 200, 500];

/**
 * Sends an answer, again when the connection breaks or Discord stumbles, which discord.js gives up on. Discord takes
 * one answer only, so that "already acknowledged" means that an earlier try got through. Rejects with what Discord
 * has against the message, or when it stays out of reach.
 */
export async function deliver(send: () => Promise<unknown>): Promise<Delivery> {
  for (let tries = 0; ; tries += 1) {
    try {
      await send();
      return "sent";
    } catch (error) {
      if (hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return "sent";
      if (hasCode(error, RESTJSONErrorCodes.UnknownInteraction)) return "late";
      const pause = pauses[tries];
      if (pause === undefined || !mayPass(error)) throw error;
      await sleep(pause);
    }
  }
}

function hasCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** True for what is over in a moment: a server error, or a connection that broke; not for a refusal or a bug. */
function mayPass(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  return (
    error instanceof Error && "code" in error && typeof error.code === "string" && brokenConnections.has(error.code)
  );
}

/** Codes of undici and of the system. */
const brokenConnections: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_SOCKET",
]);
