import type { z } from "zod";
import { optionNameOf } from "./languages/command-names.ts";
import type { Words } from "./languages/words.ts";

/** A longer value is not repeated to the person who typed it. UTF-16 units. */
const longestNamed = 40;

/** Tells what is wrong with an option, as a sentence: `limit should be a whole number, not “many”.` */
export function describeFault(
  issue: z.core.$ZodIssue,
  command: string,
  rawOptions: Readonly<Record<string, unknown>>,
  words: Words,
): string {
  const option = String(issue.path[0] ?? "");
  const value = rawOptions[option];
  if (option === "") return issue.message;
  const name = optionNameOf(command, option, words.commandNames);
  if (value === undefined) return words.option.isMissing(name);
  if (issue.code === "too_small" && issue.origin === "string") return words.option.tooShort(name);
  if (issue.code === "too_big" && issue.origin === "string") return words.option.tooLong(name, Number(issue.maximum));
  return words.option.isWrong(name, describeValue(value, words), describeExpected(issue, words));
}

function describeValue(value: unknown, { quote, option }: Words): string {
  if (typeof value !== "string") return String(value);
  return value.length <= longestNamed ? quote(value) : option.charactersLong(value.length);
}

function describeExpected(issue: z.core.$ZodIssue, { option }: Words): string {
  if (issue.code === "too_small") return option.atLeast(Number(issue.minimum));
  if (issue.code === "too_big") return option.atMost(Number(issue.maximum));
  if (issue.code === "invalid_value") return option.oneOf(issue.values.map(String));
  if (issue.code === "invalid_format" && isKey(issue.message, option.formats)) return option.formats[issue.message];
  if (issue.code === "invalid_type" && isKey(issue.expected, option.kinds)) return option.kinds[issue.expected];
  return issue.message;
}

function isKey<Key extends string>(key: string, table: Readonly<Record<Key, string>>): key is Key {
  return Object.hasOwn(table, key);
}
