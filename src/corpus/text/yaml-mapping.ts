import { createRequire } from "node:module";
import type { CST, LineCounter, Pair } from "yaml";
import { appendAll } from "../../coverage/lists.ts";
import { quoteValue } from "./problem.ts";

/** A text, nothing, a list, a mapping, or undefined for what is neither. */
export type YamlValue = string | null | undefined | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** One `key: value` of a YAML mapping. */
export interface MappingEntry {
  readonly key: string;
  /** Texts are as written ("007", "2024-10-07", "yes"); null for nothing; undefined for what is no value. */
  readonly value: YamlValue;
  /** From 1. */
  readonly line: number;
}

export interface Mapping {
  /** In the order of the text; empty for an empty one. */
  readonly entries: readonly MappingEntry[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** Holds what a mapping may cost. */
interface MappingLimits {
  /** UTF-16 units. */
  readonly longest: number;
  readonly mostEntries: number;
}

/** Of a table that an owner writes by hand. */
const limitsOfTables: MappingLimits = { longest: 1_000_000, mostEntries: 50_000 };

/** Reads a YAML mapping of texts and lists of texts. With any fault of syntax there are no entries. Linear in the text. */
export function readMapping(text: string, { longest, mostEntries }: MappingLimits = limitsOfTables): Mapping {
  if (text.length > longest) return refuse(1, `is too long, expected at most ${longest} characters`);
  const plain = readPlainLines(text, mostEntries);
  if (plain) return { entries: plain, faults: [] };
  const { Composer, isMap, isScalar, LineCounter: Lines } = loadYaml();
  const lines = new Lines();
  const lineOf = (offset: number | undefined) => lines.linePos(offset ?? 0).line || 1;
  try {
    const { tokens, deep } = readTokens(text, lines);
    if (deep)
      return refuse(
        lineOf(deep.offset),
        `is nested too deep, expected at most ${deepestNest} lists and mappings within each other`,
      );
    const composer = new Composer({
      schema: "failsafe",
      customTags: ["null"],
      // The parser would compare each with each.
      uniqueKeys: false,
      lineCounter: lines,
      prettyErrors: false,
      logLevel: "silent",
    });
    const [document] = composer.compose(tokens, true, text.length);
    const { contents = null, errors = [] } = document ?? {};
    const [error] = errors;
    if (error)
      return refuse(
        lineOf(error.pos[0]),
        `is not YAML: ${onOneLine(error.message)}${unquoted.test(error.message) ? remedy : ""}`,
      );
    if (contents === null || (isScalar(contents) && contents.value === null)) return { entries: [], faults: [] };
    if (!isMap(contents)) return refuse(1, "is not a YAML mapping, expected lines like name: value");
    const { length } = contents.items;
    if (length > mostEntries) return refuse(1, `has ${length} names, expected at most ${mostEntries}`);
    return collect(contents.items, lineOf);
  } catch (error) {
    return refuse(1, `is not YAML: ${onOneLine(error instanceof Error ? error.message : String(error))}`);
  }
}

/** Loaded when the first mapping is met that is not plain: feeds and tables need none, and loading takes forty milliseconds. */
function loadYaml(): typeof import("yaml") {
  const yaml: typeof import("yaml") = createRequire(import.meta.url)("yaml");
  return yaml;
}

/** `name: value`, whose value is one that YAML takes letter by letter: in quotation marks without an escape, or with nothing but a letter or figure for its first sign. */
const plainLine =
  /^([A-Za-z_][\w-]*): (?:(?:"([^"\\\p{C}]*)"|'([^'\p{C}]*)') *|([\p{L}\p{N}](?:[^\p{C}:#]|:(?=[^\p{C}\s])|(?<=\S)#)*))$/u;
/** These are nothing, as names and as values. */
const nothing = /^null *$/i;

/** The entries of a mapping of plain lines, each of another name, for which the parser, that is slow, is not needed; null for any other text. Linear. */
function readPlainLines(text: string, mostEntries: number): readonly MappingEntry[] | null {
  if (text.length > longestPlain) return null;
  const entries = new Map<string, MappingEntry>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const [, key, double, single, bare = ""] = plainLine.exec(line) ?? [];
    if (key === undefined || nothing.test(key) || nothing.test(bare)) return null;
    if (entries.has(key) || entries.size >= mostEntries) return null;
    entries.set(key, { key, value: double ?? single ?? withoutSpaces(bare), line: index + 1 });
  }
  return entries.size > 0 ? [...entries.values()] : null;
}

/** UTF-16 units. Front matter has fewer; a table that an owner writes has more, and is read once. */
const longestPlain = 10_000;

/** The text without the spaces at its end; others are letters to YAML. */
function withoutSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === " ") end -= 1;
  return text.slice(0, end);
}

/** Matches what the parser says where a value has a colon, a mark or a sign of YAML that is a letter of its own. */
const unquoted = /^(?:Nested mappings|Plain value cannot start|Unexpected scalar at node end)/;
const remedy = "; put the whole value in quotation marks";

const deepestNest = 50;

/**
 * The tokens of a text, and the first that is nested too deep; null for none. The composer goes into what is nested by calling itself:
 * where the stack ends, the whole process may.
 */
function readTokens(text: string, lines: LineCounter) {
  const { Lexer, Parser } = loadYaml();
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    appendAll(tokens, parser.next(lexeme));
    // Of what is deeper by far nothing more is read. The document is the first.
    if (parser.stack.length > 10 * deepestNest) return { tokens, deep: parser.stack[deepestNest + 1] };
  }
  appendAll(tokens, parser.end());
  return { tokens, deep: findDeep(tokens) };
}

/** The first that is nested too deep; null for none. Looks level by level, so that no depth is too much. Linear in the tokens. */
function findDeep(tokens: readonly CST.Token[]): CST.Token | null {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; depth <= deepestNest && level.length > 0; depth += 1) level = level.flatMap(tokensWithin);
  return level[0] ?? null;
}

function tokensWithin(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  return "items" in token ? token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat()) : [];
}

/** The parser quotes what it stumbles over, line ends and all. */
function onOneLine(message: string): string {
  return message.replace(/\s+/g, " ");
}

function refuse(line: number, message: string): Mapping {
  return { entries: [], faults: [{ line, message }] };
}

function collect(pairs: readonly Pair[], lineOf: (offset: number | undefined) => number): Mapping {
  const { isAlias, isMap, isScalar, isSeq } = loadYaml();
  const entries: MappingEntry[] = [];
  const faults: { line: number; message: string }[] = [];
  const seen = new Set<string>();
  for (const { key, value } of pairs) {
    const line = lineOf(isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? key.range?.[0] : 0);
    const name = textOf(key);
    if (name === undefined) faults.push({ line, message: "has a name that is not text" });
    else if (seen.has(name)) return refuse(line, `is not YAML: ${quoteValue(name)} stands there twice`);
    else entries.push({ key: name, value: readValue(value), line });
    if (name !== undefined) seen.add(name);
  }
  return { entries, faults };
}

function readValue(node: unknown): YamlValue {
  const { isMap, isScalar, isSeq } = loadYaml();
  if (isSeq(node)) return node.items.map(readValue);
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [textOf(key) ?? "", readValue(value)]));
  if (node === null || (isScalar(node) && node.value === null)) return null;
  return textOf(node);
}

function textOf(node: unknown): string | undefined {
  return loadYaml().isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}
