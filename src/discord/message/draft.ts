import { briefLabel } from "../../bot/brief-label.ts";
import { quotedExcerpt } from "../../bot/quoted-excerpt.ts";
import type { Block, PassageBlock, QuotationBlock, Run, TextBlock } from "../../bot/reply.ts";
import { shortTitle } from "../../bot/short-title.ts";
import { shortenExcerpt, shortestExcerpt } from "../../bot/shorten.ts";
import {
  describeAttribution,
  describeCitation,
  describeNamed,
  describeSource,
  describeSpeakers,
  paragraphSign,
} from "../../bot/wording.ts";
import type { Excerpt } from "../../coverage/excerpt.ts";
import type { Span } from "../../coverage/span.ts";
import { linkToWords } from "../../coverage/text-fragment.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import { renderQuote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import { renderBrief, renderPlace, renderSources } from "./render-cited.ts";
import { renderRuns } from "./runs.ts";

/** A paragraph in which nothing is pointed out is shown whole or not at all, unless it is longer. UTF-16 units. */
const longestWhole = 3600;

/** A passage that a reader can come back to. */
export interface MarkedDraft {
  /** `#7k2m9x4p` */
  readonly mark: string;
  /** The first words of the passage. */
  readonly words: string;
  /** `¶3 · Harbor reopens` */
  readonly where: string;
  /** The number of other articles that carry it. */
  readonly carriers: number;
  /** False where what stands around it is shown already. */
  readonly hasContext: boolean;
}

/** A block as Discord markdown, and how it gets shorter. */
export interface Draft {
  /** A quote stands apart from its neighbours; a line joins them; a label and a listed quote join the quote after them as well. */
  readonly kind: "label" | "line" | "listed" | "quote";
  /** The heading that has to stand above it on whatever page it is; absent for none. */
  readonly head?: Draft;
  /** True for a line below what it is about, which no quote after it is joined to. */
  readonly closes?: true;
  /** True for a line that belongs to the quote before it. */
  readonly follows?: true;
  /** True for what a reader has to know on every page: a heading, a warning, the article that is opened. */
  readonly leads: boolean;
  /** The address at which the words can be read in full; null where the article gives none. */
  readonly address: string | null;
  /** The address at the very words, where a browser can go there; longer, so that it goes behind buttons only. */
  readonly addressOfWords: string | null;
  /** Null for what is no passage. */
  readonly marked: MarkedDraft | null;
  /** UTF-16 units of the whole. */
  readonly most: number;
  /** UTF-16 units below which the block is better left out. */
  readonly least: number;
  /** The longest form of at most so many UTF-16 units; null when there is none. */
  write(limit: number): string | null;
}

/**
 * A draft of each block, in order; blank blocks give one of no units. In an article that is opened whole, the line
 * that cites it stands once: its paragraphs only say which they are.
 */
export function draftBlocks(blocks: readonly Block[], reader: Reader): readonly Draft[] {
  let opened: string | null = null;
  let head: Draft | null = null;
  return blocks.map((block, index) => {
    if (block.kind === "quotation" && block.named && head) return { ...draftBlock(block, reader), head };
    // What denies one quotation of an article stands among the others.
    if (block.kind !== "passage" || !block.brief) head = null;
    if (block.kind === "text" && block.tone === "label") {
      head = draftBlock(block, reader);
      return head;
    }
    const articleId = "citation" in block ? block.citation.articleId : null;
    const isPart = block.kind === "passage" && block.place === null && articleId === opened;
    opened = block.kind === "source" || isPart ? articleId : null;
    const opens = block.kind === "source" && blocks[index + 1]?.kind === "passage";
    if (block.kind === "passage" && block.brief)
      return {
        ...draftLine(renderBrief(block, labelOf(block, blocks[index - 1], reader), reader), null),
        closes: true,
        // A denial belongs to what it denies.
        ...(block.brief === "denial" || block.brief === "outcome" ? { follows: true } : {}),
      };
    return isPart ? draftPart(block, reader) : { ...draftBlock(block, reader), leads: opens || leadsOn(block) };
  });
}

/** Said once, before the first of several. */
function labelOf({ brief }: PassageBlock, before: Block | undefined, { words }: Reader): string {
  if (before?.kind === "passage" && before.brief === brief) return "";
  return brief ? briefLabel(brief, words) : "";
}

/** A line in the midst of a list stays in its place; what stands above the list is repeated. */
function leadsOn(block: Block): boolean {
  return block.kind === "text" && block.tone !== "plain" && block.tone !== "label";
}

function draftBlock(block: Block, reader: Reader): Draft {
  if (block.kind === "text") {
    const draft = draftLine(renderText(block, reader), null);
    return block.tone === "label" ? { ...draft, kind: "label" } : draft;
  }
  if (block.kind === "sources") {
    const draft = draftLine(renderSources(block, reader), null);
    return block.sources.some(({ passage }) => passage) ? { ...draft, follows: true } : draft;
  }
  if (block.kind === "source")
    return draftLine(renderRuns(describeSource(block, reader.words), reader), block.citation.url);
  if (block.kind === "quotation") return draftQuotation(block, reader);
  if (block.source === undefined)
    return draftPassage(block, (shown) => belowPassage(block, renderCitation(block, reader), shown, reader), reader);
  const draft = draftPassage(block, (shown) => renderPlace(block, shown, reader), reader);
  return { ...draft, address: null, addressOfWords: null };
}

