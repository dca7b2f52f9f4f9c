import { describe, expect, it } from "vitest";
import { endsAsRole, holdersOf, isRole, nameBeside } from "../../../src/checking/claim/role-holders.ts";

describe("words for whoever holds an office", () => {
  it.each([
    ["an office", "the coach", true],
    ["of something", "justice minister", true],
    ["a relation", "his mother", true],
    ["several who hold it", "the drivers", true],
    ["an office of a place", "mayor of Kell", true],
    ["six words", "deputy chief fire officer Kell county", true],
    ["seven words", "deputy chief fire and rescue officer Kell county", false],
    ["with a small word of a sentence", "the coach was", false],
    ["a name", "Ada Roe", false],
    ["a thing", "the bridge", false],
    ["a first name that is such a word too", "Bishop Roe", true],
    ["nothing", "", false],
    ["nothing but a determiner", "the", false],
  ])("are told from a name: %s", (_why, text, expected) => {
    expect(isRole(text)).toBe(expected);
  });

  it.each([
    ["Home Secretary", true],
    ["Secretary of Kell Harbour", false],
    ["", false],
  ])("end with the office, or not: %s", (text, expected) => {
    expect(endsAsRole(text)).toBe(expected);
  });
});

describe("a name stands without the office beside it", () => {
  it.each([
    ["before it", "Chief Constable Oduya", "Oduya"],
    ["behind it", "Oduya, chief constable", "Oduya"],
    ["before it with a comma", "the chief constable, Ada Oduya", "Ada Oduya"],
    ["small before it", "chief constable Oduya", "Oduya"],
    ["and what it is of", "Transport Minister Ada Roe", "Ada Roe"],
    ["a trade that is a name", "Ada Baker Roe", "Ada Baker Roe"],
    ["none beside it", "Ada Roe", "Ada Roe"],
    ["spaces around", "  Ada Roe ", "Ada Roe"],
    ["nothing but the office", "the chief constable", ""],
    ["what is no office behind a comma", "Ada Roe, Kell", "Ada Roe, Kell"],
  ])("%s", (_why, typed, name) => {
    expect(nameBeside(typed)).toBe(name);
  });
});

describe("who holds an office is told by the article", () => {
  it.each([
    ["before the name", "captain", "They cheered captain Ada Roe on Monday.", ["Ada Roe"]],
    ["before the name, between commas", "the captain", "The captain, Ada Roe, left.", ["Ada Roe"]],
    ["behind the name", "captain", "Ada Roe, the captain, left.", ["Ada Roe"]],
    ["behind the name and her age", "captain", "Ada Roe, 31, the captain, left.", ["Ada Roe"]],
    ["with “is”", "captain", "Ada Roe is the captain.", ["Ada Roe"]],
    ["with “was” and a word of it", "captain", "Ada Roe was the team captain.", ["Ada Roe"]],
    ["with its place", "mayor", "The mayor of Kell, Ada Roe, left.", ["Ada Roe"]],
    ["a pronoun for the one", "captain", "Ada Roe came back. She is the captain.", []],
    ["two who hold it", "captain", "Captain Ada Roe met captain Bo Venn.", ["Ada Roe", "Bo Venn"]],
    ["a title before the name", "surgeon", "The surgeon, Dr. Ada Roe, left.", ["Ada Roe"]],
    ["a name in marks within the name", "captain", "The captain, Ada “Dash” Roe, left.", ["Ada Dash Roe"]],
    ["a sentence that begins behind the name", "captain", "They cheered captain Ada Roe. The boat left.", ["Ada Roe"]],
    ["a name that ends the sentence, and another name", "captain", "It was captain Ada Dale. Doe left.", ["Ada Dale"]],
    ["an office of the same place", "harbour master", "The harbour master, Ada Roe, left.", ["Ada Roe"]],
    ["the same office of another thing", "harbour master", "The station master, Ada Roe, left.", []],
    ["somebody's spokesman", "spokesman", "A spokesman for Mayor Ada Roe left.", []],
    ["somebody's neighbour", "captain", "The captain’s neighbour Ada Roe left.", []],
    ["a longer word", "cap", "They cheered captain Ada Roe.", []],
    ["a name behind a comma that goes on", "captain", "The captain, Ada Roe and all of them left.", []],
    ["what was told to the captain", "captain", "Ada Roe, who told the captain, left.", []],
    ["another line", "captain", "They cheered the captain\nAda Roe left.", []],
    ["a mark of quotation between", "captain", "“It leaks, captain” Ada Roe said.", []],
    ["another sentence before", "captain", "Was it Ada Roe? The captain left.", []],
    ["no office", "Ada", "Ada Roe left.", []],
  ])("%s", (_why, role, body, holders) => {
    expect(holdersOf(role, body)).toEqual(holders);
  });
});
