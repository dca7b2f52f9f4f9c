import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";

/**
 * These take the words of one sentence that the bot says. Whatever else is spread into a call may be as long as an article, and
 * too long for the stack.
 */
const takesASentence = new Set(["check.verdict", "refuse", "textBlock"]);

const files = ["src", "commands"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes("kernel/"))
    .map((file) => join(root, file)),
);

/** The names of what is called with a list that is spread. */
function spreadInto(source: string): readonly string[] {
  if (!source.includes("...")) return [];
  const { code } = transformSync(source, { loader: "ts", target: "esnext" });
  const names: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("arguments" in node && "callee" in node && isList(node.arguments) && node.arguments.some(isSpread)) {
      const { callee } = node;
      if (isNode(callee)) names.push(code.slice(callee.start, callee.end));
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(code));
  return names;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isNode(value: unknown): value is { readonly start: number; readonly end: number } {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

function isSpread(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value && value.type === "SpreadElement";
}

describe("a list that may be as long as an article", () => {
  it.each(files)("is not spread into a call in %s", (file) => {
    expect(spreadInto(readFileSync(file, "utf8")).filter((name) => !takesASentence.has(name))).toEqual([]);
  });

  it.each([
    ["list.push(...items);", ["list.push"]],
    ["Math.max(0, ...[...items].map((one) => one.size));", ["Math.max"]],
    ["new Row(...items);", ["Row"]],
    ["items?.push(...more);", ["items?.push"]],
    ["const all = [...items, ...more];", []],
    ["take({ ...options, list: [...items] });", []],
  ])("is found where it is: %s", (source, expected) => {
    expect(spreadInto(source)).toEqual(expected);
  });
});
