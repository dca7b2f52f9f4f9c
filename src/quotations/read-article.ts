import type { Article } from "../coverage/article.ts";
import { type Chunk, chunkSentence } from "./chunks.ts";
import { gatherPeople, type Inventory, type NamedChunk } from "./inventory.ts";
import type { QuotedStretch } from "./marks.ts";
import { singularOf } from "./noun-forms.ts";
import { type OuterSentence, outlineBody } from "./outline.ts";
import { personNouns } from "./person-nouns.ts";
import { voteGenders } from "./pronoun-votes.ts";
import type { Attribution, ReadSentence } from "./reading-context.ts";
import { readReferences } from "./references.ts";
import { trackFocus } from "./salience.ts";
import { sieveSentence, topicOf } from "./sentence-sieves.ts";
import { isHearsay, isWorkTitle } from "./stretch-kinds.ts";

/** A quotation of one article, before people are linked over the coverage. */
export interface ArticleQuotation {
  readonly stretch: QuotedStretch;
  readonly read: ReadSentence;
  readonly attribution: Attribution | null;
}

/** What one article says by itself. */
export interface ArticleReading {
  readonly article: Article;
  readonly inventory: Inventory;
  readonly quotations: readonly ArticleQuotation[];
}

/** Reads one article: its people, its quotations and whose they are. Depends on nothing else, so it can be kept. */
export function readArticle(article: Article): ArticleReading {
  const outline = outlineBody(article.body);
  const chunked = outline.sentences.map((sentence) => ({ sentence, chunks: chunkSentence(sentence.tokens) }));
  const inventory = gatherPeople(
    article.body,
    chunked.flatMap(({ sentence, chunks }) => nameChunks(chunks, isHeadline(sentence))),
  );
  voteGenders(
    chunked.map(({ chunks }) => chunks),
    inventory,
  );
  const focus = trackFocus();
  const quotations: ArticleQuotation[] = [];
  let previous: { line: number; attribution: Attribution | null; read: ReadSentence; quotes: number } | null = null;
  for (const { sentence, chunks } of chunked) {
    const headline = isHeadline(sentence);
    const { references, owners } = readReferences(article.body, chunks, inventory, focus);
    const read: ReadSentence = { outline, sentence, chunks, references, owners, headline };
    let attribution: Attribution | null = null;
    let quotes = 0;
    for (const [index, chunk] of chunks.entries()) {
      if (chunk.kind !== "quote") continue;
      quotes += 1;
      const stretch = outline.stretches[chunk.tokens[0]?.quote ?? -1];
      if (!stretch) continue;
      const unsaid = isWorkTitle(read, index) || isHearsay(read, index);
      const found: Attribution | null = unsaid
        ? null
        : (sieveSentence(read, index) ?? acrossSentences(read, stretch, previous));
      quotations.push({ stretch, read, attribution: found });
      attribution = found ?? attribution;
    }
    if (attribution?.speaker.person) focus.mention(attribution.speaker.person, "speaker");
    previous = { line: sentence.line, attribution, read, quotes };
  }
  return { article, inventory, quotations };
}

interface Previous {
  readonly line: number;
  readonly attribution: Attribution | null;
  readonly read: ReadSentence;
  readonly quotes: number;
}

/** A quotation that is a sentence of its own takes its speaker from the sentence before. */
function acrossSentences(read: ReadSentence, stretch: QuotedStretch, previous: Previous | null): Attribution | null {
  if (read.chunks.some((chunk) => chunk.kind !== "quote" && chunk.kind !== "other" && chunk.kind !== "comma"))
    return null;
  if (!previous) return null;
  const { attribution, line } = previous;
  if (stretch.continues && attribution) return { ...attribution, rule: "continued paragraph" };
  if (line === read.sentence.line && attribution) return { ...attribution, rule: "same paragraph" };
  if (previous.read.chunks.at(-1)?.kind === "colon") {
    const topic = topicOf(previous.read);
    if (topic) return { rule: "colon paragraph", speaker: topic };
  }
  if (attribution) return { ...attribution, rule: "previous speaker" };
  return null;
}

function nameChunks(chunks: readonly Chunk[], inHeadline: boolean): readonly NamedChunk[] {
  return chunks.flatMap((chunk, index) => {
    if (chunk.kind === "other" && chunk.tokens.length > 3)
      return nameChunks(chunkSentence(chunk.tokens.slice(1)), inHeadline);
    if (chunk.kind !== "name" && chunk.kind !== "noun") return [];
    const bySpeech = [chunks[index - 1], chunks[index + 1]].some((beside) => beside?.cue?.strength === "said");
    return [{ chunk, bySpeech, inHeadline, apposed: apposedNouns(chunks, index) }];
  });
}

/** "Jane Roe, 83, a lawyer for …", "Jane Roe, who …": what the words behind a comma tell of the one before it. */
function apposedNouns(chunks: readonly Chunk[], name: number): readonly string[] {
  const inside = chunks[name + 2];
  if (chunks[name + 1]?.kind !== "comma" || !inside) return [];
  if (inside.kind === "relative" && /^whom?$|^whose$/.test(inside.tokens[0]?.word ?? "")) return ["person"];
  if (inside.kind !== "noun" && inside.kind !== "name") return [];
  const age = inside.tokens.length === 1 && /^\d{1,3}$/.test(inside.tokens[0]?.word ?? "");
  const nouns = inside.tokens.filter(
    ({ word, capital }) => !capital && personNouns.has(singularOf(word)) && singularOf(word) === word,
  );
  return age ? ["person"] : nouns.map(({ word }) => word);
}

/** The first line, when most of its longer words have capitals: names cannot be told from other words there. */
function isHeadline({ line, tokens }: OuterSentence): boolean {
  const longer = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  return line === 0 && longer.length >= 4 && longer.filter((token) => token.capital).length > 0.7 * longer.length;
}
