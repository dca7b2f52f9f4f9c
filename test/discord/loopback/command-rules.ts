import { isRecord } from "./spec.ts";

const namePattern = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
type Part = Record<string, unknown>;

/** Finds what Discord has against commands that its schemas do not say; empty when nothing. */
export function faultsOfCommandList(commands: readonly Part[]): readonly string[] {
  const ofType = (wanted: number) => commands.filter((one) => (one["type"] ?? 1) === wanted);
  return [
    ...[1, 2, 3].flatMap((type) => repeatedNames(ofType(type), "command")),
    ...(ofType(1).length > 100 ? ["more than 100 slash commands"] : []),
    ...[2, 3].flatMap((type) => (ofType(type).length > 15 ? [`more than 15 commands of type ${type}`] : [])),
    ...ofType(1).flatMap(faultsOfSlashCommand),
    ...[...ofType(2), ...ofType(3)].flatMap((menu) =>
      menu["description"] || listOf(menu["options"]).length > 0
        ? [`menu ${menu["name"]} has a description or options`]
        : [],
    ),
  ];
}

/** Finds what Discord has against the values offered while an option is typed; `type` is the option's. */
export function faultsOfChoices(choices: unknown, type: number): readonly string[] {
  return listOf(choices).flatMap((choice) => faultsOfChoice(choice, type));
}

function faultsOfSlashCommand(command: Part): readonly string[] {
  const length = textLength(command);
  return [
    ...faultsOfName(command),
    ...(command["description"] ? [] : [`/${command["name"]} has no description`]),
    ...(length > 8000 ? [`/${command["name"]} has ${length} characters`] : []),
    ...faultsOfOptions(listOf(command["options"])),
    ...["contexts", "integration_types"]
      .filter((key) => repeatsItself(command[key]))
      .map((key) => `${key} repeats itself`),
  ];
}

/** The zod schemas leave out that these lists must not. */
function repeatsItself(list: unknown): boolean {
  return Array.isArray(list) && list.length !== new Set(list).size;
}

function faultsOfOptions(options: readonly Part[]): readonly string[] {
  const firstOptional = options.findIndex((option) => option["required"] !== true);
  const late = firstOptional < 0 ? [] : options.slice(firstOptional).filter((option) => option["required"] === true);
  return [
    ...repeatedNames(options, "option"),
    ...late.map((option) => `required option ${option["name"]} comes after an optional one`),
    ...options.flatMap((option) => [
      ...faultsOfName(option),
      ...repeatedNames(listOf(option["choices"]), "choice"),
      ...faultsOfChoices(option["choices"], Number(option["type"])),
      ...(option["autocomplete"] === true && listOf(option["choices"]).length > 0
        ? [`option ${option["name"]} has choices and autocomplete`]
        : []),
      ...(Number(option["type"]) <= 2 ? faultsOfOptions(listOf(option["options"])) : []),
    ]),
  ];
}

function faultsOfName(part: Part): readonly string[] {
  const name = String(part["name"]);
  return namePattern.test(name) && name === name.toLowerCase() ? [] : [`name "${name}" is not allowed`];
}

function faultsOfChoice(choice: Part, type: number): readonly string[] {
  const { value } = choice;
  const fits = type === 3 ? typeof value === "string" : typeof value === "number";
  return [
    ...(fits ? [] : [`choice value ${JSON.stringify(value)} is of the wrong type`]),
    ...(typeof value === "string" && value.length > 100 ? [`choice value of ${value.length} characters`] : []),
  ];
}

function repeatedNames(parts: readonly Part[], what: string): readonly string[] {
  const names = parts.map((part) => part["name"]);
  return names.length === new Set(names).size ? [] : [`two of a ${what} name: ${names.join(", ")}`];
}

function textLength(part: Part): number {
  const own = [part["name"], part["description"], part["value"]].filter((text) => typeof text === "string");
  const nested = [...listOf(part["options"]), ...listOf(part["choices"])];
  return own.join("").length + nested.reduce((sum, one) => sum + textLength(one), 0);
}

function listOf(value: unknown): readonly Part[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
