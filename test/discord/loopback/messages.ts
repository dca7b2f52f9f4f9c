import type { Discord } from "./discord.ts";
import type { SentMessage } from "./exchange.ts";
import { userOf } from "./payloads.ts";
import { faultsOfAnswer, isRecord } from "./spec.ts";

/** The message that a body makes, on top of what was there before. */
export function sentMessage(
  id: string,
  body: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): SentMessage {
  const whole = { ...before, ...body };
  return {
    id,
    flags: Number(whole["flags"] ?? 0),
    components: Array.isArray(whole["components"]) ? whole["components"] : [],
    content: typeof whole["content"] === "string" ? whole["content"] : "",
    body: whole,
  };
}

/** The message as Discord gives it back. */
export function messageResponse(discord: Discord, message: SentMessage): unknown {
  const { world } = discord;
  let nextId = 0;
  const body = {
    id: message.id,
    channel_id: world.channelId,
    author: userOf(world.applicationId, "verbatim"),
    content: message.content,
    embeds: embedsOf(message.body["embeds"]),
    components: message.components.map((component) =>
      withDefaults(component, () => {
        nextId += 1;
        return nextId;
      }),
    ),
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    flags: message.flags,
    type: 20,
    webhook_id: world.applicationId,
    application_id: world.applicationId,
  };
  discord.violations.push(...faultsOfAnswer("message", body).map((fault) => `own message: ${fault}`));
  return body;
}

function embedsOf(embeds: unknown): readonly unknown[] {
  return Array.isArray(embeds) ? embeds.filter(isRecord).map((embed) => ({ ...embed, type: "rich" })) : [];
}

/** Discord numbers the components and fills in what was not said. */
function withDefaults(component: unknown, newId: () => number): unknown {
  if (!isRecord(component)) return component;
  const { type, components, accessory } = component;
  return {
    ...(type === 17 ? { accent_color: null, spoiler: false } : {}),
    ...(type === 3 ? { min_values: 1, max_values: 1 } : {}),
    ...(type === 14 ? { spacing: 1, divider: true } : {}),
    id: newId(),
    ...component,
    ...(Array.isArray(components) ? { components: components.map((one) => withDefaults(one, newId)) } : {}),
    ...(isRecord(accessory) ? { accessory: withDefaults(accessory, newId) } : {}),
  };
}
