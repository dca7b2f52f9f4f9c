import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type CheckedCoverage, readCheckedCoverage } from "../src/checking/claim/checked-coverage.ts";
import { readClaim } from "../src/checking/claim/claim.ts";
import { checkClaim } from "../src/checking/verdict/check-claim.ts";
import { type Article, byNewest } from "../src/coverage/article.ts";
import { splitPassages } from "../src/coverage/passage.ts";
import type { Quotation } from "../src/quotations/quotation.ts";
import { readQuotations } from "../src/quotations/read-quotations.ts";
import { drawFrom, editQuotation, type GeneratedClaim } from "./check-claims.ts";

/**
 * Checks generated claims, of every Nth quotation: `tsx bench/check.ts --data DIR [--data DIR …] [--every N] [--show N]`. A DIR holds
 * `articles.jsonl` and `gold.jsonl`: one article a line, and the places of its quotations.
 */
const { values } = parseArgs({
  options: {
    data: { type: "string", multiple: true, default: [] },
    every: { type: "string", default: "1" },
    show: { type: "string", default: "0" },
  },
});
const folders = values.data.filter((folder) => existsSync(join(folder, "articles.jsonl")));
if (folders.length === 0) throw new Error("--data names no folder with articles.jsonl and gold.jsonl");

const articles = folders
  .flatMap((folder) => readLines(join(folder, "articles.jsonl")).map(toArticle))
  .toSorted(byNewest);
const { quotations, people } = readQuotations(articles, new Map());
const coverage = openCoverage();
const gold = folders.flatMap((folder) => readLines(join(folder, "gold.jsonl")).flatMap(readGold));
const draw = drawFrom(5);
const tally = new Map<
  string,
  { cases: number; verdict: number; named: number; falselyConfirmed: number; alarms: number }
>();
const durations: number[] = [];
const every = Number(values.every);
let show = Number(values.show);
for (const claim of generateClaims()) {
  tell(claim, claim.speaker);
}
report();

interface SpokenClaim extends GeneratedClaim {
  readonly speaker: string | null;
}

function* generateClaims(): Generator<SpokenClaim> {
  const names = people.filter(
    ({ quotations: count, name }) => count > 2 && /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name) && name !== "Zero Hedge",
  );
  const plain = ["carrot", "ladder", "umbrella", "violin", "teapot", "glacier"];
  for (const [at, text] of gold.entries()) {
    if (at % every !== 0) continue;
    const other = gold[(at + 1 + draw(gold.length - 1)) % gold.length] ?? "";
    const name = names[draw(names.length)]?.name ?? "Nobody Known";
    const material = { other, name, word: plain[draw(plain.length)] ?? "carrot" };
    for (const claim of editQuotation(text, material, draw)) yield { ...claim, speaker: null };
  }
  for (const [at, quotation] of quotations.entries()) {
    if (at % every !== 0) continue;
    const claimed = names[draw(names.length)];
    const { speaker, words } = quotation;
    if (!speaker?.personId || !claimed || isTheirs(quotation, claimed.id) || words.text.split(/\s+/).length < 7)
      continue;
    const kinds = [] as const;
    yield {
      edit: "given to another speaker",
      text: words.text,
      verdicts: ["other-speaker"],
      kinds,
      speaker: claimed.id,
    };
    yield {
      edit: "given to its speaker",
      text: words.text,
      verdicts: ["exact", "shortened"],
      kinds,
      speaker: speaker.personId,
    };
  }
}

function isTheirs({ speaker, relayedBy }: Quotation, id: string): boolean {
  return speaker?.personId === id || relayedBy?.personId === id;
}

