import type { Block, PassageBlock, QuotationBlock, Run, SourceBlock, TextBlock } from "../bot/reply.ts";
import { describeAttribution, describeCitation, describeSource, describeSpeakers } from "../bot/wording.ts";
import type { Citation } from "../coverage/citation.ts";
import { contains } from "../coverage/span.ts";
import { pieceRuns } from "./render-runs.ts";
import { marginColumns, renderWords } from "./render-words.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapPieces } from "./wrap.ts";

/**
 * The lines of a block; none for a blank one. `opened` is the id of the article that stands named right above,
 * whose passages then need only their paragraph; null when there is none.
 */
export function renderBlock(block: Block, opened: string | null, style: TextStyle): readonly string[] {
  if (block.kind === "text") return renderLine(block, style);
  if (block.kind === "source") return renderSource(block, style);
  return block.kind === "passage" ? renderPassage(block, opened, style) : renderQuotation(block, style);
}

function renderLine({ tone, runs }: TextBlock, style: TextStyle): readonly string[] {
  const pieces = pieceRuns(runs, tone, style.words);
  const isBlank = pieces.every(({ text }) => text.trim() === "");
  return isBlank ? [] : wrapPieces(pieces, style.width, style.paint);
}

function renderSource(block: SourceBlock, style: TextStyle): readonly string[] {
  const line = wrapPieces(
    pieceRuns(describeSource(block, style.words), "plain", style.words),
    style.width,
    style.paint,
  );
  return [...line, ...indent(linkRuns(block.citation), style)];
}

function renderPassage(
  { place, excerpt, best, quotations, citation }: PassageBlock,
  opened: string | null,
  style: TextStyle,
): readonly string[] {
  const paragraph = style.words.coverage.paragraph(citation.paragraph);
  const isNamedAbove = place === null && citation.articleId === opened;
  return [
    ...renderWords(excerpt, best, labelOf(place), style),
    ...indent(describeSpeakers(quotations, excerpt, style.words), style),
    ...indent(isNamedAbove ? [paragraph] : describeCitation(citation, style.words), style),
    ...(isNamedAbove ? [] : indent(linkRuns(citation), style)),
  ];
}

/** The sentence that introduces the words, the words pointed out in it. */
function renderQuotation({ place, quotation, citation }: QuotationBlock, style: TextStyle): readonly string[] {
  const { words, sentence } = quotation;
  return [
    ...renderWords(contains(sentence, words) ? sentence : words, words, labelOf(place), style),
    ...indent(["— ", ...describeAttribution(quotation, style.words)], style),
    ...indent(describeCitation(citation, style.words), style),
    ...indent(linkRuns(citation), style),
  ];
}

function labelOf(place: number | null): string {
  return place === null ? "" : String(place);
}

function linkRuns({ url }: Citation): readonly Run[] {
  return url === null ? [] : [{ kind: "example", line: url }];
}

/** Lines under the words, as far in as they are; none without runs. */
function indent(runs: readonly Run[], style: TextStyle): readonly string[] {
  if (runs.length === 0) return [];
  const width = style.width === null ? null : style.width - marginColumns;
  const lines = wrapPieces(pieceRuns(runs, "plain", style.words), width, style.paint);
  return lines.map((line) => `${" ".repeat(marginColumns)}${line}`);
}
