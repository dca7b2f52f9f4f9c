import { parseUrl } from "../coverage/parse-url.ts";
import { isJoint } from "./words-of-languages.ts";

/**
 * The names that a value states: a text, something with a name, or a list of those, as `Anna Example, Ben Beispiel`. Null where it
 * states none: an address of mail or the web is no name, nor is a number.
 */
export function readAuthors(value: unknown): string | null {
  if (typeof value === "string" && plainName.test(value) && !maybeJoint.test(value)) return value;
  const names = namesIn(value, 0).map((name) => name.trim().replace(/\s+/g, " "));
  const stated = [...new Set(names)].filter((name) => name !== "");
  return stated.length > 0 ? stated.join(", ") : null;
}

/** Lists within lists are no names. */
const deepestList = 3;

function namesIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === "string") return namesInText(value, depth);
  if (typeof value !== "object" || value === null || depth > deepestList) return [];
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one, depth + 1));
  const stated: Readonly<Record<string, unknown>> = { ...value };
  const whole = nameFields.map((field) => stated[field]).find((one) => one !== undefined && one !== null);
  return namesIn(whole ?? joinParts(stated), depth + 1);
}

const nameFields = ["name", "display_name", "displayName"];
const partFields = [
  ["givenName", "familyName"],
  ["first_name", "last_name"],
  ["firstName", "lastName"],
];

/** `{"givenName": "Anna", "familyName": "Example"}`, as schema.org and others have it. */
function joinParts(stated: Readonly<Record<string, unknown>>): string {
  const parts = partFields.map((fields) =>
    fields.map((field) => stated[field]).filter((one) => typeof one === "string"),
  );
  return (parts.find((one) => one.length > 0) ?? []).join(" ");
}

/** UTF-16 units; a longer text is no list of names. */
const longestText = 2000;

function namesInText(text: string, depth: number): readonly string[] {
  const trimmed = text.trim();
  if (trimmed.length > longestText) return [trimmed];
  const listed = depth === 0 ? readList(trimmed) : null;
  if (listed) return listed.flatMap((one) => namesInText(one, depth + 1));
  return trimmed.split(/\s*;\s+|\n/).flatMap((one) => splitJoined(nameIn(one) ?? ""));
}

/** “Anna Example, Ben Beispiel and Cleo Muster” is three names; “Institute of Science and Technology” is one. */
function splitJoined(text: string): readonly string[] {
  if (!maybeJoint.test(text)) return [text];
  const names: string[][] = [[]];
  let joints = 0;
  for (const word of text.split(" ")) {
    const name = names.at(-1);
    if (isJoint(word)) {
      joints += 1;
      names.push([]);
    } else if (name && word.endsWith(",")) {
      name.push(word.slice(0, -1));
      names.push([]);
    } else name?.push(word);
  }
  const joined = names.map((words) => words.join(" ")).filter((name) => name !== "");
  return joints > 0 && joined.every((name) => fullName.test(name)) ? joined : [text];
}

/** A sign or a short word between others, which may be an "and". */
const maybeJoint = / (?:&|\p{Ll}{1,3}) /u;
/** Two and more words that begin with a capital; small ones may stand between them. */
const fullName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Ll}{1,3}){0,2}(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** `["Anna", "Ben"]` and `['Anna', 'Ben']`: a list in the cell of a table. */
function readList(text: string): readonly string[] | null {
  const inner = /^\[\s*(["'].*["'])\s*\]$/s.exec(text)?.[1];
  return inner === undefined
    ? null
    : Array.from(inner.matchAll(/"([^"]*)"|'([^']*)'/g), ([, one, other]) => one ?? other ?? "");
}

/** Words of letters with one space between them, none of which can be a "by". */
const plainName = /^(?![Bb][Yy] )\p{L}+(?: \p{L}+){0,4}$/u;

/** The name in `By Anna Example`, `[[Anna Example]]`, `[Anna Example](https://…)`, `anna@c.example (Anna Example)`, `Anna Example <anna@c.example>`. */
function nameIn(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^[Bb][Yy] (?=\p{Lu})/u, "")
    .replace(/^\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]$/, "$1")
    .replace(/^\[([^[\]]*)\]\([^()]*\)$/, "$1")
    .replace(/^\S+@\S+ \(([^()]+)\)$/, "$1")
    .replace(/ ?<[^<>]*@[^<>]*>$/, "")
    .trim();
  const isAddress =
    /^\S+@\S+\.\S+$/.test(plain) ||
    (/^(?:https?:\/\/|www\.)\S+$/i.test(plain) && parseUrl(plain.replace(/^www\./i, "https://www.")) !== null);
  return isAddress || plain === "" ? null : plain;
}
