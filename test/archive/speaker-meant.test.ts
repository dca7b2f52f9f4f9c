import { expect, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { speakerMeant } from "../../src/archive/speaker-meant.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { exampleArticle } from "../coverage/example.ts";

const articles = [
  "Mayor Grace Tan said “I am not asking him to resign.” Idris Bello, the mayor's spokesman, said “The letters were never received.”",
  "A spokesman for Minister Paul Renner said the call never took place. ‘The minister does not know Mrs. Crane,’ said the spokesman, Samir Aziz. Renner said ‘It is false.’",
  "The principal, Dr. Amara Osei, had gone home. “I do not know what happened in that room,” Osei said.",
  "Coach Billy Marsh said “We won.” A lawyer for Coach Billy Marsh did not answer.",
  "The Secretary of State Ada Quill said “We will vote in May.”",
  "Keeper Milan Horak was furious. “We had two penalties,” the Croatian said.",
].map((body, at) => exampleArticle(body, { id: `a${at}` }));
const archive = await openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex });

test.each([
  ["the mayor's spokesman", "Idris Bello"],
  ["mayor's spokesman", "Idris Bello"],
  ["mayors spokesman", "Idris Bello"],
  ["minister's spokesman", "Samir Aziz"],
  ["mayor", "Grace Tan"],
  ["the principal", "Amara Osei"],
  ["secretary of state", "Ada Quill"],
  ["coach", "Billy Marsh"],
  ["the Croatian", "Milan Horak"],
  ["the Serb", null],
  ["coach's lawyer", null],
  ["the mayor's lawyer", null],
])("“%s” is whoever is that to the one it is of, and not that one", async (typed, name) => {
  expect((await speakerMeant(typed, archive))?.person.name ?? null).toBe(name);
});

test.each([
  ["Nowak", "Piotr Nowak", ["Grzegorz Nowak"]],
  ["Grzegorz Nowak", "Grzegorz Nowak", []],
  ["Piotr Nowak", "Piotr Nowak", []],
])(
  "of two of one last name “%s” is the one who is quoted, unless the other is named whole",
  async (typed, name, others) => {
    const coverage = [
      "An engineer, Grzegorz Nowak, warned his bosses. Nowak could not be reached.",
      "“That is a lot,” the fans' spokesman, Piotr Nowak, said.",
    ].map((body, at) => exampleArticle(body, { id: `n${at}` }));
    const opened = await openArchive(coverage, { aliases: new Map(), buildIndex: buildMiniSearchIndex });
    const meant = await speakerMeant(typed, opened);
    expect([meant?.person.name, meant?.others.map((one) => one.name)]).toEqual([name, others]);
  },
);
