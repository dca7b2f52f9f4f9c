import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findFrame } from "../../src/checking/verdict/find-frame.ts";
import type { Span } from "../../src/coverage/span.ts";
import type { Accusation } from "../../src/quotations/allegations/accusation.ts";
import { readAccusation } from "../../src/quotations/allegations/read-accusations.ts";
import { readClaim } from "../../src/quotations/allegations/read-claim.ts";
import { readClearing } from "../../src/quotations/allegations/read-clearing.ts";
import { readDeed } from "../../src/quotations/allegations/read-deed.ts";
import { type Denial, readDenial } from "../../src/quotations/allegations/read-denial.ts";
import { readDisputes } from "../../src/quotations/allegations/read-disputes.ts";
import { readReports } from "../../src/quotations/allegations/read-report.ts";
import type { Quotation } from "../../src/quotations/quotation.ts";
import { quotationsIn } from "./articles.ts";

/**
 * Records of everything that is read of invented texts: a text, then a line for each quotation in it, set in by two spaces. Each line was looked
 * at by hand before it was recorded: `npx vitest run test/quotations/readings.test.ts -u` writes them anew, and each difference is to be read.
 */
const folder = new URL("readings/", import.meta.url);

const accusing = "allegations.txt";
const files = readdirSync(folder);

test.each(files.filter((name) => name !== accusing))(
  "everything that is read of the quotations in %s",
  async (name) => {
    await expect(record(name, describeQuotations)).toMatchFileSnapshot(pathOf(name));
  },
);

test("everything that is read of accusations and of what answers them", async () => {
  await expect(record(accusing, describeAllegations)).toMatchFileSnapshot(pathOf(accusing));
});

/** A record with what is read of its texts now. */
function record(name: string, describe: (text: string) => readonly string[]): string {
  const texts = readFileSync(pathOf(name), "utf8")
    .trimEnd()
    .split(/\n\n+/)
    .map((entry) => entry.split("\n").filter((line) => !line.startsWith("  ")));
  return `${texts.map((lines) => [...lines, ...describe(lines.join("\n\n")).map((line) => `  ${line}`)].join("\n")).join("\n\n")}\n`;
}

function pathOf(name: string): string {
  return new URL(name, folder).pathname;
}

function describeQuotations(text: string): readonly string[] {
  const quotations = quotationsIn(text);
  return quotations.map((quotation) => describeQuotation(quotation, quotations));
}

/** Its words, whose (by which words), by which rule and how surely; then what it is besides direct speech that was said. */
function describeQuotation(quotation: Quotation, quotations: readonly Quotation[]): string {
  const { words, sentence, speaker, rule, kind, certainty, affirmed, frame, relayedBy, via, continues } = quotation;
  const parts = [
    `“${shorten(words.text)}”`,
    speaker ? nameOf(speaker) : "nobody",
    speaker && `${rule}, ${certainty}`,
    kind === "direct" ? null : kind,
    affirmed === true ? null : affirmed === false ? "not said" : affirmed,
    describeDoubt(quotation, quotations),
    frame && `${frame.kind}${frame.ofSaying ? "" : " (not its being said)"}: ${frame.cue.text}`,
    relayedBy && `by ${nameOf(relayedBy)}`,
    via && `in ${via.text}`,
    continues ? "goes on" : null,
    isWhole(sentence) ? null : `of: ${shorten(sentence.text)}`,
  ];
  return parts.filter((part) => part !== null).join(" | ");
}

/** What keeps the telling of the words from being plain; null where it is plain, or a frame tells it. */
function describeDoubt(quotation: Quotation, quotations: readonly Quotation[]): string | null {
  const { words, sentence, frame } = quotation;
  const told = findFrame(
    { article: words.article, passages: [], quotations },
    { words, sentence, quotation, cutBefore: null, cutAfter: null },
  );
  if (!told || told.kind === frame?.kind) return null;
  return told.cue.text === sentence.text ? told.kind : `${told.kind}: ${told.cue.text}`;
}

/** The name alone where it is also the evidence. A voice of nobody by name has no id. */
function nameOf({ name, personId, evidence }: NonNullable<Quotation["speaker"]>): string {
  const shown = personId === null ? `${name}*` : name;
  return name === evidence.text ? shown : `${shown} (${evidence.text})`;
}

function isWhole({ start, end, article: { body } }: Quotation["sentence"]): boolean {
  return start === 0 && end === body.length;
}

/** The first and the last words. */
function shorten(text: string): string {
  const line = text.replaceAll("\n\n", " ¶ ");
  return line.length <= 44 ? line : `${line.slice(0, 20)} … ${line.slice(-20)}`;
}

function describeAllegations(text: string): readonly string[] {
  const whole = { start: 0, end: text.length };
  const words = (span: Span | null) => (span === null ? "?" : text.slice(span.start, span.end));
  const ofCharge = (label: string, found: Accusation | null) =>
    found ? `${label}: ${words(found.accuser)} → ${words(found.accused)} (${words(found.cue)})` : null;
  const ofAnswer = (found: Denial | null) =>
    found ? `${found.kind}${found.isOfAll ? " of all" : ""}: ${words(found.by)}` : null;
  const disputes = readDisputes(text, whole);
  const lines = [
    ofCharge("accusation", readAccusation(text, whole)),
    ofCharge("deed", readDeed(text, whole)),
    ofCharge("claim", readClaim(text, whole)),
    ofAnswer(readDenial(text, whole)),
    ofAnswer(readClearing(text, whole)),
    disputes.length > 0 ? `disputes: ${disputes.map(words).join(", ")}` : null,
    ...readReports(text, whole).map(
      ({ by, negated }) => `report: ${words(by)}${negated ? `, not: ${words(negated)}` : ""}`,
    ),
  ];
  return lines.filter((line) => line !== null);
}
