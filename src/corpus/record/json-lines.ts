import { decodeUtf8 } from "../text/decode-text.ts";
import { type FileContents, type Format, gatherContents, refuseFile, type SourceFile } from "../text/format.ts";
import { openLineSplitter, type SplitLine } from "./line-splitter.ts";
import { openRecordReader } from "./record-reader.ts";

/** Bytes: far more than an article has. */
const longestLine = 16 * 1024 * 1024;
/** Empty ones too, each of which takes time. */
const mostLines = 2_000_000;

/** One article a line, each a JSON object. A line that cannot be read costs only itself; blank lines are none. */
export const jsonLines: Format & Required<Pick<Format, "parsePieces">> = {
  extensions: [".jsonl", ".ndjson"],
  parse: (bytes, file) => jsonLines.parsePieces([bytes], file),
  async parsePieces(pieces, file) {
    const gathered = gatherContents(file);
    const read = openRecordReader(file);
    const splitter = openLineSplitter(longestLine);
    for await (const piece of pieces) {
      for (const line of splitter.push(piece)) {
        const part = parseLine(line, file, read);
        gathered.add(part instanceof Promise ? await part : part);
      }
      if (splitter.count() <= mostLines) continue;
      gathered.add(refuseFile(file, mostLines, "is the last line that is read; split the file into several"));
      return gathered.contents();
    }
    for (const line of splitter.end()) {
      const part = parseLine(line, file, read);
      gathered.add(part instanceof Promise ? await part : part);
    }
    return gathered.contents();
  },
};

const nothing: FileContents = { articles: [], problems: [] };

function parseLine(
  { number, bytes }: SplitLine,
  file: SourceFile,
  read: ReturnType<typeof openRecordReader>,
): FileContents | Promise<FileContents> {
  if (bytes === null) return refuseFile(file, number, `is longer than ${longestLine} bytes, expected one article`);
  const text = decodeUtf8(bytes);
  if (text === null) return refuseFile(file, number, "is not UTF-8 text; save it as UTF-8");
  if (!/\S/.test(text)) return nothing;
  const raw = parseObject(text);
  if (typeof raw === "string") return refuseFile(file, number, raw);
  return read({ raw, defaultId: `${file.name}:${number}`, line: number });
}

/** The object, or what is wrong with the line. */
function parseObject(text: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
    return "is not a JSON object, expected one article: {…}";
  } catch {
    return "is not JSON, expected one article on one line: {…}";
  }
}
