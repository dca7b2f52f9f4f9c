import type { Answer } from "../answers/answer.ts";
import type { Question } from "../answers/question/question.ts";
import { readQuestion } from "../answers/question/read-question.ts";
import type { Check, Verdict } from "../checking/check.ts";
import type { PastedClaim } from "../checking/claim/claim.ts";
import type { Article, IsoDate, Notice } from "../coverage/article.ts";
import { largestOf } from "../coverage/lists.ts";
import { findPerson } from "../quotations/find-people.ts";
import { buildMiniSearchIndex } from "../search/minisearch-index.ts";
import { termsOf } from "../terms/find-terms.ts";
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
const mostNamed = 3;

/** Of the words of a question, from which an article speaks of it. */
const speaksFrom = 0.6;
const speaksWhollyFrom = 0.95;
/** What has been answered is doubted only where a withdrawn article has nearly all of the question, and the answer far less. */
const speaksClearlyFrom = 0.8;
const clearlyMore = 0.3;
const more = 0.15;
/** For a word that stands elsewhere in the article. */
const elsewhere = 0.6;

const opened = new WeakMap<readonly Article[], Promise<Archive | null>>();

/** The withdrawn articles as an archive of their own, to look into and never to show; null when there are none. */
function openWithdrawn({ withdrawn }: Archive): Promise<Archive | null> {
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

/**
 * The withdrawn articles that speak of a question where what stands does not answer it, or clearly less of it; mostly empty.
 * The best first.
 */
export async function withdrawnFor(answer: Answer, archive: Archive, today: IsoDate): Promise<readonly Withdrawal[]> {
  const old = await openWithdrawn(archive);
  if (!old || answer.outcome === "outside-dates") return [];
  const question = await readQuestion(answer.question, old.answering.knowledge, null, today);
  const shares = Array.from(old.sources.values(), ({ article }) => ({ article, share: shareOf(question, article) }));
  const best = largestOf(
    shares.map(({ share }) => share),
    0,
  );
  if (best < speaksFrom) return [];
  const standing = await readQuestion(answer.question, archive.answering.knowledge, null, today);
  const shown = new Set(answer.passages.map(({ passage }) => passage.article));
  const held = largestOf(
    Array.from(shown, (article) => shareOf(standing, article)),
    0,
  );
  const speaks =
    answer.outcome === "answered"
      ? best >= speaksClearlyFrom && held <= best - clearlyMore
      : best >= held + more || (best >= speaksWhollyFrom && best >= held);
  if (!speaks) return [];
  return shares
    .filter(({ share }) => share === best)
    .slice(0, mostNamed)
    .map(({ article }) => withdrawalOf(article.id, archive));
}

/** How much of a question the best paragraph of an article has, with its title; what stands elsewhere in it counts for less. */
function shareOf({ terms }: Question, { title, body }: Article): number {
  const all = terms.reduce((sum, { worth }) => sum + worth, 0);
  const whole = new Set(termsOf(body));
  const heading = termsOf(title ?? "");
  const shares = body.split(/\n+/).map((paragraph) => {
    const near = new Set([...termsOf(paragraph), ...heading]);
    let [sum, ofMatter] = [0, 0];
    for (const { matches, worth } of terms) {
      const strengthIn = (held: ReadonlySet<string>) =>
        largestOf(
          matches.map(({ term, strength }) => (held.has(term) ? strength : 0)),
          0,
        );
      const here = strengthIn(near);
      if (worth === 1) ofMatter = Math.max(ofMatter, here);
      sum += worth * Math.max(here, elsewhere * strengthIn(whole));
    }
    return ofMatter < speaksClearlyFrom ? 0 : sum / all;
  });
  return largestOf(shares, 0);
}

/** A claim as it was checked, against what stands and against what was withdrawn. */
export interface FullCheck {
  /** Against what stands. */
  readonly found: Check;
  /** That of `found`; where only a withdrawn article has the words, what became of it. */
  readonly verdict: Verdict;
  /** The withdrawn articles that have the words where what stands has them not, or otherwise; mostly empty. */
  readonly withdrawals: readonly Withdrawal[];
}

const unlike: readonly Verdict[] = ["nearest", "not-found"];
const changed: readonly Verdict[] = ["altered", "spliced"];

/** Checks a claim against what stands; where that has not the very words, also against what was withdrawn. */
export async function checkFully(claim: PastedClaim, speaker: string | null, archive: Archive): Promise<FullCheck> {
  const { checkClaim } = await import("../checking/verdict/check-claim.ts");
  const found = checkClaim(claim, speaker, archive.checked);
  const { verdict } = found;
  const old = [...unlike, ...changed].includes(verdict) ? await openWithdrawn(archive) : null;
  if (!old) return { found, verdict, withdrawals: [] };
  const before = checkClaim(claim, speaker, old.checked);
  const isBetter = !unlike.includes(before.verdict) && (unlike.includes(verdict) || !changed.includes(before.verdict));
  if (!isBetter) return { found, verdict, withdrawals: [] };
  const ids = [...new Set(before.pieces.map(({ words }) => words.article.id))];
  const withdrawals = ids.slice(0, mostNamed).map((id) => withdrawalOf(id, archive));
  if (!unlike.includes(verdict)) return { found, verdict, withdrawals };
  return { found, verdict: withdrawals.some(({ notice }) => notice) ? "retracted" : "replaced", withdrawals };
}

export interface WithdrawnQuotes {
  readonly name: string;
  readonly withdrawals: readonly Withdrawal[];
}

/** Who is called so in withdrawn articles, and those that quote them; null where nobody is quoted. */
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

function withdrawalOf(id: string, { withdrawn, sources }: Archive): Withdrawal {
  const article = withdrawn.find((one) => one.id === id);
  if (!article) throw new RangeError(`${id} was not withdrawn`);
  const others = [...Array.from(sources.values(), (source) => source.article), ...withdrawn];
  const by = article.retracted ? null : (others.find(({ supersedes }) => supersedes?.includes(id)) ?? null);
  return { article, notice: article.retracted ?? null, by };
}
