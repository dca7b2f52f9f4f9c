import type { Citation } from "../coverage/citation.ts";
import type { Quotation, Speaker } from "../quotations/quotation.ts";
import type { Run } from "./reply.ts";

/** Longer titles are cut at a space, with "…". UTF-16 units. */
const longestTitle = 90;

/** Where words come from, on one line: title, publisher, date, paragraph. The link is the renderer's to draw. */
export function describeCitation(citation: Citation): readonly Run[] {
  return [
    { kind: "strong", text: shortenTitle(citation.title) },
    ` · ${citation.publisher ?? "publisher not stated"} · `,
    { kind: "date", date: citation.publishedOn },
    ` · paragraph ${citation.paragraph}`,
  ];
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

/** A title short enough to be one line of a list. */
export function shortenTitle(title: string): string {
  const line = title.replace(/\s+/g, " ").trim();
  if (line.length <= longestTitle) return line;
  const space = line.lastIndexOf(" ", longestTitle);
  return `${line.slice(0, space > 0 ? space : longestTitle)}…`;
}
