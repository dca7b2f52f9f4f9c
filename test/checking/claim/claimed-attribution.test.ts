import { expect, it } from "vitest";
import { partAttribution } from "../../../src/checking/claim/claimed-attribution.ts";

it.each([
  ["a dash behind the words", "“It leaks” — Ada Roe", "“It leaks”", "Ada Roe"],
  ["two hyphens", "“It leaks” -- Ada Roe", "“It leaks”", "Ada Roe"],
  ["a line of its own", "It leaks badly\n- Ada Roe", "It leaks badly", "Ada Roe"],
  ["behind a full stop", "It leaks badly. — Ada Roe", "It leaks badly.", "Ada Roe"],
  ["single marks", "‘It leaks’ - Ada Roe", "‘It leaks’", "Ada Roe"],
  ["with what they are behind a comma", "“It leaks” — Ada Roe, plumber", "“It leaks”", "Ada Roe"],
  ["an office", "“It leaks” — the mayor ", "“It leaks”", "the mayor"],
  ["a name of three with a particle", "“It leaks” — Ada van Roe", "“It leaks”", "Ada van Roe"],
  ["a full stop behind the name", "“It leaks” — Ada Roe.", "“It leaks”", "Ada Roe"],
  ["a lead with a colon", "Ada Roe: “It leaks”", "“It leaks”", "Ada Roe"],
  ["a lead with a comma", "According to Ada Roe, “it leaks”", "“it leaks”", "Ada Roe"],
  ["a lead that ends with a verb", "Ada Roe said “it leaks”", "“it leaks”", "Ada Roe"],
  ["a verb before the name", "Said Ada Roe: “it leaks”", "“it leaks”", "Ada Roe"],
  ["a verb and more before the colon", "Ada Roe said on Monday: “it leaks”", "“it leaks”", "Ada Roe"],
  ["what somebody calls her before the name", "Breaking: Ada Roe: “it leaks”", "“it leaks”", "Ada Roe"],
  ["whose words they are", "Ada Roe’s words: “it leaks”", "“it leaks”", "Ada Roe"],
  ["no marks, but a verb and a colon", "Ada Roe said: it leaks", "it leaks", "Ada Roe"],
  ["a tail", "“It leaks,” Ada Roe said.", "“It leaks,”", "Ada Roe"],
  ["a tail, the verb first", "“It leaks”, said Ada Roe", "“It leaks”", "Ada Roe"],
  ["a tail in the present", "“It leaks,” says Ada Roe", "“It leaks,”", "Ada Roe"],
])("who is named beside the words is told: %s", (_why, text, words, speaker) => {
  expect(partAttribution(text)).toEqual({ words, speaker });
});

it.each([
  ["a dash within a sentence", "It leaks — Ada Roe knows it well and long"],
  ["a dash before small words", "“It leaks” — or so they told us here"],
  ["a name too long to be one", "“It leaks” — Ada Bo Cy Dee Eve Flo Gus"],
  ["shouted words", "“It leaks” — THAT IS ALL"],
  ["no marks and no verb", "Ada Roe: it leaks"],
  ["no marks and no colon", "Ada Roe said it leaks"],
  ["a bare verb", "Ada Roe say: it leaks"],
  ["a lead without a name", "They told us all: “it leaks”"],
  ["a lead that neither ends with a sign nor with a verb", "Ada Roe on the “leak”"],
  ["words behind the mark that goes with the lead", "Ada Roe said “it leaks” and left the hall at noon"],
  ["a tail without a verb", "“It leaks” Ada Roe"],
  ["a tail that does not follow marks", "It leaks, Ada Roe said"],
  ["nothing but a mark", "“"],
  ["nothing", ""],
])("nobody is told, and the words stay whole: %s", (_why, text) => {
  expect(partAttribution(text)).toEqual({ words: text, speaker: null });
});

it.each([
  ["a signature", (length: number) => `“It leaks” — ${"A".repeat(length)}`, 40],
  ["a lead", (length: number) => `According to ${"A".repeat(length)}: “it leaks”`, 40],
])("a name of more than forty letters is none: %s", (_why, write, longest) => {
  expect(partAttribution(write(longest)).speaker).not.toBeNull();
  expect(partAttribution(write(longest + 3)).speaker).toBeNull();
});
