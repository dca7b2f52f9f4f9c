/** The limits of what a fetch may cost, in bytes and milliseconds. */
export interface FetchLimits {
  /** The size of the body, as sent and unpacked. */
  readonly bytes: number;
  /** The time from the first connection to the last byte, redirects and all. */
  readonly timeMs: number;
  readonly redirects: number;
  /** Between two requests to one host; a host's robots.txt may ask for more. */
  readonly pauseMs: number;
  /** The longest pause that a robots.txt may ask for; a host that asks for more is not fetched from. */
  readonly longestPauseMs: number;
}

export const fetchLimits: FetchLimits = {
  bytes: 20 * 1024 * 1024,
  timeMs: 30_000,
  redirects: 5,
  pauseMs: 1000,
  longestPauseMs: 30_000,
};
