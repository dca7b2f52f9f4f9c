import { parseUrl } from "../../coverage/parse-url.ts";
import { isAuthorOffice } from "../../english/classes/author-headings.ts";
import { nameOfObject, plainCase } from "./person-name.ts";
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
  return namesIn(nameOfObject({ ...value }), depth + 1);
}

/** The first object among the authors that has no name in it, which is lost; null where all have one. */
export function findNameless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(findNameless).find((one) => one !== null) ?? null;
  if (typeof value === "string") return /^\s*[[{]/.test(value) ? findNameless(readJson(value.trim())) : null;
  if (typeof value !== "object" || value === null) return null;
  return nameOfObject({ ...value }) === null ? value : null;
}

/** UTF-16 units; a longer text is no list of names. */
const longestText = 2000;

function namesInText(text: string, depth: number): readonly string[] {
  if (plainName.test(text) && !maybeJoint.test(text)) return [text];
  const trimmed = text.trim();
  if (trimmed.length > longestText) return [trimmed];
  const listed = depth === 0 ? readList(trimmed) : null;
  if (listed) return listed.flatMap((one) => namesInText(one, depth + 1));
  const value = depth === 0 ? readJson(trimmed) : null;
  if (value !== null) return namesIn(value, depth + 1);
  return trimmed.split(parts).flatMap((one) => splitJoined(withoutOffice(nameIn(one) ?? "")));
}

/** A semicolon that ends no character reference, a line end, a bar, or a comma between addresses of mail with names behind them. */
const parts = /(?<!&#?\w{1,10})\s*;\s*|\n| \| |(?<=@[^\s,;]{1,80} \([^()]{1,80}\)),\s*/;

/** `[{"name": "Anna"}]` and `[{'name': 'Anna'}]`: objects in the cell of a table; null for any other text. */
function readJson(text: string): unknown {
  if (!/^(?:\[\s*\{.*\}\s*\]|\{.*\})$/s.test(text)) return null;
  for (const one of [text, text.replaceAll("'", '"')]) {
    try {
      return JSON.parse(one);
    } catch {
      // Python writes the marks that JSON does not have.
    }
  }
  return null;
}

/** “Anna Example, Political Editor” is one person, and has no second name. */
function withoutOffice(text: string): string {
  if (!text.includes(", ")) return text;
  return text
    .split(", ")
    .filter((one, at) => at === 0 || !isAuthorOffice(one))
    .join(", ");
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
const plainName = /^(?!(?:\p{Lu}\p{Ll}{3,9} )?[Bb][Yy] )\p{L}+(?: \p{L}+){0,4}$/u;

/** The name in `By Anna Example`, `Posted by Anna Example`, `[[Anna Example]]`, `[Anna Example](https://…)`, `anna@c.example (Anna Example)`, `Anna Example anna@c.example`, `Anna Example <anna@c.example>`. */
function nameIn(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^(?:\p{Lu}\p{Ll}{3,9} [Bb][Yy] (?=\p{L})|[Bb][Yy] (?=\p{Lu}))/u, "")
    .replace(/^\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]$/, "$1")
    .replace(/^\[([^[\]]*)\]\([^()]*\)$/, "$1")
    .replace(/^\S+@\S+ \(([^()]+)\)$/, "$1")
    .replace(/ ?<[^<>]*@[^<>]*>$/, "")
    .trim();
  const named = /^(.*\S) [(]?[^\s@()]+@[^\s@()]+\.[^\s@()]+$/.exec(plain.replace(/\)$/, ""))?.[1];
  if (named !== undefined) return plainCase(named);
  const isAddress =
    /^\S+@\S+\.\S+$/.test(plain) ||
    (/^(?:https?:\/\/|www\.)\S+$/i.test(plain) && parseUrl(plain.replace(/^www\./i, "https://www.")) !== null);
  return isAddress || !/\p{L}/u.test(plain) || /^n\/a$/i.test(plain) ? null : plain;
}
