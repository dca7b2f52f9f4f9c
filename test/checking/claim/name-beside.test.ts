import { expect, it } from "vitest";
import { nameBeside } from "../../../src/checking/claim/role-holders.ts";

it.each([
  ["what an office is of, before it", "Transport Minister Adaeze Nwosu", "Adaeze Nwosu"],
  ["an office of several words", "Deputy Prime Minister Nwosu", "Nwosu"],
  ["an office in small letters", "union boss Terry Haddock", "Terry Haddock"],
  ["an office behind the name", "Oduya, chief constable", "Oduya"],
  ["a first name that is a word for a person too", "Finance minister Christian Storm", "Christian Storm"],
  ["a name with a trade in it", "Ada Baker Roe", "Ada Baker Roe"],
  ["an office before the name and a comma", "the fire chief, Obi Oduya", "Obi Oduya"],
  ["a name alone", "Adaeze Nwosu", "Adaeze Nwosu"],
])("a name is told from the office beside it: %s", (_why, typed, name) => {
  expect(nameBeside(typed)).toBe(name);
});
