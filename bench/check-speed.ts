import { parseArgs } from "node:util";
import { readCheckedCoverage } from "../src/checking/claim/checked-coverage.ts";
import { readClaim } from "../src/checking/claim/claim.ts";
import { checkClaim } from "../src/checking/verdict/check-claim.ts";
import type { Article } from "../src/coverage/article.ts";
import { splitPassages } from "../src/coverage/passage.ts";
import { readQuotations } from "../src/quotations/read-quotations.ts";
import { type Draw, drawFrom, editQuotation } from "./check-claims.ts";

/** Times checks over made-up articles: `tsx bench/check-speed.ts [--articles N] [--claims N]`. */
const { values } = parseArgs({
  options: { articles: { type: "string", default: "10000" }, claims: { type: "string", default: "3000" } },
});
const draw = drawFrom(3);
const vocabulary = makeVocabulary(30_000);
const articles = Array.from({ length: Number(values.articles) }, (_, number) => makeArticle(number));
const { quotations, people } = readQuotations(articles, new Map());
const sources = new Map(
  articles.map((article) => [
    article.id,
    { article, passages: splitPassages(article), quotations: [] as (typeof quotations)[number][] },
  ]),
);
for (const quotation of quotations) sources.get(quotation.words.article.id)?.quotations.push(quotation);
const started = performance.now();
const coverage = readCheckedCoverage(sources, people);
const opened = performance.now() - started;
const durations: number[] = [];
/** What each took of a processor: on a busy machine, less than it took of the clock. */
const processorTimes: number[] = [];
for (let at = 0; durations.length < Number(values.claims); at += 1) time(at);
report();

/** An edited quotation, one kept as it is, a piece of an article, or words in no order; half with a speaker. */
function time(at: number): void {
  const quotation = quotations[draw(quotations.length)];
  if (!quotation) throw new Error("the articles have no quotation");
  const material = {
    other: quotations[draw(quotations.length)]?.words.text ?? "",
    name: "Wilhelmina Kroll",
    word: "umbrella",
  };
  const edited = editQuotation(quotation.words.text, material, draw);
  const { body } = quotation.words.article;
  const from = draw(Math.max(1, body.length - 2000));
  const made = [
    edited[draw(edited.length)]?.text,
    quotation.words.text,
    body.slice(from, from + 50 + draw(1900)),
    makeSentence(draw),
    "the of and to a in that it is was",
  ];
  const text = (made[at % made.length] ?? quotation.words.text).slice(0, 2000);
  const speaker = at % 2 === 0 ? (people[draw(people.length)]?.name ?? null) : null;
  const begun = performance.now();
  const used = process.cpuUsage();
  checkClaim(readClaim(text), speaker, coverage);
  const { user, system } = process.cpuUsage(used);
  durations.push(performance.now() - begun);
  processorTimes.push((user + system) / 1000);
}

function report(): void {
  process.stdout.write(
    `${articles.length} articles, ${coverage.words.length} words, read for checking in ${opened.toFixed(0)} ms\n` +
      `${durations.length} claims by the clock: ${describeTimes(durations)}\n` +
      `${durations.length} claims by the processor: ${describeTimes(processorTimes)}\n`,
  );
}

function describeTimes(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)} ms`;
  return `median ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, slowest ${at(1)}`;
}

/** Words as frequent as those of English: the most frequent are its small words, the rest is made up of syllables. */
function makeVocabulary(size: number): readonly string[] {
  const small =
    "the of and to a in that it is was for on with as he his be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three".split(
      " ",
    );
  const parts = [
    "ba",
    "con",
    "der",
    "el",
    "fi",
    "gra",
    "ho",
    "in",
    "jo",
    "ka",
    "lu",
    "mer",
    "no",
    "or",
    "pel",
    "qui",
    "ra",
    "ster",
    "ti",
    "un",
    "ver",
    "wo",
  ];
  const made = Array.from({ length: size - small.length }, (_, at) => {
    let word = "";
    for (let left = at + 22; left > 0; left = Math.floor(left / parts.length)) word += parts[left % parts.length];
    return word;
  });
  return [...small, ...made];
}

/** Zipf's law: a word's frequency is one over its rank. */
function drawWord(from: Draw): string {
  return vocabulary[Math.floor(vocabulary.length ** (from(1_000_000) / 1_000_000)) - 1] ?? "the";
}

function makeSentence(from: Draw): string {
  const words = Array.from({ length: 8 + from(24) }, () => drawWord(from));
  const sentence = words.map((word, at) => (at > 4 && from(12) === 0 ? `${word},` : word)).join(" ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

function makeArticle(number: number): Article {
  const given = ["Edna", "Victor", "Ruth", "Paul", "Irene", "Oscar", "Nadia", "Leon"];
  const name = () => `${given[draw(given.length)]} ${capital(vocabulary[200 + draw(2000)] ?? "pell")}`;
  const speakers = [name(), name()];
  const paragraphs = Array.from({ length: 12 }, (_, at) => {
    const said = `“${makeSentence(draw)}. ${makeSentence(draw)},” ${speakers[at % 2]} said.`;
    return at % 3 === 0 ? said : `${makeSentence(draw)}. ${makeSentence(draw)}. ${makeSentence(draw)}.`;
  });
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);
  return {
    id: `made-${number}`,
    title: null,
    publisher: "Made Up",
    author: null,
    publishedOn: day,
    url: null,
    body: paragraphs.join("\n\n"),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
