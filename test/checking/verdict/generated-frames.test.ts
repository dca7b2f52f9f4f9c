import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { type FramedSentence, framedSentences } from "../../quotations/frames/framed-sentences.ts";
import { coverageOf } from "../example-coverage.ts";

/** Other names and words in the same frames. */
const others: readonly (readonly [name: string, words: string])[] = [
  ["Ines Torrel", "No ship of ours was ever late"],
  ["Nguyen Van Tam", "We sold the hall for a song"],
  ["Chidi Okonkwo", "I can read every letter of it"],
  ["Marie-Claire Dubois", "The dogs never barked that night"],
  ["Lena Haraldsdóttir", "Half of the village has moved away"],
];

/** Each sentence has the names and words of two in turn: more found nothing else. */
function verdictsOf(kinds: readonly FramedSentence[1][]) {
  const sentences = framedSentences.filter(([, kind]) => kinds.includes(kind));
  return others.flatMap(([name, words], other) =>
    sentences
      .filter((_, at) => (at + other) % others.length < 2)
      .map(([text]) => {
        const body = text.replaceAll("Yusuf Demir", name).replace("The runway is too short for us", words);
        const { verdict } = checkClaim(
          readClaim(words),
          null,
          coverageOf([exampleArticle(`The town met.\n\n${body}`)]),
        );
        return { verdict, body };
      }),
  );
}

const isExact = ({ verdict }: { verdict: string }) => verdict === "exact" || verdict === "exact-but-punctuation";

describe("claims of words in the frames of other sentences", () => {
  it("are never plainly exact where the article denies, supposes or takes them back", () => {
    const verdicts = verdictsOf(["denied", "any", "unclear"]);
    expect(verdicts.length).toBeGreaterThan(300);
    expect(verdicts.filter(isExact)).toEqual([]);
  });

  it("are exact where the article hands them on plainly, but for one in a hundred", () => {
    const verdicts = verdictsOf(["plain"]);
    const alarms = verdicts.filter((one) => !isExact(one));
    expect(alarms.length, JSON.stringify(alarms)).toBeLessThanOrEqual(verdicts.length / 100);
  });
});
