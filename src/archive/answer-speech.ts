import { type Answer, type FoundPassage, isUnread } from "../answers/answer.ts";
import { leastAnswered } from "../answers/outcome/weights.ts";
import { wordsOf } from "../answers/question/names.ts";
import { isName } from "../answers/question/plain-question.ts";
import { readQuestion } from "../answers/question/read-question.ts";
import { readWholeRole } from "../answers/question/read-role.ts";
import { holdersOf, isRole } from "../checking/claim/role-holders.ts";
import type { Article, IsoDate } from "../coverage/article.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import { isAmong } from "../coverage/is-among.ts";
import { contains, sharedLength } from "../coverage/span.ts";
import { auxiliaries, conjunctions, determiners, possessives, pronouns } from "../english/classes/closed-classes.ts";
import { isMatter } from "../english/classes/function-words.ts";
import { isFirstName } from "../english/names/first-names.ts";
import { organisations } from "../english/nouns/role-words.ts";
import { isFormOf } from "../english/verbs/verbs.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { termsOf } from "../terms/find-terms.ts";
import type { Archive } from "./archive.ts";

/** More passages and articles are not looked through for whom a question names. */
const mostPassages = 200;
const mostArticles = 10;

/** A longer name is none. */
const mostWords = 6;

/** Says whose words a question asks for, and what they are to be about; empty for anything. */
interface AskedSpeech {
  readonly speaker: string;
  readonly topic: string;
}

/**
 * The answer to "what did the auditor say about the pool" with what the auditor is quoted with first, where the first passage has nothing
 * that the auditor said: by name, or by who the articles say holds that office. Words of another alone are never called answered. Any other
 * answer as it is. Linear in ten articles.
 */
export async function lookToSpeaker(answer: Answer, archive: Archive, today: IsoDate): Promise<Answer> {
  // Of days that no article is of, nobody is known to have said anything.
  if (isUnread(answer) || answer.outcome === "outside-dates") return answer;
  const { knowledge } = archive.answering;
  const { plain } = await readQuestion(answer.question, knowledge, null, today);
  const asked = readSpeech(plain);
  const articles = asked ? await articlesNaming(asked.speaker, answer, archive) : [];
  if (!asked || articles.length === 0) return answer;
  const quotations = articles.flatMap(({ id }) => archive.sources.get(id)?.quotations ?? []).filter(isSpeech);
  const said = saidBy(asked.speaker, quotations, articles, archive);
  const terms = termsOf(asked.topic);
  const [first] = answer.passages;
  const namesakes = ofNamesakes(asked.speaker, said).flatMap((some) => {
    const [best, held = 0] = bestOn(terms, some);
    const found = best && held === terms.length ? present(best, archive) : null;
    return found ? [found] : [];
  });
  if (namesakes.length > 1) return call(answer, putFirst(namesakes, answer.passages));
  if (first && (said.some(({ words }) => isIn(words, first.best)) || reports(first, asked.speaker, said)))
    return terms.length === 0 || answer.confidence >= sureOfTopic ? call(answer, answer.passages) : answer;
  const [best, held = 0] = bestOn(terms, said);
  const found = best && (terms.length === 0 || held > 0) ? present(best, archive) : null;
  if (found) {
    const passages = putFirst([found], answer.passages);
    return held === terms.length ? call(answer, passages) : doubt({ ...answer, passages });
  }
  const isHeld = articles.some(({ body }) => isRole(asked.speaker) && holdersOf(asked.speaker, body).length > 0);
  const isKnown =
    said.length > 0 || isHeld || asked.speaker.split(" ").some((word) => isName(word, knowledge.vocabulary));
  return first && isKnown && quotations.some(({ words }) => isIn(words, first.best)) ? doubt(answer) : answer;
}

/** These in place of as many others; those of one passage as one, which shows all of them. */
function putFirst(found: readonly FoundPassage[], all: readonly FoundPassage[]): readonly FoundPassage[] {
  const joined: FoundPassage[] = [];
  for (const one of found) {
    const at = joined.findIndex(({ passage }) => passage === one.passage);
    const same = joined[at];
    if (!same) joined.push(one);
    else {
      const start = Math.min(same.best.start, one.best.start);
      const end = Math.max(same.best.end, one.best.end);
      joined[at] = { ...one, best: new Excerpt(one.best.article, { start, end }) };
    }
  }
  const others = all.filter(({ passage }) => joined.every((one) => one.passage !== passage));
  return [...joined, ...others].slice(0, Math.max(joined.length, all.length));
}

/** As sure it is, the passage speaks of the topic. */
const sureOfTopic = 0.5;

/** "what did Quill say", "what has the auditor told the council about it"; null for any other plain question. */
function readSpeech(plain: string): AskedSpeech | null {
  const words = findWords(plain).map(({ text }) => foldText(text));
  const from = isAmong(words[0], conjunctions) ? 1 : 0;
  if (words[from] !== "what" || !isAmong(words[from + 1], auxiliaries)) return null;
  const verb = words.findIndex((word, at) => at > from + 1 && isSaying(word) && !isAmong(words[at - 1], determiners));
  const speaker = words.slice(from + 2, verb).filter(isMatter);
  if (verb < 0 || speaker.length === 0 || speaker.length > mostWords) return null;
  // Whose lawyer "his lawyer" is, nobody knows.
  if (words.slice(from + 2, verb).some((word) => pronouns.has(word) || possessives.has(word))) return null;
  return { speaker: speaker.join(" "), topic: words.slice(verb + 1).join(" ") };
}

