import type { z } from "zod";
import type { Archive } from "../archive/archive.ts";
import { type OptionSpec, specifyOptions } from "./option.ts";
import { type Reply, refuse } from "./reply.ts";

/** One value a person can pick while typing an option. */
export interface Suggestion {
  /** What is shown. */
  readonly name: string;
  /** What is sent: an id, or the text itself. */
  readonly value: string;
}

/** What to offer for the text typed so far; best first, empty when nothing fits. Never throws for odd text. */
export type Suggest = (typed: string, archive: Archive) => readonly Suggestion[];

/** What a command may know of the bot that it is part of, beside the coverage. */
export interface Bot {
  /** In the order of the help. */
  readonly commands: readonly Command[];
  /** As in package.json: `1.2.0`. */
  readonly version: string;
}

/** An entry in the menu that a message has, where a transport has messages. */
export interface MenuEntry {
  readonly name: string;
  /** The option that is given the message's text. */
  readonly option: string;
}

/** A slash command, the same for every transport. */
export interface Command {
  /** As typed after the slash. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** Offers by option name, for options with a closed set of values. */
  readonly suggest: Readonly<Record<string, Suggest>>;
  /** Null when it can only be typed. */
  readonly menu: MenuEntry | null;
  /** A line to type that this coverage has an answer to, for the help; null when there is none to show. */
  readonly example: (archive: Archive) => string | null;
  /** Answers raw option values. What a person typed wrongly becomes a reply that says so; only a bug throws. */
  answer(rawOptions: Readonly<Record<string, unknown>>, archive: Archive, bot: Bot): Promise<Reply>;
}

interface Definition<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly description: string;
  /** Each with `.describe(…)`: Discord shows it beside the option. Required ones first. */
  readonly options: z.ZodObject<Shape>;
  readonly suggest?: Readonly<Partial<Record<keyof Shape & string, Suggest>>>;
  readonly menu?: MenuEntry & { readonly option: keyof Shape & string };
  readonly example?: (archive: Archive) => string | null;
  answer(options: z.output<z.ZodObject<Shape>>, archive: Archive, bot: Bot): Promise<Reply> | Reply;
}

/** Makes a command whose `answer` only ever sees options that fit their schema. */
export function defineCommand<Shape extends z.ZodRawShape>(definition: Definition<Shape>): Command {
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
    example: definition.example ?? (() => null),
    async answer(rawOptions, archive, bot) {
      const parsed = definition.options.safeParse(rawOptions);
      if (parsed.success) return definition.answer(parsed.data, archive, bot);
      const faults = parsed.error.issues.map((issue) => describeFault(issue, rawOptions));
      return refuse(name, faults.join("; "), "It goes like this: ", { kind: "example", line: usageOf(name, options) });
    },
  };
}

/** `/ask question: … limit: …`, the options that may be left out in brackets. */
export function usageOf(name: string, options: readonly OptionSpec[]): string {
  const words = options.map((option) => (option.required ? `${option.name}: …` : `[${option.name}: …]`));
  return [`/${name}`, ...words].join(" ");
}

/** `limit is "many", expected a whole number`. */
function describeFault(issue: z.core.$ZodIssue, rawOptions: Readonly<Record<string, unknown>>): string {
  const option = String(issue.path[0] ?? "");
  const value = rawOptions[option];
  if (option === "") return issue.message;
  if (value === undefined) return `${option} is missing`;
  return `${option} is ${describeValue(value)}, expected ${describeExpected(issue)}`;
}

function describeValue(value: unknown): string {
  if (typeof value !== "string") return String(value);
  const { length } = value;
  return length <= longestNamed ? `“${value}”` : `${length} characters long`;
}

/** A longer value is not repeated to the person who typed it. UTF-16 units. */
const longestNamed = 40;

function describeExpected(issue: z.core.$ZodIssue): string {
  const unit = "origin" in issue && issue.origin === "string" ? " characters" : "";
  if (issue.code === "too_small") return `at least ${issue.minimum}${unit}`;
  if (issue.code === "too_big") return `at most ${issue.maximum}${unit}`;
  if (issue.code === "invalid_value") return issue.values.map(String).join(" or ");
  if (issue.code === "invalid_type") return typeWords[issue.expected] ?? issue.expected;
  return issue.message;
}

const typeWords: Readonly<Record<string, string>> = {
  boolean: "yes or no",
  int: "a whole number",
  number: "a number",
  string: "text",
};
