import { type FileContents, noteOf, type SourceFile } from "../text/format.ts";
import { describeDoubtful, describeStruck, withoutComments } from "../text/problem.ts";

/** Lines that were left out and are told of one by one. */
const mostDoubtful = 10;

/** Counts what a feed has that is no whole article, for its owner to know. */
export function openFeedTally() {
  const leftOut = new Map<string, number>();
  const headlines: (number | null)[] = [];
  const summaries: (number | null)[] = [];
  const cut: (number | null)[] = [];
  const struck = { line: null as number | null, words: 0 };
  const doubtful = new Map<string, number | null>();
  let doubtfulItems = 0;
  let commented: { readonly line: number | null } | null = null;
  return {
    /** An item that was not published: "draft". */
    leaveOut(why: string): void {
      leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    },
    noteHeadline(line: number | null): void {
      headlines.push(line);
    },
    noteSummary(line: number | null): void {
      summaries.push(line);
    },
    /** An item whose text says that it goes on elsewhere. */
    noteCut(line: number | null): void {
      cut.push(line);
    },
    /** Words of an item that are struck through. */
    noteStruck(line: number | null, words: number): void {
      if (struck.words === 0) struck.line = line;
      struck.words += words;
    },
    /** Lines that were left out and may be text. */
    noteDoubtful(line: number | null, lines: readonly string[]): void {
      if (lines.length === 0) return;
      doubtfulItems += 1;
      const text = lines.join(" ");
      if (doubtful.size < mostDoubtful && !doubtful.has(text)) doubtful.set(text, line);
    },
    /** An item with comments. */
    noteComments(line: number | null): void {
      commented ??= { line };
    },
    notes(file: SourceFile): readonly FileContents[] {
      const kinds = Array.from(leftOut, ([why, count]) => `${count} ${why}`).join(", ");
      const notes: FileContents[] = [];
      if (leftOut.size > 0) notes.push(noteOf(file, null, `leaves out what is not a published post: ${kinds}`));
      if (headlines.length > 0) {
        const what = `has only the headline of ${headlines.length} of its items, which are left out; add them by their links`;
        notes.push(noteOf(file, headlines[0] ?? null, what));
      }
      if (summaries.length > 0) {
        const what = `has only a summary of ${summaries.length} of its items; add them by their links for the whole text`;
        notes.push(noteOf(file, summaries[0] ?? null, what));
      }
      if (cut.length > 0) {
        const what = `has text that is cut short in ${cut.length} of its items, of which whole sentences are read; add them by their links for the whole text`;
        notes.push(noteOf(file, cut[0] ?? null, what));
      }
      if (struck.words > 0) notes.push(noteOf(file, struck.line, describeStruck(struck.words)));
      for (const [text, line] of doubtful) notes.push(noteOf(file, line, describeDoubtful(text)));
      if (doubtful.size === mostDoubtful && doubtfulItems > mostDoubtful)
        notes.push(noteOf(file, null, `has such lines in ${doubtfulItems} of its items`));
      if (commented) notes.push(noteOf(file, commented.line, withoutComments));
      return notes;
    },
  };
}
