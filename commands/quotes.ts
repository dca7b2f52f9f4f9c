import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { personMeant } from "../src/archive/person-meant.ts";
import { defineCommand } from "../src/bot/command.ts";
import { exampleName } from "../src/bot/examples.ts";
import { refuseUnknownPerson, suggestPeople } from "../src/bot/people-options.ts";
import { quotationRecord } from "../src/bot/records.ts";
import { type Block, type Reply, refuse, textBlock } from "../src/bot/reply.ts";
import { countOf, describeCitation } from "../src/bot/wording.ts";
import { citeExcerpt } from "../src/coverage/citation.ts";
import { foldQuotations } from "../src/quotations/fold-quotations.ts";
import type { Person } from "../src/quotations/person.ts";
import type { Quotation } from "../src/quotations/quotation.ts";
import { termsOf } from "../src/terms/find-terms.ts";

/** A day, a month or a year: `2024-10-07`, `2024-10`, `2024`. */
const dayOrLonger = z
  .string()
  .trim()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "expected a date such as 2024-10-07, 2024-10 or 2024");

export const quotes = defineCommand({
  name: "quotes",
  description: "Show what somebody said, word for word",
  options: z.object({
    person: z.string().trim().min(1).max(100).describe("Whose words: any part of a name or nickname"),
    about: z.string().trim().min(1).max(200).describe("Only quotations with these words in or around them").optional(),
    from: dayOrLonger.describe("Only from articles of this day, month or year on: 2024-10-07").optional(),
    to: dayOrLonger.describe("Only from articles up to this day, month or year: 2024-10").optional(),
    kind: z
      .enum(["direct", "fragment"])
      .describe("Only whole sentences (direct), or only parts of sentences (fragment)")
      .optional(),
  }),
  suggest: { person: suggestPeople },
  example(archive) {
    const name = exampleName(archive);
    return name === null ? null : `/quotes person: ${name}`;
  },
  answer({ person: typed, ...filter }, archive): Reply {
    const person = personMeant(typed, archive);
    if (!person) return refuseUnknownPerson("quotes", typed, archive);
    if (filter.from && filter.to && filter.from.localeCompare(filter.to) > 0 && !filter.from.startsWith(filter.to))
      return refuse(
        "quotes",
        `from is ${filter.from}, which is after to, ${filter.to}.`,
        "Swap them, or leave one out.",
      );
    const quotations = quotationsOf(person, archive).filter((quotation) => fits(quotation, filter));
    return {
      private: false,
      blocks: [
        textBlock(
          "heading",
          person.quotations === 0 ? silenceOf(person, archive) : headingOf(person, quotations.length, filter),
        ),
        ...blocksOf(quotations),
      ],
      record: { command: "quotes", person: person.name, quotations: quotations.map(quotationRecord) },
    };
  },
});

interface Filter {
  readonly about?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: "direct" | "fragment" | undefined;
}

/** Newest first, then in the order of the article. */
function quotationsOf(person: Person, archive: Archive): readonly Quotation[] {
  return [...archive.sources.values()]
    .flatMap((source) => source.quotations)
    .filter(({ speaker }) => speaker?.personId === person.id);
}

function fits(quotation: Quotation, { about = "", from, to, kind }: Filter): boolean {
  const day = quotation.words.article.publishedOn;
  if (from && day < from) return false;
  if (to && day.slice(0, to.length) > to) return false;
  if (kind && quotation.kind !== kind) return false;
  const terms = new Set(termsOf(`${quotation.sentence.text} ${quotation.words.text}`));
  return termsOf(about).every((term) => terms.has(term));
}

/** Of somebody who is never quoted: whose words are passed on by them, or that they are only mentioned. */
function silenceOf({ id, name }: Person, archive: Archive): string {
  const counts = new Map<string, number>();
  for (const { speaker, relayedBy } of [...archive.sources.values()].flatMap((source) => source.quotations))
    if (relayedBy?.personId === id && speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  if (counts.size === 0) return `The coverage has no words of ${name}, only mentions.`;
  const relayed = [...counts].map(([speaker, count]) => `${countOf(count, "quotation")} of ${speaker}`).join(", ");
  const verb = counts.size === 1 && counts.values().next().value === 1 ? "is" : "are";
  return `The coverage has no words of ${name}; ${relayed} ${verb} relayed by ${name}.`;
}

/** Each quotation, and under it where else the same words stand. */
function blocksOf(quotations: readonly Quotation[]): readonly Block[] {
  return foldQuotations(quotations).flatMap(({ fullest, others }, index): readonly Block[] => [
    { kind: "quotation", place: index + 1, quotation: fullest, citation: citeExcerpt(fullest.words) },
    ...others.map((other) =>
      textBlock("hint", "The same words, in whole or in part: ", ...describeCitation(citeExcerpt(other.words))),
    ),
  ]);
}

function headingOf(person: Person, count: number, { about, from, to, kind }: Filter): string {
  const limits = [
    ...(kind ? [kind === "direct" ? "in whole sentences" : "in parts of sentences"] : []),
    ...(about ? [`about “${about}”`] : []),
    ...(from ? [`from ${from}`] : []),
    ...(to ? [`to ${to}`] : []),
  ];
  const limited = limits.length > 0 ? ` ${limits.join(" ")}` : "";
  if (count === 0) return `The coverage has no words of ${person.name}${limited}.`;
  return `${countOf(count, "quotation")} of ${person.name}${limited}`;
}
