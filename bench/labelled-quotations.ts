import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "../src/corpus/read-corpus.ts";
import type { Article } from "../src/coverage/article.ts";
import type { Span } from "../src/coverage/span.ts";

/** A quotation as people labelled it. */
export interface GoldQuotation extends Span {
  /** As written in the article: a name, a pronoun or a description. */
  readonly speaker: string;
  /** Full names of whom the speaker is; empty for one who is no named person. */
  readonly persons: readonly string[];
  readonly pronoun: boolean;
  /** Not counted for its speaker: the labels disagree. */
  readonly skip: boolean;
  readonly words: number;
}

export interface GoldArticle {
  readonly articleId: string;
  readonly quotations: readonly GoldQuotation[];
  /** Words in marks that are nobody's. */
  readonly unattributed: readonly Span[];
}

/** Articles with labelled quotations. */
export interface QuotationSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly gold: readonly GoldArticle[];
}

/**
 * Three in ten articles, told by the first byte of the SHA-256 of their id. Nobody reads these while rules are worked on:
 * their totals alone tell whether a rule holds beyond the articles it was found in.
 */
export function isHeldOut(articleId: string): boolean {
  return (createHash("sha256").update(articleId).digest()[0] ?? 0) % 10 < 3;
}

/** Every set in the folders below one: those that hold `articles.jsonl` and `gold.jsonl`, by name. */
export async function readQuotationSets(folder: string): Promise<readonly QuotationSet[]> {
  const names = [".", ...readdirSync(folder, { recursive: true, encoding: "utf8" })].toSorted();
  const sets: QuotationSet[] = [];
  for (const name of names) {
    const [articles, gold] = [join(folder, name, "articles.jsonl"), join(folder, name, "gold.jsonl")];
    if (!existsSync(articles) || !existsSync(gold)) continue;
    sets.push({ name, articles: (await readCorpus(articles)).articles, gold: readGold(gold) });
  }
  return sets;
}

function readGold(file: string): readonly GoldArticle[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}
