import { z } from "zod";
import { type Archive, quotationsIn } from "../src/archive/archive.ts";
import { defineCommand } from "../src/bot/command.ts";
import { describeSearched } from "../src/bot/describe-check.ts";
import { type Block, type Json, type Reply, refuse, textBlock } from "../src/bot/reply.ts";
import { countOf } from "../src/bot/wording.ts";
import { readClaim } from "../src/checking/claim.ts";
import { findSource, type PassageSource } from "../src/checking/find-source.ts";
import { citeExcerpt } from "../src/coverage/citation.ts";
import { Excerpt } from "../src/coverage/excerpt.ts";
import { sharedLength } from "../src/coverage/span.ts";

/** More places are counted, not shown. */
const mostShown = 5;

export const source = defineCommand({
  name: "source",
  description: "Which article is this from? Its paragraph and its day",
  options: z.object({
    text: z.string().trim().min(1).max(2000).describe("A passage, a sentence or a few words"),
  }),
  answer({ text }, archive): Reply {
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
      .map((words, index) => showPlace(words, places.length > 1 ? index + 1 : null, archive)),
    ...(more > 0 ? [textBlock("hint", `and ${countOf(more, "more place")}`)] : []),
    ...(how === "nearest" ? [describeSearched(archive.checked.searched)] : []),
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
