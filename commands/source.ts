import { z } from "zod";
import { findCopies } from "../src/answers/corroborate.ts";
import { type Archive, quotationsIn } from "../src/archive/archive.ts";
import { cite } from "../src/archive/cite.ts";
import { findMark, type MarkedPassage } from "../src/archive/find-mark.ts";
import { withdrawnAbout } from "../src/archive/withdrawn-matter.ts";
import { type Bot, defineCommand } from "../src/bot/command.ts";
import { describeSearched } from "../src/bot/describe-check.ts";
import { showAround } from "../src/bot/describe-follow-up.ts";
import { sayWithdrawn } from "../src/bot/describe-withdrawn.ts";
import { nameOf, writeLine } from "../src/bot/languages/command-names.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { strong } from "../src/bot/line.ts";
import { type Block, type Json, type Reply, type Run, refuse, textBlock } from "../src/bot/reply.ts";
import type { PassageSource } from "../src/checking/verdict/find-source.ts";
import { carryOneText } from "../src/coverage/carriers.ts";
import { citeExcerpt, titleOf } from "../src/coverage/citation.ts";
import { Excerpt } from "../src/coverage/excerpt.ts";
import { markOf, passageMark, readMark } from "../src/coverage/passage-mark.ts";
import { sharedLength } from "../src/coverage/span.ts";

/** More places are counted, not shown. */
const mostShown = 5;
const mostCarriersShown = 20;

export const source = defineCommand({
  name: "source",
  description: "Find which article something is from",
  unlisted: true,
  options: z.object({
    text: z.string().trim().min(1).max(2000).describe("A passage, a sentence or a few words; or a mark like #7k2m9x4p"),
    carriers: z.boolean().describe("With a mark: the other articles that carry the passage").default(false),
  }),
  answer: ({ text, carriers }, archive, bot) => findPlace("source", { text, carriers }, archive, bot),
});

/** Finds where a passage or a mark stands; the command is the one that was given. */
export async function findPlace(
  command: string,
  { text, carriers }: { readonly text: string; readonly carriers: boolean },
  archive: Archive,
  { words, today }: Pick<Bot, "words" | "today">,
): Promise<Reply> {
  // Loaded when it is first asked for: the program starts faster without.
  const [{ readClaim }, { findSource }] = await Promise.all([
    import("../src/checking/claim/claim.ts"),
    import("../src/checking/verdict/find-source.ts"),
  ]);
  const mark = readMark(text);
  if (mark !== null)
    return carriers ? listCarriers({ command, mark }, archive, words) : openMark({ command, mark }, archive, words);
  const passage = readClaim(text).whole;
  if (passage.words.length === 0)
    return refuse(command, words.source.nothingToFind, words.source.pasteWords, exampleRun("…", words));
  const found = findSource(passage, archive.checked);
  const withdrawals = found && found.how !== "nearest" ? [] : await withdrawnAbout(passage.text, archive, today());
  const reply: Reply = {
    private: true,
    blocks: found
      ? showPlaces(found, archive, words)
      : [textBlock("heading", words.source.notFound), describeSearched(archive.checked.searched, words)],
    record: {
      command,
      text: passage.text,
      how: found?.how ?? null,
      places: (found?.places ?? []).map(placeRecord),
      searched: { ...archive.checked.searched },
    },
  };
  return sayWithdrawn(reply, withdrawals, words);
}

function showPlaces({ how, places }: PassageSource, archive: Archive, words: Words): readonly Block[] {
  const titles = {
    exact: words.source.exact(places.length),
    altered: words.source.altered(`/${nameOf("check", words.commandNames)}`),
    nearest: words.source.nearest,
  };
  const more = places.length - mostShown;
  return [
    textBlock("heading", titles[how]),
    ...places
      .slice(0, mostShown)
      .flatMap((excerpt, index) => [
        showPlace(excerpt, places.length > 1 ? index + 1 : null, archive),
        ...offerMark(excerpt, archive, words),
      ]),
    ...(more > 0 ? [textBlock("hint", words.coverage.andMorePlaces(more))] : []),
    ...(how === "nearest" ? [describeSearched(archive.checked.searched, words)] : []),
  ];
}

