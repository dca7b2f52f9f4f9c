import { brazilianPortuguese } from "./brazilian-portuguese.ts";
import { keepOwnNames } from "./command-names.ts";
import { english } from "./english.ts";
import { openFormats } from "./formats.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { spanish } from "./spanish.ts";
import type { Words } from "./words.ts";

/** The languages that the bot speaks, as BCP 47 and the setting `LANGUAGE` name them; English first. */
export const languageTags = ["en", "es", "fr", "de", "pt-BR"] as const;

export type LanguageTag = (typeof languageTags)[number];

/** A language that the bot speaks. */
export interface Language {
  readonly tag: LanguageTag;
  /** The languages of Discord that are answered in it, as Discord names them. */
  readonly discordLocales: readonly string[];
  readonly speak: () => Words;
}

/** In the order of the tags. */
export const languages: readonly Language[] = [
  // British English writes the day first, as the citations do.
  { tag: "en", discordLocales: ["en-US", "en-GB"], speak: () => english(openFormats("en-GB")) },
  { tag: "es", discordLocales: ["es-ES", "es-419"], speak: () => spanish(openFormats("es")) },
  { tag: "fr", discordLocales: ["fr"], speak: () => french(openFormats("fr")) },
  { tag: "de", discordLocales: ["de"], speak: () => german(openFormats("de")) },
  { tag: "pt-BR", discordLocales: ["pt-BR"], speak: () => brazilianPortuguese(openFormats("pt-BR")) },
];

/** The words for a reader of this language of Discord's; null when the bot does not speak it. */
export type FindWords = (discordLocale: string) => Words | null;

/** Opens the languages for Discord: each is made when it is first asked for, and kept. */
export function openLanguages(): FindWords {
  const made = new Map<LanguageTag, Words>();
  return (locale) => {
    const language = languages.find(({ discordLocales }) => discordLocales.includes(locale));
    if (!language) return null;
    const words = made.get(language.tag) ?? language.speak();
    made.set(language.tag, words);
    return words;
  };
}

/**
 * Tells what the bot says where commands are typed by their own names: in a terminal, and in Discord to a reader whose
 * language it does not speak.
 */
export function speakWithOwnNames(tag: LanguageTag): Words {
  const words = languages.find((language) => language.tag === tag)?.speak() ?? speakEnglish();
  return { ...words, commandNames: keepOwnNames(words.commandNames) };
}

/** The language that everything is written in first. */
export function speakEnglish(): Words {
  return english(openFormats("en-GB"));
}
