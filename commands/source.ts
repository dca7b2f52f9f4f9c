import { z } from "zod";
import { type Archive, quotationsIn } from "../src/archive/archive.ts";
import { findMark, type MarkedPassage } from "../src/archive/find-mark.ts";
import { defineCommand } from "../src/bot/command.ts";
import { describeSearched } from "../src/bot/describe-check.ts";
import { type Block, type Json, type Reply, refuse, textBlock } from "../src/bot/reply.ts";
import { countOf } from "../src/bot/wording.ts";
import type { PassageSource } from "../src/checking/find-source.ts";
import { citeExcerpt, titleOf } from "../src/coverage/citation.ts";
import { Excerpt } from "../src/coverage/excerpt.ts";
import { markOf, readMark } from "../src/coverage/passage-mark.ts";
import { sharedLength } from "../src/coverage/span.ts";

/** More places are counted, not shown. */
const mostShown = 5;

export const source = defineCommand({
  name: "source",
  description: "Which article is this from? Its paragraph and its day",
  menu: { name: "Which article is this from?", option: "text" },
  options: z.object({
    text: z.string().trim().min(1).max(2000).describe("A passage, a sentence or a few words; or a mark like #7k2m9x4p"),
  }),
  async answer({ text }, archive): Promise<Reply> {
    // Loaded when it is first asked for: the program starts faster without.
    const [{ readClaim }, { findSource }] = await Promise.all([
      import("../src/checking/claim.ts"),
      import("../src/checking/find-source.ts"),
    ]);
    const mark = readMark(text);
    if (mark !== null) return openMark(mark, archive);
    const passage = readClaim(text).whole;
    if (passage.words.length === 0)
      return refuse("source", "There are no words to look up in that.", "Paste some words of an article: ", {
        kind: "example",
        line: "/source text: …",
      });
    const found = findSource(passage, archive.checked);
    return {
      private: true,
      blocks: found
        ? showPlaces(found, archive)
        : [heading("not in the coverage"), describeSearched(archive.checked.searched)],
      record: {
        command: "source",
        text: passage.text,
        how: found?.how ?? null,
        places: (found?.places ?? []).map(placeRecord),
        searched: { ...archive.checked.searched },
      },
    };
  },
});

function heading(text: string) {
  return textBlock("heading", `Source: ${text}.`);
}

function showPlaces({ how, places }: PassageSource, archive: Archive): readonly Block[] {
  const titles = {
    exact: `word for word in ${countOf(places.length, "place")}`,
    altered: "an article has it with differences; /check lists them",
    nearest: "only something like it; it need not be from here",
  };
  const more = places.length - mostShown;
  return [
    heading(titles[how]),
    ...places
      .slice(0, mostShown)
      .flatMap((words, index) => [
        showPlace(words, places.length > 1 ? index + 1 : null, archive),
        ...offerMark(words, archive),
      ]),
    ...(more > 0 ? [textBlock("hint", `and ${countOf(more, "more place")}`)] : []),
    ...(how === "nearest" ? [describeSearched(archive.checked.searched)] : []),
  ];
}

/** What to write down in order to find this passage again; it tells then whether the words are still the same. */
function offerMark(words: Excerpt, archive: Archive): readonly Block[] {
  const passages = archive.sources.get(words.article.id)?.passages ?? [];
  const passage = passages.find(({ excerpt }) => sharedLength(excerpt, words) > 0);
  return passage
    ? [textBlock("hint", "To cite it: ", { kind: "example", line: `/source text: ${markOf(passage)}` })]
    : [];
}

function openMark(mark: string, archive: Archive): Reply {
  const found = findMark(archive, mark);
  return {
    private: true,
    blocks: showMarked(found, archive),
    record: {
      command: "source",
      mark,
      state: found.kind,
      places: found.kind === "unchanged" ? [placeRecord(found.passage.excerpt)] : [],
    },
  };
}

function showMarked(found: MarkedPassage, archive: Archive): readonly Block[] {
  if (found.kind === "unchanged")
    return [heading("unchanged, word for word"), showPlace(found.passage.excerpt, null, archive)];
  if (found.kind === "changed")
    return [
      heading("the article has changed since"),
      textBlock("plain", "These words are in it no more: ", { kind: "strong", text: titleOf(found.article) }),
      textBlock("hint", "As it is now: ", { kind: "example", line: `/sources article: ${found.article.id}` }),
    ];
  if (found.kind === "withdrawn") {
    const { title, id } = found.article;
    return [
      heading("withdrawn"),
      textBlock("plain", `“${title ?? id}” was retracted or replaced: /corrections says why.`),
    ];
  }
  return [
    heading("withdrawn"),
    textBlock("plain", "No article that is loaded has this mark: it was taken out, or the mark is mistyped."),
  ];
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
    citation: citeExcerpt(words),
  };
}

function placeRecord(words: Excerpt): Json {
  const { paragraph, publishedOn } = citeExcerpt(words);
  return { articleId: words.article.id, start: words.start, end: words.end, paragraph, publishedOn };
}
