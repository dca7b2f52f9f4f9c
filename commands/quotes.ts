import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { textOf } from "../src/archive/corroboration.ts";
import { personMeant } from "../src/archive/person-meant.ts";
import { type About, readAbout } from "../src/archive/read-about.ts";
import { type WithdrawnQuotes, withdrawnQuotesOf } from "../src/archive/withdrawn.ts";
import { withdrawnAbout } from "../src/archive/withdrawn-matter.ts";
import { defineCommand } from "../src/bot/command.ts";
import { describeQuotations } from "../src/bot/describe-quotations.ts";
import { describeWithdrawals, sayWithdrawn, withdrawnRecord } from "../src/bot/describe-withdrawn.ts";
import { exampleName } from "../src/bot/examples.ts";
import { optionNameOf } from "../src/bot/languages/command-names.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { refuseUnknownPerson, suggestPeople } from "../src/bot/people-options.ts";
import { quotationRecord } from "../src/bot/records.ts";
import { type Json, type Reply, refuse, textBlock } from "../src/bot/reply.ts";
import { sharedLength } from "../src/coverage/span.ts";
import { findVoice, isBy } from "../src/quotations/find-voice.ts";
import type { Person } from "../src/quotations/person.ts";
import type { Quotation } from "../src/quotations/quotation.ts";
import { termsOf } from "../src/terms/find-terms.ts";
import { listPeople } from "./people.ts";

/** A day, a month or a year: `2024-10-07`, `2024-10`, `2024`. */
const dayOrLonger = z
  .string()
  .trim()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "day");

export const quotes = defineCommand({
  name: "quotes",
  description: "Show what someone said, word for word",
  options: z.object({
    person: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .describe("Whose words: any part of a name; left out, who is quoted")
      .optional(),
    about: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe("Only about this: some words, or a passage by its mark")
      .optional(),
    from: dayOrLonger.describe("Published on or after (2024-10-07, 2024-10 or 2024)").optional(),
    to: dayOrLonger.describe("Published on or before (2024-10-07, 2024-10 or 2024)").optional(),
    kind: z
      .enum(["direct", "fragment"])
      .describe("Whole sentences only (direct), or parts of sentences only (fragment)")
      .optional(),
  }),
  plain: true,
  suggest: { person: suggestPeople },
  example(archive) {
    const name = exampleName(archive);
    return name === null ? null : { person: name };
  },
  async answer({ person: typed, ...filter }, archive, { words, today }): Promise<Reply> {
    if (typed === undefined) return listPeople("quotes", archive, words);
    const about = filter.about === undefined ? null : readAbout(filter.about, archive);
    if (filter.about !== undefined && !about) return refuse("quotes", words.source.unknownMark, words.trouble.tryAgain);
    const person = speakerMeant(typed, archive);
    const withdrawn = (person?.quotations ?? 0) === 0 ? await withdrawnQuotesOf(person?.name ?? typed, archive) : null;
    if (withdrawn) return describeOnlyWithdrawn(withdrawn, words);
    if (!person) return refuseUnknownPerson("quotes", typed, archive, words);
    if (filter.from && filter.to && filter.from.localeCompare(filter.to) > 0 && !filter.from.startsWith(filter.to))
      return refuse("quotes", describeSwap(filter.from, filter.to, words), words.quotes.swap);
    const aboutTerms = about?.kind === "words" ? termsOf(about.text) : [];
    const quotations = quotationsOf(person, archive).filter(
      (quotation) => fits(quotation, filter) && isAbout(quotation, aboutTerms) && isWithin(quotation, about),
    );
    const isNone = quotations.length === 0 && about?.kind === "words";
    const withdrawals = isNone ? await withdrawnAbout(about.text, archive, today()) : [];
    const reply: Reply = {
      private: false,
      blocks: [
        textBlock(
          "heading",
          person.quotations === 0
            ? silenceOf(person, archive, words)
            : headingOf(person, quotations.length, filter, words),
        ),
        ...describeQuotations(person.name, quotations, archive, words),
      ],
      record: {
        command: "quotes",
        person: person.name,
        quotations: quotations.map((one) => recordOf(one, archive)),
      },
    };
    return sayWithdrawn(reply, withdrawals, words);
  },
});

