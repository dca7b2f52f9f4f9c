import { setImmediate as giveWay } from "node:timers/promises";
import type { Article } from "../coverage/article.ts";
import { titleOf } from "../coverage/citation.ts";
import { itemAt } from "../coverage/lists.ts";
import type { Passage } from "../coverage/passage.ts";
import { keyOf } from "./kept-vectors.ts";
import { matchVectors } from "./match-vectors.ts";
import { type PackedVectors, packVectors } from "./packed-vectors.ts";
import type { PassageMatch, PassageReader } from "./passage-reader.ts";
import { readAnswer } from "./read-answer.ts";
import type { Reader } from "./reader.ts";
import type { Urgency } from "./threads.ts";
import type { KeptVectors } from "./vector-store.ts";

/** Longer headlines are cut: they only say what the passage is about. UTF-16 units. */
const longestHeadline = 120;

/** With so many texts waiting nothing is encoded for a question but the question itself, and with so many one passage is read. */
const crowdedFrom = 8;
const fullFrom = 24;

/** A reader of passages, which can be made ready for a coverage before anybody asks. */
export interface OpenPassageReader extends PassageReader {
  /**
   * Encodes what is not kept yet, one passage after another, behind every question, as long as there is room. Ends early when it is
   * called again.
   */
  prepare(sources: Iterable<PreparedSource>): Promise<void>;
}

interface PreparedSource {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/**
 * Reads passages, with the headline before them, by a reader of texts. What is encoded is kept in `kept`. While somebody waits, at
 * most `mostEncoded` passages are encoded; without it, all.
 */
export function openPassageReader(
  reader: Reader,
  kept: KeptVectors,
  mostEncoded: number = Number.POSITIVE_INFINITY,
): OpenPassageReader {
  /** Texts that somebody waits for. */
  let pending = 0;
  const awaited = async <Result>(texts: number, work: Promise<Result>): Promise<Result> => {
    pending += texts;
    try {
      return await work;
    } finally {
      pending -= texts;
    }
  };
  const encode = async (passage: Passage, urgency: Urgency): Promise<PackedVectors> => {
    const { text } = textToRead(passage);
    const [vectors] = await reader.encode([text], urgency);
    if (!vectors) throw new RangeError("the reader gave nothing for a text");
    const packed = packVectors(text, vectors);
    kept.put(keyOf(passage), packed, urgency);
    return packed;
  };
  /** The last time that it was begun to prepare: what was begun before ends. */
  let last = 0;
  const prepareOnce = async (sources: readonly PreparedSource[], isLast: () => boolean): Promise<void> => {
    for (const { passages } of sources) {
      await giveWay();
      for (const passage of passages) {
        if (!isLast()) return;
        if (kept.has(keyOf(passage))) continue;
        if (kept.hasRoom()) await encode(passage, "later");
        else if (!kept.mayMakeRoom()) return;
      }
    }
  };
  return {
    knows: reader.knows,
    async match(question, passages) {
      const most = pending > crowdedFrom ? 0 : mostEncoded;
      const [asked] = await awaited(1, reader.encode([question]));
      let encoded = 0;
      return Promise.all(
        passages.map(async (passage): Promise<PassageMatch | null> => {
          let vectors = kept.get(keyOf(passage));
          if (!vectors) {
            encoded += 1;
            if (encoded > most) return null;
            vectors = await awaited(1, encode(passage, "now"));
          }
          return asked ? matchVectors(asked, vectors, textToRead(passage).offset) : null;
        }),
      );
    },
    async read(question, passages) {
      const texts = passages.slice(0, pending > fullFrom ? 1 : passages.length).map(textToRead);
      const all = texts.map(({ text }) => text);
      const readings = await awaited(all.length, reader.read(question, all));
      return readings.map((reading, at) => readAnswer(reading, itemAt(texts, at).offset, itemAt(passages, at).excerpt));
    },
    async prepare(sources) {
      last += 1;
      const own = last;
      const isLast = () => own === last;
      const all = [...sources];
      do await prepareOnce(all, isLast);
      while (isLast() && (await kept.finish()));
    },
  };
}

/** Gives what the reader reads, and what is to be added to a place in it for the place in the article's body. */
export function textToRead({ article, excerpt }: Passage): { readonly text: string; readonly offset: number } {
  const headline = `${titleOf(article).slice(0, longestHeadline)}. `;
  return { text: headline + excerpt.text, offset: excerpt.start - headline.length };
}
