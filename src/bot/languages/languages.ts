import { english } from "./english.ts";
import { type Formats, openFormats } from "./formats.ts";
import type { Words } from "./words.ts";

/** A language that the bot speaks. */
export interface Language {
  /** BCP 47; the setting `LANGUAGE` names it so. */
  readonly tag: string;
  /** The languages of Discord that are answered in it, as Discord names them. */
  readonly discordLocales: readonly string[];
  readonly speak: (formats: Formats) => Words;
}

/** Every language, English first. */
export const languages: readonly Language[] = [{ tag: "en", discordLocales: ["en-US", "en-GB"], speak: english }];

/** The words of the language that this tag or locale of Discord's means; null for one that the bot does not speak. */
export type FindWords = (locale: string) => Words | null;

/** Opens the languages: each is made when it is first asked for, and kept. */
export function openLanguages(): FindWords {
  const made = new Map<string, Words>();
  return (locale) => {
    const language = languages.find(({ tag, discordLocales }) => tag === locale || discordLocales.includes(locale));
    if (!language) return null;
    const words = made.get(language.tag) ?? speak(language);
    made.set(language.tag, words);
    return words;
  };
}

/** What the bot says in the language. */
export function speak({ tag, speak: write }: Language): Words {
  // British English writes the day first, as the citations do.
  return write(openFormats(tag === "en" ? "en-GB" : tag));
}

/** The language that everything is written in first. */
export function speakEnglish(): Words {
  return english(openFormats("en-GB"));
}