function describeOnlyWithdrawn({ name, withdrawals }: WithdrawnQuotes, words: Words): Reply {
  return {
    private: false,
    blocks: [textBlock("heading", words.withdrawn.quotedOnly(name)), ...describeWithdrawals(withdrawals, words)],
    record: { command: "quotes", person: name, quotations: [], ...withdrawnRecord(withdrawals) },
  };
}

function describeSwap(from: string, to: string, { commandNames, quotes: words }: Words): string {
  const nameIt = (option: string) => optionNameOf("quotes", option, commandNames);
  return words.isAfter(nameIt("from"), from, nameIt("to"), to);
}

interface Filter {
  readonly about?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: "direct" | "fragment" | undefined;
}

/** A person who is quoted, or else a document, a body or a group that is, or else one who is only mentioned. */
function speakerMeant(typed: string, archive: Archive): Person | null {
  const person = personMeant(typed, archive);
  if (person && person.quotations > 0) return person;
  return findVoice(typed, allQuotations(archive)) ?? person;
}

/** Newest first, then in the order of the article. */
function quotationsOf(person: Person, archive: Archive): readonly Quotation[] {
  return allQuotations(archive).filter((quotation) => quotation.affirmed === true && isBy(quotation, person));
}

function allQuotations(archive: Archive): readonly Quotation[] {
  return [...archive.sources.values()].flatMap((source) => source.quotations);
}

function fits(quotation: Quotation, { from, to, kind }: Filter): boolean {
  const day = quotation.words.article.publishedOn;
  if (from && day < from) return false;
  if (to && day.slice(0, to.length) > to) return false;
  return !kind || quotation.kind === kind;
}

function isAbout({ sentence, words }: Quotation, aboutTerms: readonly string[]): boolean {
  if (aboutTerms.length === 0) return true;
  const terms = new Set(termsOf(`${sentence.text} ${words.text}`));
  return aboutTerms.every((term) => terms.has(term));
}

/** False where a passage is given that the quotation does not stand in. */
function isWithin({ words }: Quotation, about: About | null): boolean {
  if (about?.kind !== "passage") return true;
  const { article, excerpt } = about.passage;
  return article.id === words.article.id && sharedLength(excerpt, words) > 0;
}

/** Says of somebody who is never quoted whose words are passed on by them, or that they are only mentioned. */
function silenceOf({ id, name }: Person, archive: Archive, { quotes: words }: Words): string {
  const counts = new Map<string, number>();
  for (const { speaker, relayedBy } of [...archive.sources.values()].flatMap((source) => source.quotations))
    if (relayedBy?.personId === id && speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  if (counts.size === 0) return words.onlyMentions(name);
  const relayed = [...counts].map(([speaker, count]) => ({ speaker, count }));
  return words.onlyRelays(name, relayed);
}

/** A quotation for scripts, with the text that it stands in: its carriers have the same. */
function recordOf(quotation: Quotation, archive: Archive): Json {
  return { ...quotationRecord(quotation, archive), textId: textOf(quotation.words.article.id, archive.carriers) };
}

function headingOf(
  { name }: Person,
  count: number,
  { about, from, to, kind }: Filter,
  { quotes: words }: Words,
): string {
  const limits = [
    ...(kind ? [kind === "direct" ? words.whole : words.parts] : []),
    ...(about ? [words.about(about)] : []),
    ...(from ? [words.from(from)] : []),
    ...(to ? [words.to(to)] : []),
  ];
  const limited = limits.map((limit) => ` ${limit}`).join("");
  return count === 0 ? words.none(name, limited) : words.heading(count, name, limited);
}
