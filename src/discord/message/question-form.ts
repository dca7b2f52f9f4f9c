import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import type { MessageWords } from "../../bot/languages/words.ts";

/** The only field of the form. */
const field = "question";

/** Changes when the meaning of the id does. */
const formPattern = /^ask1:(#[0-9a-z]{8,10})$/;

/** A form to ask on about a passage, which is kept in the form's id. */
export function questionForm(mark: string, words: MessageWords): APIModalInteractionResponseCallbackData {
  return {
    custom_id: `ask1:${mark}`,
    title: words.askAbout,
    components: [
      {
        type: ComponentType.Label,
        label: words.yourQuestion,
        description: words.aboutPassage,
        component: {
          type: ComponentType.TextInput,
          custom_id: field,
          style: TextInputStyle.Short,
          min_length: 2,
          max_length: 1000,
          required: true,
        },
      },
    ],
  };
}

/** Tells what was asked in the form, and about which passage; null for a form that is not the bot's, or of an earlier one. */
export function readQuestionForm(
  customId: string,
  fields: Readonly<Record<string, string>>,
): { readonly question: string; readonly about: string } | null {
  const about = formPattern.exec(customId)?.[1];
  const question = fields[field];
  return about === undefined || question === undefined ? null : { question, about };
}
