import type { Words } from "../bot/languages/words.ts";
import type { Block, Reply } from "../bot/reply.ts";
import { paintColors, paintNothing } from "./paint.ts";
import { renderBlock } from "./render-block.ts";

/** The form says what a terminal can show. */
export interface TextForm {
  /** Columns; null where lines may be as long as they like: in files and pipes. */
  readonly width: number | null;
  readonly color: boolean;
  /** The bot's words in the language of the reply. */
  readonly words: Words;
}

/** Narrower terminals break the lines themselves. */
const narrowest = 30;

/** A reply as lines for people to read. An article's words are whole, and every line of them is marked as theirs. */
export function renderText(reply: Reply, { width, color, words }: TextForm): string {
  const style = {
    width: width !== null && width >= narrowest ? width : null,
    paint: color ? paintColors : paintNothing,
    words,
  };
  const lines: string[] = [];
  let before: Block | null = null;
  let opened: string | null = null;
  for (const block of reply.blocks) {
    const rendered = renderBlock(block, opened, style);
    if (before && needsGap(before, block)) lines.push("");
    for (const line of rendered) lines.push(line);
    if (rendered.length > 0) before = block;
    opened = block.kind === "source" ? block.citation.articleId : block.kind === "passage" ? opened : null;
  }
  return lines.length > 0 ? lines.join("\n") : words.coverage.nothingToShow;
}

/** A blank line stands around everything that holds an article's words, and none above what belongs to the passage before it. */
function needsGap(before: Block, block: Block): boolean {
  if (block.kind === "sources" && block.sources.some(({ passage }) => passage)) return false;
  return [before, block].some(({ kind }) => kind === "passage" || kind === "quotation" || kind === "sources");
}
