import * as spec from "discord-api-spec/zod";

const callbackSchemas: ReadonlyMap<unknown, spec.Schema> = new Map([
  [4, spec.CreateMessageInteractionCallbackRequestSchema],
  [5, spec.CreateMessageInteractionCallbackRequestSchema],
  [6, spec.UpdateMessageInteractionCallbackRequestSchema],
  [7, spec.UpdateMessageInteractionCallbackRequestSchema],
  [8, spec.ApplicationCommandAutocompleteCallbackRequestSchema],
  [9, spec.ModalInteractionCallbackRequestSchema],
]);

/** Finds what Discord's own schemas have against an interaction callback; empty when nothing. */
export function faultsOfCallback(body: unknown): readonly string[] {
  const type = isRecord(body) ? body["type"] : undefined;
  const schema = callbackSchemas.get(type);
  return schema ? faultsBySchema(schema, overlay(body)) : [`callback type ${JSON.stringify(type)} is unknown`];
}

/** The same for a list of commands. */
export function faultsOfCommands(body: unknown): readonly string[] {
  if (!Array.isArray(body)) return ["the commands are not a list"];
  return body.flatMap((command) => faultsBySchema(spec.ApplicationCommandUpdateRequestSchema, overlay(command)));
}

/** The same for the edit of a message. */
export function faultsOfEdit(body: unknown): readonly string[] {
  return faultsBySchema(spec.IncomingWebhookUpdateRequestPartialSchema, overlay(body));
}

/** The same for a follow-up message. */
export function faultsOfFollowUp(body: unknown): readonly string[] {
  return faultsBySchema(spec.IncomingWebhookRequestPartialSchema, overlay(body));
}

/** The same for a message in a channel. */
export function faultsOfChannelMessage(body: unknown): readonly string[] {
  return faultsBySchema(spec.MessageCreateRequestSchema, overlay(body));
}

const answerSchemas = {
  application: spec.PrivateApplicationResponseSchema,
  callback: spec.InteractionCallbackResponseSchema,
  command: spec.ApplicationCommandResponseSchema,
  gateway: spec.GatewayBotResponseSchema,
  message: spec.MessageResponseSchema,
} as const;

/** Finds what Discord's schemas have against an answer of the loopback's own: it must not be kinder than Discord. */
export function faultsOfAnswer(kind: keyof typeof answerSchemas, body: unknown): readonly string[] {
  return faultsBySchema(answerSchemas[kind], body);
}

/**
 * The package's `setStrictObject` comes too late to have any effect: its schemas are made when it is loaded. But
 * they drop what they do not know, so a key that is missing after parsing is one that Discord does not know.
 */
function faultsBySchema(schema: spec.Schema, body: unknown): readonly string[] {
  const parsed = schema.safeParse(body);
  if (parsed.success) return findUnknownKeys(body, parsed.data, "");
  return parsed.error.issues.map(({ path, message }) => `${path.map(String).join(".") || "body"}: ${message}`);
}

function findUnknownKeys(sent: unknown, known: unknown, path: string): readonly string[] {
  if (!isRecord(sent) || !isRecord(known)) return [];
  return Object.entries(sent).flatMap(([key, value]) =>
    key in known ? findUnknownKeys(value, known[key], `${path}${key}.`) : [`${path}${key}: unknown key`],
  );
}

/**
 * discord.js sends `enforce_nonce: false`, and `tts: false` with edits, where Discord's document knows no such key;
 * Discord takes whole numbers as text ("parseable as ints"); and the `nsfw` of a command is only in its documentation.
 */
function overlay(body: unknown): unknown {
  if (!isRecord(body)) return body;
  const { enforce_nonce, tts, nsfw, ...rest } = body;
  const permissions = rest["default_member_permissions"];
  return {
    ...rest,
    ...(enforce_nonce === undefined || enforce_nonce === false ? {} : { enforce_nonce }),
    ...(tts === undefined || tts === false ? {} : { tts }),
    ...(nsfw === undefined || typeof nsfw === "boolean" ? {} : { nsfw }),
    ...(typeof permissions === "string" ? { default_member_permissions: Number(permissions) } : {}),
    ...(isRecord(rest["data"]) && "type" in rest ? { data: overlay(rest["data"]) } : {}),
  };
}

/** Objects and lists. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
