import type { Article } from "../coverage/article.ts";
import type { Problem } from "./problem.ts";

/** A file of the corpus as its format sees it. */
export interface SourceFile {
  /** For problems: `corpus/2024/a.md`. */
  readonly path: string;
  /** The last part of the path without its extension: what an article is called that states no id. */
  readonly name: string;
}

/** An article and the line it begins on; null when it is the whole file. */
export interface ReadArticle {
  readonly article: Article;
  readonly line: number | null;
}

/** What a file holds: in its own order, and everything in it that could not be read. */
export interface FileContents {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly Problem[];
}

/** A form that articles come in. */
export interface Format {
  /** Lower case, with the dot: `[".md"]`. */
  readonly extensions: readonly string[];
  /**
   * Reads a file. Never throws for odd bytes: whatever does not become an article is a problem. A promise where a
   * parser is loaded first, because a corpus without such files starts faster without it.
   */
  parse(bytes: Uint8Array, file: SourceFile): FileContents | Promise<FileContents>;
}

/** The contents of a file in which nothing could be read, and why. */
export function refuseFile(file: SourceFile, line: number | null, message: string): FileContents {
  return { articles: [], problems: [{ file: file.path, line, message }] };
}

/** The contents of several parts of a file, in their order. */
export function joinContents(parts: readonly FileContents[]): FileContents {
  return {
    articles: parts.flatMap(({ articles }) => articles),
    problems: parts.flatMap(({ problems }) => problems),
  };
}
