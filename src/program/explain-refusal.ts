import { UnreachableError } from "../coverage/unreachable.ts";

/** Discord does not take the token; the message says what to do. */
export class TokenError extends Error {}

/** A TokenError where Discord refused the token, an UnreachableError where it did not answer, else the error itself: to be thrown. */
export function explainRefusal(error: unknown): unknown {
  if (isRefusedToken(error)) return new TokenError(refusedToken);
  const outage = nameOutage(error);
  return outage === null ? error : new UnreachableError(describeOutage(outage));
}

/** The code of a connection that failed, or the status of a server that did. */
function nameOutage(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && /^(?:E[A-Z]+|UND_ERR_\w+)$/.test(String(error.code))) return String(error.code);
  return "status" in error && typeof error.status === "number" && error.status >= 500 ? String(error.status) : null;
}

function describeOutage(outage: string): string {
  return `Discord can't be reached (${outage}). Check the network, and DISCORD_API if it is set; then start again.`;
}

const refusedToken =
  "Discord does not take DISCORD_TOKEN. Make a new one: https://discord.com/developers/applications > your application > Bot > Reset Token.";

function isRefusedToken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    ("code" in error && error.code === "TokenInvalid") ||
    ("status" in error && error.status === 401) ||
    error.message === "Authentication failed"
  );
}
