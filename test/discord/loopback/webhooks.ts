import type { Discord } from "./discord.ts";
import type { Exchange, SentMessage } from "./exchange.ts";
import { faultsOfMessage } from "./message-rules.ts";
import { messageResponse, sentMessage } from "./messages.ts";
import { type Answer, type Request, refusal, refuseForm } from "./refusals.ts";
import { faultsOfEdit, faultsOfFollowUp, isRecord } from "./spec.ts";

/** An app that only a person installed may follow up so often. */
const mostFollowUps = 5;

/** /webhooks/{application}/{token}…: what comes after the first answer. */
export function answerWebhook(discord: Discord, request: Request): Answer {
  const [, , , application, token = "", messages, messageId] = request.path;
  const exchange = discord.exchanges.get(token);
  if (
    application !== discord.world.applicationId ||
    !exchange ||
    exchange.kind === "autocomplete" ||
    !exchange.original
  )
    return refusal(404, 10015, "Unknown Webhook");
  if (performance.now() - exchange.dispatchedAt > discord.levers.tokenMs)
    return refusal(401, 50027, "Invalid Webhook Token");
  if (messages === undefined && request.method === "POST") {
    const answer = followUp(discord, exchange, request.body);
    return answer.status === 200 && request.query.get("wait") !== "true" ? { status: 204, body: null } : answer;
  }
  const id = messageId === "@original" ? exchange.original.id : messageId;
  const isGone = id === exchange.original.id && exchange.original.state === "deleted";
  const isThere = id === exchange.original.id || exchange.messages.some((message) => message.id === id);
  if (messages !== "messages" || id === undefined || isGone || !isThere) return refusal(404, 10008, "Unknown Message");
  if (request.method === "PATCH") return edit(discord, exchange, id, request.body);
  if (request.method === "DELETE") return remove(exchange, id);
  const message = exchange.messages.find((one) => one.id === id) ?? thinking(exchange, id);
  return message ? { status: 200, body: messageResponse(discord, message) } : refusal(404, 10008, "Unknown Message");
}

/** "Thinking…" is a message of its own kind until it is filled in. */
function thinking({ original }: Exchange, id: string): SentMessage | null {
  if (original?.id !== id || original.state !== "loading") return null;
  return sentMessage(id, { flags: (1 << 7) | (original.ephemeral ? 1 << 6 : 0) }, {});
}

function edit(discord: Discord, exchange: Exchange, id: string, body: unknown): Answer {
  if (!isRecord(body)) return refusal(400, 50035, "Invalid Form Body");
  const [before = null] = [...exchange.messages, ...(exchange.source ? [exchange.source] : [])].filter(
    (message) => message.id === id,
  );
  const wasV2 = before !== null && (before.flags & (1 << 15)) !== 0;
  const losesV2 = wasV2 && body["flags"] !== undefined && (Number(body["flags"]) & (1 << 15)) === 0;
  const faults = [
    ...faultsOfEdit(body),
    ...faultsOfMessage({ ...before?.body, ...body }),
    ...(losesV2 ? ["an edit takes the V2 flag away"] : []),
  ];
  if (faults.length > 0) return refuseForm(discord, "edit", faults);
  // Who may see a message is fixed by the first answer: an edit cannot change it.
  const ephemeral = exchange.original?.ephemeral ? 1 << 6 : 0;
  const flags = (Number(body["flags"] ?? before?.flags ?? 0) & ~(1 << 6)) | ephemeral;
  const after = sentMessage(id, { ...body, flags }, before?.body ?? {});
  const place = exchange.messages.findIndex((message) => message.id === id);
  if (place >= 0) exchange.messages.splice(place, 1, after);
  else exchange.messages.unshift(after);
  if (exchange.original?.id === id) exchange.original.state = "shown";
  return shown(discord, exchange, after);
}

/** While the first answer is still "thinking…", a follow-up takes its place and its privacy. */
function followUp(discord: Discord, exchange: Exchange, body: unknown): Answer {
  if (!isRecord(body)) return refusal(400, 50035, "Invalid Form Body");
  const faults = [...faultsOfFollowUp(body), ...faultsOfMessage(body)];
  if (faults.length > 0) return refuseForm(discord, "follow-up", faults);
  if (exchange.original?.state === "loading") return edit(discord, exchange, exchange.original.id, body);
  exchange.followUps += 1;
  if (exchange.isOwnInstall && exchange.followUps > mostFollowUps)
    return refusal(400, 40094, "This interaction has reached its maximum number of follow up messages");
  const message = sentMessage(discord.world.newId(), body, {});
  exchange.messages.push(message);
  return shown(discord, exchange, message);
}

function remove(exchange: Exchange, id: string): Answer {
  const index = exchange.messages.findIndex((message) => message.id === id);
  if (index >= 0) exchange.messages.splice(index, 1);
  if (exchange.original?.id === id) exchange.original.state = "deleted";
  return { status: 204, body: null };
}

function shown(discord: Discord, exchange: Exchange, message: Exchange["messages"][number]): Answer {
  exchange.listeners.forEach((listener) => {
    listener();
  });
  return { status: 200, body: messageResponse(discord, message) };
}
