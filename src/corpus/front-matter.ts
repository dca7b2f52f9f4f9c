import { createRequire } from "node:module";
import { readMapping } from "./yaml-mapping.ts";

/** What stands above the text of a Markdown file. */
export interface FrontMatter {
  readonly entries: readonly { readonly key: string; readonly value: unknown; readonly line: number }[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** Where the text below it begins. UTF-16 offset. */
  readonly end: number;
}

/** Of front matter: far more than an article states. */
const limits = { longest: 250_000, mostEntries: 200 };

/**
 * Reads front matter of YAML between lines of `---`, or of TOML between lines of `+++`, as Hugo and Zola have it. Null where the
 * text begins without any.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const [, mark = ""] = /^(---|\+\+\+)[ \t]*\n/.exec(text) ?? [];
  if (mark === "") return null;
  const closing = (mark === "---" ? /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/ : /\n\+\+\+[ \t]*(?:\n|$)/).exec(text);
  if (!closing) return refuse(1, `has front matter without an end, expected another line "${mark}"`, text.length);
  const inner = text.slice(text.indexOf("\n"), closing.index + 1);
  const end = closing.index + closing[0].length;
  if (mark === "+++") return { ...readToml(inner), end };
  const { entries, faults } = readMapping(inner, limits);
  return { entries, faults: faults.map(({ line, message }) => ({ line, message: `front matter ${message}` })), end };
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
