import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import type robotsModule from "robots-parser";
import { parseUrl } from "../coverage/parse-url.ts";
import type { FetchLimits } from "./fetch-limits.ts";
import { FetchError, type Response, request } from "./request.ts";

type ParseRobots = typeof robotsModule.default;
type Robot = ReturnType<ParseRobots>;

/** The validators by which a server tells later whether a document is still the same. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** A document as it was fetched. */
export interface Fetched {
  /** The address at which it was found in the end, after redirects. */
  readonly address: string;
  /** Lower case, without its parameters: `text/html`; empty when the server states none. */
  readonly mediaType: string;
  /** The encoding that the server states; null when it states none. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
  readonly validators: Validators;
}

export interface Fetcher {
  /** Gets a document; null when it has not changed since the validators were given. Throws a FetchError. */
  fetch(address: string, known?: Validators): Promise<Fetched | null>;
}

/** The name that Verbatim gives itself to servers. */
const agentName = "VerbatimBot";

interface Host {
  readonly robots: Robot;
  /** The next request may be made then, by `performance.now()`. */
  next: number;
}

/**
 * A polite fetcher of public addresses: it obeys robots.txt and pauses between two requests to one host, here and on
 * every redirect.
 */
export function openFetcher(limits: FetchLimits, loopback: "allowed" | "refused"): Fetcher {
  const hosts = new Map<string, Promise<Host>>();

  const get = (url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> =>
    request({ url, headers: { ...headers, "user-agent": agentName }, loopback, mostBytes: limits.bytes, signal });

  const hostOf = (url: URL, signal: AbortSignal): Promise<Host> => {
    const known = hosts.get(url.origin);
    if (known) return known;
    const asked = readRobots(url, (robots) => get(robots, {}, signal)).then((robots) => ({ robots, next: 0 }));
    hosts.set(url.origin, asked);
    asked.catch(() => hosts.delete(url.origin));
    return asked;
  };

  const askPolitely = async (url: URL, headers: Readonly<Record<string, string>>, budget: Budget) => {
    if (url.protocol !== "http:" && url.protocol !== "https:") throw new FetchError("is not an http(s) address");
    const host = await spend(budget, (signal) => hostOf(url, signal));
    if (host.robots.isAllowed(url.href, agentName) === false)
      throw new FetchError("is closed to robots by its robots.txt");
    const pauseMs = Math.max(limits.pauseMs, 1000 * (host.robots.getCrawlDelay(agentName) ?? 0));
    if (pauseMs > limits.longestPauseMs) throw new FetchError(`wants ${pauseMs / 1000} seconds between two requests`);
    const now = performance.now();
    const waitMs = Math.max(0, host.next - now);
    host.next = now + waitMs + pauseMs;
    if (waitMs > 0) await sleep(waitMs);
    return spend(budget, (signal) => get(url, headers, signal));
  };

  return {
    async fetch(address, known = {}) {
      const begun = parseUrl(address);
      if (!begun) throw new FetchError("is not an address");
      const headers = {
        ...(known.etag === undefined ? {} : { "if-none-match": known.etag }),
        ...(known.lastModified === undefined ? {} : { "if-modified-since": known.lastModified }),
      };
      let url = begun;
      const budget: Budget = { leftMs: limits.timeMs };
      for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
        const response = await askPolitely(url, headers, budget);
        const target = redirectOf(response, url);
        if (response.status === 304) return null;
        if (!target) return describe(response, url);
        url = target;
      }
      throw new FetchError(`is redirected more than ${limits.redirects} times`);
    },
  };
}

/** The time that is left for one document; pauses between requests do not count. */
interface Budget {
  leftMs: number;
}

/** Takes as much of the time as the work takes, which is ended when nothing is left. */
async function spend<Result>(budget: Budget, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  if (budget.leftMs <= 0) throw new FetchError("took too long");
  const begun = performance.now();
  try {
    return await work(AbortSignal.timeout(Math.ceil(budget.leftMs)));
  } finally {
    budget.leftMs -= performance.now() - begun;
  }
}

/** A missing robots.txt allows everything; one that the server fails to give, nothing: RFC 9309, 2.3.1. */
async function readRobots(page: URL, get: (robots: URL) => Promise<Response>): Promise<Robot> {
  // Its types tell of a default export, which its CommonJS does not have.
  const parseRobots: ParseRobots = createRequire(import.meta.url)("robots-parser");
  let url = new URL("/robots.txt", page);
  for (let redirects = 0; redirects <= mostRobotsRedirects; redirects += 1) {
    const response = await get(url);
    const target = redirectOf(response, url);
    if (!target) {
      if (response.status >= 500) throw new FetchError(`has a robots.txt that cannot be read (${response.status})`);
      const text =
        response.status < 300 ? Buffer.from(response.bytes.subarray(0, mostRobotsBytes)).toString("utf8") : "";
      return parseRobots(new URL("/robots.txt", page).href, text);
    }
    url = target;
  }
  return parseRobots(new URL("/robots.txt", page).href, "");
}

const mostRobotsRedirects = 5;
const mostRobotsBytes = 500 * 1024;

function redirectOf({ status, headers }: Response, from: URL): URL | null {
  const { location } = headers;
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null;
  const target = parseUrl(location, from.href);
  if (!target) throw new FetchError("is redirected to what is no address");
  return target;
}

function describe({ status, headers, bytes }: Response, url: URL): Fetched {
  if (status < 200 || status > 299) throw new FetchError(`answers ${status}`);
  const stated = headers["content-type"] ?? "";
  const mediaType = stated.split(";")[0]?.trim().toLowerCase() ?? "";
  const charset = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(stated)?.[1] ?? null;
  return {
    address: url.href,
    mediaType,
    charset,
    bytes,
    validators: { etag: headers["etag"], lastModified: headers["last-modified"] },
  };
}
