import { type Answer, type FoundPassage, isRefused, isUnread } from "../answers/answer.ts";
import { leastAnswered, leastUnsure } from "../answers/outcome/weights.ts";
import type { Knowledge } from "../answers/question/knowledge.ts";
import { wordsOf } from "../answers/question/names.ts";
import { isName } from "../answers/question/plain-question.ts";
import { readQuestion } from "../answers/question/read-question.ts";
import { readWholeRole } from "../answers/question/read-role.ts";
import { holdersOf, isRole, withoutTitles } from "../checking/claim/role-holders.ts";
import type { Article, IsoDate } from "../coverage/article.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import { isAmong } from "../coverage/is-among.ts";
import type { Passage } from "../coverage/passage.ts";
import { contains, type Span, sharedLength } from "../coverage/span.ts";
import { auxiliaries, conjunctions, determiners, possessives, pronouns } from "../english/classes/closed-classes.ts";
import { isMatter } from "../english/classes/function-words.ts";
import { genderOfPronoun } from "../english/classes/phrase-words.ts";
import { questionWords } from "../english/classes/question-words.ts";
import { isFirstName } from "../english/names/first-names.ts";
import { isHumanNoun } from "../english/nouns/human-nouns.ts";
import { isNounOf } from "../english/nouns/nouns.ts";
import { organisations } from "../english/nouns/role-words.ts";
import { isFormOf } from "../english/verbs/verbs.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { termOf, termsOf } from "../terms/find-terms.ts";
import type { Archive } from "./archive.ts";
import { fullNames } from "./fit/who-is-meant.ts";
import { matchPassages } from "./match-passages.ts";

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
 * that the auditor said, or less of the pool: by name, or by who the articles say holds that office. Words of another alone are never called
 * answered. Any other answer as it is. Linear in ten articles.
 */
