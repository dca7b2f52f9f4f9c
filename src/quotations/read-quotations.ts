import type { Article } from "../coverage/article.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import { findParagraphs } from "../coverage/paragraphs.ts";
import type { Person } from "./person.ts";
import type { Quotation } from "./quotation.ts";
import { type ArticleQuotation, type ArticleReading, readArticle } from "./read-article.ts";

export interface CoverageQuotations {
  /** In the order of the articles, then of the text. */
  readonly quotations: readonly Quotation[];
  /** Most quoted first, then by name. */
  readonly people: readonly Person[];
}

/** Finds every quotation of the articles and whose it is, and the people named in them. */
export function readQuotations(
  articles: readonly Article[],
  _aliases: ReadonlyMap<string, readonly string[]>,
): CoverageQuotations {
  const readings = articles.map(readArticle);
  const quotations = readings.flatMap((reading) => {
    const paragraphs = findParagraphs(reading.article.body);
    return reading.quotations.map((quotation) => finish(reading, quotation, paragraphs));
  });
  const people = new Map<string, { name: string; quotations: number }>();
  for (const { inventory } of readings)
    for (const person of inventory.people) people.set(idOf(person.name), { name: person.name, quotations: 0 });
  for (const { speaker } of quotations) {
    const person = speaker?.personId ? people.get(speaker.personId) : undefined;
    if (person) person.quotations += 1;
  }
  return {
    quotations,
    people: [...people]
      .map(([id, person]) => ({ id, name: person.name, names: [person.name], quotations: person.quotations }))
      .toSorted((a, b) => b.quotations - a.quotations || (a.name < b.name ? -1 : 1)),
  };
}

function finish(
  reading: ArticleReading,
  quotation: ArticleQuotation,
  paragraphs: readonly { end: number }[],
): Quotation {
  const { article } = reading;
  const { stretch, attribution, sentence } = quotation;
  const speaker = attribution?.speaker;
  return {
    words: new Excerpt(article, stretch),
    sentence: new Excerpt(article, sentence),
    paragraph: paragraphs.findIndex((span) => span.end > stretch.start) + 1,
    kind: /^\p{Lu}/u.test(new Excerpt(article, stretch).text) ? "direct" : "fragment",
    continues: stretch.continues,
    speaker: speaker
      ? {
          name: speaker.person?.name ?? speaker.text,
          personId: speaker.person ? idOf(speaker.person.name) : null,
          evidence: new Excerpt(article, speaker),
        }
      : null,
    relayedBy: null,
    via: null,
    rule: attribution?.rule ?? null,
    certainty: speaker ? "likely" : null,
  };
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
