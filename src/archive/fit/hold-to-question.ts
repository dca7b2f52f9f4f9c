import { type Answer, type FoundPassage, isRefused, isUnread } from "../../answers/answer.ts";
import { leastAnswered, leastUnsure } from "../../answers/outcome/weights.ts";
import { readQuestion } from "../../answers/question/read-question.ts";
import type { Article, IsoDate } from "../../coverage/article.ts";
import { Excerpt } from "../../coverage/excerpt.ts";
import { contains } from "../../coverage/span.ts";
import type { ReadSentence } from "../../quotations/reading-context.ts";
import { termsOf } from "../../terms/find-terms.ts";
import type { Archive } from "../archive.ts";
import { placeOf, sentencesIn, sentencesOf } from "./article-sentences.ts";
import { readAskedClause } from "./asked-clause.ts";
import { isDeniedIn } from "./denied-there.ts";
import { type Asked, asksSpeaker, findFault, holdsAll, isPlainlyTold, lacksWord, saidKey } from "./find-fault.ts";
import type { Party } from "./party.ts";
import { isSupposedIn } from "./supposed-there.ts";
import { ageOf, givesAgeOf, speaksOf, speaksOfKinOf, toldOf } from "./told-of.ts";
import { fullNames, inArticle, inClause, isPronoun } from "./who-is-meant.ts";

/**
 * The answer, held to what the question asks: called answered only where the text that is shown tells it of the one who is asked about. Where
 * another sentence of the same articles does, that comes first. A question for a judgement is never answered by what somebody claims. What was
 * left unsure and is plainly told is called answered. Linear in the articles that are shown.
 */
export async function holdToQuestion(answer: Answer, archive: Archive, today: IsoDate): Promise<Answer> {
  if (isRefused(answer) || isUnread(answer)) return answer;
  const { knowledge } = archive.answering;
  const { plain, kind } = await readQuestion(answer.question, knowledge, null, today);
  const clause = readAskedClause(plain, { ...knowledge, people: fullNames(archive) });
  if (!clause) return answer;
  const asked: Asked = { clause, plain, asksAge: kind === "age" };
  const own = keepOwn(answer, asked, archive);
  const [first] = own.passages;
  if (!first || isRefused(own)) return own;
  if (own.outcome === "unsure") return isPlainlyTold(first, clause, own.confidence, archive) ? call(own) : own;
  const fault = await findFault(first, asked, archive);
  if (!fault) return own;
  const found = seekTold(own, asked, archive);
  const led = found ? putFirst(found, own) : own;
  if (found && holdsAll(found, inClause(clause, found.best.article))) return led;
  return fault === "untold" && !(await lacksWord(first, asked, archive)) ? own : doubt(led);
}

/** Without the passages that give the age, or the lawyer, of others alone. Where the first goes, and no sentence has the one that is asked for, it is not said. */
function keepOwn(answer: Answer, { clause, asksAge }: Asked, archive: Archive): Answer {
  const { subject, form, verb, behind } = clause;
  const asksKin = form === "is" && subject !== null && subject.owner !== null;
  if (subject === null || isPronoun(subject.owner ?? subject) || !(asksAge || asksKin)) return answer;
  const tells = (article: Article, one: ReadSentence) =>
    (asksAge ? givesAgeOf : speaksOfKinOf)(inArticle(subject, article), one);
  const passages = answer.passages.filter(({ best }) => {
    const told = sentencesIn(best).map((one) => tells(best.article, one));
    return told.includes("same") || !told.includes("others");
  });
  const found = seek(answer, archive, (article, one) => (tells(article, one) === "same" ? 1 : null));
  const [first] = passages;
  if (first === answer.passages[0]) {
    const isGiven = first && sentencesIn(first.best).some((one) => tells(first.best.article, one) === "same");
    // "She was 17 when she signed" is not how old she is, where the articles give that.
    const led =
      asksAge && !verb && behind.length === 0 && found && !isGiven ? putFirst(found, answer).passages : passages;
    return { ...answer, passages: asksAge ? led.map((one) => pointToAge(one, subject)) : passages };
  }
  if (found) return doubt(putFirst(found, { ...answer, passages }));
  const { question, readAs, partial, confidence } = answer;
  const least = Math.min(confidence, leastUnsure.read);
  // Whoever asks sees at least where the articles speak of that one.
  const named =
    passages.length > 0
      ? null
      : seek(answer, archive, (article, one) =>
          speaksOf(inArticle(subject, article), one) && tells(article, one) === null ? 1 : null,
        );
  const shown = named ? [named] : passages;
  return { question, readAs, partial, passages: shown, confidence: least, outcome: "not-said", missing: [] };
}

