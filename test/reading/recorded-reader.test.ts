import { expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { heldOutCoverages } from "../answers/coverages/index.ts";
import { realReader } from "../answers/real-reader.ts";
import { fingerprint, keyOf, loadRecord, numbersOf } from "../answers/recorded-readings.ts";

/** Of so many readings on record one is read here. */
const sampledEvery = 20;

const { reader, readings } = loadRecord();

it("what is on record was given with the weights and the kernel as they are: if not, `npm run record:readings`", () => {
  expect(reader).toBe(fingerprint());
});

it("what is on record is what the reader gives, in every number", async () => {
  const { articles } = await readCorpus("corpus");
  const passages = [...articles, ...heldOutCoverages.flatMap((coverage) => coverage.articles)].flatMap(splitPassages);
  const byKey = new Map(passages.map((passage) => [keyOf(passage), passage]));
  const sample = readings.filter((_, at) => at % sampledEvery === 0).filter(({ key }) => byKey.has(key));
  expect(sample.length).toBeGreaterThanOrEqual(8);
  const { read } = await realReader();
  const given = sample.map(async ({ question, key }) => {
    const passage = byKey.get(key);
    const [reading] = passage ? await read(question, [passage]) : [];
    return { question, key, numbers: passage && reading && numbersOf(reading, passage) };
  });
  expect(sample).toEqual(await Promise.all(given));
});
