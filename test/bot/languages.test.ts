import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { keepOwnNames, writeLine } from "../../src/bot/languages/command-names.ts";
import { type Language, languages, languageTags, openLanguages } from "../../src/bot/languages/languages.ts";
import type { Words } from "../../src/bot/languages/words.ts";
import { listStale } from "../../src/bot/missing-translations.ts";
import { english } from "./example-service.ts";
import { samples } from "./language-samples.ts";

const others: readonly Language[] = languages.filter(({ tag }) => tag !== "en");
const sampled: Readonly<Record<string, readonly unknown[]>> = samples;

/** What is the same as in English: signs around what is given, or a word that both languages have. */
const sameInEnglish: Readonly<Record<string, readonly string[]>> = {
  es: ["between", "number", "quote", "ask.readAs", "ask.taken", "ask.takenForDays"],
  fr: [
    "number",
    "coverage.articles",
    "corrections.corrections",
    "about.licence.0",
    "ask.readAs",
    "ask.taken",
    "ask.takenForDays",
  ],
  de: ["between", "number", "ask.readAs", "ask.taken", "ask.takenForDays"],
  "pt-BR": ["between", "number", "quote", "ask.readAs", "ask.taken", "ask.takenForDays"],
};

/** Familiar address, and second names of things that have one name everywhere. */
const avoided: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(?:tú|tus?|tuy[oa]s?|vos|vuestr\p{L}+|noticias?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|toi|ton|ta|tes|journaux)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:du|dir|dich|dein\p{L}*|Beitrag|Knopf|Verlag)(?!\p{L})/iu,
  "pt-BR": /(?<!\p{L})(?:tu|teus?|tuas?|artigos?|notícias?|reportage\p{L}+)(?!\p{L})/iu,
};

/** Every sentence and word of the language by where it stands, the functions called with their samples. */
function sayEverything(words: Words): ReadonlyMap<string, string> {
  const { locale: _tag, commandNames: _names, privateOption: _option, ...areas } = words;
  return new Map(listParts("", areas));
}

function listParts(path: string, part: unknown): readonly (readonly [string, string])[] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") return [[path, write(part(...(sampled[path] ?? [])))]];
  return Object.entries(Object(part)).flatMap(([key, inner]) => listParts(path === "" ? key : `${path}.${key}`, inner));
}

/** A line as one text, what stands out in it as data. */
function write(part: unknown): string {
  if (typeof part === "string" || typeof part === "number") return String(part);
  return Array.isArray(part) ? part.map(write).join("") : JSON.stringify(part);
}

/** What is given to a function, as it must appear in what it says. */
function partsOf(path: string): readonly string[] {
  const leaves = (part: unknown): readonly unknown[] => {
    if (Array.isArray(part)) return part.flatMap(leaves);
    return typeof part === "object" && part !== null && "speaker" in part ? Object.values(part) : [part];
  };
  return path === "day" ? ["2024"] : (sampled[path] ?? []).flatMap(leaves).map(write);
}