/** What the reader takes for the age may be another's: "Roe, 41, met Quill, 54". */
function pointToAge(found: FoundPassage, subject: Party): FoundPassage {
  const { best } = found;
  const party = inArticle(subject, best.article);
  const [age] = sentencesIn(best).flatMap((one) => ageOf(party, one) ?? []);
  return age && contains(best, age) ? { ...found, answer: best.narrow(age) } : found;
}

/** The sentence that tells the deed of the one who is asked about, with most of the question; null for none. */
function seekTold(answer: Answer, { clause, plain }: Asked, archive: Archive): FoundPassage | null {
  const terms = [...new Set(termsOf(plain))];
  const said = saidKey(clause.behind);
  const isSaid = ({ body }: Article, one: ReadSentence) =>
    said !== null &&
    isDeniedIn(body, one.sentence, said) === clause.isNegated &&
    one.chunks.some(({ cue }) => cue !== null);
  const isOfSpeaker = clause.form === "who" && asksSpeaker(clause);
  const { isDone, verb } = clause;
  const isOnlySupposed = ({ body }: Article, { sentence }: ReadSentence) =>
    isDone && verb !== null && isSupposedIn(body, sentence, verb.key ?? "") === true;
  const tells = (article: Article, one: ReadSentence) =>
    toldOf(inClause(clause, article), one) === "same" && !isOnlySupposed(article, one);
  return seek(answer, archive, (article, one) => {
    const isTold = isOfSpeaker ? isSaid(article, one) : tells(article, one);
    const held = new Set(isTold ? termsOf(article.body.slice(one.sentence.start, one.sentence.end)) : []);
    return isTold ? terms.filter((term) => held.has(term)).length : null;
  });
}

/** The sentence of the articles that are shown that is worth most; null where none is worth anything. */
function seek(
  { passages }: Answer,
  archive: Archive,
  worth: (article: Article, one: ReadSentence) => number | null,
): FoundPassage | null {
  const articles = [...new Set(passages.map(({ passage }) => passage.article))];
  const found = articles.flatMap((article) =>
    sentencesOf(article).flatMap((one) => {
      const value = worth(article, one);
      return value === null ? [] : [{ article, place: placeOf(one), value }];
    }),
  );
  const [best] = found.toSorted((one, other) => other.value - one.value);
  if (!best) return null;
  const { article, place } = best;
  const begin = { start: place.start, end: place.start };
  const passage = archive.sources.get(article.id)?.passages.find(({ excerpt }) => contains(excerpt, begin));
  if (!passage) return null;
  const shown = new Excerpt(article, { start: place.start, end: Math.min(passage.excerpt.end, place.end) });
  return { passage, best: shown, answer: null, score: 1, alsoIn: [], otherFigures: [] };
}

function putFirst(found: FoundPassage, answer: Answer): Answer {
  const others = answer.passages.filter(({ passage }) => passage !== found.passage);
  return { ...answer, passages: [found, ...others] };
}

function call(answer: Answer): Answer {
  const { question, readAs, partial, passages, confidence } = answer;
  const least = Math.max(confidence, leastAnswered.read);
  return { question, readAs, partial, passages, confidence: least, outcome: "answered" };
}

function doubt(answer: Answer): Answer {
  const confidence = Math.min(answer.confidence, nobodyKnows);
  return isRefused(answer) ? answer : { ...answer, confidence, outcome: "unsure" };
}

const nobodyKnows = 0.5;
