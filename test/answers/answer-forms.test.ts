import { describe, expect, it } from "vitest";
import { hasAnswerForm } from "../../src/answers/question/answer-forms.ts";

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
