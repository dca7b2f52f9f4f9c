import { beforeAll, expect, test } from "vitest";
import { people } from "../../commands/people.ts";
import { quotes } from "../../commands/quotes.ts";
import type { Archive } from "../../src/archive/archive.ts";
import type { Reply } from "../../src/bot/reply.ts";
import { openCoverage } from "../../src/program/open-coverage.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { exampleBot } from "../bot/example-service.ts";

let archive: Archive;
beforeAll(async () => {
  ({ archive } = await openCoverage("corpus"));
});

function textOf({ blocks }: Reply): string {
  return blocks
    .flatMap((block) => (block.kind === "text" ? block.runs : []))
    .map((run) => (typeof run === "string" ? run : run.kind === "strong" ? run.text : ""))
    .join(" ");
}

function quotationsOf({ record }: Reply): number | undefined {
  return Array.isArray(record["quotations"]) ? record["quotations"].length : undefined;
}

const counts: readonly (readonly [string, Record<string, string>, number])[] = [
  ["a first name is enough", { person: "janice" }, 32],
  ["an id that was offered while typing", { person: "janice-smalls-combs" }, 32],
  ["words in the quotation or around it", { person: "Janice", about: "lawsuits" }, 3],
  ["only whole sentences", { person: "Janice", kind: "direct" }, 13],
  ["only parts of sentences", { person: "Janice", kind: "fragment" }, 19],
  ["from a month on", { person: "Janice", from: "2024-10" }, 32],
  ["up to a day before", { person: "Janice", to: "2024-10-06" }, 0],
  ["up to a year", { person: "Janice", to: "2024" }, 32],
  ["somebody who is only mentioned", { person: "Puff Daddy" }, 0],
];

test.each(counts)("/quotes: %s", async (_why, options, count) => {
  expect(quotationsOf(await quotes.answer(options, archive, exampleBot()))).toBe(count);
});

test("/quotes says so when the coverage has no words of a person", async () => {
  expect(textOf(await quotes.answer({ person: "Diddy" }, archive, exampleBot()))).toContain(
    "Sean Combs is mentioned but never quoted.",
  );
});

test.each([
  [
    "who passes on somebody else's",
    "Figgers",
    "Natlie G. Figgers is never quoted, but passed on 2 quotes from Janice Smalls Combs.",
  ],
  ["who is only mentioned", "Diddy", "Sean Combs is mentioned but never quoted."],
])("/quotes says of somebody without words of their own %s", async (_why, person, said) => {
  expect(textOf(await quotes.answer({ person }, archive, exampleBot()))).toContain(said);
});

test("/quotes shows where a part of a quotation stands in another article, under the fullest", async () => {
  const reply = await quotes.answer({ person: "Janice" }, archive, exampleBot());
  const shown = reply.blocks.flatMap((block) => (block.kind === "quotation" ? [block.named?.partly ?? ""] : []));
  expect(shown.length).toBeLessThan(32);
  expect(shown.some((partly) => /^\[2\] ¶\d+/.test(partly))).toBe(true);
});

test("/quotes tells an article that has the same words from one that has some of them", async () => {
  const said = [
    "“The bridge is safe and it will open in May,” said mayor Ana Ruiz.",
    "“The bridge is safe, and it will open in May,” Ana Ruiz told the Post.",
    "The mayor, Ana Ruiz, said that the bridge “will open in May.”",
  ];
  const both = await open(said.map((body, at) => makeArticle({ id: `a${at}`, title: `Bridge ${at}`, body })));
  const reply = await quotes.answer({ person: "Ruiz" }, both, exampleBot());
  const shown = reply.blocks.flatMap((block) =>
    block.kind === "quotation" ? [[block.named?.also, block.named?.partly]] : [],
  );
  expect(shown).toEqual([["[2] ¶1", "[3] ¶1"]]);
});

test.each([
  ["an unknown name gets the nearest ones", { person: "Jannice Cooms" }, "Janice Smalls Combs"],
  ["a date must be one", { person: "Janice", from: "yesterday" }, "from should be a date such as 2024-10-07"],
  ["from must not be after to", { person: "Janice", from: "2024-11", to: "2024-10" }, "is after"],
])("/quotes refuses: %s", async (_why, options, said) => {
  const reply = await quotes.answer(options, archive, exampleBot());
  expect(reply.private).toBe(true);
  expect(textOf(reply)).toContain(said);
});

test("while a person types, people are offered by any part of any name, most quoted first", () => {
  expect(quotes.suggest["person"]?.("combs", archive).map(({ name }) => name)).toEqual([
    "Janice Smalls Combs",
    "Sean Combs",
  ]);
});

test("/people lists who speaks, with counts, and how many are only mentioned", async () => {
  const text = textOf(await people.answer({}, archive, exampleBot()));
  expect(text).toContain("1 person is quoted");
  expect(text).toContain("Janice Smalls Combs : 24 quotes");
});

test("/people opens one who is never quoted, with the names used for him", async () => {
  const text = textOf(await people.answer({ person: "diddy" }, archive, exampleBot()));
  expect(text).toContain("Sean Combs is mentioned but never quoted.");
  expect(text).toContain("Diddy");
});
