import { isRefused } from "../../src/answers/answer.ts";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { readClaim } from "../../src/checking/claim/claim.ts";
import { checkClaim } from "../../src/checking/verdict/check-claim.ts";
import { foldText } from "../../src/coverage/fold.ts";
import type { Passage } from "../../src/coverage/passage.ts";
import { isOneText, sketchText } from "../../src/coverage/text-sketch.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import type { PassageReader } from "../../src/reading/passage-reader.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { fittedCoverages, heldOutCoverages } from "../answers/coverages/index.ts";
import { coverageOf, inventedArticles, shippedArticles } from "../checking/example-coverage.ts";

export * as denialLadders from "./denial-ladders.ts";
export * as graded from "./graded.ts";
export * as ladders from "./ladders.ts";
export * as pageLadders from "./page-ladders.ts";
export * as sentenceLadders from "./sentence-ladders.ts";
export * from "./withdrawing.ts";

/** Something that the program does, as a text that tells whether it still does the same. */
export type Outcome = () => string | Promise<string>;

const today = "2024-11-20";

/** A question about a coverage: by the words alone, or with what stands in for a reader that is mild or strict; of an article. */
export type Asked = readonly [coverage: string, how: "words" | "mild" | "strict", question: string, about?: string];

const aliases = new Map([["Estelle Garrow", ["Boss Stella"]]]);
const opened = new Map<string, Promise<Archive>>();

export function answering(asked: readonly Asked[]): readonly Outcome[] {
  return asked.map(([name, how, question, about]) => async () => {
    const known = opened.get(name + how) ?? openFor(name, how);
    opened.set(name + how, known);
    return tell(question, await known, about);
  });
}

function openFor(name: string, how: Asked[1]): Promise<Archive> {
  const coverage = [...heldOutCoverages, ...fittedCoverages].find((one) => one.name === name);
  if (!coverage) throw new RangeError(`no coverage is called ${name}`);
  const reader = how === "words" ? null : standIn(how === "mild" ? [18, -6] : [30, -13]);
  return openArchive(coverage.articles, { aliases, buildIndex: buildMiniSearchIndex, reader });
}

async function tell(question: string, { answering, people }: Archive, about?: string): Promise<string> {
  const named = people.map(({ name }) => ({ name, gender: "male" as const }));
  const subject = about === undefined ? null : { articleId: about, title: "", people: named };
  const answer = await answerQuestion(question, 4, answering, subject, today);
  const { outcome, passages } = answer;
  const missing = isRefused(answer) ? answer.missing : [];
  const shown = passages.map(({ best, alsoIn }) => [best.article.id, best.start, best.end, alsoIn.length]);
  return JSON.stringify([question, outcome, missing, shown]);
}

/** The reader's place is taken by what two texts have in common, letter by letter. */
const standIn = ([scale, shift]: readonly [number, number]): PassageReader => ({
  knows: () => true,
  match: async (question, passages) =>
    passages.map((passage) => {
      const score = likeness(question, passage.excerpt.text);
      const of = ({ start, end }: { start: number; end: number }) =>
        likeness(question, bodyOf(passage).slice(start, end));
      return { score, of, word: () => null };
    }),
  read: async (question, passages) =>
    passages.map((passage) => {
      const likelihood = likeness(question, passage.excerpt.text);
      const { start, end } = passage.sentences[0] ?? passage.excerpt;
      const within = (span: { start: number; end: number }) =>
        likeness(question, bodyOf(passage).slice(span.start, span.end));
      return { logit: scale * likelihood + shift, answer: { start, end }, likelihood, within };
    }),
});

const bodyOf = ({ article }: Passage) => article.body;

/** Many texts are compared, each with the same few. */
const trigrams = new Map<string, ReadonlySet<string>>();

function likeness(one: string, other: string): number {
  const [asked, held] = [trigramsOf(one), trigramsOf(other)];
  return [...asked].filter((trigram) => held.has(trigram)).length / Math.max(1, asked.size);
}

function trigramsOf(text: string): ReadonlySet<string> {
  const known = trigrams.get(text);
  if (known) return known;
  const folded = foldText(text);
  const found = new Set(Array.from({ length: folded.length }, (_, at) => folded.slice(at, at + 3)));
  trigrams.set(text, found);
  return found;
}

/** Tells who is said to say what, and how surely. */
export function quoting(texts: readonly string[]): readonly Outcome[] {
  return texts.map((body, at) => () => {
    const article = { id: `${at}`, title: null, publisher: null, author: null, publishedOn: today, url: null, body };
    const found = readQuotations([article], new Map()).quotations;
    return JSON.stringify(
      found.map(({ words, sentence, kind, speaker, certainty, rule }) => [
        words.text,
        sentence.start,
        sentence.end,
        kind,
        speaker?.name,
        certainty,
        rule,
      ]),
    );
  });
}

/** Tells what is said of claims. */
export function checking(claims: readonly (readonly [claim: string, speaker: string | null])[]): readonly Outcome[] {
  const coverage = coverageOf([...shippedArticles(), ...inventedArticles()]);
  return claims.map(([claim, speaker]) => () => {
    const { verdict, edits, pieces, carriers } = checkClaim(readClaim(claim), speaker, coverage);
    return JSON.stringify([
      verdict,
      edits.map(({ kind, claim: typed }) => [kind, typed]),
      pieces.map(({ words }) => [words.article.id, words.start, words.end]),
      carriers.map(({ words, how }) => [words.article.id, words.start, words.end, how]),
    ]);
  });
}

/** Tells which texts are one. */
export function comparing(): readonly Outcome[] {
  const lines = Array.from(
    { length: 60 },
    (_, at) => `Sentence ${at} of this report tells of harbour ${at * 7} and quay ${at * 3}.`,
  );
  const other = lines.map((line) => line.replaceAll("harbour", "village").replaceAll("quay", "farm"));
  const everyFourteenth = lines.join(" ").replace(/((?:\S+ ){13})\S+/g, "$1changed");
  const mixed = (same: number, length: number) => [...lines.slice(0, same), ...other.slice(same, length)].join(" ");
  const edited = () => `${isOneText(sketchText(lines.join(" ")), sketchText(everyFourteenth))}`;
  return [5, 10, 20, 30, 40, 45, 50, 55]
    .flatMap((same) =>
      [60, same + 2].map(
        (length) => () => `${isOneText(sketchText(lines.join(" ")), sketchText(mixed(same, length)))}`,
      ),
    )
    .concat(edited);
}
