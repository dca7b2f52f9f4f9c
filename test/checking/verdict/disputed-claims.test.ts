import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const disputed: readonly (readonly [said: string, later: string])[] = [
  ["The dam will be sold before the winter", "Okafor denied having said that the dam would be sold."],
  ["Nobody in this hall can read a balance sheet", "He had never said anybody could not read a balance sheet."],
  ["The nurses are asking for the moon", "His office denied that he had said the nurses were asking for the moon."],
  ["We have closed the last mine in the valley", "He insists he never told anyone that the last mine had been closed."],
  [
    "The bank paid for my summer house",
    "A lawyer called the remark about the bank and the summer house a fabrication.",
  ],
];

/** What is denied is no saying of these words. */
const plain: readonly (readonly [said: string, later: string])[] = [
  ["The harvest is lost for good", "Farmers denied that the harvest was lost for good."],
  ["The dam will be sold before the winter", "The mayor did not say when the dam would be sold."],
  ["I met the envoy twice in May", "The envoy denied that they had met."],
  ["The old pier is safe for children", "Okafor said again on Friday that the old pier was safe for children."],
  ["The judge slept through the hearing", "Okafor denied having said that the clerk was late."],
];

function check([said, later]: readonly [string, string]) {
  const body = `“${said},” said Bo Okafor.\n\nThe hall was full.\n\nIt was the third meeting of the year.\n\n${later}`;
  return checkClaim(readClaim(said), null, coverageOf([exampleArticle(body)]));
}

describe("words of which the article tells further on that they were never said", () => {
  it.each(disputed)("are shown with the denial: %s, %s", (said, later) => {
    const { verdict, frame } = check([said, later]);
    expect([verdict, frame?.kind, frame?.cue.text]).toEqual(["framed", "disputed", later]);
  });

  it.each(plain)("are exact where something else is denied: %s, %s", (said, later) => {
    expect(check([said, later])).toMatchObject({ verdict: "exact", frame: null });
  });
});
