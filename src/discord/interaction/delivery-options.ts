import type { Command } from "../../bot/command.ts";
import type { OptionSpec } from "../../bot/option.ts";
import type { Request } from "../message/button-ids.ts";

type RawOptions = Request["rawOptions"];

/** The options that commands take in Discord beside their own, which say how the answer is to come. Plain text is for those that offer it. */
const deliveryOptions: readonly OptionSpec[] = [
  optionalBoolean("private", "Only you see the answer"),
  optionalBoolean("plain", "The answer as plain text, without buttons"),
];

/** The command's options as Discord gets them. */
export function optionsInDiscord(command: Pick<Command, "options" | "offersPlain">): readonly OptionSpec[] {
  return [...command.options, ...addedTo(command)];
}

function addedTo({ options, offersPlain }: Pick<Command, "options" | "offersPlain">): readonly OptionSpec[] {
  return deliveryOptions.filter(({ name }) => (offersPlain || name !== "plain") && !hasOwn(options, name));
}

/** The options that a person gave, and how the answer is to come. */
export interface DeliveryChoice {
  /** Only they are to see it. */
  readonly isPrivate: boolean;
  /** The answer is to come without buttons and boxes. */
  readonly isPlain: boolean;
  /** The command's own options alone. */
  readonly rawOptions: RawOptions;
}

/** Takes the choices out of the options that were sent; private `byDefault` where that was not chosen, or the command has its own. */
export function readDelivery(
  sent: RawOptions,
  command: Pick<Command, "options" | "offersPlain">,
  byDefault: DeliveryChoice["isPrivate"],
): DeliveryChoice {
  const added = new Set(addedTo(command).map(({ name }) => name));
  const isPrivate = added.has("private") ? sent["private"] : undefined;
  return {
    isPrivate: typeof isPrivate === "boolean" ? isPrivate : byDefault,
    isPlain: added.has("plain") && sent["plain"] === true,
    rawOptions: Object.fromEntries(Object.entries(sent).filter(([name]) => !added.has(name))),
  };
}

function hasOwn(options: readonly OptionSpec[], wanted: string): boolean {
  return options.some(({ name }) => name === wanted);
}

function optionalBoolean(name: string, description: string): OptionSpec {
  return {
    name,
    description,
    type: "boolean",
    required: false,
    min: null,
    max: null,
    choices: null,
    pattern: null,
    suggests: false,
  };
}
