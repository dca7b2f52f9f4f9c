import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Check, Edit, FoundPiece } from "../../src/checking/check.ts";
import type { CheckedCoverage } from "../../src/checking/claim/checked-coverage.ts";
import { readClaim } from "../../src/checking/claim/claim.ts";
import { checkClaim } from "../../src/checking/verdict/check-claim.ts";
import type { Excerpt } from "../../src/coverage/excerpt.ts";
import { exampleArticle } from "../coverage/example.ts";
import { coverageOf } from "./example-coverage.ts";

/**
 * Records of everything that is told of claims: articles, parted by a line of hyphens, each claim behind “> ”, and what is told of it, set in
 * by two spaces. Each line was looked at by hand before it was recorded: `npx vitest run test/checking/tellings.test.ts -u` writes them anew,
 * and each difference is to be read.
 */
const folder = new URL("tellings/", import.meta.url);

test.each(readdirSync(folder))("everything that is told of the claims in %s", async (name) => {
  const path = new URL(name, folder).pathname;
  const blocks = readFileSync(path, "utf8").trimEnd().split(/\n\n+/);
  await expect(`${blocks.map(renew).join("\n\n")}\n`).toMatchFileSnapshot(path);
});

/** Articles and claims, with what is told of them now. */
function renew(block: string): string {
  const lines = block.split("\n").filter((line) => !line.startsWith("  "));
  const told = lines.filter((line) => !line.startsWith("> "));
  const articles = told.join("\n\n").split("\n\n---\n\n");
  const coverage = coverageOf(
    articles.map((body, at) => exampleArticle(body, { id: `a${at + 1}`, publishedOn: `2024-10-0${at + 1}` })),
  );
  const claims = lines.filter((line) => line.startsWith("> "));
  return [...told, ...claims.flatMap((line) => [line, ...tell(line.slice(2), coverage)])].join("\n");
}

/** A claim may be pasted with line breaks, written as “ ¶ ”, and asked of somebody: “words @ Ada Roe”. */
function tell(line: string, coverage: CheckedCoverage): readonly string[] {
  const [message = "", speaker = null] = line.replaceAll(" ¶ ", "\n").split(" @ ");
  const check = checkClaim(readClaim(message), speaker, coverage);
  return [describeCheck(check, coverage), ...check.edits.map(describeEdit)].map((part) => `  ${part}`);
}

/** The verdict, who was asked for, and the frame; then the words that were found, what is cut off them, and who else has them. */
function describeCheck(check: Check, coverage: CheckedCoverage): string {
  const { claim, claimedSpeaker, verdict, turnsMeaning, frame, pieces, skipped, carriers } = check;
  const parts = [
    turnsMeaning ? `${verdict}, turned` : verdict,
    claimedSpeaker && `of ${claimedSpeaker.name} (${claimedSpeaker.fit ?? "no fit"})`,
    frame && `${frame.kind}: ${shorten(frame.cue.text)}`,
    ...pieces.map((piece) => describePiece(piece, claim.text, coverage)),
    ...skipped.map((words) => `without: ${shorten(words.text)}`),
    ...(coverage.searched.articles > 1 ? carriers : []).map(
      (one) => `${one.how}${one.frame ? `, ${one.frame.kind}` : ""}: ${placeOf(one.words, coverage)}`,
    ),
  ];
  return parts.filter((part) => part !== null).join(" | ");
}

function describePiece(
  { words, quotation, cutBefore, cutAfter, limit }: FoundPiece,
  claim: string,
  coverage: CheckedCoverage,
): string {
  const by = quotation === null ? "the article" : (quotation.speaker?.name ?? "nobody");
  const parts = [
    words.text === claim ? by : `${by}: “${flatten(words.text)}”`,
    placeOf(words, coverage),
    cutBefore && `cut before: ${shorten(cutBefore.text)}`,
    cutAfter && `cut after: ${shorten(cutAfter.text)}`,
    limit && `${limit.turns ? "taken back" : "limited"}: ${shorten(limit.words.text)}`,
  ];
  return parts.filter(Boolean).join(", ");
}

/** Which of several articles. */
function placeOf({ article }: Excerpt, { searched }: CheckedCoverage): string {
  return searched.articles > 1 ? article.id : "";
}

function describeEdit({ kind, article, claim, turnsMeaning, isSameWord }: Edit): string {
  const change = `${kind}: ${article?.text ?? "–"} → ${claim ?? "–"}`;
  return `${change}${turnsMeaning ? ", turned" : ""}${isSameWord ? ", the same" : ""}`;
}

/** The first and the last words. */
function shorten(text: string): string {
  const line = flatten(text);
  return line.length <= 44 ? line : `${line.slice(0, 20)} … ${line.slice(-20)}`;
}

function flatten(text: string): string {
  return text.replaceAll("\n\n", " ¶ ");
}
