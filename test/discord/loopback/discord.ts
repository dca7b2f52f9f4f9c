import type { Exchange, SentMessage } from "./exchange.ts";
import type { Levers } from "./levers.ts";
import type { CountedRequest } from "./rate-limits.ts";
import type { World } from "./world.ts";

/** The state that the routes of one loopback Discord share. */
export interface Discord {
  readonly world: World;
  readonly levers: Levers;
  /** Everything that Discord would refuse, in what the bot sent or in what was answered: must stay empty. */
  readonly violations: string[];
  /** Every request, in order. */
  readonly requests: { readonly method: string; readonly path: string; readonly body: unknown }[];
  /** The exchanges by their interaction tokens. */
  readonly exchanges: Map<string, Exchange>;
  /** Counts a request to a route against the limit of a second. */
  readonly countRequest: (route: string, limit: number) => CountedRequest;
  /** The messages that the bot posted in channels, in order. */
  readonly posted: { readonly channelId: string; readonly message: SentMessage }[];
  /** The channel of each message that somebody said, by the message's id. */
  readonly said: Map<string, string>;
  /** The threads that take no more messages. */
  readonly closedThreads: Set<string>;
  /** The commands as registered, by "global" or the server's id. */
  readonly commands: Map<string, readonly Record<string, unknown>[]>;
  /** The inspections that are still to be made, when levers say later. */
  readonly inspections: (() => readonly string[])[];
  readonly gatewayUrl: () => string;
}
