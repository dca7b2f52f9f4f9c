import { languages } from "../../bot/languages/languages.ts";
import type { Words } from "../../bot/languages/words.ts";

/** A text in the languages that Discord's readers have, as Discord names them. What is not in it is shown in English. */
type Localisations = Readonly<Record<string, string>>;

/** The names and descriptions that a thing has in other languages; no key for what has none. */
interface Localised {
  readonly name_localizations?: Localisations;
  readonly description_localizations?: Localisations;
}

/** Tells what a command is called and described as in each language. */
export function localiseCommand(command: string): Localised {
  return localise(({ commandNames }) => commandNames[command]);
}

/** Tells what an option of the command is called and described as in each language. */
export function localiseOption(command: string, option: string): Localised {
  return localise(
    ({ commandNames, privateOption, plainOption }) =>
      commandNames[command]?.options[option] ?? { private: privateOption, plain: plainOption }[option] ?? {},
  );
}

/** Tells what a value of an option is called in each language. */
export function localiseChoice(command: string, option: string, value: string): Localised {
  return localise(({ commandNames }) => ({ name: commandNames[command]?.options[option]?.choices?.[value] }));
}

/** Tells what the entry of a message's menu is called in each language. */
export function localiseMenu(command: string): Localised {
  return localise(({ commandNames }) => ({ name: commandNames[command]?.menu }));
}

/** A name and a description, either of which may be missing in a language. */
interface Called {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

function localise(find: (words: Words) => Called | undefined): Localised {
  const [names, descriptions] = [collect((words) => find(words)?.name), collect((words) => find(words)?.description)];
  return {
    ...(names ? { name_localizations: names } : {}),
    ...(descriptions ? { description_localizations: descriptions } : {}),
  };
}

/** Collects what each language says, without English, which is the commands' own: Discord shows it where it has no other. Null when there is nothing. */
function collect(find: (words: Words) => string | undefined): Localisations | null {
  const [, ...others] = languages;
  const found = others.flatMap((language) => {
    const text = find(language.speak());
    return text === undefined ? [] : language.discordLocales.map((locale) => [locale, text] as const);
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}
