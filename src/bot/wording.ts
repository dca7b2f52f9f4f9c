import type { IsoDate } from "../coverage/article.ts";
import type { Citation } from "../coverage/citation.ts";
import { type Span, sharedLength } from "../coverage/span.ts";
import type { Quotation, Speaker } from "../quotations/quotation.ts";
import type { Run, SourceBlock } from "./reply.ts";

/** Longer titles are cut at a space, with "…". UTF-16 units. */
const longestTitle = 90;

/** Where words come from, on one line: title, publisher, date, paragraph. The link is the renderer's to draw. */
export function describeCitation(citation: Citation): readonly Run[] {
  return [
    { kind: "strong", text: shortenTitle(citation.title) },
    ` · ${citation.publisher ?? "publisher not stated"} · `,
    { kind: "date", date: citation.publishedOn },
    ` · paragraph ${citation.paragraph}`,
    ...describeCorrections(citation),
  ];
}

/** ` · corrected on 8 March 2024: The first version gave a wrong day.` Reads on from a citation; empty for one without. */
function describeCorrections({ corrected = [] }: Citation): readonly Run[] {
  return corrected.flatMap(({ on, text }): readonly Run[] => [
    " · corrected on ",
    { kind: "date", date: on },
    `: ${shortenTitle(text)}`,
  ]);
}

/** An article in a list, on one line: title, publisher, date, and how much is in it. */
export function describeSource({ citation, paragraphs, quotations }: SourceBlock): readonly Run[] {
  return [
    { kind: "strong", text: shortenTitle(citation.title) },
    ` · ${citation.publisher ?? "publisher not stated"} · `,
    { kind: "date", date: citation.publishedOn },
    ` · ${countOf(paragraphs, "paragraph")}, ${countOf(quotations, "quotation")}`,
    ...describeCorrections(citation),
  ];
}

/** `1 article`, `2 articles`. */
export function countOf(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

/** ` of 7 October 2024`, or ` from 1 October 2024 to 7 October 2024`: reads on from what is of these days. */
export function describeDays(oldest: IsoDate, newest: IsoDate): readonly Run[] {
  if (oldest === newest) return [" of ", { kind: "date", date: newest }];
  return [" from ", { kind: "date", date: oldest }, " to ", { kind: "date", date: newest }];
}

/** Whose words are quoted in what is shown, in order, on one line; empty when nothing is. A work's title is nobody's words. */
export function describeSpeakers(quotations: readonly Quotation[], shown: Span): readonly Run[] {
  const quoted = quotations.filter(({ kind, words }) => kind !== "title" && sharedLength(words, shown) > 0);
  const speakers = quoted.map(describeAttribution);
  const changes = speakers.filter((runs, index) => JSON.stringify(runs) !== JSON.stringify(speakers[index - 1]));
  const listed = changes.flatMap((runs, index) => (index > 0 ? ["; ", ...runs] : runs));
  return listed.length === 0 ? [] : [`Quoted${changes.length > 1 ? ", in order" : ""}: `, ...listed];
}

/** Who said it, on one line: the speaker, who relayed it, and the document; or that nobody is established. */
export function describeAttribution(quotation: Quotation): readonly Run[] {
  const { speaker, relayedBy, via, certainty } = quotation;
  if (!speaker) return ["speaker not established"];
  const name: Run = { kind: "strong", text: speaker.name };
  return [
    ...(certainty === "certain" ? [name] : ["probably ", name]),
    ...describeRelayer(relayedBy),
    ...(via ? [`, in ${via.text}`] : []),
  ];
}

function describeRelayer(relayedBy: Speaker | null): readonly Run[] {
  return relayedBy ? [", relayed by ", { kind: "strong", text: relayedBy.name }] : [];
}

/** A title or notice short enough to be one line of a list. */
function shortenTitle(title: string): string {
  const line = title.replace(/\s+/g, " ").trim();
  if (line.length <= longestTitle) return line;
  const space = line.lastIndexOf(" ", longestTitle);
  return `${line.slice(0, space > 0 ? space : longestTitle)}…`;
}
