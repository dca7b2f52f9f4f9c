import type { AutocompleteInteraction } from "discord.js";
import { describeInteraction } from "./answer-command.ts";
import { deliver } from "./deliver.ts";
import type { Desk } from "./desk.ts";
import { describeFailure } from "./event-log.ts";
import { renderSuggestions } from "./suggest.ts";

/** Offers values for the option being typed, from memory; none on any error. Never rejects. */
export async function answerAutocomplete(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const started = performance.now();
  const fields = describeInteraction(interaction, interaction.commandName);
  const answered = { kind: "autocomplete", command: interaction.commandName } as const;
  try {
    const delivery = await deliver(() => interaction.respond(offers(interaction, desk)));
    const ms = performance.now() - started;
    const outcome = delivery === "late" ? "late" : "answered";
    desk.log.info("autocomplete", { ...fields, ms: Math.round(ms), outcome });
    const time = outcome === "late" ? null : ms;
    desk.observe({ ...answered, outcome, acknowledgedMs: time, answeredMs: time });
  } catch (error) {
    desk.log.error("autocomplete", { ...fields, outcome: "failed", ...describeFailure(error) });
    desk.observe({ ...answered, outcome: "failed", acknowledgedMs: null, answeredMs: null });
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
      ...describeFailure(error),
    });
    return [];
  }
}
