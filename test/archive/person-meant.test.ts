import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import { personMeant } from "../../src/archive/person-meant.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { exampleArticle } from "../coverage/example.ts";

const court = exampleArticle(
  [
    "Ada Quill’s mother, Dora Quill, said “I believe my daughter.” Her lawyer, Finn Rook, said nothing.",
    "Otto Brandt said “I was there.” His lawyer, Ines Vale, declined to speak.",
    "Ada Quill smiled.",
  ].join("\n\n"),
);
const archive = await openArchive([court], {
  aliases: new Map([["Ada Quill", ["Sparks"]]]),
  buildIndex: buildMiniSearchIndex,
});

describe("the person meant by what was typed", () => {
  it.each<[string, string, string | null]>([
    ["a part of a name", "dora", "Dora Quill"],
    ["a role that one person has", "mother", "Dora Quill"],
    ["the same in everyday words", "mom", "Dora Quill"],
    ["with a pronoun beside it", "her mom", "Dora Quill"],
    ["with the name of whose it is", "Ada Quill's mother", "Dora Quill"],
    ["with another name of whose it is", "sparks' mom", "Dora Quill"],
    ["a role that two people have", "lawyer", null],
    ["a role of somebody of whom the coverage names none", "otto brandt's mother", null],
    ["a role among words that mean something else", "mother of all battles", null],
    ["a role that nobody has", "uncle", null],
    ["a stranger", "Beyoncé's mom", null],
    ["nothing but marks", "'’", null],
  ])("%s", (_why, typed, name) => {
    expect(personMeant(typed, archive)?.name ?? null).toBe(name);
  });
});
