import type { z } from "zod";
import type { Archive } from "../archive/archive.ts";
import { lacksWords } from "../archive/read-about.ts";
import type { IsoDate } from "../coverage/article.ts";
import { type CommandWords, type Say, sayOf } from "./command-words.ts";
import { describeFault } from "./describe-fault.ts";
import { type CommandNames, nameOf, optionNameOf, writeLine } from "./languages/command-names.ts";
import type { Words } from "./languages/words.ts";
import { type OptionSpec, specifyOptions } from "./option.ts";
import { type Reply, refuse } from "./reply.ts";
import { stripFormatting } from "./strip-formatting.ts";

/** One value a person can pick while typing an option. */
export interface Suggestion {
  /** Says what is shown. */
  readonly name: string;
  /** Says what is sent: an id, or the text itself. */
  readonly value: string;
}

/** Gives what to offer for the text typed so far; best first, empty when nothing fits. Never throws for odd text. */
export type Suggest = (typed: string, archive: Archive) => readonly Suggestion[];

/** Holds what a command may know of the bot that it is part of, beside the coverage. */
export interface Bot {
  /** In the order of the help. */
  readonly commands: readonly Command[];
  /** The version in package.json: `1.2.0`. */
  readonly version: string;
  /** Holds what it says itself, in the language of whoever reads it. */
  readonly words: Words;
  /** Says who reads it: `manager` is whoever runs the bot, or manages the server it is asked in. */
  readonly asker: "anybody" | "manager";
  /** The day that it is, where the bot runs: "yesterday" is counted from it. Asked anew for every command. */
  readonly today: () => IsoDate;
}

/** Values of a command's options, by name. */
export type Example = Readonly<Record<string, string>>;

/** An entry in the menu that a message has, where a transport has messages. */
export interface MenuEntry {
  readonly name: string;
  /** The option that is given the message's text. */
  readonly option: string;
}

/** A slash command, the same for every transport. */
export interface Command {
  /** The name as it is typed after the slash. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** Offers by option name, for options with a closed set of values. */
  readonly suggest: Readonly<Record<string, Suggest>>;
  /** Null when it can only be typed. */
  readonly menu: MenuEntry | null;
  /** False for an older name: it is still answered, and neither listed nor registered. */
  readonly listed: boolean;
  /** The answer can come as plain text, where a transport has anything else. */
  readonly offersPlain: boolean;
  /** Holds what it says itself, in English; see `Say`. Empty where the words of the bot are enough. */
  readonly words: CommandWords;
  /** Options that this coverage has an answer to, for the help; null when there are none to show. */
  readonly example: (archive: Archive) => Example | null;
  /** Answers raw option values. What a person typed wrongly becomes a reply that says so; only a bug throws. */
  answer(rawOptions: Readonly<Record<string, unknown>>, archive: Archive, bot: Bot): Promise<Reply>;
}

interface Definition<Shape extends z.ZodRawShape, Key extends string> {
  readonly name: string;
  readonly description: string;
  /** Each with `.describe(…)`: Discord shows it beside the option. Required ones first. */
  readonly options: z.ZodObject<Shape>;
  readonly suggest?: Readonly<Partial<Record<keyof Shape & string, Suggest>>>;
  readonly menu?: MenuEntry & { readonly option: keyof Shape & string };
  readonly example?: (archive: Archive) => Example | null;
  /** The command has something to say although no article is loaded. */
  readonly withoutArticles?: true;
  /** An older name of a command. */
  readonly unlisted?: true;
  readonly plain?: true;
  /** An option whose text is read with the formatting that it has. */
  readonly formatted?: keyof Shape & string;
  /** Holds what it says itself, in English, with the names of what is put in: "The {count} newest articles:". Translations may lack. */
  readonly words?: Readonly<Record<Key, string>>;
  answer(options: z.output<z.ZodObject<Shape>>, archive: Archive, bot: Bot, say: Say<Key>): Promise<Reply> | Reply;
}

