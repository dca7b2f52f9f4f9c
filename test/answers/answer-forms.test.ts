import { describe, expect, it } from "vitest";
import { hasAnswerForm } from "../../src/answers/question/answer-forms.ts";

describe("what a sentence must have in it to answer", () => {
  it.each([
    ["a quote of several words is speech", "speech", "“I saw nothing,” Quill insisted.", true],
    ["said without marks", "speech", "The mayor said that the bridge is safe.", true],
    ["a nickname in marks is no speech", "speech", "Mayor Ada “Sparks” Quill opened the bridge.", false],
  ] as const)("%s", (_why, kind, sentence, holds) => {
    expect(hasAnswerForm({ kind, plain: "" }, sentence)).toBe(holds);
  });
});
