import { expect, it } from "vitest";
import { readAuthors } from "../../src/corpus/article/read-authors.ts";

it.each<[string, unknown, string | null]>([
  ["a text", " Anna  Example ", "Anna Example"],
  ["a list", ["Anna Example", "Ben Beispiel", "Anna Example"], "Anna Example, Ben Beispiel"],
  ["an object", { "@type": "Person", name: "Anna Example" }, "Anna Example"],
  ["a list of objects, one with two names", [{ name: ["Anna", "Ben"] }], "Anna, Ben"],
  ["a byline", "By Anna Example", "Anna Example"],
  ["a name that begins like a byline", "Bystrom, Anna", "Bystrom, Anna"],
  ["trafilatura's text", "Anna Example; Ben Beispiel", "Anna Example, Ben Beispiel"],
  ["a list in the cell of a table", "['Anna Example', \"Ben O'Beispiel\"]", "Anna Example, Ben O'Beispiel"],
  ["a link of Obsidian", "[[Anna Example]]", "Anna Example"],
  ["a link of Obsidian with another name", "[[people/anna|Anna Example]]", "Anna Example"],
  ["a link of Markdown", "[Anna Example](https://c.example/anna)", "Anna Example"],
  ["RSS 2.0's address", "anna@c.example (Anna Example)", "Anna Example"],
  ["an address of mail behind the name", "Anna Example <anna@c.example>", "Anna Example"],
  ["an address of mail alone, which is no name", "anna@c.example", null],
  ["a profile, which is no name", "https://social.example/anna", null],
  [
    "a list of names in parts",
    [{ first_name: "Anna", last_name: "Example" }, { firstName: "Ben" }],
    "Anna Example, Ben",
  ],
  ["schema.org's parts", { givenName: "Anna", additionalName: "B.", familyName: "Example" }, "Anna B. Example"],
  ["CSL's parts and desks", [{ family: "Example", given: "Anna" }, { literal: "The Desk" }], "Anna Example, The Desk"],
  ["a whole name beside its parts", { full_name: "Anna Example", first_name: "A." }, "Anna Example"],
  ["numbered names", { 0: "Anna Example", 1: "Ben Beispiel" }, "Anna Example, Ben Beispiel"],
  ["a text without a space behind its semicolon", "Anna Example;Ben Beispiel", "Anna Example, Ben Beispiel"],
  ["JSON in the cell of a table", '[{"name": "Anna Example"}, {"name": "Ben"}]', "Anna Example, Ben"],
  ["Python's objects in the cell of a table", "[{'name': 'Anna Example'}]", "Anna Example"],
  ["addresses of mail with names", "a@c.example (Anna Example), b@c.example (Ben)", "Anna Example, Ben"],
  ["the number of an account", 3, null],
  ["nothing", [], null],
])("the authors in %s", (_why, value, names) => {
  expect(readAuthors(value)).toBe(names);
});
