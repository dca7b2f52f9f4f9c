import type { AutocompleteInteraction } from "discord.js";
import { describeInteraction } from "./answer-command.ts";
import { deliver } from "./deliver.ts";
import type { Desk } from "./desk.ts";
import { describeError } from "./event-log.ts";
import { renderSuggestions } from "./suggest.ts";

/** Offers values for the option being typed, from memory; none on any error. Never rejects. */
export async function answerAutocomplete(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const started = performance.now();
  const fields = describeInteraction(interaction, interaction.commandName);
  try {
    const delivery = await deliver(() => interaction.respond(offers(interaction, desk)));
    const ms = Math.round(performance.now() - started);
    desk.log.info("autocomplete", { ...fields, ms, outcome: delivery === "late" ? "late" : "answered" });
  } catch (error) {
    desk.log.error("autocomplete", { ...fields, outcome: "failed", ...describeError(error) });
  }
}

function offers(interaction: AutocompleteInteraction, desk: Desk) {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const command = desk.commands.find((one) => one.name === interaction.commandName);
    return renderSuggestions(command?.suggest[name]?.(value, desk.archive()) ?? []);
  } catch (error) {
    desk.log.error("autocomplete", {
      ...describeInteraction(interaction, interaction.commandName),
      outcome: "failed",
      ...describeError(error),
    });
    return [];
  }
}
