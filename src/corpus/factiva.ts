import { type ArchiveEntry, textOf } from "./archive-entry.ts";

/** The codes of the fields of Factiva's articles. */
const factivaCode =
  /^(SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|CX|LP|TD|ART|CO|IN|NS|RE|IPC|IPD|PUB|CT|RF|VOL|AN)(?:[ \t]+(.*))?$/;

/** The articles of a text from Factiva, which has a code before each field (`HD`, `PD`); null for any other text. */
export function readFactiva(lines: readonly string[]): readonly ArchiveEntry[] | null {
  const codes = new Set(lines.map((line) => factivaCode.exec(line)?.[1]));
  if (!["HD", "PD", "SN"].every((code) => codes.has(code)) || !(codes.has("LP") || codes.has("TD"))) return null;
  const entries: ArchiveEntry[] = [];
  let fields = new Map<string, string[]>();
  let [code, line] = ["", 1];
  for (const [at, text] of lines.entries()) {
    const [, next, rest = ""] = factivaCode.exec(text) ?? [];
    if (next === "HD" && (fields.has("LP") || fields.has("TD")) && beginsFactiva(lines, at)) {
      entries.push(ofFactiva(fields, line));
      [fields, code] = [new Map(), ""];
    }
    const isText = (code === "LP" || code === "TD") && isNoIndexing(next, rest);
    if (next !== undefined && !isText && !fields.has(next)) {
      if (fields.size === 0) line = at + 1;
      fields.set(next, [rest]);
      code = next;
    } else if (code !== "") fields.get(code)?.push(text);
    if (code !== "AN" || text.trim() !== "") continue;
    entries.push(ofFactiva(fields, line));
    [fields, code] = [new Map(), ""];
  }
  if (fields.has("HD")) entries.push(ofFactiva(fields, line));
  return entries;
}

/** Lines between an article's headline and its day and paper. */
const mostAboveDay = 30;

/** Tells whether a day and a paper stand below a headline and above the next: an article, also where no number ends the one before. */
function beginsFactiva(lines: readonly string[], at: number): boolean {
  const codes = lines.slice(at + 1, at + mostAboveDay).map((line) => factivaCode.exec(line)?.[1] ?? "");
  const end = codes.findIndex((code) => ["HD", "LP", "TD", "AN"].includes(code));
  const own = end < 0 ? codes : codes.slice(0, end);
  return own.includes("PD") && own.includes("SN");
}

/** Tells a line of a text in capitals, “IN the spring”, from the codes below it: “IN i75 : Airlines”. */
function isNoIndexing(code: string | undefined, rest: string): boolean {
  return /^(?:CO|IN|NS|RE)$/.test(code ?? "") && rest.trim() !== "" && !/^\S{1,40} ?: /.test(rest);
}

function ofFactiva(fields: ReadonlyMap<string, readonly string[]>, line: number): ArchiveEntry {
  const of = (code: string) => fields.get(code)?.join(" ").trim() || undefined;
  const body = ["LP", "TD"].map((code) => textOf(fields.get(code) ?? [])).filter((text) => text !== "");
  return {
    title: of("HD"),
    publisher: of("SN"),
    author: of("BY"),
    publishedOn: of("PD"),
    body: body.join("\n\n"),
    line,
  };
}
