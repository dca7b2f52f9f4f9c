import { setTimeout as sleep } from "node:timers/promises";
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";

/** `late`: Discord no longer waits for an answer, and nobody can give one. */
export type Delivery = "sent" | "late";

/**
 * Sends an answer. Discord takes one answer only, so that "already acknowledged" means that an earlier try got
 * through although Discord's word of it was lost. Rejects with what Discord has against the message, or when it
 * stays out of reach.
 */
export async function deliver(send: () => Promise<unknown>): Promise<Delivery> {
  try {
    await persist(send);
    return "sent";
  } catch (error) {
    if (hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return "sent";
    if (hasCode(error, RESTJSONErrorCodes.UnknownInteraction)) return "late";
    throw error;
  }
}

/** Milliseconds before each further try. */
const pauses = [50, 200, 500];

/** Tries again when the connection breaks or Discord stumbles, which discord.js gives up on. Rejects with the last error. */
export async function persist<Result>(send: () => Promise<Result>): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await send();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await sleep(pause);
    }
  }
  return send();
}

/** What Discord answers, with the status of a malformed message, where the place takes no message, or the server's own filter does not. */
const refusals: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration,
]);

/**
 * True when Discord could not be reached or would not take any answer: no bug of the program's. A message that it refuses for what
 * is in it is one.
 */
export function isOutage(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status !== 400 || refusals.has(error.code);
  if (error instanceof HTTPError) return true;
  if (!(error instanceof Error)) return false;
  return error.name === "AbortError" || mayPass(error) || ("code" in error && brokenNames.has(String(error.code)));
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

/** The names of faults of an address that is not found, or not reached in time; nothing that is over in a moment. */
const brokenNames: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETDOWN",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
]);
