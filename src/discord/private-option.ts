import type { Command } from "../bot/command.ts";
import type { OptionSpec } from "../bot/option.ts";
import type { PageRequest } from "./page-request.ts";

type RawOptions = PageRequest["rawOptions"];

/** As Discord sends it, in every language. */
export const privateName = "private";

const privateOption: OptionSpec = {
  name: privateName,
  description: "Only you see the answer",
  type: "boolean",
  required: false,
  min: null,
  max: null,
  choices: null,
  suggests: false,
};

/** The command's options as Discord gets them: every command can be given in private, without knowing of it. */
export function optionsInDiscord({ options }: Pick<Command, "options">): readonly OptionSpec[] {
  return hasOwn(options) ? options : [...options, privateOption];
}

/** What a person asked for, and whether only they are to see it. */
export interface PrivacyChoice {
  readonly isPrivate: boolean;
  /** The command's own options alone. */
  readonly rawOptions: RawOptions;
}

/** Takes the choice out of the options that were sent; `byDefault` where none was made, or the command has its own. */
export function readPrivacy(
  sent: RawOptions,
  options: readonly OptionSpec[],
  byDefault: PrivacyChoice["isPrivate"],
): PrivacyChoice {
  if (hasOwn(options)) return { isPrivate: byDefault, rawOptions: sent };
  const { [privateName]: choice, ...rawOptions } = sent;
  return { isPrivate: typeof choice === "boolean" ? choice : byDefault, rawOptions };
}

function hasOwn(options: readonly OptionSpec[]): boolean {
  return options.some(({ name }) => name === privateName);
}
