import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disagree } from "../../../src/answers/figures/disagree.ts";
import { anyText } from "../../coverage/any-text.ts";

describe("two sentences disagree", () => {
  it.each([
    ["on how many", "Eighty-seven runners sued the company Strideo.", "Sixty runners have sued Strideo over the maps."],
    ["in figures and in words", "120 people sued the Harbour Line.", "Twenty people have sued the Harbour Line."],
    ["on a sum", "The Harbour Bridge cost $14 million, the mayor said.", "The Harbour Bridge cost $19.5 million."],
    ["on a share", "Garrow was elected with 61 percent of the vote.", "Garrow was elected with 58% of the vote."],
    ["on a day", "The trial of Ada Quill begins on June 3.", "The trial of Ada Quill begins on 17 June."],
    [
      "although one is not exact",
      "About 400 fans gathered at Millpond Lane.",
      "More than 900 fans gathered at Millpond Lane.",
    ],
  ])("%s", (_why, one, other) => {
    expect(disagree(one, other)).toBe(true);
    expect(disagree(other, one)).toBe(true);
  });
});

describe("two sentences do not disagree", () => {
  it.each([
    ["the same number, written otherwise", "Eighty-seven runners sued Strideo.", "87 runners have sued Strideo."],
    [
      "one rounds to the other",
      "Strideo leaked the data of 2.3 million users.",
      "Strideo leaked the data of 2,312,455 users.",
    ],
    ["more than, and more", "More than 100 runners sued Strideo.", "120 runners sued Strideo."],
    ["about, and nearly so", "About 400 fans gathered at Millpond Lane.", "412 fans gathered at Millpond Lane."],
    ["something else is counted", "120 people sued the Harbour Line.", "20 lawyers sued the Harbour Line."],
    [
      "something else happened to them",
      "Three people died in the Ardel flood.",
      "180 people were rescued from the Ardel flood.",
    ],
    [
      "somebody else is spoken of",
      "Rovers lost 6 million crowns last season.",
      "United lost 3 million crowns last season.",
    ],
    ["another year", "The club lost $6 million in 2019.", "The club lost $3 million in 2021."],
    [
      "both figures in one",
      "60 runners sued Strideo.",
      "The number of runners who sued Strideo rose from 60 runners to 87 runners.",
    ],
    ["a part of them", "Two of the runners sued Strideo.", "87 runners sued Strideo."],
    ["others besides", "Two other runners sued Strideo.", "87 runners sued Strideo."],
    ["a year and no number", "In 2019 Rovers won the cup.", "In 2021 Rovers won the cup."],
    [
      "other names besides",
      "85 sailors of the Harbour Line stopped work.",
      "20 sailors of the Inland Line stopped work.",
    ],
    [
      "a sum for something else",
      "The mayor raised $4 million for the bridge.",
      "The mayor raised $6 million for the mill.",
    ],
    ["an ordinal", "Quill spoke in the 19th district.", "Quill spoke in the 24th district."],
    ["no name that says it is the same", "The bridge took six years to build.", "The bridge took nine years to build."],
    ["nothing at all", "", "87 runners sued Strideo."],
  ])("%s", (_why, one, other) => {
    expect(disagree(one, other)).toBe(false);
    expect(disagree(other, one)).toBe(false);
  });

  it("with themselves", () => {
    fc.assert(fc.property(anyText({ maxLength: 200 }), (text) => !disagree(text, text)));
  });
});
