import { expect, it } from "vitest";
import { supersededIds } from "../../src/coverage/superseded-ids.ts";
import { exampleArticle } from "./example.ts";

it.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
  ["none", { a: [], b: [] }, []],
  ["one", { a: [], b: ["a"] }, ["a"]],
  ["one that is not there", { b: ["x"] }, ["x"]],
  ["a row of them", { a: [], b: ["a"], c: ["b"] }, ["a", "b"]],
  ["nobody takes the place of themselves", { a: ["a"] }, []],
  ["themselves and another", { a: [], b: ["b", "a"] }, ["a"]],
])("the ids of articles that others take the place of: %s", (_why, supersedes, expected) => {
  const articles = Object.entries(supersedes).map(([id, ids]) => ({
    ...exampleArticle("It rains."),
    id,
    supersedes: ids,
  }));
  expect([...supersededIds(articles)]).toEqual(expected);
});
