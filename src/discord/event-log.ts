import { describeBug } from "../bot/describe-bug.ts";

/** Takes one event: a name in words, and what belongs to it. No question, token or article text is ever in it. */
export type EventLog = Readonly<
  Record<"info" | "warn" | "error", (event: string, fields?: Readonly<Record<string, unknown>>) => void>
>;

/**
 * Tells what may be logged of what went wrong while answering. What Discord or the network says carries a code or a status;
 * the message of anything else may hold what a person typed, so that only its kind and places are.
 */
export function describeFailure(error: unknown): Readonly<Record<string, unknown>> {
  const isTheirs = error instanceof Error && ("code" in error || "status" in error);
  return isTheirs && !isNodes(error) ? describeError(error) : describeBug(error);
}

/** Node's own errors quote the values that they are about. */
function isNodes(error: Error): boolean {
  return "code" in error && typeof error.code === "string" && error.code.startsWith("ERR_");
}

/** Tells what may be logged of an error of the connection: a request's address holds the interaction's token, so it is left out. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: "not an error" };
  const code = "code" in error ? error.code : undefined;
  const status = "status" in error ? error.status : undefined;
  return {
    error: error.name,
    message: error.message.replace(/\/(interactions|webhooks)\/\S+/g, "/$1/[token]"),
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
  };
}
