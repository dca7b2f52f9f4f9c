import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

const words = "The ferry will sail again before the first snow";
const coverage = coverageOf([
  exampleArticle(
    `Two captains met the press: Ngozi Adeyemi, of the ferry, and Tomás Rivas, of the tug.

“${words},” said Ngozi Adeyemi.

“I have nothing to add to that at all,” said Tomás Rivas.`,
  ),
]);

/** The ways in which a message says who is claimed to have said the words; N is the name and Q the words. */
const ways: readonly string[] = [
  "“Q” (N)",
  "“Q” by N",
  "As N put it, “Q”",
  "Captain N said that “Q”",
  "N recalled: “Q”",
  "“Q,” N lamented",
  "In the words of N: “Q”",
  "N’s words: “Q”",
  "N wrote “Q” in a letter",
  "“Q” ~ N",
  "“Q” — N, captain",
  "N, who is a captain, said: “Q”",
  "“Q” were N’s words",
  "N told the Post that “Q”",
  "Did N really say “Q”?",
  "did N say “Q”",
  "“Q” - N",
  "N: “Q”",
  "N: Q",
  "quote from N: “Q”",
  "quote from N: Q",
  "N quote: Q",
  "N said this?? Q",
  "Q - N",
  "Q — N",
  "Q (N)",
  "Q ~ N",
  "Did N really say Q?",
  "N said Q",
  "N said that Q",
  "N told the Post that Q",
  "According to N, Q",
  "According to N, “Q”",
  "“Q”\n– N",
  "Q\n— N",
  "“Q”, said N",
  "“Q”, says N on Monday",
  "is it true that N said “Q”",
  "N claims Q",
  "@N “Q”",
  "‘Q’ (N)",
  "‘Q’, N said",
  "N once said ‘Q’",
  "“Q” — Captain N",
  "“Q” (Captain N, 2025)",
  "Fact check: N said “Q”",
  "“Q” was said by N",
  "Captain N: Q",
  "N has said: “Q”",
  "heard N say “Q” lol",
  "Q, said N",
  "Q, according to N",
  "N - “Q”",
  "this is a quote by N: Q",
  "“Q” attributed to N",
  "“Q”. N, last week",
];

const names = { own: ["Ngozi Adeyemi", "Adeyemi", "ngozi adeyemi"], other: ["Tomás Rivas", "Rivas", "tomas rivas"] };

describe("a claim that names its speaker", () => {
  it.each(ways.flatMap((way) => names.other.map((name) => [way, name] as const)))(
    "is another's: %s, %s",
    (way, name) => {
      const { verdict } = checkClaim(readClaim(way.replace("N", name).replace("Q", words)), null, coverage);
      expect(verdict).toBe("other-speaker");
    },
  );
  it.each(ways.flatMap((way) => names.own.map((name) => [way, name] as const)))("is confirmed: %s, %s", (way, name) => {
    const { verdict, claimedSpeaker } = checkClaim(
      readClaim(way.replace("N", name).replace("Q", words)),
      null,
      coverage,
    );
    expect([verdict, claimedSpeaker?.fit]).toEqual(["exact", "same"]);
  });
  it.each(ways.filter((way) => /[(—~]|by N|As N|N said|N:|N lamented|said N/.test(way)))(
    "is another's though nobody knows that name: %s",
    (way) => {
      const { verdict } = checkClaim(readClaim(way.replace("N", "Bram Okafor").replace("Q", words)), null, coverage);
      expect(verdict).toBe("other-speaker");
    },
  );
});

describe("who is named beside a claim without a name, or run together", () => {
  it.each([
    ["#TomasRivas “Q”", "other-speaker"],
    ["“Q” #NgoziAdeyemi", "exact"],
    ["In the words of the harbour’s chairwoman, “Q”", "framed"],
    ["“Q” (Ngozi Adeyemi's brother)", "framed"],
    ["“Q” - police", "framed"],
    ["Police: “Q”", "framed"],
    ["Reader, is it true that “Q”", "exact"],
  ])("%s", (way, verdict) => {
    expect(checkClaim(readClaim(way.replace("Q", words)), null, coverage).verdict).toBe(verdict);
  });
});
