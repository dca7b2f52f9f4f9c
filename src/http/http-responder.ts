import { InteractionResponseType, MessageFlags, type REST, Routes } from "discord.js";
import { deliver } from "../discord/interaction/deliver.ts";
import type { Responder } from "../discord/interaction/incoming.ts";
import type { DiscordMessage } from "../discord/message/render-message.ts";

/** The body of the answer to Discord's own request. */
export interface Callback {
  readonly type: InteractionResponseType;
  readonly data?: unknown;
}

export interface HttpResponder extends Responder {
  /** The first answer, as soon as there is one. */
  readonly callback: Promise<Callback>;
}

interface Interaction {
  readonly applicationId: string;
  readonly token: string;
  readonly rest: REST;
}

/** Answers in the response to Discord's request first, and by REST from then on. */
export function openResponder({ applicationId, token, rest }: Interaction): HttpResponder {
  let settle: (callback: Callback) => void = () => undefined;
  const callback = new Promise<Callback>((resolve) => {
    settle = resolve;
  });
  const first = async (type: InteractionResponseType, data?: unknown) => {
    settle(data === undefined ? { type } : { type, data });
    return "sent" as const;
  };
  const webhook = Routes.webhook(applicationId, token);
  const original = Routes.webhookMessage(applicationId, token);
  return {
    callback,
    reply: (message) => first(InteractionResponseType.ChannelMessageWithSource, message),
    update: (message) => first(InteractionResponseType.UpdateMessage, contentOf(message)),
    announce: (visibility) =>
      first(
        InteractionResponseType.DeferredChannelMessageWithSource,
        visibility === "private" ? { flags: MessageFlags.Ephemeral } : {},
      ),
    announceUpdate: () => first(InteractionResponseType.DeferredMessageUpdate),
    showForm: (form) => first(InteractionResponseType.Modal, form),
    offer: (choices) => first(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices }),
    edit: (message) => deliver(() => rest.patch(original, { auth: false, body: contentOf(message) })),
    remove: () => deliver(() => rest.delete(original, { auth: false })),
    followUp: (message) => deliver(() => rest.post(webhook, { auth: false, body: message })),
  };
}

/** Tells whether a message is private is settled when it is sent or announced. */
function contentOf(message: DiscordMessage): DiscordMessage {
  return { ...message, flags: message.flags & ~MessageFlags.Ephemeral };
}
