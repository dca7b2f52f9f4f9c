import { citeExcerpt } from "../coverage/citation.ts";
import { linkToWords } from "../coverage/text-fragment.ts";
import type { Quotation } from "../quotations/quotation.ts";

type LinkedData = { readonly [key: string]: string | number | LinkedData };

/** A quotation as https://schema.org/Quotation, with the article it stands in; what is not established is left out. */
export function linkedDataOf({ words, speaker, paragraph }: Quotation): LinkedData {
  const { title, publisher, publishedOn, url } = citeExcerpt(words);
  const link = linkToWords(words);
  return {
    "@context": "https://schema.org",
    "@type": "Quotation",
    text: words.text,
    ...(speaker === null ? {} : creditOf(speaker.name, speaker.personId)),
    ...(link === null ? {} : { url: link }),
    isPartOf: {
      "@type": "NewsArticle",
      identifier: words.article.id,
      headline: title,
      datePublished: publishedOn,
      ...(publisher === null ? {} : { publisher: { "@type": "Organization", name: publisher } }),
      ...(url === null ? {} : { url }),
      pagination: `paragraph ${paragraph}`,
    },
  };
}

/** A document or a group is no Person, and may be no Organization: it is only named. */
function creditOf(name: string, personId: string | null): LinkedData {
  return personId === null ? { creditText: name } : { creator: { "@type": "Person", name } };
}
