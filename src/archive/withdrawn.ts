import type { Article, Notice } from "../coverage/article.ts";
import { findPerson } from "../quotations/find-people.ts";
import { buildMiniSearchIndex } from "../search/minisearch-index.ts";
import type { Archive } from "./archive.ts";
import { openArchive } from "./open-archive.ts";

/** An article that is not quoted any more, and why. */
export interface Withdrawal {
  readonly article: Article;
  /** Null for one that was replaced and not retracted. */
  readonly notice: Notice | null;
  /** What took its place; null when nothing that is loaded did. */
  readonly by: Article | null;
}

/** Older ones than so many are not looked through. */
const mostWithdrawn = 400;
/** More are not named. */
export const mostNamed = 3;

const opened = new WeakMap<readonly Article[], Promise<Archive | null>>();

/** The withdrawn articles as an archive of their own, to look into and never to show; null when there are none. */
export function openWithdrawn({ withdrawn }: Archive): Promise<Archive | null> {
  const known = opened.get(withdrawn);
  if (known) return known;
  const articles = withdrawn
    .filter(({ body }) => /\p{L}/u.test(body))
    .slice(0, mostWithdrawn)
    .map(({ id, title, publisher, author, publishedOn, url, body }) => ({
      id,
      title,
      publisher,
      author,
      publishedOn,
      url,
      body,
    }));
  const archive =
    articles.length === 0
      ? Promise.resolve(null)
      : openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex });
  opened.set(withdrawn, archive);
  return archive;
}

export interface WithdrawnQuotes {
  readonly name: string;
  readonly withdrawals: readonly Withdrawal[];
}

/** Tells who is called so in withdrawn articles, and those that quote them; null where nobody is quoted. */
export async function withdrawnQuotesOf(typed: string, archive: Archive): Promise<WithdrawnQuotes | null> {
  const old = await openWithdrawn(archive);
  const person = old && findPerson(typed, old.people);
  if (!person) return null;
  const quoting = [...old.sources.values()].filter(({ quotations }) =>
    quotations.some(({ speaker, affirmed }) => affirmed === true && speaker?.personId === person.id),
  );
  if (quoting.length === 0) return null;
  const withdrawals = quoting.slice(0, mostNamed).map(({ article }) => withdrawalOf(article.id, archive));
  return { name: person.name, withdrawals };
}

/** Tells what became of a withdrawn article. */
export function withdrawalOf(id: string, { withdrawn, sources }: Archive): Withdrawal {
  const article = withdrawn.find((one) => one.id === id);
  if (!article) throw new RangeError(`${id} was not withdrawn`);
  const others = [...Array.from(sources.values(), (source) => source.article), ...withdrawn];
  const by = article.retracted ? null : (others.find(({ supersedes }) => supersedes?.includes(id)) ?? null);
  return { article, notice: article.retracted ?? null, by };
}