function isSaying(word: string): boolean {
  return isFormOf(word, "saying") || isFormOf(word, "telling");
}

/** The articles of the answer, then those that have the words for whom it names, each once. */
async function articlesNaming(speaker: string, answer: Answer, { index }: Archive): Promise<readonly Article[]> {
  const terms = [...new Set(termsOf(speaker))].map((term) => ({ term, weight: 1 }));
  const { candidates } = await index.findCandidates({ terms, filter: {}, limit: mostPassages });
  const all = [...answer.passages, ...candidates].map(({ passage }) => passage.article);
  return [...new Set(all)].slice(0, mostArticles);
}

function isSpeech({ affirmed, kind, speaker }: Quotation): boolean {
  return affirmed === true && speaker !== null && (kind === "direct" || kind === "fragment" || kind === "document");
}

/** The quotations of whoever is called so, in the order given; else those of who holds such an office, or of the one body that there is. */
function saidBy(
  speaker: string,
  quotations: readonly Quotation[],
  articles: readonly Article[],
  { answering: { knowledge } }: Archive,
): readonly Quotation[] {
  const named = knowledge.names.byName.get(wordsOf(speaker))?.name ?? readWholeRole(speaker, knowledge);
  const byName = quotations.filter((one) => isCalled(one, speaker) || (named !== null && isCalled(one, named)));
  if (byName.length > 0) return byName;
  const holders = isRole(speaker) ? articles.flatMap(({ body }) => holdersOf(speaker, body)) : [];
  const byOffice = quotations.filter((one) => holders.some((holder) => isCalled(one, holder)));
  if (byOffice.length > 0 || !organisations.has(speaker)) return byOffice;
  const ofBodies = quotations.filter(
    (one) => isBody(one) && foldText(one.words.article.body).includes(`the ${speaker}`),
  );
  return new Set(ofBodies.map((one) => one.speaker?.name)).size === 1 ? ofBodies : [];
}

/** Of a last name that several speakers have, the quotations of each, in the order given; empty for any other. */
function ofNamesakes(speaker: string, said: readonly Quotation[]): readonly (readonly Quotation[])[] {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const one of said) {
    const name = wordsOf(one.speaker?.name ?? "");
    if (name.endsWith(` ${speaker}`)) bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), one]);
  }
  return [...bySpeaker.values()];
}

/** "Kell Robotics": a name that begins with nobody's first name. */
function isBody({ speaker }: Quotation): boolean {
  const [first = ""] = speaker?.name.split(" ") ?? [];
  return /^\p{Lu}/u.test(first) && isMatter(foldText(first)) && !isFirstName(first);
}

/** The name of the speaker, or of who hands the words on, or what the article calls one of them there, has every word. */
function isCalled({ speaker, relayedBy }: Quotation, name: string): boolean {
  return [speaker, relayedBy].some((one) => {
    const words = new Set(wordsOf(`${one?.name ?? ""} ${one?.evidence.text ?? ""}`).split(" "));
    return wordsOf(name)
      .split(" ")
      .every((word) => words.has(word));
  });
}

function isIn(words: Excerpt, best: Excerpt): boolean {
  return words.article === best.article && sharedLength(words, best) > 0;
}

/** A sentence of the best text has the last word of the speaker's name before a verb of saying, or right behind it: "said Quill". */
function reports({ best, passage }: FoundPassage, speaker: string, said: readonly Quotation[]): boolean {
  const names = new Set(
    [speaker, ...said.map((one) => one.speaker?.name ?? "")].map((name) => wordsOf(name).split(" ").at(-1)),
  );
  return passage.sentences.some((sentence) => {
    if (!contains(best, sentence)) return false;
    const words = wordsOf(best.narrow(sentence).text).split(" ");
    return words.some((word, at) => isSaying(word) && words.slice(0, at + mostBehind).some((one) => names.has(one)));
  });
}
const mostBehind = 4;

/** The quotation whose sentence has most of the terms, whole sentences first, and how many it has; none of none. */
function bestOn(terms: readonly string[], said: readonly Quotation[]): readonly [Quotation, number] | readonly [] {
  const rated = said.map((quotation) => {
    const held = new Set(termsOf(`${quotation.sentence.text} ${quotation.words.text}`));
    return { quotation, held: terms.filter((term) => held.has(term)).length };
  });
  const worth = ({ quotation, held }: (typeof rated)[number]) => held + (quotation.kind === "direct" ? 0.5 : 0);
  const [best] = rated.toSorted((one, other) => worth(other) - worth(one));
  return best ? [best.quotation, best.held] : [];
}

/** The passage in which the quotation begins, with its sentence; null where none has it. */
function present({ words, sentence }: Quotation, archive: Archive): FoundPassage | null {
  const passages = archive.sources.get(words.article.id)?.passages ?? [];
  const passage = passages.find(({ excerpt }) => contains(excerpt, { start: words.start, end: words.start }));
  if (!passage) return null;
  const { start, end } = passage.excerpt;
  const best = new Excerpt(words.article, { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) });
  return { passage, best, answer: null, score: 1, alsoIn: [], otherFigures: [] };
}

function call(answer: Answer, passages: readonly FoundPassage[]): Answer {
  const { question, readAs, partial } = answer;
  const confidence = Math.max(answer.confidence, leastAnswered.words);
  return { question, readAs, partial, passages, confidence, outcome: "answered" };
}

function doubt(answer: Answer): Answer {
  return answer.outcome === "answered" ? { ...answer, outcome: "unsure" } : answer;
}
