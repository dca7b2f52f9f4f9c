import { readBlocks } from "./read-blocks.ts";

/** The words of HTML as a reader sees them: its paragraphs, with a blank line between two. Linear. */
export function blockText(html: string): string {
  return readBlocks(html).paragraphs.join("\n\n");
}