/** Makes a command whose `answer` only ever sees options that fit their schema. */
export function defineCommand<Shape extends z.ZodRawShape, Key extends string = never>(
  definition: Definition<Shape, Key>,
): Command {
  const { name, description } = definition;
  const suggest: Record<string, Suggest> = {};
  for (const [option, offers] of Object.entries<Suggest | undefined>(definition.suggest ?? {}))
    if (offers) suggest[option] = offers;
  const options = specifyOptions(definition.options, new Set(Object.keys(suggest)));
  return {
    name,
    description,
    options,
    suggest,
    menu: definition.menu ?? null,
    listed: !definition.unlisted,
    offersPlain: definition.plain ?? false,
    words: definition.words ?? {},
    example: definition.example ?? (() => null),
    async answer(typedOptions, archive, bot) {
      const rawOptions = withoutFormatting(typedOptions, definition.formatted, archive);
      const parsed = definition.options.safeParse(rawOptions);
      if (archive.sources.size === 0 && !definition.withoutArticles) {
        const { noArticles, untilArticles } = bot.words.trouble;
        return refuse(name, noArticles, untilArticles);
      }
      const issues = parsed.success ? wordless(rawOptions) : parsed.error.issues;
      if (parsed.success && issues.length === 0)
        return definition.answer(parsed.data, archive, bot, sayOf(name, definition.words, bot.words));
      const faults = issues.map((issue) => describeFault(issue, name, rawOptions, bot.words));
      const faulty = new Set(issues.map(({ path: [option] }) => String(option)));
      const isEmpty = Object.values(rawOptions).every((value) => value === undefined);
      const example = isEmpty && definition.example ? definition.example(archive) : null;
      const values = example ?? mendable(options, rawOptions, faulty, archive);
      const line = writeLine(name, values, bot.words.commandNames);
      return refuse(name, faults.join(" "), bot.words.option.goesLikeThis, { kind: "example", line });
    },
  };
}

/** An article's id is none that somebody formats. */
function withoutFormatting(
  typed: Readonly<Record<string, unknown>>,
  formatted: string | undefined,
  { sources }: Archive,
): Readonly<Record<string, unknown>> {
  const values = Object.entries(typed).map(([name, value]) => {
    const isText = typeof value === "string" && name !== formatted && !sources.has(value);
    return [name, isText ? stripFormatting(value) : value];
  });
  return Object.fromEntries(values);
}

/** What something is to be about has to be said in words, in every command. */
function wordless({ about }: Readonly<Record<string, unknown>>): readonly z.core.$ZodIssue[] {
  const isLacking = typeof about === "string" && lacksWords(about);
  return isLacking
    ? [{ code: "invalid_format", format: "regex", path: ["about"], message: "words", input: about }]
    : [];
}

/** Tells what was typed, with what would fit in place of what does not; "…" for what is free, or too long to be repeated. */
function mendable(
  options: readonly OptionSpec[],
  rawOptions: Readonly<Record<string, unknown>>,
  faulty: ReadonlySet<string>,
  archive: Archive,
): Readonly<Record<string, string>> {
  const typed = options.filter(({ name, required }) => required || rawOptions[name] !== undefined);
  return Object.fromEntries(
    typed.map((option) => {
      const value = String(rawOptions[option.name]);
      if (faulty.has(option.name)) return [option.name, fittingValue(option, value, archive)];
      return [option.name, value.length > longestRepeated ? "…" : value];
    }),
  );
}

/** Finds the nearest number, one of the values, or the day of an article. */
function fittingValue({ type, min, max, choices, pattern }: OptionSpec, value: string, { sources }: Archive): string {
  if (type === "boolean") return "true";
  if (type === "integer") return String(Math.min(max ?? Infinity, Math.max(min ?? 1, Math.trunc(Number(value)) || 0)));
  const [newest] = sources.values();
  const day = pattern === null ? undefined : newest?.article.publishedOn;
  return choices?.[0] ?? day ?? "…";
}
const longestRepeated = 80;

/** `/ask question: … limit: …`, the options that may be left out in brackets. */
export function usageOf(command: string, options: readonly OptionSpec[], names: CommandNames): string {
  const words = options.map(({ name, required }) => {
    const option = `${optionNameOf(command, name, names)}: …`;
    return required ? option : `[${option}]`;
  });
  return [`/${nameOf(command, names)}`, ...words].join(" ");
}