function tell(claim: SpokenClaim, speaker: string | null): void {
  const started = performance.now();
  const check = checkClaim(readClaim(claim.text), speaker, coverage);
  durations.push(performance.now() - started);
  const row = tally.get(claim.edit) ?? { cases: 0, verdict: 0, named: 0, falselyConfirmed: 0, alarms: 0 };
  tally.set(claim.edit, row);
  const isRight = claim.verdicts.includes(check.verdict);
  const isNamed = isRight && (claim.kinds.length === 0 || check.edits.some(({ kind }) => claim.kinds.includes(kind)));
  const isConfirmed = ["exact", "exact-but-punctuation"].includes(check.verdict);
  const mustConfirm = claim.verdicts.includes("exact") || claim.verdicts.includes("exact-but-punctuation");
  const isFalse = mustConfirm
    ? ["altered", "spliced", "not-found", "nearest", "other-speaker"].includes(check.verdict)
    : isConfirmed;
  row.cases += 1;
  row.verdict += isRight ? 1 : 0;
  row.named += isNamed ? 1 : 0;
  row.falselyConfirmed += isFalse ? 1 : 0;
  row.alarms += mustConfirm && check.verdict === "framed" ? 1 : 0;
  if ((!isNamed || isFalse) && show > 0) {
    show -= 1;
    print(
      `\n${isFalse ? "FALSE " : ""}[${claim.edit}] ${claim.text}\n  ${check.verdict} ${JSON.stringify(check.claimedSpeaker?.fit ?? null)}`,
    );
    for (const edit of check.edits) print(`  ${edit.kind}: ${edit.article?.text} <- ${edit.claim}`);
    for (const { words, quotation, cutBefore, cutAfter } of check.pieces)
      print(
        `  ${words.article.id} ${quotation?.speaker?.name ?? quotation?.kind} | ${cutBefore?.text ?? ""} | ${words.text.slice(0, 200)} | ${cutAfter?.text ?? ""}`,
      );
  }
}

function report(): void {
  const rows = [...tally];
  const sum = (pick: (row: (typeof rows)[number][1]) => number) =>
    rows.reduce((total, [, row]) => total + pick(row), 0);
  for (const [edit, row] of rows)
    print(
      `${edit.padEnd(44)} ${String(row.cases).padStart(6)}  verdict ${percent(row.verdict, row.cases)}  verdict and edit ${percent(row.named, row.cases)}  false ${row.falselyConfirmed}  framed ${row.alarms}`,
    );
  const cases = sum((row) => row.cases);
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  print(
    `${articles.length} articles, ${cases} claims: verdict ${percent(
      sum((row) => row.verdict),
      cases,
    )}, verdict and edit ${percent(
      sum((row) => row.named),
      cases,
    )}, false ${sum((row) => row.falselyConfirmed)}`,
  );
  print(`a claim: median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(0.99999)} ms`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)}%`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readLines(file: string): readonly unknown[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function toArticle(line: unknown): Article {
  const { id, title, publisher, publishedOn, body } = line as Article;
  return { id, title, publisher, author: null, publishedOn, url: null, body };
}

/** The quotations of at least seven words that stand in quotation marks. */
function readGold(line: unknown): readonly string[] {
  const { articleId, quotations: places } = line as {
    articleId: string;
    quotations: { start: number; end: number; words: number }[];
  };
  const body = articles.find(({ id }) => id === articleId)?.body ?? "";
  return places
    .filter(
      ({ words, start, end }) => words >= 7 && /["“]/.test(body.charAt(start - 1)) && /["”]/.test(body.charAt(end)),
    )
    .map(({ start, end }) => body.slice(start, end))
    .filter((text) => /^[\p{L}\p{N}[]/u.test(text) && text.length < 1900 && !/[“”"\n]/.test(text));
}

function openCoverage(): CheckedCoverage {
  const sources = new Map(
    articles.map((article) => [
      article.id,
      { article, passages: splitPassages(article), quotations: [] as Quotation[] },
    ]),
  );
  for (const quotation of quotations) sources.get(quotation.words.article.id)?.quotations.push(quotation);
  return readCheckedCoverage(sources, people);
}
