/** What an option is called and described as. */
export interface OptionName {
  /** The name as Discord has a person type it: lower case, letters, digits, `-` and `_`, at most 32. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** What its only values are called, by the value. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What a command is called and described as. */
export interface CommandName extends Omit<OptionName, "choices"> {
  /** The options by their own names. */
  readonly options: Readonly<Record<string, OptionName>>;
  /** What its entry in a message's menu is called, where it has one; at most 32 characters. */
  readonly menu?: string;
  /** What the command says itself, by the names that its own file gives; what is missing is said in English. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The commands' names by their own names. What is not in it is called by its own name and description, which are English. */
export type CommandNames = Readonly<Record<string, CommandName>>;

/** The descriptions with the names that a terminal has typed: the commands' own. */
export function keepOwnNames(names: CommandNames): CommandNames {
  const kept = Object.entries(names).map(([name, command]) => {
    const options = Object.entries(command.options).map(([own, option]) => [own, keepOwnName(own, option)]);
    return [name, { ...command, name, options: Object.fromEntries(options) }];
  });
  return Object.fromEntries(kept);
}

/** The only values that can be typed are named: `… (direct, fragment)`. */
function keepOwnName(name: string, { description, choices }: OptionName): OptionName {
  return { name, description: choices ? `${description} (${Object.keys(choices).join(", ")})` : description };
}

/** Tells what the command is typed as. */
export function nameOf(command: string, names: CommandNames): string {
  return names[command]?.name ?? command;
}

/** Tells what the command's option is typed as. */
export function optionNameOf(command: string, option: string, names: CommandNames): string {
  return names[command]?.options[option]?.name ?? option;
}

/** `/ask question: what did she say?`: a line to type, with values by the options' own names. */
export function writeLine(command: string, values: Readonly<Record<string, string>>, names: CommandNames): string {
  const options = Object.entries(values).map(([option, value]) => `${optionNameOf(command, option, names)}: ${value}`);
  return [`/${nameOf(command, names)}`, ...options].join(" ");
}
