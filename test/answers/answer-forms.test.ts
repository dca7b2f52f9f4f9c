import { describe, expect, it } from "vitest";
import { hasAnswerForm, lacksFigure } from "../../src/english/questions/answer-forms.ts";

describe("what a sentence must have in it to answer", () => {
  it.each([
    ["a quote of several words is speech", "speech", "“I saw nothing,” Quill insisted.", true],
    ["said without marks", "speech", "The mayor said that the bridge is safe.", true],
    ["feet are a measure", "measure", "Quill, who is six foot two, ducked.", true],
    ["a sign for feet", "measure", "At 6'2\" he had to duck.", true],
    ["metres behind a figure", "measure", "The tower is 90m high.", true],
    ["an age is none", "measure", "He grabbed Quill, 38, by the arm.", false],
    ["a sum is none", "measure", "It cost 14 million crowns.", false],
    ["a nickname in marks is no speech", "speech", "Mayor Ada “Sparks” Quill opened the bridge.", false],
  ] as const)("%s", (_why, kind, sentence, holds) => {
    expect(hasAnswerForm({ kind, plain: "" }, sentence)).toBe(holds);
  });
});

describe("a question for a number has no answer in a sentence", () => {
  it.each([
    ["without any", "count", "The divers left at dawn.", true],
    ["unless it has one in words", "count", "Thirteen divers drowned.", false],
    ["unless it says that it was none", "count", "Nobody was hurt.", false],
    ["unless it says that it was one", "count", "A man died in the fire.", false],
    ["unless it has a sum", "amount", "It cost £9.", false],
    ["of other things, where a length is asked for", "measure", "A man, 38, was hurt.", true],
    ["although a length of time may be told without", "duration", "It was over in seconds.", false],
  ] as const)("%s", (_why, kind, sentence, lacks) => {
    expect(lacksFigure({ kind, plain: "" }, sentence)).toBe(lacks);
  });
});
