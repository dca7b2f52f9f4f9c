import fc from "fast-check";
import { expect } from "vitest";
import type { Check } from "../../src/checking/check.ts";
import { type CheckedSource, openCheckedCoverage } from "../../src/checking/claim/checked-coverage.ts";
import { readClaim } from "../../src/checking/claim/claim.ts";
import { checkClaim } from "../../src/checking/verdict/check-claim.ts";
import { readComparedWords } from "../../src/checking/words/compared-words.ts";
import { indexWords } from "../../src/checking/words/index-words.ts";
import { keepRow, openWordIndex, type WordIndex } from "../../src/checking/words/word-index.ts";
import { type Article, byNewest } from "../../src/coverage/article.ts";
import { runAtOnce } from "../../src/coverage/cooperative-steps.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { readQuotations } from "../../src/quotations/read-quotations.ts";
import { exampleArticle } from "../coverage/example.ts";

/** What the articles have in common and in which they differ: claims fit several of them, equally well or nearly. */
const paragraphs = [
  "“We will not close the harbour pool before March 14,” said Mayor Edna Pell.",
  "“We will not close the harbour pool before May 20,” said Victor Osei.",
  "Pell said that the council wasn't going to sell the old swimming pool to anybody.",
  "“It is,” Pell said, “a sad day for everybody who swims here.”",
  "“It is a sad day for everybody who swims here,” Osei said.",
  "Osei denied that he had “threatened to sue the council” over the harbour pool.",
  "The council said in April that 40 families use the pool every week.",
  "The council said in April that 45 families use the pool every week.",
  "“Nobody should doubt that the members will pay,” Osei told reporters. “They've paid before.”",
  "The ferry arrested nobody's attention; Ferreira, its captain, was arresting.",
  "the of and to a in that it is was the of and to a in that it is was",
  "Zweifellos völlig neue Wörter: Übermut, Überlauf.",
];
const days = ["2024-03-01", "2024-03-02", "2024-03-03"];
const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** What an article says one time and another: of one id, and each an object of its own. */
const versions = fc.array(
  fc.record({
    body: fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 5 }).map((some) => some.join("\n\n")),
    publishedOn: fc.constantFrom(...days),
  }),
  { minLength: 2, maxLength: 2 },
);

/**
 * A coverage as it was one time after another: articles come, go, change and come back. Each newest first, and never empty.
 * 0 is for an article that is not there, 1 and 2 for what it says.
 */
export const histories: fc.Arbitrary<readonly (readonly Article[])[]> = fc
  .tuple(
    fc.array(versions, { minLength: ids.length, maxLength: ids.length }),
    fc.array(
      fc.array(fc.nat(2), { minLength: ids.length, maxLength: ids.length }).filter((state) => state.some(Boolean)),
      { minLength: 2, maxLength: 6 },
    ),
  )
  .map(([said, states]) => {
    const articles = said.map((some, slot) =>
      some.map(({ body, ...rest }) => exampleArticle(body, { id: ids[slot] ?? "", ...rest })),
    );
    return states.map((state) =>
      state.flatMap((version, slot) => (version > 0 ? (articles[slot]?.[version - 1] ?? []) : [])).toSorted(byNewest),
    );
  });

/** Words of the paragraphs: as they are, run together, with a word more, less or another; or words in no order. */
export const claims: fc.Arbitrary<string> = fc
  .record({
    said: fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 3 }),
    from: fc.nat(12),
    length: fc.integer({ min: 1, max: 30 }),
    at: fc.nat(30),
    removed: fc.nat(2),
    added: fc.array(fc.constantFrom("not", "council", "pool", "arrest", "umbrella", "…", "Übermut", "60"), {
      maxLength: 2,
    }),
  })
  .map(({ said, from, length, at, removed, added }) => {
    const words = said
      .join(" ")
      .split(/\s+/)
      .slice(from, from + length);
    return words.toSpliced(at % (words.length + 1), removed, ...added).join(" ");
  })
  .filter((text) => readClaim(text).whole.words.length > 0);

/** Every word that an article may have. */
const keys = new Set(readComparedWords(paragraphs.join(" ")).map(({ key }) => key));

/** The words of the articles, all read now, in one row. */
export function indexAfresh(articles: readonly Article[]): WordIndex {
  return openWordIndex(keepRow(runAtOnce(indexWords(articles))));
}

/** Holds an index to what one of the same articles, made afresh, tells of every place and every word. */
export function expectSameWords(index: WordIndex, articles: readonly Article[]): void {
  const fresh = indexAfresh(articles);
  expect(index.articles).toEqual(articles);
  expect(index.firstPlaces).toEqual(fresh.firstPlaces);
  expect(describePlaces(index)).toEqual(describePlaces(fresh));
  expect(describeWords(index)).toEqual(describeWords(fresh));
}

/** All but the numbers of words, which one index gives in its own way. */
function describePlaces(index: WordIndex) {
  const places = Array.from({ length: index.length + 4 }, (_, at) => at - 2);
  return places.map((place) => {
    const word = index.wordAt(place);
    return [index.keyOf(word), word >= 0, index.countOf(word), index.startAt(place), index.lengthAt(place)];
  });
}

function describeWords(index: WordIndex) {
  return Array.from(keys, (key) => {
    const word = index.numberOf(key);
    return word === undefined ? [key] : [key, ...[0, 1, 3, Infinity].map((most) => [...index.placesOf(word, most)])];
  });
}

/** Holds checks against an index to those against one that is made afresh: all that can be shown of them. */
export function expectSameChecks(index: WordIndex, articles: readonly Article[], texts: readonly string[]): void {
  const { quotations, people } = readQuotations(articles, new Map());
  const sources = new Map<string, CheckedSource>(
    articles.map((article) => [
      article.id,
      {
        article,
        passages: splitPassages(article),
        quotations: quotations.filter(({ words }) => words.article === article),
      },
    ]),
  );
  const followed = openCheckedCoverage(sources, people, index);
  const fresh = openCheckedCoverage(sources, people, indexAfresh(articles));
  for (const text of texts)
    for (const speaker of [null, "Osei"]) {
      const [here, there] = [followed, fresh].map((coverage) => tell(checkClaim(readClaim(text), speaker, coverage)));
      expect(here, text).toBe(there);
    }
}

/** All of a check; articles by their ids. */
function tell(check: Check): string {
  return JSON.stringify(check, (_key, value) =>
    value && typeof value === "object" && "body" in value ? value.id : value,
  );
}
