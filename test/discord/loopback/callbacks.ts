import { faultsOfChoices } from "./command-rules.ts";
import type { Discord } from "./discord.ts";
import type { Exchange } from "./exchange.ts";
import { faultsOfDefer, faultsOfMessage } from "./message-rules.ts";
import { messageResponse, sentMessage } from "./messages.ts";
import { faultsOfModal } from "./modal-rules.ts";
import { type Answer, type Request, refusal, refuseForm } from "./refusals.ts";
import { faultsOfAnswer, faultsOfCallback, isRecord } from "./spec.ts";

const allowedTypes = {
  command: [4, 5, 9],
  autocomplete: [8],
  component: [4, 5, 6, 7, 9],
  modal: [4, 5],
  /** A form that a message's button opened may change that message. */
  "modal of a message": [4, 5, 6, 7],
} as const;

/** POST /interactions/{id}/{token}/callback: one answer, of an allowed kind, in time, and well formed. */
export function answerCallback(discord: Discord, { path, query, body }: Request): Answer {
  const { levers } = discord;
  const [, , , id, token = ""] = path;
  const exchange = discord.exchanges.get(token);
  if (!exchange || exchange.id !== id) return refusal(404, 10062, "Unknown interaction");
  exchange.attempts += 1;
  const afterMs = performance.now() - exchange.dispatchedAt;
  if (exchange.callback) return refusal(400, 40060, "Interaction has already been acknowledged.");
  if (afterMs > levers.acknowledgeMs) return refusal(404, 10062, "Unknown interaction");
  const faults = levers.inspectLater ? [] : findFaults(exchange, body);
  if (levers.inspectLater) discord.inspections.push(() => findFaults(exchange, body));
  if (faults.length > 0 || !isRecord(body)) return refuseForm(discord, "callback", faults);
  exchange.callback = { type: Number(body["type"]), data: body["data"] ?? null, afterMs };
  if (exchange.kind !== "autocomplete" && body["type"] !== 9)
    showFirst(discord, exchange, isRecord(body["data"]) ? body["data"] : {});
  exchange.listeners.forEach((listener) => {
    listener();
  });
  if (query.get("with_response") !== "true") return { status: 204, body: null };
  return { status: 200, body: callbackResponse(discord, exchange) };
}

function findFaults(exchange: Exchange, body: unknown): readonly string[] {
  const type = isRecord(body) ? Number(body["type"]) : 0;
  const data = isRecord(body) && isRecord(body["data"]) ? body["data"] : {};
  const kind = exchange.kind === "modal" && exchange.source ? "modal of a message" : exchange.kind;
  const allowed: readonly number[] = allowedTypes[kind];
  return [
    ...(allowed.includes(type) ? [] : [`type ${type} does not answer a ${kind}`]),
    ...faultsOfCallback(body),
    ...(type === 4 || type === 7 ? faultsOfMessage(data) : []),
    ...(type === 5 ? faultsOfDefer(data) : []),
    ...(type === 9 ? faultsOfModal(data) : []),
    ...(type === 8 ? faultsOfChoices(data["choices"], exchange.optionType ?? 3) : []),
  ];
}

function showFirst(discord: Discord, exchange: Exchange, data: Record<string, unknown>): void {
  const type = exchange.callback?.type;
  const { source } = exchange;
  if (source && (type === 6 || type === 7)) {
    const privacy = source.flags & (1 << 6);
    exchange.original = { id: source.id, state: "shown", ephemeral: privacy !== 0 };
    const flags = Number(data["flags"] ?? source.flags) | privacy;
    if (type === 7) exchange.messages.push(sentMessage(source.id, { ...data, flags }, source.body));
    return;
  }
  const ephemeral = (Number(data["flags"] ?? 0) & (1 << 6)) !== 0;
  const id = discord.world.newId();
  exchange.original = { id, state: type === 5 ? "loading" : "shown", ephemeral };
  if (type === 4) exchange.messages.push(sentMessage(id, data, {}));
}

const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

function callbackResponse(discord: Discord, exchange: Exchange) {
  const { original } = exchange;
  const [message] = exchange.messages;
  const body = {
    interaction: {
      id: exchange.id,
      type: interactionTypes[exchange.kind],
      ...(original
        ? {
            response_message_id: original.id,
            response_message_loading: original.state === "loading",
            response_message_ephemeral: original.ephemeral,
          }
        : {}),
    },
    ...(message ? { resource: { type: exchange.callback?.type, message: messageResponse(discord, message) } } : {}),
  };
  discord.violations.push(...faultsOfAnswer("callback", body).map((fault) => `own callback: ${fault}`));
  return body;
}
