import type { Answer } from "../answers/answer.ts";
import type { Question } from "../answers/question/question.ts";
import { readQuestion } from "../answers/question/read-question.ts";
import type { Article, IsoDate } from "../coverage/article.ts";
import { foldText } from "../coverage/fold.ts";
import { largestOf } from "../coverage/lists.ts";
import { makingKinds, publicationWordsOf } from "../english/classes/publication-words.ts";
import { termsOf } from "../terms/find-terms.ts";
import type { Archive } from "./archive.ts";
import { mostNamed, openWithdrawn, type Withdrawal, withdrawalOf } from "./withdrawn.ts";

/** Of the words of a question, from which an article speaks of it; of one with a word that nothing which stands has. */
const speaksFrom = 0.6;
const speaksAloneFrom = 0.5;
const speaksWhollyFrom = 0.95;
/** What has been answered is doubted only where a withdrawn article has nearly all of the question, and the answer far less. */
const speaksClearlyFrom = 0.8;
const clearlyMore = 0.3;
const more = 0.15;
/** For a word that stands elsewhere in the article. */
const elsewhere = 0.6;

/**
 * The withdrawn articles that speak of a question where what stands does not answer it, or clearly less of it; mostly empty.
 * The best first.
 */
export async function withdrawnFor(answer: Answer, archive: Archive, today: IsoDate): Promise<readonly Withdrawal[]> {
  const old = await openWithdrawn(archive);
  if (!old || answer.outcome === "outside-dates") return [];
  const { question, standing } = await readBoth(answer.question, old, archive, today);
  const shares = Array.from(old.sources.values(), ({ article }) => ({ article, share: shareOf(question, article) }));
  const best = largestOf(
    shares.map(({ share }) => share),
    0,
  );
  const speaking = shares.filter(({ share, article }) => share === best && !sharesName(question, article, archive));
  if (best < speaksAloneFrom || speaking.length === 0) return [];
  const shown = new Set(answer.passages.map(({ passage }) => passage.article));
  const held = largestOf(
    Array.from(shown, (article) => shareOf(standing, article)),
    0,
  );
  const isAlone = speaking.some(({ article }) => hasWordAlone(question, article, archive));
  const speaks =
    answer.outcome === "answered"
      ? best >= speaksClearlyFrom && held <= best - clearlyMore
      : (isAlone && best > held) ||
        (best >= speaksFrom && (best >= held + more || (best >= speaksWhollyFrom && best >= held)));
  if (!speaks) return [];
  return speaking.slice(0, mostNamed).map(({ article }) => withdrawalOf(article.id, archive));
}

/** The withdrawn articles that are called so, or that have every word of a text, newest first; mostly empty. */
export async function withdrawnAbout(text: string, archive: Archive, today: IsoDate): Promise<readonly Withdrawal[]> {
  const old = await openWithdrawn(archive);
  if (!old) return [];
  const { question } = await readBoth(text, old, archive, today);
  const articles = Array.from(old.sources.values(), ({ article }) => article);
  const about = articles.filter((article) => question.terms.length > 0 && hasAll(question, article));
  const named = archive.withdrawn.filter(({ id }) => id === text);
  const ids = new Set([...named, ...about].map(({ id }) => id));
  return [...ids].slice(0, mostNamed).map((id) => withdrawalOf(id, archive));
}

/** A question as the withdrawn articles have its words, with what the others call the same people; and as the others have them. */
async function readBoth(text: string, old: Archive, archive: Archive, today: IsoDate) {
  const [own, standing] = await Promise.all([
    readQuestion(text, old.answering.knowledge, null, today),
    readQuestion(text, archive.answering.knowledge, null, today),
  ]);
  const others = new Map(standing.terms.map((term) => [foldText(term.written), term.matches]));
  const terms = own.terms.map((term) => ({
    ...term,
    matches: [...term.matches, ...(others.get(foldText(term.written)) ?? [])],
  }));
  return { question: withoutTexts({ ...own, terms }), standing: withoutTexts(standing) };
}

/** Who wrote the story of something is asked of the thing. */
function withoutTexts(question: Question): Question {
  const terms = question.terms.filter(
    ({ written }) => !publicationWordsOf(foldText(written)).some((kind) => makingKinds.has(kind)),
  );
  return terms.length === 0 ? question : { ...question, terms };
}

function hasAll({ terms }: Question, { title, body }: Article): boolean {
  const held = new Set(termsOf(`${title ?? ""} ${body}`));
  return terms.every(({ matches }) => matches.some(({ term }) => held.has(term)));
}

/** It has a word of the question, as it is written, that no article has which stands. */
function hasWordAlone({ terms }: Question, { title, body }: Article, { answering, index }: Archive): boolean {
  const held = new Set(termsOf(`${title ?? ""} ${body}`));
  return terms.some(({ written, matches: [first], worth }) => {
    if (!first || worth < 1 || !held.has(first.term)) return false;
    return index.statistics.passagesWith(first.term) === 0 && !answering.knowledge.vocabulary.writes(foldText(written));
  });
}

/** All that it has of the question is the name of somebody of whom other articles write, too. */
function sharesName({ terms }: Question, { title, body }: Article, { people }: Archive): boolean {
  const held = new Set(termsOf(`${title ?? ""} ${body}`));
  const shared = terms.filter(({ matches }) => matches.some(({ term }) => held.has(term)));
  return people.some(({ names }) => {
    const own = new Set(names.flatMap((name) => termsOf(name)));
    return shared.every(({ matches }) => matches.some(({ term }) => own.has(term)));
  });
}

/** Tells how much of a question the best paragraph of an article has, with its title; what stands elsewhere in it counts for less. */
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
