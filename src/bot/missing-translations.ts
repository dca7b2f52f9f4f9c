import type { Command } from "./command.ts";
import type { CommandNames } from "./languages/command-names.ts";

/** Tells what a language does not have of the commands' names and words, and says in English: `latest.words.heading`. In their order. */
export function listMissing(commands: readonly Command[], names: CommandNames): readonly string[] {
  return commands
    .filter(({ listed }) => listed)
    .flatMap(({ name, options, menu, words }) => {
      const called = names[name];
      if (!called) return [name];
      const parts: readonly (readonly [string, unknown])[] = [
        ...(menu ? [["menu", called.menu] as const] : []),
        ...options.map((option) => [`options.${option.name}`, called.options[option.name]] as const),
        ...options.flatMap((option) =>
          (option.choices ?? []).map(
            (choice) => [`options.${option.name}.${choice}`, called.options[option.name]?.choices?.[choice]] as const,
          ),
        ),
        ...Object.keys(words).map((key) => [`words.${key}`, called.words?.[key]] as const),
      ];
      return parts.flatMap(([part, text]) => (text === undefined ? [`${name}.${part}`] : []));
    });
}

/** Tells what a language has that no listed command does: it was renamed, or is gone. */
export function listStale(commands: readonly Command[], names: CommandNames): readonly string[] {
  return Object.entries(names).flatMap(([name, called]) => {
    const command = commands.find((one) => one.listed && one.name === name);
    if (!command) return [name];
    const options = Object.keys(called.options).filter((option) => command.options.every((one) => one.name !== option));
    const words = Object.keys(called.words ?? {}).filter((key) => command.words[key] === undefined);
    const menu = called.menu !== undefined && command.menu === null ? ["menu"] : [];
    return [...options.map((one) => `options.${one}`), ...words.map((one) => `words.${one}`), ...menu].map(
      (part) => `${name}.${part}`,
    );
  });
}
