import type { Article } from "../coverage/article.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import type { Span } from "../coverage/span.ts";
import type { Attributed, Quotation, QuotationFrame, Speaker, Unattributed } from "../quotations/quotation.ts";

/** A quotation with offsets in the place of words. */
export type PackedQuotation = PackedWords & (PackedAttribution | Unattributed);

interface PackedWords extends Omit<Quotation, keyof Attributed | "words" | "sentence" | "frame"> {
  readonly words: Span;
  readonly sentence: Span;
  readonly frame: (Omit<QuotationFrame, "cue"> & { readonly cue: Span }) | null;
}

interface PackedAttribution extends Omit<Attributed, "speaker" | "relayedBy" | "via"> {
  readonly speaker: PackedSpeaker;
  readonly relayedBy: PackedSpeaker | null;
  readonly via: Span | null;
}

interface PackedSpeaker extends Omit<Speaker, "evidence"> {
  readonly evidence: Span;
}

export function packQuotation(quotation: Quotation): PackedQuotation {
  const { words, sentence, frame } = quotation;
  return {
    ...(quotation.speaker ? { ...quotation, ...packAttribution(quotation) } : quotation),
    words: spanOf(words),
    sentence: spanOf(sentence),
    frame: frame && { ...frame, cue: spanOf(frame.cue) },
  };
}

function packAttribution({ speaker, rule, certainty, relayedBy, via }: Attributed): PackedAttribution {
  const packed = { speaker: packSpeaker(speaker), relayedBy: relayedBy && packSpeaker(relayedBy) };
  return { ...packed, rule, certainty, via: via && spanOf(via) };
}

function packSpeaker(speaker: Speaker): PackedSpeaker {
  return { ...speaker, evidence: spanOf(speaker.evidence) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The quotation in the article that it was packed of. Throws a RangeError when it does not stand there. */
export function unpackQuotation(article: Article, packed: PackedQuotation): Quotation {
  const { words, sentence, frame } = packed;
  return {
    ...(packed.speaker ? { ...packed, ...unpackAttribution(article, packed) } : packed),
    words: new Excerpt(article, words),
    sentence: new Excerpt(article, sentence),
    frame: frame && { ...frame, cue: new Excerpt(article, frame.cue) },
  };
}

function unpackAttribution(article: Article, packed: PackedAttribution): Attributed {
  const { speaker, rule, certainty, relayedBy, via } = packed;
  const unpacked = { speaker: unpackSpeaker(article, speaker), via: via && new Excerpt(article, via) };
  return { ...unpacked, rule, certainty, relayedBy: relayedBy && unpackSpeaker(article, relayedBy) };
}

function unpackSpeaker(article: Article, packed: PackedSpeaker): Speaker {
  return { ...packed, evidence: new Excerpt(article, packed.evidence) };
}
