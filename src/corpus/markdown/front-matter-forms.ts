import { placesOf } from "../record/field-names.ts";

/** Says where front matter stands in a text, and in which language. */
export interface FrontMatterPlace {
  readonly language: "json" | "toml" | "yaml";
  /** Says where its own text begins and ends. UTF-16 offsets. */
  readonly start: number;
  readonly stop: number;
  /** The headline above it, as Notion exports a page; absent without one. */
  readonly headline?: string;
  /** Says where the text below it begins. */
  readonly end: number;
}

/** UTF-16 units of front matter that no line opens. */
const longestUnopened = 10_000;

/**
 * Finds front matter: between lines of `---` (YAML, or what the first says: `---json`; the object of `---js` is one of YAML too), `+++` (TOML) or `;;;` (JSON without its braces,
 * as Hexo has it), and an object of JSON at the beginning. Null where there is none; `mark` where it has no end.
 */
export function findFrontMatter(text: string): FrontMatterPlace | { readonly unclosed: string } | null {
  if (text.startsWith("{")) return findObject(text);
  if (text.startsWith("# ")) return findBelowHeadline(text);
  const [opening, mark = "", stated = ""] = /^(---|\+\+\+|;;;)[ \t]*(json|js|toml|ya?ml)?[ \t]*\n/i.exec(text) ?? [];
  if (opening === undefined) return findUnopened(text);
  const start = opening.length - 1;
  const closing = closings[mark]?.exec(text.slice(start));
  if (!closing) return { unclosed: mark };
  return {
    language: stated === "" ? (languages[mark] ?? "yaml") : languageOf(stated),
    start,
    stop: start + closing.index + 1,
    end: start + closing.index + closing[0].length,
  };
}

const closings: Readonly<Record<string, RegExp>> = {
  "---": /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/,
  "+++": /\n\+\+\+[ \t]*(?:\n|$)/,
  ";;;": /\n;;;[ \t]*(?:\n|$)/,
};
const languages: Readonly<Record<string, FrontMatterPlace["language"]>> = {
  "---": "yaml",
  "+++": "toml",
  ";;;": "json",
};

function languageOf(stated: string): FrontMatterPlace["language"] {
  const lower = stated.toLowerCase();
  return lower === "json" || lower === "toml" ? lower : "yaml";
}

/** An object of JSON with a line end behind it. */
function findObject(text: string): FrontMatterPlace | null {
  let [depth, isText] = [0, false];
  for (let at = 0; at < Math.min(text.length, longestUnopened); at += 1) {
    const sign = text[at];
    if (isText && sign === "\\") at += 1;
    else if (sign === '"') isText = !isText;
    else if (isText) continue;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth > 0 || isText) continue;
    const below = /^[ \t]*(?:\n\s*?\n?|$)/.exec(text.slice(at + 1, at + 200));
    return below ? { language: "json", start: 0, stop: at + 1, end: at + 1 + below[0].length } : null;
  }
  return null;
}

/** `title: …` and other lines like it: with a line `---` or `;;;` below them, as Hexo has them, or a blank one, as Pelican has them. */
function findUnopened(text: string): FrontMatterPlace | null {
  const head = text.slice(0, longestUnopened);
  if (!/^"?[\p{L}_-]{1,40}"?[ \t]*:/u.test(head)) return null;
  const closing = /\n(---|;;;)[ \t]*(?:\n|$)|\n[ \t]*\n/.exec(head);
  if (!closing) return null;
  const lines = head.slice(0, closing.index).split("\n");
  const isStated = lines.some((line) => isOf(line, "publishedOn")) || lines.some((line) => isOf(line, "title"));
  const isAll = lines.every((line) => /^"?[\p{L}_-]{1,40}"?[ \t]*:|^[ \t]+\S|^- |^#|^[ \t]*$/u.test(line));
  if (!isStated || !isAll || (closing[1] === undefined && lines.length < 2)) return null;
  const language = closing[1] === ";;;" ? "json" : "yaml";
  return { language, start: 0, stop: closing.index + 1, end: closing.index + closing[0].length };
}

/** `# Quay opens`, and lines like `Date: March 4, 2025` below it. */
function findBelowHeadline(text: string): FrontMatterPlace | null {
  const [above = "", headline = ""] = /^# ([^\n]{1,300})\n[ \t]*\n?/.exec(text) ?? [];
  const found = above === "" ? null : findUnopened(text.slice(above.length));
  if (
    !found ||
    !text
      .slice(above.length, above.length + found.stop)
      .split("\n")
      .some((line) => isOf(line, "publishedOn"))
  )
    return null;
  const [start, stop, end] = [found.start, found.stop, found.end].map((at) => at + above.length);
  return { language: found.language, headline, start: start ?? 0, stop: stop ?? 0, end: end ?? 0 };
}

function isOf(line: string, field: string): boolean {
  const name = /^"?([\p{L}_-]{1,40})"?[ \t]*:/u.exec(line)?.[1];
  return name !== undefined && placesOf(name).some((place) => place.field === field);
}
