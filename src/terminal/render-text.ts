import type { Block, PassageBlock, QuotationBlock, Reply, Run, SourceBlock, TextBlock } from "../bot/reply.ts";
import { describeAttribution, describeCitation, shortenTitle } from "../bot/wording.ts";
import { contains, sharedLength } from "../coverage/span.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { paintColors, paintNothing } from "./paint.ts";
import { pieceRuns } from "./render-runs.ts";
import { marginColumns, renderWords } from "./render-words.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapPieces } from "./wrap.ts";

/** Narrower terminals break the lines themselves. */
const narrowest = 30;

/** What a terminal can show. */
export interface TextForm {
  /** Columns; null where lines may be as long as they like: in files and pipes. */
  readonly width: number | null;
  readonly color: boolean;
}

/** A reply as lines for people to read. An article's words are whole, and every line of them is marked as theirs. */
export function renderText(reply: Reply, form: TextForm): string {
  const width = form.width !== null && form.width >= narrowest ? form.width : null;
  const style: TextStyle = { width, paint: form.color ? paintColors : paintNothing };
  const blocks = reply.blocks.map((block) => ({ block, lines: renderBlock(block, style) }));
  const shown = blocks.filter(({ lines }) => lines.length > 0);
  if (shown.length === 0) return "Nothing to show.";
  return shown
    .flatMap(({ block, lines }, index) => (needsGap(shown[index - 1]?.block, block) ? ["", ...lines] : lines))
    .join("\n");
}

/** A blank line stands around everything that holds an article's words. */
function needsGap(before: Block | undefined, block: Block): boolean {
  return before !== undefined && [before, block].some(({ kind }) => kind === "passage" || kind === "quotation");
}

function renderBlock(block: Block, style: TextStyle): readonly string[] {
  if (block.kind === "text") return renderLine(block, style);
  if (block.kind === "source") return renderSource(block, style);
  return block.kind === "passage" ? renderPassage(block, style) : renderQuotation(block, style);
}

function renderLine({ tone, runs }: TextBlock, style: TextStyle): readonly string[] {
  const pieces = pieceRuns(runs, tone);
  const isBlank = pieces.every(({ text }) => text.trim() === "");
  return isBlank ? [] : wrapPieces(pieces, style.width, style.paint);
}

function renderSource({ citation, paragraphs, quotations }: SourceBlock, style: TextStyle): readonly string[] {
  const counts = `${count(paragraphs, "paragraph")}, ${count(quotations, "quotation")}`;
  const runs: readonly Run[] = [
    { kind: "strong", text: shortenTitle(citation.title) },
    ` · ${citation.publisher ?? "publisher not stated"} · `,
    { kind: "date", date: citation.publishedOn },
    ` · ${counts}`,
  ];
  return [...wrapPieces(pieceRuns(runs, "plain"), style.width, style.paint), ...indent(linkRuns(citation.url), style)];
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

function renderPassage({ place, excerpt, best, quotations, citation }: PassageBlock, style: TextStyle) {
  return [
    ...renderWords(excerpt, best, labelOf(place), style),
    ...indent(describeSpeakers(quotations.filter(({ words }) => sharedLength(words, excerpt) > 0)), style),
    ...indent(describeCitation(citation), style),
    ...indent(linkRuns(citation.url), style),
  ];
}

/** The sentence that introduces the words, the words pointed out in it. */
function renderQuotation({ place, quotation, citation }: QuotationBlock, style: TextStyle): readonly string[] {
  const { words, sentence } = quotation;
  return [
    ...renderWords(contains(sentence, words) ? sentence : words, words, labelOf(place), style),
    ...indent(["— ", ...describeAttribution(quotation)], style),
    ...indent(describeCitation(citation), style),
    ...indent(linkRuns(citation.url), style),
  ];
}

function labelOf(place: number | null): string {
  return place === null ? "" : String(place);
}

function linkRuns(url: string | null): readonly Run[] {
  return url === null ? [] : [{ kind: "example", line: url }];
}

/** One line under the words, as far in as they are; none without runs. */
function indent(runs: readonly Run[], style: TextStyle): readonly string[] {
  if (runs.length === 0) return [];
  const width = style.width === null ? null : style.width - marginColumns;
  return wrapPieces(pieceRuns(runs, "plain"), width, style.paint).map((line) => `${" ".repeat(marginColumns)}${line}`);
}

/** Whose words are quoted in the passage, in order; a work's title is nobody's words. */
function describeSpeakers(quotations: readonly Quotation[]): readonly Run[] {
  const speakers = quotations.filter(({ kind }) => kind !== "title").map(describeAttribution);
  const changes = speakers.filter((runs, index) => JSON.stringify(runs) !== JSON.stringify(speakers[index - 1]));
  const listed = changes.flatMap((runs, index) => (index > 0 ? ["; ", ...runs] : runs));
  return listed.length === 0 ? [] : [`Quoted${changes.length > 1 ? ", in order" : ""}: `, ...listed];
}