/** Tells what to write down in order to find this passage again; it tells then whether the words are still the same. */
function offerMark(excerpt: Excerpt, archive: Archive, words: Words): readonly Block[] {
  const passages = archive.sources.get(excerpt.article.id)?.passages ?? [];
  const passage = passages.find((one) => sharedLength(one.excerpt, excerpt) > 0);
  return passage ? [textBlock("hint", words.source.toCite, exampleRun(markOf(passage), words))] : [];
}

function exampleRun(text: string, { commandNames }: Words): Run {
  return { kind: "example", line: writeLine("sources", { text }, commandNames) };
}

interface AskedMark {
  readonly command: string;
  readonly mark: string;
}

function openMark({ command, mark }: AskedMark, archive: Archive, words: Words): Reply {
  const found = findMark(archive, mark);
  return {
    private: true,
    blocks: showMarked(found, mark, archive, words),
    record: {
      command,
      mark,
      state: found.kind,
      places: found.kind === "unchanged" ? [placeRecord(found.passage.excerpt)] : [],
    },
  };
}

function showMarked(
  found: MarkedPassage,
  mark: string,
  archive: Archive,
  { source: words, commandNames }: Words,
): readonly Block[] {
  if (found.kind === "unchanged") {
    // A mark that somebody wrote down is of a whole passage; one of some sentences is kept by a button below them.
    const isWritten = mark === passageMark(mark);
    const around = showAround(found.passage, found.stretch, archive);
    return isWritten ? [textBlock("heading", words.unchanged), around] : [around];
  }
  if (found.kind === "changed")
    return [
      textBlock("heading", words.changed),
      textBlock("plain", ...words.noLongerIn(strong(titleOf(found.article)))),
      textBlock("hint", words.asItIsNow, {
        kind: "example",
        line: writeLine("sources", { article: found.article.id }, commandNames),
      }),
    ];
  if (found.kind === "withdrawn") {
    const { title, id } = found.article;
    return [
      textBlock("heading", words.withdrawn),
      textBlock("plain", words.retracted(title ?? id, `/${nameOf("about", commandNames)}`)),
    ];
  }
  return [textBlock("heading", words.withdrawn), textBlock("plain", words.unknownMark)];
}

/** Tells which other articles have the passage, each in its own words. */
async function listCarriers({ command, mark }: AskedMark, archive: Archive, words: Words): Promise<Reply> {
  const found = findMark(archive, mark);
  if (found.kind !== "unchanged") return openMark({ command, mark }, archive, words);
  const copies = await findCopies(found.passage, archive.index);
  const { id } = found.passage.article;
  const sameText = copies.filter((copy) => carryOneText(id, copy.article.id, archive.carriers)).length;
  const more = copies.length - mostCarriersShown;
  return {
    private: true,
    blocks: [
      textBlock("heading", words.source.carriers(copies.length)),
      ...(sameText > 0 ? [textBlock("hint", words.source.ofTheseSameText(sameText))] : []),
      ...copies.slice(0, mostCarriersShown).map(({ excerpt }, index) => showPlace(excerpt, index + 1, archive)),
      ...(more > 0 ? [textBlock("hint", words.coverage.andMorePlaces(more))] : []),
    ],
    record: { command, mark, state: found.kind, places: copies.map(({ excerpt }) => placeRecord(excerpt)) },
  };
}

/** The whole passages that the words stand in. */
function showPlace(words: Excerpt, place: number | null, archive: Archive): Block {
  const passages = archive.sources.get(words.article.id)?.passages ?? [];
  const around = passages.filter(({ excerpt }) => sharedLength(excerpt, words) > 0).map(({ excerpt }) => excerpt);
  const excerpt = new Excerpt(words.article, {
    start: Math.min(words.start, around[0]?.start ?? words.start),
    end: Math.max(words.end, around.at(-1)?.end ?? words.end),
  });
  return {
    kind: "passage",
    place,
    excerpt,
    best: words,
    quotations: quotationsIn(archive, excerpt),
    citation: cite(archive, words),
  };
}

function placeRecord(words: Excerpt): Json {
  const { paragraph, publishedOn } = citeExcerpt(words);
  return { articleId: words.article.id, start: words.start, end: words.end, paragraph, publishedOn };
}
