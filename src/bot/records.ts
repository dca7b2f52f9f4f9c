import type { Archive } from "../archive/archive.ts";
import { cite } from "../archive/cite.ts";
import type { Citation } from "../coverage/citation.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import type { Quotation, Speaker } from "../quotations/quotation.ts";
import type { Json } from "./reply.ts";

/** A citation as scripts get it. */
export function citationRecord(citation: Citation): { readonly [key: string]: Json } {
  const { title, publisher, author, publishedOn, paragraph, url, corrected, retractedElsewhere: retracted } = citation;
  const notices = corrected?.map(({ on, text }) => ({ on, text }));
  return {
    title,
    publisher,
    author,
    publishedOn,
    paragraph,
    url,
    ...(notices && { corrected: notices }),
    ...(retracted && {
      retractedElsewhere: { publisher: retracted.publisher, on: retracted.on, text: retracted.text },
    }),
  };
}

/** A quotation as scripts get it: UTF-16 offsets into the article's body, half-open, without the marks. */
export function quotationRecord(quotation: Quotation, archive: Archive): { readonly [key: string]: Json } {
  const { words, kind, rule, via, speaker, relayedBy, certainty, continues, affirmed } = quotation;
  return {
    articleId: words.article.id,
    start: words.start,
    end: words.end,
    text: words.text,
    kind,
    continues,
    rule,
    via: via && excerptRecord(via),
    speaker: speaker && speakerRecord(speaker),
    relayedBy: relayedBy && speakerRecord(relayedBy),
    certainty,
    affirmed,
    citation: citationRecord(cite(archive, words)),
  };
}

function speakerRecord({ name, personId, evidence }: Speaker): Json {
  return { name, personId, evidence: { start: evidence.start, end: evidence.end } };
}

function excerptRecord({ start, end, text }: Excerpt): Json {
  return { start, end, text };
}
