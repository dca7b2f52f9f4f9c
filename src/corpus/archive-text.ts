import { itemAt } from "../coverage/lists.ts";
import { checkArticle } from "./article-fields.ts";
import { type FileContents, joinContents, refuseFile, type SourceFile } from "./format.ts";
import { readDay } from "./read-day.ts";

/** What an archive of papers writes of one article. */
interface Entry {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly publishedOn: string | undefined;
  readonly body: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The articles in a text that an archive of papers writes: Factiva (codes such as `HD` and `PD`), Nexis (`Body` … `End of Document`) and ProQuest
 * (`Full text:`). Null for any other text.
 */
export function readArchiveText(text: string, file: SourceFile): FileContents | null {
  const lines = text.split("\n");
  const entries = readFactiva(lines) ?? readNexis(lines) ?? readOldNexis(lines) ?? readProQuest(lines);
  if (entries === null) return null;
  return joinContents(
    file,
    entries.map((entry, index) =>
      readEntry(entry, entries.length === 1 ? file.name : `${file.name}:${index + 1}`, file),
    ),
  );
}

function readEntry({ line, ...stated }: Entry, id: string, file: SourceFile): FileContents {
  const { day } = readDay(stated.publishedOn);
  const author = stated.author?.replace(/^by /i, "");
  const { article, faults } = checkArticle({ ...stated, author, publishedOn: day ?? stated.publishedOn }, id);
  if (article) return { articles: [{ article, line }], problems: [] };
  return joinContents(
    file,
    faults.map(({ message }) => refuseFile(file, line, message)),
  );
}

/** The fields of Factiva's articles: https://developer.dowjones.com, “Search codes”. */
const factivaCode =
  /^(SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|CX|LP|TD|ART|CO|IN|NS|RE|IPC|IPD|PUB|CT|RF|VOL|AN)(?:[ \t]+(.*))?$/;

function readFactiva(lines: readonly string[]): readonly Entry[] | null {
  const codes = new Set(lines.map((line) => factivaCode.exec(line)?.[1]));
  if (!["HD", "PD", "SN"].every((code) => codes.has(code)) || !(codes.has("LP") || codes.has("TD"))) return null;
  const entries: Entry[] = [];
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

function ofFactiva(fields: ReadonlyMap<string, readonly string[]>, line: number): Entry {
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

function readNexis(lines: readonly string[]): readonly Entry[] | null {
  const isEnd = (line: string) => /^end of document\s*$/i.test(line);
  const ends = [...lines.keys()].filter((at) => isEnd(itemAt(lines, at)));
  if (ends.length === 0 || !lines.some(isNexisBody)) return null;
  const last = itemAt(ends, ends.length - 1);
  if (lines.findLastIndex(isNexisBody) > last) ends.push(lines.length);
  return ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : itemAt(ends, index - 1) + 1;
    const own = lines.slice(start, end);
    const bodyAt = own.findIndex(isNexisBody);
    if (bodyAt < 0 && own.every((line) => line.trim() === "")) return [];
    const at = bodyAt < 0 ? own.length : bodyAt;
    const head = own
      .slice(0, at)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const below = own.slice(at + 1);
    const stop = below.findIndex((line) => /^(?:load-date: .*|graphic|classification)\s*$/i.test(line));
    const dayAt = head.findIndex((line) => readDay(line).day !== null);
    const byline = head.find((line) => /^byline: /i.test(line));
    return [
      {
        title: head[0],
        publisher: dayAt > 1 ? head[dayAt - 1] : undefined,
        author: byline?.slice(byline.indexOf(":") + 1).trim(),
        publishedOn: head[dayAt],
        body: textOf(stop < 0 ? below : below.slice(0, stop)),
        line: start + 1 + own.findIndex((line) => line.trim() !== ""),
      },
    ];
  });
}

/** As LexisNexis Academic wrote them: `1 of 20 DOCUMENTS`, the paper, the day, the headline, facts in capitals, the text, `LOAD-DATE:`. */
function readOldNexis(lines: readonly string[]): readonly Entry[] | null {
  const starts = [...lines.keys()].filter((at) => /^\s*\d{1,6} of \d{1,6} DOCUMENTS\s*$/.test(lines[at] ?? ""));
  if (starts.length === 0) return null;
  return starts.map((start, index) => {
    const own = lines.slice(start + 1, starts[index + 1]);
    const isFact = (line: string) => /^[A-Z][A-Z-]{2,20}: /.test(line);
    const [publisher, publishedOn, title] = own.map((line) => line.trim()).filter((line) => line !== "");
    const firstAt = own.findIndex(isFact);
    const textAt = own.findIndex((line, at) => at > firstAt && line.trim() !== "" && !isFact(line));
    const below = firstAt < 0 || textAt < 0 ? [] : own.slice(textAt);
    const stop = below.findIndex((line) => /^(?:LOAD-DATE|LANGUAGE|GRAPHIC): /.test(line));
    const author = own
      .find((line) => /^BYLINE: /.test(line))
      ?.slice("BYLINE: ".length)
      .trim();
    const body = textOf(stop < 0 ? below : below.slice(0, stop));
    return { title, publisher, author, publishedOn, body, line: start + 1 };
  });
}

function isNexisBody(line: string): boolean {
  return /^body:?\s*$/i.test(line);
}

function readProQuest(lines: readonly string[]): readonly Entry[] | null {
  if (!lines.some((line) => /^full text: /i.test(line)) || !lines.some((line) => /^publication date: /i.test(line)))
    return null;
  const entries: Entry[] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const isLast = at === lines.length - 1;
    if (!/^_{20,}\s*$/.test(line) && !isLast) continue;
    const entry = ofProQuest(lines.slice(start, isLast ? at + 1 : at), start);
    if (entry) entries.push(entry);
    start = at + 1;
  }
  return entries;
}

/** `Publication date: Jun 2, 2023`, as the facts of an article stand below its text. */
const labelled = /^\p{Lu}[\p{L} /-]{2,40}: /u;

function ofProQuest(own: readonly string[], above: number): Entry | null {
  const textAt = own.findIndex((line) => /^full text: /i.test(line));
  if (textAt < 0 && !own.some((line) => /^publication date: /i.test(line))) return null;
  const of = (label: string) => {
    const line = own.find((one) => one.toLowerCase().startsWith(`${label}: `));
    return line?.slice(label.length + 2).trim() || undefined;
  };
  const below = textAt < 0 ? [] : own.slice(textAt);
  const last = below.findLastIndex((line, index) => index === 0 || !(line.trim() === "" || labelled.test(line)));
  const text = textOf(below.slice(0, last + 1)).replace(/^full text: /i, "");
  const headAt = own.findIndex((line) => line.trim() !== "" && !/^document \d+ of \d+$/i.test(line.trim()));
  return {
    title: of("title") ?? own[headAt]?.trim(),
    publisher: of("publication title"),
    author: of("author"),
    publishedOn: of("publication date"),
    body: text,
    line: above + headAt + 1,
  };
}

function textOf(lines: readonly string[]): string {
  return lines.join("\n").trim();
}
