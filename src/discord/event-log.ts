/** Takes one event: a name in words, and what belongs to it. No question, token or article text is ever in it. */
export type EventLog = Readonly<
  Record<"info" | "warn" | "error", (event: string, fields?: Readonly<Record<string, unknown>>) => void>
>;

/** What may be logged of an error: a request's address holds the interaction's token, so it is left out. */
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
