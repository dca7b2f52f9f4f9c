import { beginningOf } from "../answers/days/answer-days.ts";
import type { CoverageAnswer } from "../archive/answer-coverage.ts";
import type { Archive, Source } from "../archive/archive.ts";
import { cite } from "../archive/cite.ts";
import { titleOf } from "../coverage/citation.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import { citationRecord } from "./records.ts";
import type { Json } from "./reply.ts";

/** Tells what is known of the coverage as scripts get it: it is answered, but where no article states what is asked for. */
export function coverageRecord(answer: CoverageAnswer, archive: Archive): { readonly [key: string]: Json } {
  const { matter, sources, leads, accusations, quoted } = answer;
  const isStated =
    (matter !== "authors" || sources.some(({ article }) => article.author !== null)) &&
    (matter !== "outlets" || sources.some(({ article }) => article.publisher !== null));
  return {
    coverage: matter,
    outcome: isStated ? "answered" : "not-said",
    answered: isStated,
    confidence: isStated ? 1 : 0,
    readAs: [],
    refusal: isStated ? null : { reason: "not-said", missing: [] },
    partial: !answer.complete,
    articles: sources.map(sourceRecord),
    passages: leads.map((lead) => ({
      ...excerptRecord(lead.excerpt, archive),
      best: { start: beginningOf(lead).start, end: beginningOf(lead).end },
    })),
    accusations: accusations.map(({ sentence, accuser, denial }) => ({
      ...excerptRecord(sentence, archive),
      accuser: accuser?.text ?? null,
      denial: denial && excerptRecord(denial, archive),
    })),
    quoted: quoted.map(({ name, quotations }) => ({ name, quotations })),
  };
}

function sourceRecord({ article }: Source): Json {
  const { id, publisher, author, publishedOn, url } = article;
  return { id, title: titleOf(article), publisher, author, publishedOn, url };
}

/** Words of an article as scripts get them, with where they come from. */
export function excerptRecord(excerpt: Excerpt, archive: Archive) {
  const { article, start, end, text } = excerpt;
  return { articleId: article.id, start, end, text, citation: citationRecord(cite(archive, excerpt)) };
}
