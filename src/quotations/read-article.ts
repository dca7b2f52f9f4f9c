import type { Article } from "../coverage/article.ts";
import type { Span } from "../coverage/span.ts";
import { type PreviousSentence, sieveAcross } from "./across-sentences.ts";
import { chunkSentence } from "./chunks.ts";
import { gatherPeople, type Inventory } from "./inventory.ts";
import { type KinshipFact, readKinship } from "./kinship-facts.ts";
import type { QuotedStretch } from "./marks.ts";
import { findNameChunks, isHeadline } from "./name-chunks.ts";
import { outlineBody } from "./outline.ts";
import { voteGenders } from "./pronoun-votes.ts";
import type { QuotationKind } from "./quotation.ts";
import type { Attribution, ReadSentence, Reference } from "./reading-context.ts";
import { readReferences } from "./references.ts";
import { findRelay } from "./relay.ts";
import { trackFocus } from "./salience.ts";
import { sieveSentence } from "./sentence-sieves.ts";
import { authorOfStatement, findWriting, type Statement } from "./statements.ts";
import { kindOf } from "./stretch-form.ts";
import { isHearsay, isWorkTitle } from "./stretch-kinds.ts";
import { findTurn } from "./transcript.ts";

/** A quotation of one article, before people are linked over the coverage. */
export interface ArticleQuotation {
  readonly stretch: QuotedStretch;
  readonly sentence: Span;
  readonly kind: QuotationKind;
  readonly continues: boolean;
  readonly attribution: Attribution | null;
  readonly relayedBy: Reference | null;
  readonly via: Span | null;
}

/** What one article says by itself. */
export interface ArticleReading {
  readonly article: Article;
  readonly inventory: Inventory;
  readonly kinship: readonly KinshipFact[];
  /** In the order of the text. */
  readonly quotations: readonly ArticleQuotation[];
}

/** Reads one article: its people, its quotations and whose they are. Depends on nothing else, so it can be kept. */
export function readArticle(article: Article): ArticleReading {
  const outline = outlineBody(article.body);
  const chunked = outline.sentences.map((sentence) => ({ sentence, chunks: chunkSentence(sentence.tokens) }));
  const named = chunked.flatMap(({ sentence, chunks }) => findNameChunks(chunks, isHeadline(sentence)));
  const inventory = gatherPeople(article.body, named);
  voteGenders(
    chunked.map(({ chunks }) => chunks),
    inventory,
  );
  const memory: Memory = { inventory, kinship: [], statements: [], previous: null };
  const focus = trackFocus();
  const quotations: ArticleQuotation[] = [];
  for (const { sentence, chunks } of chunked) {
    const { references, owners } = readReferences(article.body, chunks, { inventory, focus, kinship: memory.kinship });
    const read: ReadSentence = { outline, sentence, chunks, references, owners };
    if (memory.kinship.length < mostRemembered) memory.kinship.push(...readKinship(chunks, references, owners));
    const found = readSentenceQuotations(read, memory);
    quotations.push(...found);
    const attribution = found.findLast((quotation) => quotation.attribution)?.attribution ?? null;
    if (attribution?.speaker.person) focus.mention(attribution.speaker.person, "speaker");
    const lastAttribution = attribution ?? memory.previous?.lastAttribution ?? null;
    memory.previous = { read, attribution, lastAttribution, turn: turnAfter(article.body, found, memory) };
  }
  return { article, inventory, kinship: memory.kinship, quotations };
}

/** An article that tells of more kin or statements is a list: the rest is not kept in mind, so that cost stays linear. */
const mostRemembered = 300;

/** What is known so far while an article is read from its beginning. */
interface Memory {
  readonly inventory: Inventory;
  readonly kinship: KinshipFact[];
  readonly statements: Statement[];
  previous: PreviousSentence | null;
}

/** A transcript goes on as long as each paragraph continues the one before. */
function turnAfter(body: string, found: readonly ArticleQuotation[], memory: Memory): Reference | null {
  const stretch = found.at(-1)?.stretch;
  if (!stretch) return null;
  const turn = findTurn(body, stretch, memory.inventory);
  return turn ? turn.speaker : stretch.continues ? (memory.previous?.turn ?? null) : null;
}

function readSentenceQuotations(read: ReadSentence, memory: Memory): readonly ArticleQuotation[] {
  const found: ArticleQuotation[] = [];
  for (const [index, chunk] of read.chunks.entries()) {
    const stretch = chunk.kind === "quote" ? read.outline.stretches[chunk.tokens[0]?.quote ?? -1] : undefined;
    if (stretch) found.push(readQuotation(read, index, stretch, memory, found.at(-1) ?? null));
  }
  return found;
}

function readQuotation(
  read: ReadSentence,
  index: number,
  stretch: QuotedStretch,
  memory: Memory,
  before: ArticleQuotation | null,
): ArticleQuotation {
  const { body } = read.outline;
  const { sentence } = read;
  const nobody = { stretch, sentence, continues: stretch.continues, attribution: null, relayedBy: null, via: null };
  if (isWorkTitle(read, index)) return { ...nobody, kind: "title" };
  if (findTurn(body, stretch, memory.inventory)) return { ...nobody, kind: "direct" };
  if (isHearsay(read, index)) return { ...nobody, kind: "scare" };
  const attribution = sieveSentence(read, index) ?? listGoesOn(before) ?? sieveAcross(read, stretch, memory.previous);
  if (!attribution) return { ...nobody, kind: kindOf(body, stretch, null) };
  const words = body.slice(stretch.start, stretch.end);
  const writing = findWriting(read);
  const author = authorOfStatement(attribution.speaker, memory.statements);
  const relay = findRelay(read, words, attribution.speaker, memory.kinship);
  const speaker = author ?? relay?.speaker ?? attribution.speaker;
  if (writing && speaker.person && !author && memory.statements.length < mostRemembered)
    memory.statements.push({ by: speaker, noun: writing.noun });
  const relayedBy = relay?.relayedBy ?? attribution.relayedBy;
  const via = author
    ? { start: speaker.start, end: speaker.end }
    : speaker.person
      ? (writing ?? attribution.via)
      : null;
  const settled: Attribution = {
    rule: relay ? "relayed" : attribution.rule,
    ...(attribution.base && { base: attribution.base }),
    speaker,
    ...(relayedBy && { relayedBy }),
    ...(via && { via }),
  };
  return {
    stretch,
    sentence,
    kind: kindOf(body, stretch, settled),
    continues: stretch.continues || splits(read, stretch, before, settled),
    attribution: settled,
    relayedBy: relayedBy ?? null,
    via: via ?? null,
  };
}

/** Roe's call for “…” in towns that are “…”: the second of several under one cue. Behind “…,” Roe said, there is none. */
function listGoesOn(before: ArticleQuotation | null): Attribution | null {
  const attribution = before?.attribution;
  if (!attribution || /^(?:cue after|signed|transcript turn|same paragraph)$/.test(attribution.rule)) return null;
  return { ...attribution, rule: "list goes on", base: attribution.base ?? attribution.rule };
}

/** “…,” she said, “…”: the second part of one utterance, which begins small behind the cue of the first. */
function splits(read: ReadSentence, stretch: Span, before: ArticleQuotation | null, found: Attribution): boolean {
  if (before?.attribution?.rule !== "cue after" || found.rule !== "cue before") return false;
  const { body } = read.outline;
  const beginsSmall = /^\p{Ll}/u.test(body.slice(stretch.start, stretch.start + 2));
  return beginsSmall && /,\s*["“'«]{1,2}$/.test(body.slice(before.stretch.end, stretch.start).slice(-6));
}
