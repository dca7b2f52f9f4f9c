import { decodeText, findUndecodableLine } from "./text/decode-text.ts";
import { type Problem, quoteValue } from "./text/problem.ts";
import { type MappingEntry, readMapping } from "./text/yaml-mapping.ts";

/** The file, at the top of the corpus, in which its owner lists other names. */
export const aliasesFileName = "aliases.yaml";

export interface AliasTable {
  /** By the name as it stands in the coverage: the other names people use, as written, at least one. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
}

/** Reads the aliases file. An entry that cannot be read is a problem; the others hold. */
export function readAliases(bytes: Uint8Array, path: string): AliasTable {
  const text = decodeText(bytes);
  const locate = (line: number | null, message: string): Problem => ({ file: path, line, message });
  if (text === null)
    return {
      aliases: new Map(),
      problems: [locate(findUndecodableLine(bytes), "is not UTF-8 text; save it as UTF-8")],
    };
  const { entries, faults } = readMapping(text);
  const problems = faults.map(({ line, message }) => locate(line, message));
  const aliases = new Map<string, readonly string[]>();
  for (const entry of entries) {
    const names = readNames(entry);
    if (names) aliases.set(entry.key.trim(), names);
    else
      problems.push(
        locate(entry.line, `${quoteValue(entry.key)} has no list of other names, expected ["One name", "Another"]`),
      );
  }
  return { aliases, problems };
}

/** The names of an entry: a list, or a single one written without brackets. Null when they are not texts. */
function readNames({ key, value }: MappingEntry): readonly string[] | null {
  const names: readonly unknown[] = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  const texts = names.flatMap((name) => (typeof name === "string" && name.trim() !== "" ? [name.trim()] : []));
  return key.trim() !== "" && texts.length === names.length && texts.length > 0 ? texts : null;
}
