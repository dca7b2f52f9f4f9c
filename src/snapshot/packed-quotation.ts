import type { Article } from "../coverage/article.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import type { Span } from "../coverage/span.ts";
import type { Quotation, QuotationFrame, Speaker } from "../quotations/quotation.ts";

/** A quotation with offsets in the place of words. */
export interface PackedQuotation
  extends Omit<Quotation, "words" | "sentence" | "speaker" | "relayedBy" | "via" | "frame"> {
  readonly words: Span;
  readonly sentence: Span;
  readonly speaker: PackedSpeaker | null;
  readonly relayedBy: PackedSpeaker | null;
  readonly via: Span | null;
  readonly frame: (Omit<QuotationFrame, "cue"> & { readonly cue: Span }) | null;
}

interface PackedSpeaker extends Omit<Speaker, "evidence"> {
  readonly evidence: Span;
}

export function packQuotation(quotation: Quotation): PackedQuotation {
  const { words, sentence, speaker, relayedBy, via, frame } = quotation;
  return {
    ...quotation,
    words: spanOf(words),
    sentence: spanOf(sentence),
    speaker: speaker && packSpeaker(speaker),
    relayedBy: relayedBy && packSpeaker(relayedBy),
    via: via && spanOf(via),
    frame: frame && { ...frame, cue: spanOf(frame.cue) },
  };
}

function packSpeaker(speaker: Speaker): PackedSpeaker {
  return { ...speaker, evidence: spanOf(speaker.evidence) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The quotation in the article that it was packed of. Throws a RangeError when it does not stand there. */
export function unpackQuotation(article: Article, packed: PackedQuotation): Quotation {
  const { words, sentence, speaker, relayedBy, via, frame } = packed;
  return {
    ...packed,
    words: new Excerpt(article, words),
    sentence: new Excerpt(article, sentence),
    speaker: speaker && unpackSpeaker(article, speaker),
    relayedBy: relayedBy && unpackSpeaker(article, relayedBy),
    via: via && new Excerpt(article, via),
    frame: frame && { ...frame, cue: new Excerpt(article, frame.cue) },
  };
}

function unpackSpeaker(article: Article, packed: PackedSpeaker): Speaker {
  return { ...packed, evidence: new Excerpt(article, packed.evidence) };
}
