import type { Answering } from "../answers/answering.ts";
import { type CheckedCoverage, openCheckedCoverage } from "../checking/claim/checked-coverage.ts";
import type { Article } from "../coverage/article.ts";
import type { Carriers } from "../coverage/carriers.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import type { Passage } from "../coverage/passage.ts";
import type { Person } from "../quotations/person.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { quotationsMeeting } from "../quotations/quotations-meeting.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { ArchiveWords } from "./archive-words.ts";
import type { RetractedTexts } from "./retracted-texts.ts";

/** One article with what was read out of it. */
export interface Source {
  readonly article: Article;
  /** In the order of the text; never empty. */
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
}

/** Holds what is known of how the coverage was loaded; times are ISO 8601. Null where nobody took it down. */
export interface Loading {
  readonly loadedAt: string | null;
  /** Faults in the files: articles that were not loaded, or not wholly used. */
  readonly problems: number;
  /** The first of them in words, for whoever may mend them; some are enough to begin with. */
  readonly firstProblems: readonly string[];
  /** Says why the last reload failed, so that an older state is served; null when it did not. */
  readonly failed: { readonly at: string; readonly reason: string } | null;
}

/** Everything that is known of the loaded coverage. Never changes: a reload opens another. */
export interface Archive {
  /** By article id; newest first; empty when no article is loaded that stands. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Retracted, or replaced by another: named where somebody asks, and never quoted. Newest first; mostly empty. */
  readonly withdrawn: readonly Article[];
  readonly loading: Loading;
  /** Says which articles carry one text, so that they are not taken for several reports. */
  readonly carriers: Carriers;
  /** Says which articles carry a text that was retracted elsewhere; mostly empty. */
  readonly retractedTexts: RetractedTexts;
  /** Most quoted first. */
  readonly people: readonly Person[];
  readonly index: PassageIndex;
  /** Holds what questions are answered with. */
  readonly answering: Answering;
  /** The words of its articles, as claims are compared with them. */
  readonly words: ArchiveWords;
  /** Holds what claims are checked against; read when it is first asked for. */
  readonly checked: CheckedCoverage;
}

/** The quotations that stand in the excerpt, wholly or in part, in the order of the text. */
export function quotationsIn(archive: Archive, excerpt: Excerpt): readonly Quotation[] {
  const quotations = archive.sources.get(excerpt.article.id)?.quotations ?? [];
  return quotationsMeeting(quotations, excerpt);
}

/** An archive of its parts. What claims are checked against is made of its words when it is first asked for. */
export function assembleArchive(parts: Omit<Archive, "checked">): Archive {
  let checked: CheckedCoverage | null = null;
  return {
    ...parts,
    get checked() {
      checked ??= openCheckedCoverage(parts.sources, parts.people, parts.words.read());
      return checked;
    },
  };
}

/** The articles that are quoted from, newest first. */
export function articlesOf({ sources }: Pick<Archive, "sources">): readonly Article[] {
  return Array.from(sources.values(), ({ article }) => article);
}
