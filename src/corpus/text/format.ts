import type { Article } from "../../coverage/article.ts";
import { appendAll } from "../../coverage/lists.ts";
import type { Problem } from "./problem.ts";

/** A file of the corpus as its format sees it. */
export interface SourceFile {
  /** For problems: `corpus/2024/a.md`. */
  readonly path: string;
  /** The last part of the path without its extension: what an article is called that states no id. */
  readonly name: string;
  /** Says where it was fetched from, which relative links in it go by; absent for a file. */
  readonly address?: string;
  /** The encoding that a server states for it; absent or null when none does. */
  readonly charset?: string | null;
  /** Says which posts of a WordPress export are wanted; posts alone where it is absent. */
  readonly postTypes?: "posts" | "posts-and-pages";
}

/** An article and the line it begins on; null when it is the whole file. */
export interface ReadArticle {
  readonly article: Article;
  readonly line: number | null;
  /** Says where its facts were found; absent where each stands under the name of its field. */
  readonly from?: FieldSources;
}

/** Says where each fact of an article was found, in the words of its form: `{ publishedOn: "article:published_time" }`. */
export type FieldSources = Readonly<Partial<Record<keyof Article, string>>>;

/** Holds what a file has: in its own order, and everything in it that could not be read. */
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
  /** Reads bytes that come in pieces, where the file need not be in memory as a whole. Throws what these do. */
  parsePieces?(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, file: SourceFile): Promise<FileContents>;
}

/** The contents of a file in which nothing could be read, and why. */
export function refuseFile(file: SourceFile, line: number | null, message: string): FileContents {
  return { articles: [], problems: [{ file: file.path, line, message }] };
}

/** Tells what the owner of a file should know of it. */
export function noteOf(file: SourceFile, line: number | null, message: string): FileContents {
  return { articles: [], problems: [{ file: file.path, line, message, isNote: true }] };
}

/** More are counted, not kept: a file of a million damaged lines has a million problems. */
const mostProblems = 1000;

/** Gathers the parts of a file one by one. */
export function gatherContents(file: SourceFile) {
  const articles: ReadArticle[] = [];
  const problems: Problem[] = [];
  let left = 0;
  return {
    add(part: FileContents): void {
      appendAll(articles, part.articles);
      for (const problem of part.problems)
        if (problems.length < mostProblems) problems.push(problem);
        else left += 1;
    },
    contents(): FileContents {
      if (left === 0) return { articles, problems };
      const message = `has ${left} more problems, which are not listed`;
      return { articles, problems: [...problems, { file: file.path, line: null, message }] };
    },
  };
}

/** The contents of several parts of a file, in their order. */
export function joinContents(file: SourceFile, parts: Iterable<FileContents>): FileContents {
  const gathered = gatherContents(file);
  for (const part of parts) gathered.add(part);
  return gathered.contents();
}
