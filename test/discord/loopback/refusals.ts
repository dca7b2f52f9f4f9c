import type { Discord } from "./discord.ts";

/** The answer of a route to a request. A null body is no body. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A request, its path cut and decoded, its body read. */
export interface Request {
  readonly method: string;
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Discord's way of saying no. */
export function refusal(status: number, code: number, message: string, errors?: readonly string[]): Answer {
  const tree = errors && { _errors: errors.map((one) => ({ code: "BASE_TYPE_BAD_VALUE", message: one })) };
  return { status, body: { message, code, ...(tree ? { errors: tree } : {}) } };
}

/** The same to a form that breaks rules, each of which is noted as a violation. */
export function refuseForm(discord: Discord, what: string, faults: readonly string[]): Answer {
  discord.violations.push(...faults.map((fault) => `${what}: ${fault}`));
  if (faults.includes("empty message")) return refusal(400, 50006, "Cannot send an empty message");
  return refusal(400, 50035, "Invalid Form Body", faults);
}
