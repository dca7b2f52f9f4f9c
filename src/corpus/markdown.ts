import { checkArticle, fieldNames } from "./article-fields.ts";
import { type FileContents, refuseFile, type SourceFile } from "./format.ts";
import type { Problem } from "./problem.ts";
import { defineTextFormat } from "./text-format.ts";
import { type Mapping, readMapping } from "./yaml-mapping.ts";

/** What front matter may state: the text below it is the body. */
const frontMatterFields = fieldNames.filter((field) => field !== "body");

/** Of front matter: far more than an article states. */
const limits = { longest: 250_000, mostEntries: 200 };

/**
 * Markdown with front matter. The body is everything after the line that closes it, exactly: its marks of
 * formatting are part of the words.
 */
export const markdown = defineTextFormat({
  extensions: [".md"],
  parseText(text, file) {
    if (!/^---[ \t]*\n/.test(text))
      return refuseFile(file, 1, 'begins without front matter, expected a line "---" first');
    const closing = /\n---[ \t]*(?:\n|$)/.exec(text);
    if (!closing) return refuseFile(file, 1, 'has front matter without an end, expected another line "---"');
    const frontMatter = text.slice(text.indexOf("\n"), closing.index + 1);
    return readArticle(readMapping(frontMatter, limits), text.slice(closing.index + closing[0].length), file);
  },
});

function readArticle({ entries, faults }: Mapping, body: string, file: SourceFile): FileContents {
  const locate = (line: number, message: string): Problem => ({ file: file.path, line, message });
  const problems = faults.map(({ line, message }) => locate(line, `front matter ${message}`));
  if (problems.length > 0) return { articles: [], problems };

  const known = entries.filter(({ key }) => frontMatterFields.includes(key));
  const unknown = entries.filter((entry) => !known.includes(entry));
  const stated = Object.fromEntries(known.map(({ key, value }) => [key, value === undefined ? {} : value]));
  const checked = checkArticle({ ...stated, body }, file.name);
  const lineOf = (field: string) => known.find(({ key }) => key === field)?.line ?? 1;
  return {
    articles: checked.article ? [{ article: checked.article, line: null }] : [],
    problems: [
      ...checked.faults.map(({ field, message }) => locate(lineOf(field), message)),
      ...unknown.map(({ key, line }) => locate(line, describeUnknown(key))),
    ],
  };
}

/** A misspelt field would otherwise be lost without a word; the article itself is sound. */
function describeUnknown(key: string): string {
  return `${JSON.stringify(key)} is not used, expected one of ${frontMatterFields.join(", ")}`;
}
