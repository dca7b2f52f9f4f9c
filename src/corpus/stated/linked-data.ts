export type JsonObject = Readonly<Record<string, unknown>>;

/** Holds what the scripts of JSON-LD, or the microdata, of one page state together. */
export interface LinkedData {
  /** Everything that stands at the top, in a list or in a `@graph`, in its order. */
  readonly statements: readonly JsonObject[];
  /** Holds what has an `@id` and says more than it, by that. */
  readonly nodes: ReadonlyMap<string, JsonObject>;
}

/** Reads the text of a script, also with the comments, line ends and semicolon that it should not have. Undefined for what is no JSON. */
export function parseLinkedData(text: string): unknown {
  return parseJson(text) ?? parseJson(mend(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mend(text: string): string {
  const plain = text.trim().replace(/^(?:\/\/|\/\*)?\s*<!(?:--|\[CDATA\[)\s*(?:\*\/)?/, "");
  return plain
    .replace(/(?:\/\/|\/\*)?\s*(?:--|\]\])>\s*(?:\*\/)?\s*$/, "")
    .replace(/;\s*$/, "")
    .replace(/\p{Cc}/gu, " ");
}

/** The values of a page's scripts as one. Linear in them. */
export function joinLinkedData(values: readonly unknown[]): LinkedData {
  const statements = values
    .flatMap(listOf)
    .flatMap((one) => [one, ...listOf(isObject(one) ? one["@graph"] : [])])
    .filter(isObject);
  const nodes = new Map<string, JsonObject>();
  const waiting: unknown[] = [...statements];
  for (let next = waiting.pop(), seen = 0; next !== undefined && seen < mostNodes; next = waiting.pop(), seen += 1) {
    if (Array.isArray(next)) for (const one of next) waiting.push(one);
    if (!isObject(next)) continue;
    const id = next["@id"];
    if (typeof id === "string" && Object.keys(next).length > Object.keys(nodes.get(id) ?? { id }).length)
      nodes.set(id, next);
    for (const value of Object.values(next)) if (typeof value === "object" && value !== null) waiting.push(value);
  }
  return { statements, nodes };
}

const mostNodes = 50_000;

/** The value, or what it refers to: an `{"@id": …}`, or those of a list, are looked up. */
export function resolveReferences(value: unknown, nodes: LinkedData["nodes"]): unknown {
  return Array.isArray(value)
    ? value.map((one: unknown) => resolveReference(one, nodes))
    : resolveReference(value, nodes);
}

function resolveReference(value: unknown, nodes: LinkedData["nodes"]): unknown {
  if (!isObject(value)) return value;
  const id = value["@id"];
  return (value["name"] === undefined && typeof id === "string" && nodes.get(id)) || value;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
