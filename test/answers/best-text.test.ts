import { describe, expect, it } from "vitest";
import { chooseBest } from "../../src/answers/best-text.ts";
import type { WeighedQuestion } from "../../src/answers/ranking/evidence.ts";
import type { ReadPassage } from "../../src/answers/read-passages.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import type { Span } from "../../src/coverage/span.ts";
import { makeArticle } from "./coverage.ts";

const mother = "Ljuba Vuk, 81, the mother of the mayor, told the Gazette that it was a lie.";
const boat = "She said he bought the boat with money from a farm.";
const flood = "The flood took 230 houses.";
const audit = "Few have been built again.";

/** The best text where the reader sees the answer in the sentences that have this text, so sure. */
function bestOf(sentences: readonly string[], seen: Readonly<Record<string, number>>): string {
  const article = makeArticle({ id: "a", body: sentences.join(" ") });
  const [passage] = splitPassages(article);
  if (!passage) throw new Error("no passage");
  const within = ({ start, end }: Span) =>
    Object.entries(seen).reduce((sum, [text, sure]) => {
      const at = article.body.indexOf(text);
      return start <= at && at + text.length <= end ? sum + sure : sum;
    }, 0);
  const read = { evidence: { candidate: { passage } }, match: null, reading: { logit: 1, within } };
  return chooseBest(read as unknown as ReadPassage, {} as WeighedQuestion).text;
}

describe("the sentences that are shown first", () => {
  it.each([
    ["those in which the answer is seen", [mother, flood, audit], { [flood]: 0.9 }, flood],
    [
      "with the one before where they begin with a pronoun",
      [mother, boat, flood],
      { [boat]: 0.9 },
      `${mother} ${boat}`,
    ],
    [
      "with the one before, also where they are three",
      [mother, boat, flood, audit],
      { [boat]: 0.5, [flood]: 0.2, [audit]: 0.3 },
      `${mother} ${boat} ${flood} ${audit}`,
    ],
    [
      "without the one before where there is no room for it",
      [`${mother.slice(0, -1)}, as ${"her mother and ".repeat(20)}her son say.`, boat, flood, audit],
      { [boat]: 0.5, [flood]: 0.2, [audit]: 0.3 },
      `${boat} ${flood} ${audit}`,
    ],
  ])("are %s", (_why, sentences, seen, best) => {
    expect(bestOf(sentences, seen)).toBe(best);
  });
});