export async function lookToSpeaker(answer: Answer, archive: Archive, today: IsoDate): Promise<Answer> {
  // Of days that no article is of, nobody is known to have said anything.
  if (isUnread(answer) || answer.outcome === "outside-dates") return answer;
  const { knowledge } = archive.answering;
  const { plain } = await readQuestion(answer.question, knowledge, null, today);
  const asked = readSpeech(plain, knowledge);
  if (asked && isUnheard(asked.speaker, knowledge)) return deny(answer, asked.speaker);
  const articles = asked ? await articlesNaming(asked.speaker, answer, archive) : [];
  if (!asked || articles.length === 0) return answer;
  const quotations = articles.flatMap(({ id }) => archive.sources.get(id)?.quotations ?? []).filter(isSpeech);
  const said = saidBy(asked.speaker, quotations, articles, archive);
  const terms = termsOf(asked.topic);
  const [first] = answer.passages;
  const namesakes = ofNamesakes(asked.speaker, said).flatMap((some) => {
    const best = bestOn(terms, some, new Map());
    const found = best && best.held === terms.length ? present(best.quotation, archive) : null;
    return found ? [found] : [];
  });
  if (namesakes.length > 1) return call(answer, putFirst(namesakes, answer.passages));
  const isQuoted = first !== undefined && said.some(({ words }) => isIn(words, first.best));
  const isTheirs = isQuoted || (first !== undefined && reports(first, asked.speaker, said));
  const best = bestOn(terms, said, await matchSaid(plain, said, archive));
  const heldFirst = isTheirs ? countHeld(terms, first.best.text) : terms.length > 0 ? 0 : -1;
  const found = best && best.held > heldFirst ? present(best.quotation, archive) : null;
  if (found) {
    const passages = putFirst([found], answer.passages);
    return best?.held === terms.length ? call(answer, passages) : leaveOpen(answer, passages);
  }
  if (isTheirs) {
    const isOnTopic = answer.confidence >= sureOfTopic || terms.length === 0 || (isQuoted && isOf(terms, first));
    const isCalled = isOnTopic && !isRefused(answer) && !speaksOfSomebody(asked.topic);
    return isCalled ? call(answer, answer.passages) : answer;
  }
  const isHeld = articles.some(({ body }) => isRole(asked.speaker) && holdersOf(asked.speaker, body).length > 0);
  const isAnothers = first !== undefined && quotations.some(({ words }) => isIn(words, first.best));
  const isNamed = fullNames(archive).has(wordsOf(asked.speaker));
  const isKnown = said.length > 0 || isHeld || isNamed || (isAnothers && namesKnown(asked.speaker, knowledge));
  return isKnown ? doubt(answer) : answer;
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

/** "what did Quill say", "what has the auditor told the council about it", "what Quill said"; null for any other plain question. */
function readSpeech(plain: string, knowledge: Knowledge): AskedSpeech | null {
  const words = findWords(plain.replace(/^what'd\b/, "what did")).map(({ text }) => foldText(text));
  const from = isAmong(words[0], conjunctions) ? 1 : 0;
  if (words[from] !== "what") return null;
  const isAsked = isAmong(words[from + 1], auxiliaries);
  const begin = from + (isAsked ? 2 : 1);
  const verb = words.findIndex((word, at) => at >= begin && isSaying(word) && !isAmong(words[at - 1], determiners));
  const named = words.slice(begin, Math.max(begin, verb));
  const speaker = named.filter(isMatter).join(" ");
  if (speaker === "" || speaker.split(" ").length > mostWords) return null;
  // Whose lawyer "his lawyer" is, nobody knows; "what was Quill up to when the reporter said" asks for a deed.
  if (named.some((word) => pronouns.has(word) || possessives.has(word) || questionWords.has(word))) return null;
  // "what rule did Quill say it was", "what if Quill says so"
  const isPlain =
    named.every((word) => isMatter(word) || isAmong(word, determiners)) && !named.some((word) => auxiliaries.has(word));
  if (!isAsked && !(isPlain && (isRole(speaker) || namesKnown(speaker, knowledge)))) return null;
  return { speaker, topic: words.slice(verb + 1).join(" ") };
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
  const names = [speaker, ...(named === null ? [] : [named])];
  const bare = withoutTitles(speaker);
  const isTitled = (name: string) => bare !== speaker && ` ${wordsOf(name)}`.endsWith(` ${bare}`);
  const called = new Set(
    quotations.flatMap((one) => [
      ...names.flatMap((name) => whoIsCalled(one, name)),
      ...[one.speaker?.name ?? ""].filter(isTitled),
    ]),
  );
  const byName = quotations.filter(({ speaker: by, relayedBy }) =>
    [by, relayedBy].some((one) => one && called.has(one.name)),
  );
  if (byName.length > 0) return byName;
  const holders = isRole(speaker) ? articles.flatMap(({ body }) => holdersOf(speaker, body)) : [];
  const byOffice = quotations.filter((one) => holders.some((holder) => whoIsCalled(one, holder).length > 0));
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

/**
 * The names of the speaker, and of who hands the words on, where the name, with what the article calls one of them there, has every word.
 * "the Quill midfielder" is not Quill.
 */
function whoIsCalled({ speaker, relayedBy }: Quotation, asked: string): readonly string[] {
  const words = wordsOf(asked).split(" ");
  return [speaker, relayedBy].flatMap((one) => {
    if (!one) return [];
    const [own, beside] = [wordsOf(one.name).split(" "), wordsOf(one.evidence.text).split(" ")];
    const last = beside.at(-1) ?? "";
    const isOther = isHumanNoun(last) && !own.includes(last) && !words.includes(last);
    const held = new Set(isOther ? own : [...own, ...beside]);
    return words.every((word) => held.has(word)) ? [one.name] : [];
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

/** How well the reader matches the sentence of each with the question; of those that nobody matched, nothing. */
async function matchSaid(
  plain: string,
  said: readonly Quotation[],
  archive: Archive,
): Promise<ReadonlyMap<Quotation, number>> {
  const passages = [...new Set(said.flatMap((one) => passageOf(one, archive) ?? []))].slice(0, mostMatched);
  const matches = await matchPassages(plain, passages, archive);
  return new Map(
    said.flatMap((one) => {
      const passage = passageOf(one, archive);
      const match = passage && matches[passages.indexOf(passage)];
      return match ? [[one, match.of(sentenceIn(passage, one))] as const] : [];
    }),
  );
}
const mostMatched = 8;

/** The quotation whose sentence has most of the terms, of these what the reader matches best, else whole sentences first; null for none. */
function bestOn(terms: readonly string[], said: readonly Quotation[], matches: ReadonlyMap<Quotation, number>) {
  const rated = said.map((quotation) => {
    const held = countHeld(terms, `${quotation.sentence.text} ${quotation.words.text}`);
    const match = matches.get(quotation) ?? 0;
    return { quotation, held, worth: held + match + (quotation.kind === "direct" ? 0.5 : 0) };
  });
  return rated.toSorted((one, other) => other.worth - one.worth)[0] ?? null;
}

/** The passage has every term, and what is shown of it half of them. */
function isOf(terms: readonly string[], { best, passage }: FoundPassage): boolean {
  const isWhole = countHeld(terms, passage.excerpt.text) === terms.length;
  return isWhole && countHeld(terms, best.text) >= terms.length / 2;
}

/** How many of the terms a text has. */
function countHeld(terms: readonly string[], text: string): number {
  const held = new Set(termsOf(text));
  return terms.filter((term) => held.has(term)).length;
}

function passageOf({ words }: Quotation, archive: Archive): Passage | null {
  const passages = archive.sources.get(words.article.id)?.passages ?? [];
  return passages.find(({ excerpt }) => contains(excerpt, { start: words.start, end: words.start })) ?? null;
}

function sentenceIn({ excerpt }: Passage, { sentence }: Quotation): Span {
  return { start: Math.max(excerpt.start, sentence.start), end: Math.min(excerpt.end, sentence.end) };
}

/** The passage in which the quotation begins, with its sentence; null where none has it. */
function present(quotation: Quotation, archive: Archive): FoundPassage | null {
  const passage = passageOf(quotation, archive);
  if (!passage) return null;
  const best = new Excerpt(quotation.words.article, sentenceIn(passage, quotation));
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

/** No word of a name stands anywhere in the articles, in no other spelling either. */
function isUnheard(speaker: string, { vocabulary, names, spelling }: Knowledge): boolean {
  if (isRole(speaker) || names.byName.has(wordsOf(speaker))) return false;
  return speaker.split(" ").every((word) => {
    const term = termOf(word);
    const isHeard = term !== null && (vocabulary.numberOf(term) !== undefined || spelling.correct(word));
    return !isHeard && !isHumanNoun(word) && !organisations.has(word) && !isNounOf(word, "document");
  });
}

/** Of whom no article speaks, none has words. */
function deny({ question, readAs, partial, passages, confidence }: Answer, speaker: string): Answer {
  const missing = speaker.split(" ");
  const least = Math.min(confidence, leastUnsure.read);
  return { question, readAs, partial, passages, confidence: least, outcome: "not-covered", missing };
}

/** Not denied either: whoever is asked about spoke of some of it. */
function leaveOpen({ question, readAs, partial, confidence }: Answer, passages: readonly FoundPassage[]): Answer {
  return { question, readAs, partial, passages, confidence, outcome: "unsure" };
}

/** "about him": of whom it is to be, nobody knows. */
function speaksOfSomebody(topic: string): boolean {
  return findWords(topic).some(({ text }) => genderOfPronoun.has(foldText(text)));
}

function namesKnown(speaker: string, { vocabulary }: Knowledge): boolean {
  return speaker.split(" ").some((word) => isName(word, vocabulary));
}
