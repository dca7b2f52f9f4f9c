import type { IsoDate } from "../coverage/article.ts";
import type { Citation } from "../coverage/citation.ts";
import { type Span, sharedLength } from "../coverage/span.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Words } from "./languages/words.ts";
import { joinLines, type Line, line, strong } from "./line.ts";
import type { Run, SourceBlock } from "./reply.ts";

/** Longer titles are cut at a space, with "…". UTF-16 units. */
const longestTitle = 90;

/** Where words come from, on one line: title, publisher, date, paragraph. The link is the renderer's to draw. */
export function describeCitation(citation: Citation, words: Words): Line {
  return line`${describeHead(citation, words)} · ${words.coverage.paragraph(citation.paragraph)}${describeNotices(citation, words)}`;
}

/** An article on one line: title, publisher, date. */
export function describeArticle({ title, publisher, publishedOn }: ArticleHead, { coverage }: Words): Line {
  return line`${strong(title)} · ${publisher ?? coverage.publisherNotStated} · ${dayRun(publishedOn)}`;
}

function describeHead(citation: Citation, words: Words): Line {
  return describeArticle({ ...citation, title: shortenTitle(citation.title) }, words);
}

type ArticleHead = Pick<Citation, "title" | "publisher" | "publishedOn">;

/** ` · corrected on 8 March 2024: The first version gave a wrong day.` Reads on from a citation; empty for one without. */
function describeNotices({ corrected = [], retractedElsewhere: retracted }: Citation, { coverage }: Words): Line {
  return [
    ...(retracted
      ? line` · ${coverage.retractedElsewhere(retracted.publisher, dayRun(retracted.on))}${shortenTitle(retracted.text)}`
      : []),
    ...corrected.flatMap(({ on, text }) => line` · ${coverage.correctedOn(dayRun(on))}${shortenTitle(text)}`),
  ];
}

/** An article in a list, on one line: title, publisher, date, and how much is in it. */
export function describeSource({ citation, paragraphs, quotations, carriers = 0 }: SourceBlock, words: Words): Line {
  const { coverage } = words;
  const size = `${coverage.paragraphs(paragraphs)}, ${coverage.quotations(quotations)}`;
  const carried = carriers > 0 ? ` · ${coverage.sameTextAs(carriers)}` : "";
  return line`${describeHead(citation, words)} · ${size}${carried}${describeNotices(citation, words)}`;
}

/** How many articles, and of which days: `3 articles from 1 October 2024 to 7 October 2024`. The days are nothing where there are no articles. */
export function describeArticles(count: number, oldest: IsoDate, newest: IsoDate, { coverage }: Words): Line {
  if (count === 0) return [coverage.articles(count)];
  const [first, last] = [dayRun(oldest), dayRun(newest)];
  return oldest === newest ? coverage.articlesOfDay(count, last) : coverage.articlesOfDays(count, first, last);
}

function dayRun(date: IsoDate): Run {
  return { kind: "date", date };
}

/** Whose words are quoted in what is shown, in order, on one line; empty when nothing is. A work's title is nobody's words. */
export function describeSpeakers(quotations: readonly Quotation[], shown: Span, words: Words): Line {
  const quoted = quotations.filter((one) => one.kind !== "title" && sharedLength(one.words, shown) > 0);
  const speakers = quoted.map((quotation) => describeAttribution(quotation, words));
  const changes = speakers.filter((runs, index) => JSON.stringify(runs) !== JSON.stringify(speakers[index - 1]));
  const listed = joinLines(changes, words.between);
  const { quoted: one, quotedInOrder: several } = words.speaker;
  return listed.length === 0 ? [] : line`${changes.length > 1 ? several : one}${listed}`;
}

/** Who said it, on one line: the speaker, who relayed it, and the document; or that nobody is established. */
export function describeAttribution(quotation: Quotation, words: Words): Line {
  const { speaker, relayedBy, via, certainty, affirmed } = quotation;
  if (!speaker) return [words.speaker.notEstablished];
  const name = strong(speaker.name);
  if (affirmed !== true) return affirmed === false ? words.speaker.denied(name) : words.speaker.reported(name);
  const relayer = relayedBy ? words.speaker.relayedBy(strong(relayedBy.name)) : [];
  const document = via ? words.speaker.inDocument(via.text) : "";
  return line`${certainty === "certain" ? name : words.speaker.probably(name)}${relayer}${document}`;
}

/** A title or notice short enough to be one line of a list. */
function shortenTitle(title: string): string {
  const line = title.replace(/\s+/g, " ").trim();
  if (line.length <= longestTitle) return line;
  const space = line.lastIndexOf(" ", longestTitle);
  return `${line.slice(0, space > 0 ? space : longestTitle)}…`;
}
