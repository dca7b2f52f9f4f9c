import { expect, it } from "vitest";
import { quotationsIn } from "../articles.ts";

const said =
  "“There are 12 wolves in the park,” said the ranger, Aiyana Begay.\n\n“They sleep,” said the warden, Otto Lind.";

it.each([
  [
    "a misquotation",
    "Correction: A previous version misquoted Ms. Begay. She said there were 21 wolves, not 12.",
    [false, true],
  ],
  [
    "what could not be verified",
    "Editor's note: The quotation of Aiyana Begay could not be verified and has been removed.",
    [false, true],
  ],
  ["another's words", "CORRECTION — The first quotation was wrongly attributed to Aiyana Begay.", [false, true]],
  [
    "the whole article",
    "RETRACTED: This article has been withdrawn because its author invented sources.",
    [false, false],
  ],
  ["a name that was misspelt", "Correction: A previous version misspelt the name of Ms. Begay.", [true, true]],
  ["an age", "Correction: Ms. Begay is 41, and not 14.", [true, true]],
  ["no note of the paper", "Begay said that she had been misquoted by another paper on Monday.", [true, true]],
])("a note of the paper takes back the words that it speaks of, and no others: %s", (_why, note, affirmed) => {
  expect(quotationsIn(`${said}\n\n${note}`).map((one) => one.affirmed)).toEqual(affirmed);
  expect(quotationsIn(`${note}\n\n${said}`).map((one) => one.affirmed)).toEqual(affirmed);
});

it.each([
  ["other words", "“Wolves cannot swim.” She did not say that.", [true, true]],
  ["these words", "“There are 12 wolves in the park.” She did not say that.", [false, true]],
])("a note that quotes what was not said takes back no other words of the speaker: %s", (_why, quoted, affirmed) => {
  const note = `Correction: An earlier version of this article quoted Aiyana Begay as saying ${quoted}`;
  expect(
    quotationsIn(`${said}\n\n${note}`)
      .slice(0, 2)
      .map((one) => one.affirmed),
  ).toEqual(affirmed);
});

it.each([
  ["a caption", "Correction: A caption misquoted Aiyana Begay.", [true, true]],
  [
    "a caption, with its words",
    "Correction: A caption misquoted Aiyana Begay. She did not say “wolves cannot swim”.",
    [true, true],
  ],
  [
    "a headline, with words of the text",
    "Correction: A headline misquoted Aiyana Begay. She did not say “there are 12 wolves”.",
    [false, true],
  ],
  [
    "the text, with other words",
    "Correction: This article misquoted Aiyana Begay as saying “wolves cannot swim”.",
    [true, true],
  ],
])("a note takes back what it quotes, and of what stands beside the text nothing else: %s", (_why, note, affirmed) => {
  const ofText = quotationsIn(`${note}\n\n${said}`).filter(({ words }) => said.includes(words.text));
  expect(ofText.map((one) => one.affirmed)).toEqual(affirmed);
});

it.each([
  ["words of their own", "She swore that she had never used the words “a poisoned town”.", true],
  ["words of their own, in a promise", "She promised never to use the words “hungry wolves” again.", true],
  ["the words before", "She swore that she had never used those words.", false],
])("a denial takes back the words that it names: %s", (_why, denial, affirmed) => {
  expect(
    quotationsIn(`“There are 12 wolves in the park,” said the ranger, Aiyana Begay.\n\n${denial}`)[0]?.affirmed,
  ).toBe(affirmed);
});
