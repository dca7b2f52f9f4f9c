import type { Answer } from "./refusals.ts";

/** A request with the limit that it counts to, and whether it is over it. */
export interface CountedRequest {
  readonly isOver: boolean;
  readonly resetAfterS: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts requests by route, within whole seconds. */
export function countRequests(): (route: string, limit: number) => CountedRequest {
  const counts = new Map<string, number>();
  let second = 0;
  return (route, limit) => {
    const now = Date.now();
    if (Math.floor(now / 1000) !== second) counts.clear();
    second = Math.floor(now / 1000);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 1);
    counts.set(route, (counts.get(route) ?? 0) + 1);
    const resetAfterS = (1000 * (second + 1) - now) / 1000;
    const headers = {
      "X-RateLimit-Limit": String(limit),
      "X-RateLimit-Remaining": String(Math.max(0, limit - all)),
      "X-RateLimit-Reset": String(second + 1),
      "X-RateLimit-Reset-After": resetAfterS.toFixed(3),
      "X-RateLimit-Bucket": Buffer.from(route).toString("hex"),
    };
    return { isOver: all > limit, resetAfterS, headers };
  };
}

/** Too many requests: who is limited, and in how many seconds another may be tried. */
export function rateLimited(
  retryAfterS: number,
  scope: "user" | "shared" | "global",
): Answer & Pick<CountedRequest, "headers"> {
  return {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: retryAfterS, global: scope === "global" },
    headers: {
      "Retry-After": String(Math.ceil(retryAfterS)),
      "X-RateLimit-Scope": scope,
      ...(scope === "global" ? { "X-RateLimit-Global": "true" } : {}),
    },
  };
}
