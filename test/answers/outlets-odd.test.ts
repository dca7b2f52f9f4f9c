import { expect, it } from "vitest";
import { readOutlets } from "../../src/answers/question/outlets.ts";

it.each(["Word and ", "Word and \u200b", "a b ", " "])("an outlet called %j ends no search", (publisher) => {
  expect(readOutlets("what does the Word say", [publisher]).spans.length).toBeLessThan(5);
});
