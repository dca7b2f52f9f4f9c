import { checkArticle } from "./article-fields.ts";
import { decodeText, splitLines } from "./decode-text.ts";
import { type FileContents, type Format, refuseFile, type SourceFile } from "./format.ts";

/** One article a line, each a JSON object. A line that cannot be read costs only itself; blank lines are none. */
export const jsonLines: Format = {
  extensions: [".jsonl"],
  parse(bytes, file) {
    const lines = splitLines(bytes).map((line, index) => parseLine(line, index + 1, file));
    return {
      articles: lines.flatMap((contents) => contents.articles),
      problems: lines.flatMap((contents) => contents.problems),
    };
  },
};

const nothing: FileContents = { articles: [], problems: [] };

function parseLine(bytes: Uint8Array, line: number, file: SourceFile): FileContents {
  const text = decodeText(bytes);
  if (text === null) return refuseFile(file, line, "is not UTF-8 text; save it as UTF-8");
  if (!/\S/.test(text)) return nothing;
  const raw = parseObject(text);
  if (typeof raw === "string") return refuseFile(file, line, raw);
  const { article, faults } = checkArticle(raw, `${file.name}:${line}`);
  if (article) return { articles: [{ article, line }], problems: [] };
  return { articles: [], problems: faults.map(({ message }) => ({ file: file.path, line, message })) };
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
