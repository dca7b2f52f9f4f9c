import { PermissionFlagsBits } from "discord.js";
import { z } from "zod";
import { isToken } from "../discord/interaction/ids.ts";
import type { Incoming } from "../discord/interaction/incoming.ts";
import { findCustomIds } from "../discord/message/find-custom-ids.ts";
import { findTexts } from "../discord/message/find-texts.ts";

/** Discord sends a question whether anybody is there, or what somebody did. */
export type Payload =
  | { readonly kind: "ping" }
  /** The interaction is for another application, whose key is the same or was given by mistake. */
  | { readonly kind: "not ours" }
  | { readonly kind: "incoming"; readonly incoming: Incoming; readonly token: string };

const user = z.object({ id: z.string() });
const value = z.union([z.string(), z.number(), z.boolean()]);
const components = z
  .array(z.unknown())
  .default([])
  .transform((all, context) => {
    try {
      return { customIds: findCustomIds(all), texts: findTexts(all) };
    } catch {
      context.addIssue("nested too deep");
      return z.NEVER;
    }
  });
const message = z.object({ flags: z.int().default(0), components });

const base = z.object({
  id: z.string().regex(/^\d{17,20}$/),
  token: z.string().refine(isToken),
  application_id: z.string(),
  guild_id: z.string().nullish(),
  locale: z.string().default("en-US"),
  user: user.optional(),
  member: z
    .object({
      user,
      permissions: z
        .string()
        .regex(/^\d{1,40}$/)
        .default("0"),
    })
    .optional(),
});

const ping = z.object({ type: z.literal(1), application_id: z.string().optional() });
const command = base.extend({
  type: z.union([z.literal(2), z.literal(4)]),
  data: z.object({
    type: z.int().default(1),
    name: z.string(),
    options: z.array(z.object({ name: z.string(), value, focused: z.boolean().default(false) })).default([]),
    target_id: z.string().optional(),
    resolved: z
      .object({ messages: z.record(z.string(), z.object({ content: z.string().default("") })).default({}) })
      .default({ messages: {} }),
  }),
});
const press = base.extend({
  type: z.literal(3),
  data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) }),
  message,
});
const form = base.extend({
  type: z.literal(5),
  data: z.object({
    custom_id: z.string(),
    components: z.array(
      z.object({ component: z.object({ custom_id: z.string(), value: z.string().default("") }).optional() }),
    ),
  }),
  message: message.optional(),
});

const payload = z.union([ping, command, press, form]);

/** Reads what Discord sends to an application over HTTP; null for what the bot has no use for, or cannot read. */
export function readPayload(body: Uint8Array, applicationId: string): Payload | null {
  const parsed = payload.safeParse(parseJson(body));
  if (!parsed.success) return null;
  const { data } = parsed;
  if ((data.application_id ?? applicationId) !== applicationId) return { kind: "not ours" };
  if (data.type === 1) return { kind: "ping" };
  const incoming = readIncoming(data);
  return incoming && { kind: "incoming", incoming, token: data.token };
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}

function readIncoming(data: Exclude<z.output<typeof payload>, { type: 1 }>): Incoming | null {
  const { id, locale } = data;
  const userId = data.member?.user.id ?? data.user?.id;
  if (userId === undefined) return null;
  const guildId = data.guild_id ?? null;
  const mayManage = data.member !== undefined && (BigInt(data.member.permissions) & managing) !== 0n;
  const who = { id, guildId, userId, mayManage, locale, createdTimestamp: readTime(id) };
  if (data.type === 3) {
    const { custom_id: customId, values } = data.data;
    return { kind: "press", ...who, customId, values, message: readMessage(data.message) };
  }
  if (data.type === 5) {
    const inputs = data.data.components.flatMap(({ component }) => component ?? []);
    const fields = Object.fromEntries(inputs.map((input) => [input.custom_id, input.value]));
    const isPrivate = data.message ? readMessage(data.message).isPrivate : false;
    return { kind: "form", ...who, customId: data.data.custom_id, fields, isPrivate };
  }
  const { name, options, target_id: target, resolved } = data.data;
  if (data.type === 4) {
    const focused = options.find((option) => option.focused);
    return focused
      ? { kind: "typing", ...who, command: name, option: focused.name, typed: String(focused.value) }
      : null;
  }
  if (target !== undefined) return { kind: "menu", ...who, name, text: resolved.messages[target]?.content ?? "" };
  return {
    kind: "command",
    ...who,
    name,
    options: Object.fromEntries(options.map((option) => [option.name, option.value])),
  };
}

/** An administrator may do everything. */
const managing = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

const ephemeral = 64;

function readMessage({ flags, components: found }: z.output<typeof message>) {
  return { ...found, isPrivate: (flags & ephemeral) !== 0 };
}

/** Tells when an id was made: https://discord.com/developers/docs/reference#snowflakes. Unix milliseconds. */
function readTime(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}
