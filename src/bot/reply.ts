import type { IsoDate } from "../coverage/article.ts";
import type { Citation } from "../coverage/citation.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import type { Quotation } from "../quotations/quotation.ts";

/** A piece of a line in the bot's own words. Plain text is escaped by every renderer: it cannot format or ping. */
export type Run =
  | string
  | { readonly kind: "strong"; readonly text: string }
  /** A day of an article: the same day for every reader, whatever their zone. */
  | { readonly kind: "date"; readonly date: IsoDate }
  /** A moment, in ISO 8601: shown by the clock of whoever reads it, where that can be. */
  | { readonly kind: "moment"; readonly at: string }
  /** Words of an article within a line, set in quotation marks. Beside it stands whose they are. */
  | { readonly kind: "words"; readonly excerpt: Excerpt }
  /** Something that was typed and is not in the article. */
  | { readonly kind: "struck"; readonly text: string }
  /** A text that leads to an address, where that can be. */
  | { readonly kind: "link"; readonly text: string; readonly address: string }
  /** A command by its name, without the slash; a press on it begins the command where that can be. */
  | { readonly kind: "command"; readonly name: string }
  /** Something to type: `/ask question: why was he arrested?` */
  | { readonly kind: "example"; readonly line: string };

/** A line of the bot's own words. A warning is something a reader must not miss. */
export interface TextBlock {
  readonly kind: "text";
  /** `asked`: the question, its first run, and what was understood in it. A renderer that shows the question already leaves that out. */
  /** `label`: what the block right after it is. */
  readonly tone: "asked" | "heading" | "label" | "plain" | "hint" | "warning";
  readonly runs: readonly Run[];
}

/** A passage of an article, word for word. */
export interface PassageBlock {
  readonly kind: "passage";
  /** The place of the article in a list of several, from 1; null when it stands alone or in an article opened whole. */
  readonly place: number | null;
  readonly excerpt: Excerpt;
  /** Holds what answers the question, within the excerpt; null when nothing is pointed out. */
  readonly best: Excerpt | null;
  /** The very words of it that answer, where those are known; for who can point them out within a line. */
  readonly answer?: Excerpt;
  /** Several such words, in place of one answer. */
  readonly pointed?: readonly Excerpt[];
  /** Every quotation that stands in the excerpt, in order, so that no quoted word is shown without its speaker. */
  readonly quotations: readonly Quotation[];
  readonly citation: Citation;
  /** Says what the passage can be come back to by, `#7k2m9x4p`; absent where it is no passage of the coverage as it was cut. */
  readonly mark?: string;
  /** What stands around what is meant is shown with it already. */
  readonly isAround?: true;
  /** In how many other articles the same stands, where that was looked for. */
  readonly carriers?: number;
  /**
   * The number of its article in the list of sources that ends the reply, which then names it; null where all of the reply is from
   * one article. `below`: the list tells the paragraph, too.
   */
  readonly source?: number | null | "below";
  /** Other articles that report the same, and those that only carry the same text; absent when there are none. */
  readonly alsoIn?: Elsewhere;
  /** Other articles that have a part of the words. */
  readonly partlyIn?: Elsewhere;
  readonly sameTextIn?: Elsewhere;
  /**
   * Shown beside a fuller passage, in place of an answer, as what denies an accusation, or as how that came out, as one small line where that
   * can be.
   */
  readonly brief?: "also" | "closest" | "denial" | "outcome";
  /** Shown above already: only where it stands is said. */
  readonly isAbove?: true;
  /** Of a sentence that accuses somebody: who makes the accusation, in its own words, or null where it does not say. */
  readonly accuser?: Excerpt | null;
  /** Readers see the words only when they ask for them, where that can be. */
  readonly hidden?: true;
}

/** Some articles by their numbers in the list of sources, and how many more there are. */
export interface Elsewhere {
  readonly sources: readonly number[];
  readonly more: number;
}

/** Somebody's words, with who said them and the sentence that introduces them. */
export interface QuotationBlock {
  readonly kind: "quotation";
  readonly place: number | null;
  readonly quotation: Quotation;
  readonly citation: Citation;
  /** Says where its speaker and its article are named above it. */
  readonly named?: NamedAbove;
  /** Readers see the words only when they ask for them, where that can be. */
  readonly hidden?: true;
}

export interface NamedAbove {
  /** The name that the list is of; null where it is of nobody's alone. */
  readonly speaker: string | null;
  /** True where the quotation before it in the same article is from the same document, which is named there. */
  readonly sameDocument: boolean;
  /** Says where else the same words stand, where a part of them, and where the same text: `[2] ¶4, [3] ¶1`; mostly empty. */
  readonly also: string;
  readonly partly: string;
  readonly sameText: string;
}

/** One article of the coverage. */
export interface SourceBlock {
  readonly kind: "source";
  /** Its place in the list of all articles, by which it can be opened; null where it is opened. */
  readonly place: number | null;
  readonly citation: Citation;
  readonly paragraphs: number;
  readonly quotations: number;
  /** Says how many other articles carry its text; absent when none does. */
  readonly carriers?: number;
}

/** The articles that the passages above it are from, each once. */
export interface SourcesBlock {
  readonly kind: "sources";
  readonly sources: readonly NumberedSource[];
}

export interface NumberedSource {
  /** From 1, in the order in which the passages cite them; null for the only one. */
  readonly number: number | null;
  readonly citation: Citation;
  /** The only passage that is shown of the only article. */
  readonly passage?: PassageBlock;
}

export type Block = TextBlock | PassageBlock | QuotationBlock | SourceBlock | SourcesBlock;

/** Anything that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A command's answer, before any renderer: what is shown, in this order, and the same as data for scripts. */
export interface Reply {
  /** Only the asker sees it: errors and help. */
  readonly private: boolean;
  readonly blocks: readonly Block[];
  /** The options with which the same command shows more; absent when there is no more. */
  readonly more?: Readonly<Record<string, string | number | boolean>>;
  /** Says what a button for that is called, where it is not just more of the same. */
  readonly moreLabel?: string;
  /**
   * One object with `command` first; with `error` when the command was refused, as the reply says it. Whoever gives
   * records to scripts has the reply made in English.
   */
  readonly record: { readonly command: string | null; readonly [key: string]: Json };
}

/** A line of the bot's own words. */
export function textBlock(tone: TextBlock["tone"], ...runs: readonly Run[]): TextBlock {
  return { kind: "text", tone, runs };
}

/** A reply that something cannot be done as asked: what is wrong, then what to do next. */
export function refuse(command: string | null, error: string, ...next: readonly Run[]): Reply {
  const blocks = [textBlock("warning", error), ...(next.length > 0 ? [textBlock("hint", ...next)] : [])];
  return { private: true, blocks, record: { command, error } };
}
