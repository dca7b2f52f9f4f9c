/** Tells what an object calls a person, whole or in parts; null where it has no name for one, an empty text where that is empty. */
export function nameOfObject(value: Readonly<Record<string, unknown>>): unknown {
  // Strapi: {"data": {"attributes": {"name": "Ada Roe"}}}.
  const inner = value["attributes"] ?? value["data"];
  if (Array.isArray(inner)) return inner;
  if (typeof inner === "object" && inner !== null) return nameOfObject({ ...inner });
  const entries = new Map(Object.entries(value).map(([name, one]) => [plainKey(name), one]));
  const whole = wholeNames.map((name) => entries.get(name)).find((one) => one !== undefined && one !== null);
  if (whole !== undefined) return whole;
  const parts = partsOfNames.map((names) => names.map((name) => entries.get(name)).find(isText));
  if (parts.some(isText)) return parts.filter(isText).join(" ");
  if (wholeNames.some((name) => entries.has(name))) return "";
  const values = Object.values(value);
  // A list as some languages write it: {"0": "Ada Roe", "1": "Sam Poe"}.
  return values.length > 0 && Object.keys(value).every((key) => /^\d+$/.test(key)) ? values : null;
}

/** The names that programs give the whole name of a person, the surest first, without case and `_`. */
const wholeNames = ["name", "displayname", "fullname", "literal", "original"];
/** The parts of a name, each in its place: `first_name` of Arc, `givenName` of schema.org, `family` of CSL. */
const partsOfNames = [
  ["firstname", "givenname", "given", "first"],
  ["middlename", "additionalname"],
  ["lastname", "familyname", "family", "last", "surname"],
];

function plainKey(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}

function isText(value: unknown): value is string {
  return typeof value === "string" && /\S/.test(value);
}

/** “ADA ROE” is Ada Roe. */
export function plainCase(names: string): string {
  if (/\p{Ll}/u.test(names)) return names;
  return names.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}
