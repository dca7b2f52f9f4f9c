import { isRecord } from "./spec.ts";

const flag = { ephemeral: 1 << 6, suppressEmbeds: 1 << 2, suppressNotifications: 1 << 12, componentsV2: 1 << 15 };
const settable = flag.ephemeral | flag.suppressEmbeds | flag.suppressNotifications | flag.componentsV2;
const type = { row: 1, button: 2, textDisplay: 10, file: 13, separator: 14, container: 17 };
const selects: ReadonlySet<unknown> = new Set([3, 5, 6, 7, 8]);
const v2Types: ReadonlySet<unknown> = new Set([9, 10, 11, 12, 13, 14, 17]);
type Component = Record<string, unknown>;

/** Finds what Discord has against a message that its schemas do not say; empty when nothing. */
export function faultsOfMessage(message: Record<string, unknown>): readonly string[] {
  const flags = Number(message["flags"] ?? 0);
  const top = listOf(message["components"]);
  const all = top.flatMap(withNested);
  const isV2 = (flags & flag.componentsV2) !== 0;
  return [
    ...(flags & ~settable ? [`flags ${flags}: an app may not set all of these`] : []),
    ...(isV2 ? faultsOfV2(message, all) : faultsOfLegacy(message, top, all)),
    ...all.filter((one) => one["type"] === type.button).flatMap(faultsOfButton),
    ...all.filter((one) => one["type"] === type.row).flatMap(faultsOfRow),
    ...all.filter((one) => one["type"] === 3).flatMap(faultsOfSelect),
    ...repeated(all, "custom_id"),
    ...repeated(all, "id"),
    ...faultsOfMentions(message["allowed_mentions"]),
  ];
}

/** Finds what Discord has against announcing an answer: nothing but its privacy can be said. */
export function faultsOfDefer(data: unknown): readonly string[] {
  if (!isRecord(data)) return [];
  const keys = Object.keys(data).filter((key) => key !== "flags");
  const flags = Number(data["flags"] ?? 0);
  return [
    ...keys.map((key) => `a deferred answer has ${key}`),
    ...(flags & ~flag.ephemeral ? [`a deferred answer has flags ${flags}`] : []),
  ];
}

function faultsOfV2(message: Record<string, unknown>, all: readonly Component[]): readonly string[] {
  const texts = all.flatMap((one) => (one["type"] === type.textDisplay ? [String(one["content"])] : []));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const mixed = ["content", "embeds", "poll", "sticker_ids"].filter((key) => !isBlank(message[key]));
  return [
    ...mixed.map((key) => `${key} beside components V2`),
    ...(all.length === 0 ? ["empty message"] : []),
    ...(all.length > 40 ? [`${all.length} components, nested ones counted`] : []),
    ...(length > 4000 ? [`${length} characters over all text displays`] : []),
    ...(texts.some((text) => text.trim() === "") ? ["a text display of nothing"] : []),
    ...(all.filter((one) => one["type"] === type.container).some((one) => listOf(one["components"]).length === 0)
      ? ["an empty container"]
      : []),
  ];
}

function faultsOfLegacy(
  message: Record<string, unknown>,
  top: readonly Component[],
  all: readonly Component[],
): readonly string[] {
  const embeds = listOf(message["embeds"]);
  const blank = ["content", "embeds", "components", "attachments", "poll"].every((key) => isBlank(message[key]));
  const length = embeds.reduce((sum, embed) => sum + textOfEmbed(embed).length, 0);
  return [
    ...all.filter((one) => v2Types.has(one["type"])).map((one) => `component type ${one["type"]} without its flag`),
    ...(top.length > 5 ? [`${top.length} rows`] : []),
    ...(blank ? ["empty message"] : []),
    ...(length > 6000 ? [`${length} characters over all embeds`] : []),
    ...embeds.filter((embed) => textOfEmbed(embed) === "" && isBlank(embed["image"])).map(() => "an empty embed"),
  ];
}

function faultsOfButton(button: Component): readonly string[] {
  const isLink = button["style"] === 5;
  const url = button["url"];
  return [
    ...(isBlank(button["label"]) && isBlank(button["emoji"]) ? ["a button without label or emoji"] : []),
    ...(isLink && button["custom_id"] !== undefined ? ["a link button with a custom_id"] : []),
    ...(isLink && !/^(?:https?|discord):\/\//.test(String(url)) ? [`a link button to ${url}`] : []),
    ...(!isLink && button["style"] !== 6 && isBlank(button["custom_id"]) ? ["a button without custom_id"] : []),
  ];
}

function faultsOfRow(row: Component): readonly string[] {
  const inRow = listOf(row["components"]);
  const chosen = inRow.filter((one) => selects.has(one["type"])).length;
  return chosen > 0 && inRow.length > 1 ? ["a select shares its row"] : [];
}

function faultsOfSelect(select: Component): readonly string[] {
  return repeated(listOf(select["options"]), "value");
}

/** The zod schemas leave out that the list must not repeat itself. */
function faultsOfMentions(allowed: unknown): readonly string[] {
  const parse = isRecord(allowed) && Array.isArray(allowed["parse"]) ? allowed["parse"] : [];
  return parse.length === new Set(parse).size ? [] : ["allowed_mentions.parse repeats itself"];
}

function withNested(component: Component): readonly Component[] {
  const accessory = isRecord(component["accessory"]) ? [component["accessory"]] : [];
  return [component, ...[...listOf(component["components"]), ...accessory].flatMap(withNested)];
}

function repeated(all: readonly Component[], key: string): readonly string[] {
  const values = all.flatMap((one) => (isBlank(one[key]) ? [] : [one[key]]));
  return values.length === new Set(values).size ? [] : [`${key} is there twice`];
}

function textOfEmbed(embed: Component): string {
  const fields = listOf(embed["fields"]).flatMap((field) => [field["name"], field["value"]]);
  return [embed["title"], embed["description"], ...fields].filter((text) => typeof text === "string").join("");
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function listOf(value: unknown): readonly Component[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