function draftPart(block: PassageBlock, reader: Reader): Draft {
  const source = `-# ${paragraphSign(block.citation, reader.words)}`;
  const draft = draftPassage(block, (shown) => belowPassage(block, source, shown, reader), reader);
  return { ...draft, address: null, addressOfWords: null };
}

function belowPassage({ quotations }: PassageBlock, source: string, shown: Excerpt, reader: Reader): readonly string[] {
  return [...renderSpeakers(quotations, shown, reader), source];
}

function draftLine(text: string, address: string | null): Draft {
  const { length } = text;
  return {
    kind: "line",
    leads: false,
    address,
    addressOfWords: null,
    marked: null,
    most: length,
    least: length,
    write: (limit) => (length <= limit ? text : null),
  };
}

const toneMarks = { asked: "-# ", heading: "### ", label: "", plain: "", hint: "-# ", warning: "" } as const;

function renderText({ tone, runs }: TextBlock, reader: Reader): string {
  const line = renderRuns(runs, reader).trim();
  return line === "" ? "" : `${toneMarks[tone]}${line}`;
}

function draftPassage(block: PassageBlock, below: QuoteForm["below"], reader: Reader): Draft {
  const { excerpt, best, answer, pointed, quotations, hidden = false } = block;
  const isWhole = best?.start === excerpt.start && best.end === excerpt.end;
  const draft = draftQuote(excerpt, {
    // Where all of it answers, only the very words are made bold.
    best: answer ?? (isWhole ? null : best),
    ...(pointed ? { pointed } : {}),
    hidden,
    keep: best,
    uncut: quotations.map(({ words }) => words),
    below,
  });
  return { ...draft, marked: markOf(block, reader) };
}

function markOf(
  { mark, excerpt, citation, carriers = 0, isAround }: PassageBlock,
  { words }: Reader,
): MarkedDraft | null {
  if (mark === undefined) return null;
  const where = `${paragraphSign(citation, words)} · ${shortTitle(citation)}`;
  return { mark, words: excerpt.text, where, carriers, hasContext: !isAround };
}

/** The words with the sentence that introduces them; where that is too long, the words alone. */
function draftQuotation(block: QuotationBlock, reader: Reader): Draft {
  const { quotation, hidden = false } = block;
  const { words } = quotation;
  const whole = quotedExcerpt(block);
  if (block.named) {
    const place = `-# ${renderRuns(describeNamed(block, reader.words), reader)}`;
    const form = { best: words, hidden, keep: words, uncut: [words], below: () => [place] };
    return { ...draftQuote(whole, form), kind: "listed", address: null, addressOfWords: null };
  }
  const attribution = renderRuns(["— ", ...describeAttribution(quotation, reader.words)], reader);
  const source = renderCitation(block, reader);
  return draftQuote(whole, {
    best: words,
    hidden,
    keep: words,
    uncut: [words],
    below: () => [attribution, source],
  });
}

/** Renders the citation in small print, so that the article's words stand out and not where they are from. */
function renderCitation({ place, citation }: PassageBlock | QuotationBlock, reader: Reader): string {
  const number: readonly Run[] = place === null ? [] : [{ kind: "strong", text: `${place}` }, " · "];
  return `-# ${renderRuns([...number, ...describeCitation(citation, reader.words)], reader)}`;
}

interface QuoteForm {
  readonly best: Excerpt | null;
  /** Set in bold in place of the best. */
  readonly pointed?: readonly Excerpt[];
  readonly hidden: boolean;
  readonly keep: Span | null;
  readonly uncut: readonly Span[];
  /** The lines under what is shown. */
  readonly below: (shown: Excerpt) => readonly string[];
}

function draftQuote(whole: Excerpt, { best, pointed, hidden, keep, uncut, below }: QuoteForm): Draft {
  const points = (pointed ?? (best ? [best] : [])).toSorted((one, other) => one.start - other.start);
  const render = (shown: Excerpt) => [renderQuote({ shown, whole, points, hidden }), ...below(shown)].join("\n");
  const most = render(whole).length;
  const stays = keep === null && most <= longestWhole ? whole : shortestExcerpt(whole, { keep, uncut });
  return {
    kind: "quote",
    leads: false,
    address: whole.article.url,
    addressOfWords: linkToWords(best ?? whole),
    marked: null,
    most,
    least: Math.min(most, render(stays).length),
    write(limit) {
      const shown = shortenExcerpt(whole, { keep, uncut }, (candidate) => render(candidate).length <= limit);
      return shown && render(shown);
    },
  };
}

function renderSpeakers(quotations: readonly Quotation[], shown: Excerpt, reader: Reader): readonly string[] {
  const speakers = describeSpeakers(quotations, shown, reader.words);
  return speakers.length > 0 ? [`-# ${renderRuns(speakers, reader)}`] : [];
}
