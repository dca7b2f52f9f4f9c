import { z } from "zod";

/** Holds what a transport has to know of an option in order to offer, read and check it. */
export interface OptionSpec {
  readonly name: string;
  readonly description: string;
  readonly type: "text" | "integer" | "boolean";
  readonly required: boolean;
  /** Characters of a text, or the value of an integer; null where there is no bound. */
  readonly min: number | null;
  readonly max: number | null;
  /** The only values a text may have; null when any may be typed. */
  readonly choices: readonly string[] | null;
  /** The regular expression of a text that is not free, such as a day; null where there is none. */
  readonly pattern: string | null;
  /** True when values are offered while a person types. */
  readonly suggests: boolean;
}

const described = z.object({
  type: z.enum(["string", "integer", "boolean"]),
  description: z.string().min(1).max(100),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
  minimum: z.int().optional(),
  maximum: z.int().optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
});

/** Reads the options off a command's schema, in its order. Throws when one has no description or an unknown type. */
export function specifyOptions(schema: z.ZodObject, suggesting: ReadonlySet<string>): readonly OptionSpec[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const option = described.parse(property);
    return {
      name,
      description: option.description,
      type: option.type === "string" ? "text" : option.type,
      required: required.includes(name),
      min: option.minLength ?? option.minimum ?? null,
      max: option.maxLength ?? option.maximum ?? null,
      choices: option.enum ?? null,
      pattern: option.pattern ?? null,
      suggests: suggesting.has(name),
    };
  });
}
