import { createHash } from "node:crypto";
import type { Article } from "../../src/coverage/article.ts";
import { findWords } from "../../src/coverage/fold.ts";
import type { Span } from "../../src/coverage/span.ts";
import type { Quotation } from "../../src/quotations/quotation.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { isHeldOut, readQuotationSets } from "../labelled-quotations.ts";
import { damageMark } from "./damage-mark.ts";

/** So many words of the writer's own in somebody's mouth count; a single one may be a matter of tokens. */
const fewestWords = 2;

/** How many articles are damaged. */
const count = 219;

/**
 * Damages one mark in each of 219 labelled articles, and counts in how many the writer's own words are then said to
 * be somebody's. Of the sets, only articles that may be looked at are taken.
 */
export async function measureMarks(folder: string, seed: number): Promise<string> {
  const sets = await readQuotationSets(folder);
  const articles = sets.flatMap((set) => set.articles).filter(({ id }) => !isHeldOut(id));
  const byChance = articles.toSorted((one, other) => chance(seed, one.id, "order") - chance(seed, other.id, "order"));
  const rows = new Map<string, { articles: number; wrong: number; certain: number }>();
  let taken = 0;
  for (const article of byChance) {
    const damaged = damageMark(article.body, chance(seed, article.id, "kind"), chance(seed, article.id, "place"));
    if (!damaged) continue;
    const marked = readQuotations([article], new Map()).quotations.map(({ words }) => damaged.shift(words));
    const found = readQuotations([{ ...article, body: damaged.body }], new Map()).quotations;
    const wrong = found.filter((one) => one.speaker !== null && ownWords(damaged.body, one, marked) >= fewestWords);
    const row = rows.get(damaged.kind) ?? { articles: 0, wrong: 0, certain: 0 };
    row.articles += 1;
    if (wrong.length > 0) row.wrong += 1;
    if (wrong.some(({ certainty }) => certainty === "certain")) row.certain += 1;
    rows.set(damaged.kind, row);
    if (++taken >= count) break;
  }
  const lines = [...rows]
    .toSorted()
    .map(([kind, row]) => `| ${kind} | ${row.articles} | ${row.wrong} | ${row.certain} |`);
  const sum = (pick: "articles" | "wrong" | "certain") => [...rows.values()].reduce((all, row) => all + row[pick], 0);
  return [
    "| damaged mark | articles | writer's words in a mouth | certain |",
    "|---|---|---|---|",
    ...lines,
    `| all | ${sum("articles")} | ${sum("wrong")} | ${sum("certain")} |`,
  ].join("\n");
}

/** How many words stand outside of what was marked before the damage. */
function ownWords(body: string, { words }: Quotation, marked: readonly Span[]): number {
  return findWords(body.slice(words.start, words.end)).filter(({ start, end }) => {
    const middle = words.start + (start + end) / 2;
    return !marked.some((span) => span.start <= middle && middle <= span.end);
  }).length;
}

/** A number from 0 to 1 that the seed, the article and its use decide. */
function chance(seed: number, articleId: Article["id"], use: string): number {
  return createHash("sha256").update(`${seed} ${use} ${articleId}`).digest().readUInt32BE() / 2 ** 32;
}
