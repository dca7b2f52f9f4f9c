import { parseUrl } from "../coverage/parse-url.ts";

/**
 * The names that a value states: a text, something with a name, or a list of those, as `Anna Example, Ben Beispiel`. Null where it
 * states none: an address of mail or the web is no name, nor is a number.
 */
export function readAuthors(value: unknown): string | null {
  if (typeof value === "string" && plainName.test(value)) return value;
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
  const { name, display_name: shown, displayName } = { name: null, display_name: null, displayName: null, ...value };
  return namesIn(name ?? shown ?? displayName, depth + 1);
}

/** UTF-16 units; a longer text is no list of names. */
const longestText = 2000;

function namesInText(text: string, depth: number): readonly string[] {
  const trimmed = text.trim();
  if (trimmed.length > longestText) return [trimmed];
  const listed = depth === 0 ? readList(trimmed) : null;
  if (listed) return listed.flatMap((one) => namesInText(one, depth + 1));
  return trimmed.split(/\s*;\s+|\n/).flatMap((one) => nameIn(one) ?? []);
}

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
