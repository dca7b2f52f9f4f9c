import { type Carriers, carryOneText } from "../coverage/carriers.ts";
import type { Citation } from "../coverage/citation.ts";

/** Says where else something is said, by whether that is another report. */
export interface Corroboration {
  /** In texts of their own: one place for each text. Best first. */
  readonly reports: readonly Report[];
  /** In articles that carry the same text: one report, however many papers print it. */
  readonly sameText: readonly Citation[];
}

/** A place in a text, and where its other carriers say the same. */
export interface Report {
  readonly citation: Citation;
  readonly sameText: readonly Citation[];
}

/** Sorts the places in other articles where the same is said as in this article; order is kept. */
export function sortByText(articleId: string, places: readonly Citation[], carriers: Carriers): Corroboration {
  const sameText: Citation[] = [];
  const reports = new Map<string, { citation: Citation; sameText: Citation[] }>();
  for (const citation of places) {
    const text = textOf(citation.articleId, carriers);
    const known = reports.get(text);
    if (carryOneText(articleId, citation.articleId, carriers)) sameText.push(citation);
    else if (known) known.sameText.push(citation);
    else reports.set(text, { citation, sameText: [] });
  }
  return { reports: [...reports.values()], sameText };
}

/** Of how many texts the articles are carriers, by their ids. */
export function countTexts(articleIds: readonly string[], carriers: Carriers): number {
  return new Set(articleIds.map((id) => textOf(id, carriers))).size;
}

/** Tells what all carriers of one text have in common: the id of the oldest of them. */
export function textOf(articleId: string, carriers: Carriers): string {
  return carriers.get(articleId)?.[0]?.id ?? articleId;
}
