import type { Command } from "../bot/command.ts";
import type { OptionSpec } from "../bot/option.ts";
import type { Request } from "./button-ids.ts";

type RawOptions = Request["rawOptions"];

/** What every command takes in Discord beside its own options, without knowing of it: how the answer is to come. */
const deliveryOptions: readonly OptionSpec[] = [
  optionalBoolean("private", "Only you see the answer"),
  optionalBoolean("plain", "The answer as plain text, without buttons"),
];

/** The command's options as Discord gets them. */
export function optionsInDiscord({ options }: Pick<Command, "options">): readonly OptionSpec[] {
  return [...options, ...deliveryOptions.filter(({ name }) => !hasOwn(options, name))];
}

/** What a person asked for, and how it is to come. */
export interface DeliveryChoice {
  /** Only they are to see it. */
  readonly isPrivate: boolean;
  /** Without buttons and boxes. */
  readonly isPlain: boolean;
  /** The command's own options alone. */
  readonly rawOptions: RawOptions;
}

/** Takes the choices out of the options that were sent; private `byDefault` where that was not chosen, or the command has its own. */
export function readDelivery(
  sent: RawOptions,
  options: readonly OptionSpec[],
  byDefault: DeliveryChoice["isPrivate"],
): DeliveryChoice {
  const added = new Set(deliveryOptions.map(({ name }) => name).filter((name) => !hasOwn(options, name)));
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
  return { name, description, type: "boolean", required: false, min: null, max: null, choices: null, suggests: false };
}
