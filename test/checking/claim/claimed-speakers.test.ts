import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";
import { speakerWays as ways } from "./speaker-ways.ts";

const words = "The ferry will sail again before the first snow";
const coverage = coverageOf([
  exampleArticle(
    `Two captains met the press: Ngozi Adeyemi, of the ferry, and Tomás Rivas, of the tug.

“${words},” said Ngozi Adeyemi.

“I have nothing to add to that at all,” said Tomás Rivas.`,
  ),
]);

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
    ["“Q” (Ngozi Adeyemi's brother)", "other-speaker"],
    ["“Q” - police", "framed"],
    ["Police: “Q”", "framed"],
    ["Reader, is it true that “Q”", "exact"],
  ])("%s", (way, verdict) => {
    expect(checkClaim(readClaim(way.replace("Q", words)), null, coverage).verdict).toBe(verdict);
  });
});

describe("a name beside a claim", () => {
  it.each([
    [
      "ends where a mark stands",
      "Kevin Barrett",
      "According to Kevin Barrett, Everybody knew what to bring to the quay",
    ],
    ["ends at a colon", "Kevin Barrett", "quote from Kevin Barrett: Everybody knew what to bring to the quay"],
    [
      "may begin as a word for a person does",
      "Bobby Scott",
      "Bobby Scott’s words: “Everybody knew what to bring to the quay”",
    ],
    [
      "may stand behind a label",
      "Bobby Scott",
      "Fact check: Bobby Scott said “Everybody knew what to bring to the quay”",
    ],
  ])("%s", (_why, name, claim) => {
    const body = `“Everybody knew what to bring to the quay,” said ${name}.`;
    expect(checkClaim(readClaim(claim), null, coverageOf([exampleArticle(body)])).verdict).toBe("exact");
  });
});

describe("a claim by somebody of whom the article gives the last name alone beside the words", () => {
  const body = `“Ladies and gentlemen, the ship is sinking,” said the captain, Aldo Bassi, and the passengers laughed.

“We have not lost a spoon in thirty years,” Bassi said in Genoa.`;

  it("is not called another's", () => {
    const claim = readClaim('Aldo Bassi: "We have not lost a spoon in thirty years"');
    expect(checkClaim(claim, null, coverageOf([exampleArticle(body)])).verdict).not.toBe("other-speaker");
  });
});
