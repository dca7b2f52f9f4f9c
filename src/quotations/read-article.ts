import type { Article } from "../coverage/article.ts";
import { appendAll } from "../coverage/lists.ts";
import { frameByNotes, readCorrectionNotes } from "./frames/correction-notes.ts";
import { chunkSentence } from "./grammar/chunks.ts";
import { outlineBody } from "./grammar/outline.ts";
import { unwrapLines } from "./grammar/wrapped-lines.ts";
import type { ArticlePerson } from "./people/article-person.ts";
import { gatherBodies } from "./people/bodies.ts";
import { gatherPeople } from "./people/inventory.ts";
import { type KinshipFact, readKinship } from "./people/kinship-facts.ts";
import { findNameChunks } from "./people/name-chunks.ts";
import { voteGenders } from "./people/pronoun-votes.ts";
import { findQuotedNames } from "./people/quoted-names.ts";
import { namesOfSigners, namesOfTurns } from "./people/turn-names.ts";
import { type ArticleQuotation, type Memory, mostRemembered, readSentenceQuotations } from "./read-sentence.ts";
import type { ReadSentence, Reference } from "./reading-context.ts";
import { readReferences } from "./resolution/references.ts";
import { trackFocus } from "./resolution/salience.ts";
import type { PreviousSentence } from "./sieves/across-sentences.ts";
import { topicOf } from "./sieves/speakers.ts";
import { findTurn } from "./sieves/transcript.ts";

export type { ArticleQuotation } from "./read-sentence.ts";

/** Holds what one article says by itself: plain values that mean one another, so that it can be stored as one. */
export interface ArticleReading {
  readonly article: Article;
  /** In the order of first mention. */
  readonly people: readonly ArticlePerson[];
  readonly kinship: readonly KinshipFact[];
  /** In the order of the text. */
  readonly quotations: readonly ArticleQuotation[];
}

/** Reads one article: its people, its quotations and whose they are. Depends on nothing else, so it can be kept. */
export function readArticle(article: Article): ArticleReading {
  return readThrough(article, () => undefined);
}

/** The sentences of an article with whom their phrases mean, in order; nothing of it is kept. As costly as reading the article. */
export function readSentences(article: Article): readonly ReadSentence[] {
  const sentences: ReadSentence[] = [];
  readThrough(article, (read) => sentences.push(read));
  return sentences;
}

function readThrough(article: Article, note: (read: ReadSentence) => void): ArticleReading {
  const body = unwrapLines(article.body);
  const outline = outlineBody(body, article.quoted);
  const chunked = outline.sentences.map((sentence) => ({ sentence, chunks: chunkSentence(sentence.tokens) }));
  const named = [...namesOfTurns(body, outline.turns, article.title ?? ""), ...namesOfSigners(body, article.quoted)];
  const bodies = gatherBodies(chunked);
  const nameChunks = [...findNameChunks(chunked), ...findQuotedNames(outline, chunked)]
    .filter(({ chunk }) => !bodies.isNamed(chunk))
    .toSorted((one, other) => one.chunk.start - other.chunk.start);
  const inventory = gatherPeople(body, nameChunks, named);
  voteGenders(
    chunked.map(({ chunks }) => chunks),
    inventory,
  );
  const memory: Memory = { inventory, kinship: [], statements: [], previous: null };
  const focus = trackFocus();
  const quotations: ArticleQuotation[] = [];
  for (const { sentence, chunks } of chunked) {
    const { references, owners } = readReferences(body, chunks, {
      inventory,
      focus,
      kinship: memory.kinship,
      bodies,
    });
    const read: ReadSentence = { outline, sentence, chunks, references, owners };
    note(read);
    if (memory.kinship.length < mostRemembered)
      appendAll(memory.kinship, readKinship(chunks, references, owners, inventory));
    const found = readSentenceQuotations(read, memory);
    appendAll(quotations, found);
    const attribution = found.findLast((quotation) => quotation.attribution)?.attribution ?? null;
    if (attribution?.speaker.person) focus.mention(attribution.speaker.person, "speaker");
    const lastAttribution = attribution ?? memory.previous?.lastAttribution ?? null;
    const lastLine = attribution ? sentence.line : (memory.previous?.lastLine ?? 0);
    const turn = turnAfter(body, found, memory);
    const lineTopic = topicInLine(read, memory.previous);
    memory.previous = { read, attribution, lastAttribution, lastLine, lineTopic, turn };
  }
  return { article, people: inventory.people, kinship: memory.kinship, quotations: correct(quotations, body) };
}

/** The quotations with what notes of the paper itself take back. */
function correct(quotations: readonly ArticleQuotation[], body: string): readonly ArticleQuotation[] {
  const notes = readCorrectionNotes(body);
  if (notes.length === 0) return quotations;
  return quotations.map((quotation) => {
    const { stretch, attribution, frame } = quotation;
    const noted = frame?.ofSaying ? null : frameByNotes(body, stretch, attribution?.speaker ?? null, notes);
    return noted ? { ...quotation, frame: noted } : quotation;
  });
}

/** Tells whom the sentence is about; or else whom the one before in its line is about. */
function topicInLine(read: ReadSentence, previous: PreviousSentence | null): Reference | null {
  const topic = topicOf(read);
  if (topic?.person) return topic;
  return previous?.read.sentence.line === read.sentence.line ? previous.lineTopic : null;
}

/** A transcript goes on as long as each paragraph continues the one before. */
function turnAfter(body: string, found: readonly ArticleQuotation[], memory: Memory): Reference | null {
  const stretch = found.at(-1)?.stretch;
  if (!stretch) return null;
  const turn = findTurn(body, stretch, memory.inventory);
  return turn ? turn.speaker : stretch.continues ? (memory.previous?.turn ?? null) : null;
}
