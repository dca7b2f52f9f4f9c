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

/** A slash command, the same for every transport. */
export interface Command {
  /** As typed after the slash. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** Offers by option name, for options with a closed set of values. */
  readonly suggest: Readonly<Record<string, Suggest>>;
  /** Answers raw option values. What a person typed wrongly becomes a reply that says so; only a bug throws. */
  answer(rawOptions: Readonly<Record<string, unknown>>, archive: Archive): Promise<Reply>;
}

interface Definition<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly description: string;
  /** Each with `.describe(…)`: Discord shows it beside the option. Required ones first. */
  readonly options: z.ZodObject<Shape>;
  readonly suggest?: Readonly<Partial<Record<keyof Shape & string, Suggest>>>;
  answer(options: z.output<z.ZodObject<Shape>>, archive: Archive): Promise<Reply> | Reply;
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
    async answer(rawOptions, archive) {
      const parsed = definition.options.safeParse(rawOptions);
      if (parsed.success) return definition.answer(parsed.data, archive);
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

function describeFault(issue: z.core.$ZodIssue, rawOptions: Readonly<Record<string, unknown>>): string {
  const option = String(issue.path[0] ?? "");
  if (option === "") return issue.message;
  const value = rawOptions[option];
  if (value === undefined) return `${option} is missing`;
  return `${option}: ${lowerFirst(issue.message)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
