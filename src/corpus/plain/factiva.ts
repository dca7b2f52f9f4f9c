import { readByline } from "../article/opening-lines.ts";
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
    entries.push({ ...ofFactiva(fields, line), start: line - 1, end: at + 1 });
    [fields, code] = [new Map(), ""];
  }
  if (fields.has("HD")) entries.push(ofFactiva(fields, line));
  return entries;
}

/** “28 words”, the length that Factiva puts above the day. */
const length = /^[\d,.]{1,9} words$/i;
/** “Document LONGB00020240115ek1f0001x”, which ends an article. */
const documentNumber = /^Document [A-Z0-9]{6,20}\w{4,20}$/;
const copyright = /^(?:\(c\)|©|copyright)/i;
/** Lines between the length and the text. */
const mostOfHead = 12;

/**
 * The articles of a text that was copied from Factiva's own display, or null for any other: a headline, perhaps a writer, “28 words”, the day, the paper, its code, a
 * language and a copyright, the text, and `Document` with a number.
 */
export function readShownFactiva(lines: readonly string[]): readonly ArchiveEntry[] | null {
  const ends = [...lines.keys()].filter((at) => documentNumber.test(lines[at]?.trim() ?? ""));
  const entries = ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return readShown(lines, start, end) ?? [];
  });
  return ends.length > 0 && entries.length === ends.length ? entries : null;
}

function readShown(lines: readonly string[], start: number, end: number): ArchiveEntry | null {
  const own = lines.slice(start, end).map((line) => line.trim());
  const lengthAt = own.findIndex((line) => length.test(line));
  const copyrightAt = own.findIndex((line, at) => at > lengthAt && at <= lengthAt + mostOfHead && copyright.test(line));
  if (lengthAt < 1 || copyrightAt < 0) return null;
  // Without blank lines, the byline is the last above the length: “By Ada Roe”.
  const byline = own[lengthAt - 1] ?? "";
  const isByline = lengthAt > 1 && readByline(byline) !== null;
  const above = own.slice(0, isByline ? lengthAt - 1 : lengthAt);
  const head = own
    .slice(lengthAt + 1, copyrightAt)
    .filter((line) => line !== "" && !/^\d{1,2}:\d{2}(?: [AP]M)?$/i.test(line));
  // The headline stands below a blank line or the name of a section; a writer below the headline and a blank line.
  const blocks = partBlocks(above);
  const isNamed =
    !isByline && blocks.length > 1 && /^(?:by )?\p{Lu}[^.!?\d]{2,60}$/iu.test(blocks.at(-1)?.join(" ") ?? "");
  const titled = blocks.at(isNamed ? -2 : -1) ?? [];
  return {
    title: titled.at(-1),
    author: isByline ? byline : isNamed ? blocks.at(-1)?.join(", ") : undefined,
    publishedOn: head[0],
    publisher: head[1],
    body: withoutOwner(textOf(own.slice(copyrightAt + 1)), own[copyrightAt] ?? ""),
    line: start + 1 + Math.max(0, own.indexOf(titled.at(-1) ?? "")),
    end: end + 1,
  };
}

/** Without a last line that names whose the copyright is: “NNC Ltd.” */
function withoutOwner(body: string, rights: string): string {
  const at = body.lastIndexOf("\n") + 1;
  const last = body.slice(at);
  return at > 0 && /^\p{Lu}/u.test(last) && ` ${rights} `.includes(` ${last} `) ? body.slice(0, at).trim() : body;
}

function partBlocks(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
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