describe("the languages", () => {
  it("are those of the setting, each with the locales of Discord that mean it", () => {
    expect(languages.map(({ tag }) => tag)).toEqual(languageTags);
    const findWords = openLanguages();
    const spoken = ["en-US", "en-GB", "es-ES", "es-419", "fr", "de", "pt-BR"].map(
      (locale) => findWords(locale)?.locale,
    );
    expect(spoken).toEqual(["en", "en", "es", "es", "fr", "de", "pt-BR"]);
    expect(findWords("ja")).toBeNull();
  });

  it.each(languages)("$tag has every word: none is empty, and every part that it is given is in it", ({ speak }) => {
    for (const [path, text] of sayEverything(speak())) {
      expect(text.trim(), path).not.toBe("");
      for (const part of partsOf(path)) expect(text, path).toContain(part);
    }
  });

  it.each(others)("$tag says nothing in English", ({ speak, tag }) => {
    const inEnglish = sayEverything(english);
    const same = [...sayEverything(speak())].filter(([path, text]) => inEnglish.get(path) === text);
    expect(same.map(([path]) => path).toSorted()).toEqual(sameInEnglish[tag]?.toSorted());
    const own = commands.flatMap(({ description, options }) => [description, ...options.map((one) => one.description)]);
    expect(describeAll(speak()).filter((text) => own.includes(text))).toEqual([]);
  });

  it.each(others)("$tag addresses its readers formally, and calls a thing by one name", ({ speak, tag }) => {
    const words = speak();
    const texts = [...sayEverything(words).values(), ...describeAll(words)];
    expect(texts.filter((text) => avoided[tag]?.test(text))).toEqual([]);
  });

  it.each(others)("$tag begins and ends what is joined to something else as English does", ({ speak, tag }) => {
    const inEnglish = sayEverything(english);
    const space = (text = "") => [/^ /.test(text), / $/.test(text), /^,/.test(text)];
    for (const [path, text] of sayEverything(speak()))
      expect(space(text), `${tag} ${path}`).toEqual(space(inEnglish.get(path)));
  });

  it("French keeps its signs from standing alone at the beginning of a line", () => {
    const french = languages.find(({ tag }) => tag === "fr")?.speak();
    const texts = french ? [...sayEverything(french).values(), ...describeAll(french)] : [];
    expect(texts.length).toBeGreaterThan(100);
    expect(
      texts.filter((text) => /[^\u00a0][:;?!»](?:\s|$)|«[^\u00a0]/u.test(text.replaceAll(/\{.*?\}/g, "…"))),
    ).toEqual([]);
  });
});

/** Counts as they are read. A thin space stands between French thousands. */
const counted: Readonly<Record<string, readonly string[]>> = {
  en: ["0 articles", "1 article", "2 articles", "1,000 articles", "12,000 articles"],
  es: ["0 artículos", "1 artículo", "2 artículos", "1000 artículos", "12.000 artículos"],
  fr: ["0 article", "1 article", "2 articles", "1\u202f000 articles", "12\u202f000 articles"],
  de: ["0 Artikel", "1 Artikel", "2 Artikel", "1.000 Artikel", "12.000 Artikel"],
  "pt-BR": ["0 matéria", "1 matéria", "2 matérias", "1.000 matérias", "12.000 matérias"],
};

const days: Readonly<Record<string, string>> = {
  en: "1 October 2024",
  es: "1 de octubre de 2024",
  fr: "1er octobre 2024",
  de: "1. Oktober 2024",
  "pt-BR": "1 de outubro de 2024",
};

describe("numbers and days", () => {
  it.each(languages)("are written as $tag writes them", ({ tag, speak }) => {
    const { coverage, day } = speak();
    expect([0, 1, 2, 1000, 12_000].map(coverage.articles)).toEqual(counted[tag]);
    expect(day("2024-10-01")).toBe(days[tag]);
    expect(day("soon")).toBe("soon");
  });

  it("have the verb that goes with them", () => {
    const [one, two] = [1, 2].map((count) => languages.map(({ speak }) => speak().message.notShown(count)));
    expect(one?.map((text, at) => text !== two?.[at]?.replace("2", "1"))).toEqual(languages.map(() => true));
  });
});

/** Every name and description of the commands' parts in the language. */
function describeAll({ commandNames, privateOption }: Words): readonly string[] {
  const parts = Object.values(commandNames).flatMap(({ options, ...command }) => [command, ...Object.values(options)]);
  return [privateOption, ...parts].map(({ description }) => description);
}

describe("the commands' names", () => {
  it.each(others)("are in $tag of commands, options and words that there are", ({ speak }) => {
    expect(listStale(commands, speak().commandNames)).toEqual([]);
  });

  it.each(others)("are in $tag no other command's own name", ({ speak }) => {
    for (const [own, { name }] of Object.entries(speak().commandNames))
      expect(commands.filter((command) => command.name !== own).map((command) => command.name)).not.toContain(name);
  });

  it.each(others)(
    "are their own in a terminal that speaks $tag, with the descriptions of the language",
    ({ speak }) => {
      const { commandNames } = speak();
      const kept = keepOwnNames(commandNames);
      expect(writeLine("quotes", { person: "Ana", kind: "direct" }, kept)).toBe("/quotes person: Ana kind: direct");
      expect(kept["quotes"]?.description).toBe(commandNames["quotes"]?.description);
      expect(kept["quotes"]?.options["kind"]?.description).toMatch(/ \(direct, fragment\)$/);
    },
  );
});
