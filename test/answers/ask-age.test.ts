import { expect, it } from "vitest";
import { askAge } from "../../src/answers/question/ask-age.ts";
import { makeArticle, open } from "./coverage.ts";

const news =
  "Ada Quill, 38, won the race. Her coach, Boris Rook, wept. James Fenn came second, and was banned for ten years.";

it.each([
  ["years that are an age", "how many years is Quill?", "how old is Quill"],
  ["years in a chat", "how much yrs has ada", "how old is ada"],
  ["years that are said to be old", "how many years old is the bridge", "how old is the bridge"],
  ["somebody's relative", "how many years is her mother", "how old is her mother"],
  ["somebody by a calling", "how many years is the coach", "how old is the coach"],
  ["an age of somebody", "what is the age of Ada Quill?", "how old is Ada Quill"],
  ["an age alone", "age of quill", "how old is quill"],
  ["an age as asked in other languages", "what age has Quill", "how old is Quill"],
  ["somebody's age", "What's Quill's age?", "how old is Quill"],
  ["somebody's age without the mark", "whats quills age", "how old is quill"],
  ["a name that ends so", "what is james age", "how old is james"],
  ["her age", "what is her age", "how old is she"],
  ["her coach's age", "what's her coach's age", "how old is her coach"],
  ["years that are no age", "how many years is the ban", "how many years is the ban"],
  ["years of doing something", "how many years has Quill raced", "how many years has Quill raced"],
  ["years to come", "how many years is he facing in jail", "how many years is he facing in jail"],
  ["another question", "who is Quill", "who is Quill"],
])("%s: %s", async (_why, typed, expected) => {
  const { answering } = await open([makeArticle({ id: "a", body: news })]);
  expect(askAge(typed, answering.knowledge.vocabulary)).toBe(expected);
});

it("reads a long text in the time of its length", async () => {
  const { answering } = await open([makeArticle({ id: "a", body: news })]);
  const long = `what is ${"a ".repeat(100_000)}`;
  expect(askAge(long, answering.knowledge.vocabulary)).toBe(long);
});
