/** A fault happens to a request. `count` requests of the route meet it, then all is well. */
export interface Fault {
  readonly route: "callback" | "channel" | "commands" | "gateway" | "webhook";
  readonly what:
    | { readonly kind: "status"; readonly status: number }
    /** `scope` is who is limited; "shared" when left out, as with answers to interactions. */
    | { readonly kind: "rate limit"; readonly retryAfterS: number; readonly scope?: "user" | "shared" | "global" }
    /** The wire is cut, before or after Discord did as it was asked. */
    | { readonly kind: "reset"; readonly after: boolean }
    /** No answer ever comes. */
    | { readonly kind: "hang" };
  count: number;
}

export interface Endpoint {
  readonly url: string;
  /** The signature of a time and a body, in hexadecimal digits. */
  readonly sign: (timestamp: string, body: string) => string;
}

/** Levers make a loopback Discord misbehave; they may be moved at any time. */
export interface Levers {
  /** The token that is right. */
  token: string;
  heartbeatMs: number;
  /** Milliseconds within which an interaction has to be acknowledged. */
  acknowledgeMs: number;
  /** Milliseconds for which the token of an interaction is good. */
  tokenMs: number;
  /** Requests a second that are taken from the bot; answers to interactions do not count. */
  requestsPerSecond: number;
  /** The number of commands that may still be made today. */
  commandCreatesRemaining: number;
  /** Answers are taken on trust and held to the rules when the loopback closes, so that it is fast under load. */
  inspectLater: boolean;
  /** Milliseconds between two sessions that are begun; less is refused. */
  identifyEveryMs: number;
  /** The number of shards that may begin a session at once. */
  maxConcurrency: number;
  /** The number of connections that Discord advises. */
  shards: number;
  /** The endpoint to which interactions are sent by HTTP, and how they are signed; null for the gateway. */
  endpoint: Endpoint | null;
  /** A close code instead of READY. */
  refuseIdentify: number | null;
  refuseResume: boolean;
  /** The number of sessions that may still be begun today. */
  sessionsRemaining: number;
  withholdAcks: boolean;
  withholdGuilds: boolean;
  withholdReady: boolean;
  readonly faults: Fault[];
}

/** A Discord on its best day. */
export function createLevers(token: string): Levers {
  return {
    token,
    heartbeatMs: 41_250,
    acknowledgeMs: 3000,
    tokenMs: 900_000,
    requestsPerSecond: 50,
    commandCreatesRemaining: 200,
    inspectLater: false,
    // A bot that waits five seconds by its own clock is not refused for what passes on the wire.
    identifyEveryMs: 4750,
    maxConcurrency: 1,
    shards: 1,
    endpoint: null,
    refuseIdentify: null,
    refuseResume: false,
    sessionsRemaining: 1000,
    withholdAcks: false,
    withholdGuilds: false,
    withholdReady: false,
    faults: [],
  };
}
