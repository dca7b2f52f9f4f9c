/** Discord does not take the token; the message says what to do. */
export class TokenError extends Error {}

/** A TokenError where Discord refused the token, else the error itself: to be thrown. */
export function explainRefusal(error: unknown): unknown {
  return isRefusedToken(error) ? new TokenError(refusedToken) : error;
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
