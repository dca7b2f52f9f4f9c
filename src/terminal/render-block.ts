import { briefLabel } from "../bot/brief-label.ts";
import { quotedExcerpt } from "../bot/quoted-excerpt.ts";
import type { Block, PassageBlock, QuotationBlock, Run, SourceBlock, SourcesBlock, TextBlock } from "../bot/reply.ts";
import { shortTitle } from "../bot/short-title.ts";
import {
  describeAbove,
  describeAttribution,
  describeCitation,
  describeNamed,
  describeOrigin,
  describePlace,
  describeSource,
  describeSpeakers,
  paragraphSign,
} from "../bot/wording.ts";
import type { Citation } from "../coverage/citation.ts";
import { pieceRuns } from "./render-runs.ts";
import { marginColumns, renderWords } from "./render-words.ts";
import type { TextStyle } from "./text-style.ts";
import { type Piece, wrapPieces } from "./wrap.ts";

/**
 * The lines of a block; none for a blank one. `opened` is the id of the article that stands named right above,
 * whose passages then need only their paragraph; null when there is none.
 */
export function renderBlock(block: Block, opened: string | null, style: TextStyle): readonly string[] {
  if (block.kind === "text") return renderLine(block, style);
  if (block.kind === "source") return renderSource(block, style);
  if (block.kind === "sources") return renderSources(block, style);
  return block.kind === "passage" ? renderPassage(block, opened, style) : renderQuotation(block, style);
}

/** The question stands above its answer as it was typed; what was understood in it stands here. */
function renderLine({ tone, runs }: TextBlock, style: TextStyle): readonly string[] {
  const pieces =
    tone === "asked"
      ? startLine(pieceRuns(runs.slice(1), "hint", style.words))
      : pieceRuns(runs, tone === "label" ? "plain" : tone, style.words);
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

function startLine([first, ...rest]: readonly Piece[]): readonly Piece[] {
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : [];
}

/** The articles that were cited, one a line, with their addresses; the only one of the only passage as far in as that is. */
function renderSources({ sources }: SourcesBlock, style: TextStyle): readonly string[] {
  return sources.flatMap((source) => {
    const { number, citation } = source;
    const sign = number === null ? "" : `[${style.words.number(number)}] `;
    const runs: readonly Run[] = [`${sign}${shortTitle(citation)}`, ...describeOrigin(source, style.words)];
    const lines = source.passage
      ? indent(runs, style)
      : wrapPieces(pieceRuns(runs, "hint", style.words), style.width, style.paint);
    return [...lines, ...indent(linkRuns(citation), style)];
  });
}

function renderPassage(block: PassageBlock, opened: string | null, style: TextStyle): readonly string[] {
  const { place, excerpt, best, quotations, citation, source } = block;
  const speakers = describeSpeakers(quotations, excerpt, style.words);
  const words = renderWords(excerpt, best, labelOf(place), style);
  if (source !== undefined) {
    const stands = describePlace(block, style.words);
    const label = block.brief ? briefLabel(block.brief, style.words).trim() : "";
    if (block.isAbove) return indent([`${label} `, ...describeAbove(block, style.words)], style);
    return [
      ...(label === "" ? [] : [label]),
      ...words,
      ...indent([...speakers, ...(speakers.length > 0 && stands.length > 0 ? [" · "] : []), ...stands], style),
    ];
  }
  const paragraph = paragraphSign(citation, style.words);
  const isNamedAbove = place === null && citation.articleId === opened;
  return [
    ...words,
    ...indent(speakers, style),
    ...indent(isNamedAbove ? [paragraph] : describeCitation(citation, style.words), style),
    ...(isNamedAbove ? [] : indent(linkRuns(citation), style)),
  ];
}

/** The sentence that introduces the words, the words pointed out in it. */
function renderQuotation(block: QuotationBlock, style: TextStyle): readonly string[] {
  const { place, quotation, citation, named } = block;
  const { words } = quotation;
  const whole = quotedExcerpt(block);
  if (named) return [...renderWords(whole, words, "", style), ...indent(describeNamed(block, style.words), style)];
  return [
    ...renderWords(whole, words, labelOf(place), style),
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
