/** What an archive of papers writes of one article. */
export interface ArchiveEntry {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly publishedOn: string | undefined;
  readonly body: string;
  /** From 1. */
  readonly line: number;
  /** Lines above its first, and lines up to its last; absent where what stands behind it is told of otherwise. */
  readonly start?: number;
  readonly end?: number;
}

/** Gives the text of these lines, without the blank ones around it. */
export function textOf(lines: readonly string[]): string {
  return lines.join("\n").trim();
}
