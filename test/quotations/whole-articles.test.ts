import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Quotation } from "../../src/quotations/quotation.ts";
import { quotationsIn } from "./articles.ts";

/** Invented articles as they are written, each with its quotations below a line of hyphens, each looked at by hand. */
const folder = new URL("whole-articles/", import.meta.url);

/** First words, whose (by which words), kind, certainty, whether they were said, frame, who passed them on, where they stood. */
function label(quotation: Quotation): string {
  const { words, speaker, kind, certainty, affirmed, frame, relayedBy, via, continues } = quotation;
  return [
    words.text.slice(0, 34),
    speaker ? `${speaker.name} (${speaker.evidence.text})` : "nobody",
    kind,
    certainty,
    affirmed === true ? null : String(affirmed),
    frame && `${frame.kind}: ${frame.cue.text}`,
    relayedBy && `by ${relayedBy.name}`,
    via && `in ${via.text}`,
    continues ? "goes on" : null,
  ]
    .filter((part) => part !== null)
    .join(" | ");
}

test.each(readdirSync(folder))("every quotation of the article %s", (name) => {
  const [body = "", labels = ""] = readFileSync(new URL(name, folder), "utf8").split("----\n");
  expect(quotationsIn(body).map(label)).toEqual(labels.trimEnd().split("\n"));
});
