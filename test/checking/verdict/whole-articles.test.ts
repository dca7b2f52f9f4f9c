import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Check, Edit, FoundPiece } from "../../../src/checking/check.ts";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import type { Excerpt } from "../../../src/coverage/excerpt.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

/** The invented articles whose quotations are labelled in test/quotations. */
const folder = new URL("../../quotations/whole-articles/", import.meta.url);
const coverage = coverageOf(
  readdirSync(folder).map((file, at) => {
    const [body = ""] = readFileSync(new URL(file, folder), "utf8").split("----\n");
    return exampleArticle(body, { id: file.slice(0, -".txt".length), publishedOn: `2024-03-${10 + at}` });
  }),
);

/** Each claim, and below it what must be said of it: verdict, speaker, frame, edits, then each piece and each carrier. */
const labelled = readFileSync(new URL("whole-articles.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n\n");

test.each(labelled.map((label) => [label.split("\n")[0], label]))("%s", (claim, label) => {
  expect(`${claim}\n${tell(checkClaim(readClaim(claim ?? ""), null, coverage))}`).toBe(label);
});

function tell(check: Check): string {
  const { verdict, turnsMeaning, claimedSpeaker, frame, edits, pieces, skipped, carriers } = check;
  const about = [
    verdict,
    turnsMeaning ? "turns the meaning" : null,
    claimedSpeaker && `${claimedSpeaker.name}: ${claimedSpeaker.fit}`,
    frame && `${frame.kind}: ${begin(frame.cue)}`,
    ...edits.map(tellEdit),
  ];
  return [
    about.filter((part) => part !== null).join("; "),
    ...pieces.map(tellPiece),
    ...skipped.map((words) => `left out: ${begin(words)}`),
    ...carriers.map(({ how, words, frame }) => `in ${words.article.id}: ${how}${frame ? `, ${frame.kind}` : ""}`),
  ].join("\n");
}

function tellEdit({ kind, article, claim, turnsMeaning, isSameWord }: Edit): string {
  return `${kind}${turnsMeaning ? "!" : ""} ${article?.text ?? "nothing"} ${isSameWord ? "=" : "→"} ${claim ?? "nothing"}`;
}

function tellPiece({ words, quotation, cutBefore, cutAfter, limit }: FoundPiece): string {
  return [
    quotation ? `“${words.text}” of ${quotation.speaker?.name ?? "nobody"}` : words.text,
    cutBefore && `behind: ${begin(cutBefore)}`,
    cutAfter && `before: ${begin(cutAfter)}`,
    limit && `${limit.turns ? "taken back" : "limited"}: ${begin(limit.words)}`,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join("; ");
}

function begin({ text }: Excerpt): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
