import type { Article } from "../../src/coverage/article.ts";
import { groupCarriers } from "../../src/coverage/carriers.ts";
import { runAtOnce } from "../../src/coverage/cooperative-steps.ts";
import { sketchText } from "../../src/coverage/text-sketch.ts";
import { inventArticles } from "../reliability/invented-articles.ts";
import { generateCoverage } from "./generate-coverage.ts";

/**
 * Measures what it costs to find the carriers of one text, in milliseconds of this processor: for texts that share nothing,
 * and for those that somebody made to share all they can. `node --import tsx bench/speed/group-carriers.ts [articles]`
 */
const [count = 10_000] = process.argv.slice(2).map(Number);
const news = generateCoverage(count * 20, 1).articles;
const invented = inventArticles(count);
const first = invented[0]?.body ?? "";
const withBody = (change: (body: string) => string) =>
  invented.map((article) => ({ ...article, body: change(article.body) }));

measure("texts of their own, 1,600 words", news);
measure("texts that share phrases, 450 words", invented);
measure(
  "all the same",
  withBody(() => first),
);
measure(
  "all the same but one sentence",
  withBody((body) => `${first} ${body.slice(0, 300)}`),
);
measure(
  "the same third in all of them",
  withBody((body) => `${first.slice(0, first.length / 2)} ${body}`),
);

function measure(what: string, articles: readonly Article[]): void {
  const [sketched, sketchMs] = time(() => articles.map((article) => ({ article, sketch: sketchText(article.body) })));
  const [carriers, groupMs] = time(() => runAtOnce(groupCarriers(sketched)));
  const groups = new Set(carriers.values()).size;
  process.stdout.write(
    `${what}: ${articles.length} sketches in ${sketchMs} ms, compared in ${groupMs} ms; ${carriers.size} articles in ${groups} groups\n`,
  );
}

function time<Result>(work: () => Result): readonly [Result, number] {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return [result, Math.round((user + system) / 1000)];
}
