import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { refuse } from "../bot/reply.ts";
import { respond } from "../bot/respond.ts";
import { type Delivery, deliver } from "./deliver.ts";
import type { Desk } from "./desk.ts";
import { describeError } from "./event-log.ts";
import { timeLimits } from "./limits.ts";
import { type DiscordMessage, renderMessage } from "./render-message.ts";

/**
 * Answers a slash command: at once when the answer is there in time, else with "thinking…" first. Never rejects:
 * what goes wrong is logged under a reference, and the person is told the reference as long as Discord listens.
 */
export async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  const fields = describeInteraction(interaction);
  try {
    const message = prepareMessage(interaction, desk);
    const prompt = await inTime(message, interaction);
    const delivery = prompt ? await replyWith(interaction, prompt) : await deferAnd(interaction, message);
    const outcome = delivery === "late" ? "late" : prompt ? "answered" : "deferred";
    desk.log[delivery === "late" ? "warn" : "info"]("command", { ...fields, ms: elapsed(), outcome });
  } catch (error) {
    desk.log.error("command", { ...fields, ms: elapsed(), outcome: "failed", ...describeError(error) });
    await apologise(interaction, desk, error).catch(() => undefined);
  }
}

/** Ids only: what was asked is nobody's business. */
export function describeInteraction(
  interaction: Pick<ChatInputCommandInteraction, "id" | "commandName" | "guildId" | "client">,
) {
  const { id, commandName, guildId } = interaction;
  return { interaction: id, command: commandName, guild: guildId };
}

async function prepareMessage(interaction: ChatInputCommandInteraction, desk: Desk): Promise<DiscordMessage> {
  const { commandName } = interaction;
  const command = desk.commands.find(({ name }) => name === commandName);
  if (!command)
    return renderMessage(
      refuse(commandName, `There is no command /${commandName} any more.`, "Reload Discord to see what there is."),
    );
  const rawOptions = Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, value]));
  return renderMessage(await respond({ command, rawOptions }, desk.archive(), desk.reportBug));
}

/** The message when it is there before "thinking…" has to be shown; how long the command waited so far counts. */
async function inTime(
  message: Promise<DiscordMessage>,
  { createdTimestamp }: ChatInputCommandInteraction,
): Promise<DiscordMessage | null> {
  const waited = Math.max(0, Date.now() - createdTimestamp);
  const abandon = new AbortController();
  const late = sleep(Math.max(0, timeLimits.defer - waited), null, { signal: abandon.signal }).catch(() => null);
  try {
    return await Promise.race([message, late]);
  } finally {
    abandon.abort();
  }
}

function replyWith(interaction: ChatInputCommandInteraction, message: DiscordMessage): Promise<Delivery> {
  const { components, flags } = message;
  return deliver(() => interaction.reply({ components, flags }));
}

async function deferAnd(interaction: ChatInputCommandInteraction, message: Promise<DiscordMessage>): Promise<Delivery> {
  // Rejections are met by the await below; until then they must not count as unhandled.
  message.catch(() => undefined);
  if ((await deliver(() => interaction.deferReply())) === "late") return "late";
  // discord.js does not know of a try that got through although its answer was lost.
  interaction.deferred = true;
  return editIn(interaction, await message);
}

/** "Thinking…" was shown to everybody, and cannot become private: a private answer takes its place. */
async function editIn(interaction: ChatInputCommandInteraction, message: DiscordMessage): Promise<Delivery> {
  const { components, flags } = message;
  if ((flags & MessageFlags.Ephemeral) === 0)
    return deliver(() => interaction.editReply({ components, flags: MessageFlags.IsComponentsV2 }));
  await deliver(() => interaction.deleteReply());
  return deliver(() => interaction.followUp({ components, flags }));
}

/** The last resort, for a message that could not be made or sent. */
async function apologise(interaction: ChatInputCommandInteraction, desk: Desk, error: unknown): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  desk.reportBug(reference, interaction.commandName, describeError(error));
  const apology = renderMessage(
    refuse(interaction.commandName, `The answer could not be sent. Reference: ${reference}.`, "Please try again."),
  );
  if (interaction.deferred) await editIn(interaction, apology);
  else await replyWith(interaction, apology);
}
