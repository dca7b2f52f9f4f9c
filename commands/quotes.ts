import { z } from "zod";
import type { Archive } from "../src/archive/archive.ts";
import { textOf } from "../src/archive/corroboration.ts";
import { limitQuotations, type QuotationLimits } from "../src/archive/quotations-asked.ts";
import { readAbout } from "../src/archive/read-about.ts";
import { isQuestion, type SpeakerMeant, speakerMeant } from "../src/archive/speaker-meant.ts";
import { type Withdrawal, type WithdrawnQuotes, withdrawnQuotesOf } from "../src/archive/withdrawn.ts";
import { withdrawnAbout } from "../src/archive/withdrawn-matter.ts";
import { type Bot, defineCommand } from "../src/bot/command.ts";
import { describeQuotations } from "../src/bot/describe-quotations.ts";
import { describeWithdrawals, sayWithdrawn, withdrawnRecord } from "../src/bot/describe-withdrawn.ts";
import { exampleName } from "../src/bot/examples.ts";
import { optionNameOf, writeLine } from "../src/bot/languages/command-names.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { refuseUnknownPerson, suggestPeople } from "../src/bot/people-options.ts";
import { quotationRecord } from "../src/bot/records.ts";
import { type Json, type Reply, refuse, textBlock } from "../src/bot/reply.ts";
import type { IsoDate } from "../src/coverage/article.ts";
import { markOf } from "../src/coverage/passage-mark.ts";
import { isBy } from "../src/quotations/find-voice.ts";
import { foldQuotations } from "../src/quotations/fold-quotations.ts";
import type { Person } from "../src/quotations/person.ts";
import type { Quotation } from "../src/quotations/quotation.ts";
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
      .describe("Any part of a name; leave it out to list who is quoted")
      .optional(),
    about: z.string().trim().min(1).max(200).describe("Only about this: a few words, or a passage's mark").optional(),
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
  async answer({ person: typed, ...limits }, archive, bot): Promise<Reply> {
    const { words } = bot;
    const isLimited = Object.values(limits).some((limit) => limit !== undefined);
    if (typed === undefined && !isLimited) return listPeople("quotes", archive, words);
    const about = limits.about === undefined ? null : readAbout(limits.about, archive);
    if (limits.about !== undefined && !about) return refuse("quotes", words.source.unknownMark, words.trouble.tryAgain);
    const { from, to } = limits;
    if (from && to && from.localeCompare(to) > 0 && !from.startsWith(to))
      return refuse("quotes", describeSwap(from, to, words), words.quotes.swap);
    const filter = { ...limits, about };
    if (typed === undefined) return showAnybodys(filter, archive, bot);
    const meant = await speakerMeant(typed, archive);
    const person = meant?.person;
    const isSilent = (person?.quotations ?? 0) === 0;
    const withdrawn = isSilent ? await withdrawnQuotesOf(person?.name ?? typed, archive) : null;
    if (withdrawn) return describeOnlyWithdrawn(withdrawn, words);
    if (meant) return showTheirs(meant, { typed, filter }, archive, bot);
    return isQuestion(typed) ? pointToAsk(typed, words) : refuseUnknownPerson("quotes", typed, archive, words);
  },
});

/** More of everybody's are counted, not shown. */
const mostOfAnybody = 50;
const mostOthers = 5;

interface Asked {
  readonly typed: string;
  readonly filter: QuotationLimits;
}

async function showTheirs(
  { person, isHolder, others }: SpeakerMeant,
  { typed, filter }: Asked,
  archive: Archive,
  { words, today }: Bot,
): Promise<Reply> {
  const own = allQuotations(archive).filter((quotation) => quotation.affirmed === true && isBy(quotation, person));
  const quotations = limitQuotations(own, filter);
  const heading =
    person.quotations === 0
      ? silenceOf(person, archive, words)
      : headingOf(person.name, foldQuotations(quotations).length, filter, words);
  const more = others.length - mostOthers;
  const named = others.slice(0, mostOthers).map(({ name }) => name);
  const names = [named.join(", "), ...(more > 0 ? [words.coverage.andMore(more)] : [])].join(" ");
  const reply: Reply = {
    private: false,
    blocks: [
      ...(isHolder ? [textBlock("plain", words.quotes.heldBy(typed, person.name))] : []),
      textBlock("heading", heading),
      ...(others.length > 0 ? [textBlock("hint", words.quotes.others(typed, names))] : []),
      ...(await describeQuotations(person.name, quotations, archive, words)),
    ],
    record: { command: "quotes", person: person.name, quotations: quotations.map((one) => recordOf(one, archive)) },
  };
  return sayWithdrawn(reply, await withdrawnIfNone(quotations, filter, archive, today()), words);
}

/** Tells what anybody said that fits; whose words each are stands with them. */
async function showAnybodys(filter: QuotationLimits, archive: Archive, { words, today }: Bot): Promise<Reply> {
  const said = allQuotations(archive).filter(
    ({ affirmed, kind, speaker }) => affirmed === true && speaker !== null && kind !== "title",
  );
  const quotations = limitQuotations(said, filter);
  const folded = foldQuotations(quotations);
  const shown = new Set(folded.slice(0, mostOfAnybody).flatMap(({ fullest, others }) => [fullest, ...others]));
  const more = folded.length - mostOfAnybody;
  const reply: Reply = {
    private: false,
    blocks: [
      textBlock("heading", headingOf(null, folded.length, filter, words)),
      ...(await describeQuotations(
        null,
        quotations.filter((one) => shown.has(one)),
        archive,
        words,
      )),
      ...(more > 0 ? [textBlock("hint", words.coverage.andMore(more))] : []),
    ],
    record: { command: "quotes", person: null, quotations: quotations.map((one) => recordOf(one, archive)) },
  };
  return sayWithdrawn(reply, await withdrawnIfNone(quotations, filter, archive, today()), words);
}

async function withdrawnIfNone(
  quotations: readonly Quotation[],
  { about }: QuotationLimits,
  archive: Archive,
  today: IsoDate,
): Promise<readonly Withdrawal[]> {
  return quotations.length === 0 && about?.kind === "words" ? withdrawnAbout(about.text, archive, today) : [];
}

/** A question is no name. */
function pointToAsk(question: string, words: Words): Reply {
  const line = writeLine("ask", { question }, words.commandNames);
  return refuse("quotes", words.quotes.isQuestion, { kind: "example", line });
}

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

/** Newest first, then in the order of the article. */
function allQuotations(archive: Archive): readonly Quotation[] {
  return [...archive.sources.values()].flatMap((source) => source.quotations);
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

/** `name` is null for anybody's. */
function headingOf(
  name: string | null,
  count: number,
  { about, from, to, kind }: QuotationLimits,
  { quotes: words }: Words,
): string {
  const limits = [
    ...(kind ? [kind === "direct" ? words.whole : words.parts] : []),
    ...(about ? [words.about(about.kind === "words" ? about.text : markOf(about.passage))] : []),
    ...(from ? [words.from(from)] : []),
    ...(to ? [words.to(to)] : []),
  ];
  const limited = limits.map((limit) => ` ${limit}`).join("");
  if (name === null) return count === 0 ? words.noneOfAny(limited) : words.headingAny(count, limited);
  return count === 0 ? words.none(name, limited) : words.heading(count, name, limited);
}
