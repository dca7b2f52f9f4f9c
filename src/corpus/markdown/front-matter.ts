import { createRequire } from "node:module";
import { readMapping } from "../text/yaml-mapping.ts";
import { findFrontMatter } from "./front-matter-forms.ts";

/** Holds what stands above the text of a Markdown file. */
export interface FrontMatter {
  readonly entries: readonly { readonly key: string; readonly value: unknown; readonly line: number }[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** Says where the text below it begins. UTF-16 offset. */
  readonly end: number;
}

/** Of front matter: far more than an article states. */
const limits = { longest: 250_000, mostEntries: 200 };

/** Reads front matter in the forms that programs write it in. Null where the text begins without any. */
export function readFrontMatter(text: string): FrontMatter | null {
  const place = findFrontMatter(text);
  if (place === null) return null;
  if ("unclosed" in place)
    return refuse(1, `has front matter without an end, expected another line "${place.unclosed}"`, text.length);
  const { language, start, stop, end, headline } = place;
  const inner = text.slice(start, stop);
  if (language === "toml") return { ...readToml(inner), end };
  if (language === "json") return { ...readJson(inner), end };
  const above = text.slice(0, start).split("\n").length - 1;
  const { entries, faults } = readMapping(inner, limits);
  const placed = entries.map((entry) => ({ ...entry, line: entry.line + above }));
  return {
    entries: headline === undefined ? placed : [{ key: "title", value: headline, line: 1 }, ...placed],
    faults: faults.map(({ line, message }) => ({ line: line + above, message: `front matter ${message}` })),
    end,
  };
}

/** An object of JSON; Hexo leaves its braces out. */
function readJson(text: string): Omit<FrontMatter, "end"> {
  const inner = text.trim().replace(/,$/, "");
  try {
    const value: unknown = JSON.parse(inner.startsWith("{") ? inner : `{${inner}}`);
    const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
    return { entries: entries.map(([key, value]) => ({ key, value, line: 1 })), faults: [] };
  } catch {
    return refuse(1, 'front matter is not JSON, expected {"title": "…", "date": "2025-03-04"}', 0);
  }
}

function refuse(line: number, message: string, end: number): FrontMatter {
  return { entries: [], faults: [{ line, message }], end };
}

type Toml = Pick<typeof import("smol-toml"), "parse">;

/** Few corpora have any, so that it is loaded when it is met. */
function readToml(text: string): Omit<FrontMatter, "end"> {
  if (text.length > limits.longest)
    return refuse(1, `front matter is too long, expected at most ${limits.longest} characters`, 0);
  const { parse }: Toml = createRequire(import.meta.url)("smol-toml");
  try {
    const lines = new Map<string, number>();
    for (const [index, line] of text.split("\n").entries()) {
      const key = /^\s{0,20}["']?([\w-]{1,60})["']?\s{0,20}=/.exec(line)?.[1];
      if (key !== undefined && !lines.has(key)) lines.set(key, index + 1);
    }
    const entries = Object.entries(parse(text)).map(([key, value]) => ({
      key,
      value: asWritten(value),
      line: lines.get(key) ?? 1,
    }));
    return { entries, faults: [] };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const line = error instanceof Error && "line" in error ? Number(error.line) : 1;
    return { entries: [], faults: [{ line, message: `front matter is not TOML: ${message}` }] };
  }
}

/** A day of TOML as it is written, in its own zone. */
function asWritten(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
