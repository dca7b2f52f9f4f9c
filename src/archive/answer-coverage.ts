import type { CoverageMatter, CoverageQuestion } from "../answers/coverage/coverage-question.ts";
import { readCoverageQuestion } from "../answers/coverage/read-coverage-question.ts";
import { leadOf } from "../answers/days/answer-days.ts";
import { readQuestion } from "../answers/question/read-question.ts";
import type { Subject } from "../answers/question/subject.ts";
import type { Article, IsoDate } from "../coverage/article.ts";
import { type Carriers, carryOneText } from "../coverage/carriers.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import type { Passage } from "../coverage/passage.ts";
import { publicationWordsOf } from "../english/classes/publication-words.ts";
import { isFirstName } from "../english/names/first-names.ts";
import { isNounOf } from "../english/nouns/nouns.ts";
import type { Person } from "../quotations/person.ts";
import { termsOf } from "../terms/find-terms.ts";
import { denialIn, readingOf, whoseIs } from "./allegations/accused.ts";
import type { AnsweredAccusation } from "./allegations/find-denial.ts";
import { listAllegations } from "./allegations/list-allegations.ts";
import { mayMeanOne, type NameFound } from "./allegations/names-in.ts";
import { type Archive, articlesOf, type Source } from "./archive.ts";
import { countDifferent, countOf } from "./count-quoted.ts";
import { personMeant } from "./person-meant.ts";
import type { About } from "./read-about.ts";
import { speaksOf } from "./speaks-of.ts";

/** Holds what is known of the coverage for a question about it. */
export interface CoverageAnswer {
  readonly matter: CoverageMatter;
  /** The articles that it is about, newest first, but the oldest first where these are asked for; never empty. */
  readonly sources: readonly Source[];
  /** False when the articles on a topic were too many to look through. */
  readonly complete: boolean;
  /** Says how the first of these articles begin, where their content is asked for. */
  readonly leads: readonly Passage[];
  /** Holds everything that somebody is accused of in them, where that is asked for. */
  readonly accusations: readonly AnsweredAccusation[];
  /** Says who is quoted in them and how often, most first, where that is asked for. */
  readonly quoted: readonly { readonly name: string; readonly quotations: number }[];
}

/** Lists what is asked for by what the articles say themselves, or by whom they quote. */
const withLeads: ReadonlySet<CoverageMatter> = new Set(["digest", "latest", "oldest"]);
const mostLeads = 3;

/** More articles are not looked through for whom they quote, where they are some of the coverage. */
const mostRead = 200;

/** More articles on a topic are not looked through. */
const mostOnTopic = 50;

const authorsKnown = new WeakMap<Archive["sources"], readonly string[]>();

/** The answer to a question about the coverage itself; null for any other, and where no article is of what it asks. */
export async function answerCoverage(
  question: string,
  subject: Subject | null,
  archive: Archive,
  today: IsoDate,
): Promise<CoverageAnswer | null> {
  const { knowledge } = archive.answering;
  const accused = readAccused(question);
  const person = subject || !accused ? null : personMeant(accused.name, archive);
  if (person && accused) {
    const against = await answerCoverage(accused.listed, null, archive, today);
    if (against?.matter === "allegations") return accusing(person, against, archive, accused.isAccuserAsked);
  }
  const asked = await readCoverageQuestion(question, { knowledge, authors: authorsOf(archive), today });
  if (!asked) return subject ? null : answerTitle(question, archive);
  for (const noun of asked.doubtful) if (await speaksOf(noun, archive)) return null;
  const own = subject && archive.sources.get(subject.articleId);
  const within = own ? [own] : await sourcesOnTopic(asked.topic, archive, today);
  const fitting = within.filter(({ article }) => fits(article, asked));
  const sources = asked.isOfOne && asked.topic !== null ? titledFirst(fitting, asked.topic) : fitting;
  if (sources.length === 0) return null;
  const answer = await fillAnswer(asked.matter, sources, archive, asked.isOfOne ? 1 : mostLeads);
  const isEmpty = answer.accusations.length === 0 && answer.quoted.length === 0;
  // That nobody is quoted or accused is for a search to find out.
  if (isEmpty && (asked.matter === "allegations" || asked.matter === "quoted")) return null;
  const isRead = asked.matter !== "quoted" || sources.length <= mostRead || sources.length === archive.sources.size;
  const isWhole =
    isRead && answer.accusations.length < mostLookedThrough && (asked.topic === null || within.length < mostOnTopic);
  return { ...answer, complete: isWhole };
}

/** The newest articles, about something where that is given, and how the first of them begin; null where none is. */
export async function answerNewest(
  { about, limit }: { readonly about: About | null; readonly limit: number },
  archive: Archive,
  today: IsoDate,
): Promise<CoverageAnswer | null> {
  const own = about?.kind === "passage" ? archive.sources.get(about.passage.article.id) : undefined;
  const topic = about?.kind === "words" ? about.text : null;
  const from = topic === null ? [] : await sourcesFrom(topic, archive, today);
  const sources = own ? [own] : from.length > 0 ? from : await sourcesOnTopic(topic, archive, today);
  if (sources.length === 0) return null;
  const answer = await fillAnswer("latest", sources, archive);
  return { ...answer, leads: findLeads(sources, limit, archive) };
}

/**
 * The articles that are from what was typed, newest first: of an outlet, by an author, of a month. Empty where it names nothing like
 * that, or anything more.
 */
export async function sourcesFrom(text: string, archive: Archive, today: IsoDate): Promise<readonly Source[]> {
  const { knowledge } = archive.answering;
  for (const from of ["from the ", "from "]) {
    const reading = { knowledge, authors: authorsOf(archive), today };
    const asked = await readCoverageQuestion(`how many articles were ${from}${text}`, reading);
    if (asked?.matter !== "count" || asked.topic !== null) continue;
    if (asked.dates.length + asked.publishers.length + asked.authors.length === 0) continue;
    return [...archive.sources.values()].filter(({ article }) => fits(article, asked));
  }
  return [];
}

/** The two texts that these articles are, the newest article of each; null where they are not two. */
export function pairOf(
  { sources }: Pick<CoverageAnswer, "sources">,
  { carriers }: Archive,
): readonly [Source, Source] | null {
  const [one] = sources;
  if (!one) return null;
  const others = sources.filter(({ article }) => !carryOneText(one.article.id, article.id, carriers));
  const [other] = sources.length === 2 ? [sources[1]] : others;
  return other && (others.length < 2 || carryAll(others, carriers)) ? [one, other] : null;
}

function carryAll(sources: readonly Source[], carriers: Carriers): boolean {
  return sources.every(({ article }) => carryOneText(sources[0]?.article.id ?? "", article.id, carriers));
}

async function fillAnswer(
  matter: CoverageMatter,
  found: readonly Source[],
  archive: Archive,
  leads = mostLeads,
): Promise<CoverageAnswer> {
  const sources = matter === "oldest" ? found.toReversed() : found;
  const ids = new Set(sources.map(({ article }) => article.id));
  return {
    matter,
    sources,
    complete: true,
    leads: withLeads.has(matter) ? findLeads(sources, leads, archive) : [],
    accusations: matter === "allegations" ? await listAllegations(ids, mostLookedThrough, archive) : [],
    quoted: matter === "quoted" ? countQuoted(sources, archive) : [],
  };
}

/** Tells of whom a question asks what they are accused of: "the claims against Roe", "what is Roe accused of", "who has accused Roe". */
function readAccused(question: string) {
  const text = question.replace(/[\s?.!]+$/, "");
  const [, listed = "", name = ""] = /^(.{4,80})\sagainst\s(.{2,60})$/i.exec(text) ?? [];
  if (name !== "") return { listed, name, isAccuserAsked: false };
  const [, ofWhat] = /^what\s\S{2,4}\s(.{2,60}?)\s(?:been\s)?accused\sof$/i.exec(text) ?? [];
  const [, byWhom] = /^who\s(?:\S{2,4}\s)?accus(?:e|es|ed|ing)\s(.{2,60})$/i.exec(text) ?? [];
  const asked = ofWhat ?? byWhom;
  return asked ? { listed: "all allegations", name: asked, isAccuserAsked: ofWhat === undefined } : null;
}

/**
 * Keeps the accusations against this person, and those that name them without saying against whom they are; null where none says that it is
 * against them: whoever accuses somebody is named beside them.
 */
async function accusing(
  { names }: Person,
  answer: CoverageAnswer,
  archive: Archive,
  isAccuserAsked: boolean,
): Promise<CoverageAnswer | null> {
  const ids = new Set(answer.sources.map(({ article }) => article.id));
  const all = await listAllegations(ids, mostLookedThrough, archive);
  const proper = names.filter((name) => /^\p{Lu}/u.test(name));
  const own = proper.map((name) => ({ words: findWords(name).map(({ text }) => foldText(text)), isPossessive: false }));
  const isPerson = proper.some((name) => isFirstName(name.split(" ")[0] ?? ""));
  // Somebody with a first name answers for the company.
  const isTheirs = (one: AnsweredAccusation) => !isPerson && isAnsweredBy(one, own, archive);
  const against = all.filter((one) => mayMeanOne(one.charge.accused, own) || isTheirs(one));
  const accusations = isAccuserAsked ? against.filter(({ accuser }) => accuser !== null) : against;
  if (accusations.length === 0 || !against.some((one) => one.charge.isNamed || isTheirs(one))) return null;
  return { ...answer, accusations, complete: all.length < mostLookedThrough };
}
/** "sued the company" is against Holm Mills, where they answer it themselves. */
function isAnsweredBy({ charge, denial }: AnsweredAccusation, own: readonly NameFound[], archive: Archive): boolean {
  const isOfBody = charge.accused.some(({ words: [noun = ""], isNoun }) => isNoun && isNounOf(noun, "group"));
  if (!denial || !isOfBody) return false;
  const stated = mayMeanOne(charge.accusers, own) ? null : denialIn(denial.article, denial);
  return stated !== null && mayMeanOne(whoseIs(stated, denial, readingOf(denial.article, archive)), own);
}

/** More are not looked for. */
const mostLookedThrough = 200;

/** Of "the arrest story" the articles whose headline has the arrest, where there are any. */
function titledFirst(sources: readonly Source[], topic: string): readonly Source[] {
  const terms = termsOf(topic);
  const titled = sources.filter(({ article }) => {
    const held = new Set(termsOf(article.title ?? ""));
    return terms.every((term) => held.has(term));
  });
  return titled.length > 0 ? titled : sources;
}

/** Answers "who wrote not one penny" by the article whose headline has these words in this order. */
async function answerTitle(question: string, archive: Archive): Promise<CoverageAnswer | null> {
  const [, verb = "", rest = ""] = /^\s*who\s+([a-z]{5,9})\s+(.{5,200})$/i.exec(question) ?? [];
  const kinds = publicationWordsOf(verb.toLowerCase());
  const matter = kinds.includes("write") ? "authors" : kinds.includes("publish") ? "outlets" : null;
  const words = foldedWords(rest);
  const told = words.split(" ").filter((word) => /^\p{L}/u.test(word) && publicationWordsOf(word).length === 0);
  if (!matter || told.length < fewestTitleWords) return null;
  const sources = [...archive.sources.values()].filter(({ article }) =>
    ` ${foldedWords(article.title ?? "")} `.includes(` ${words} `),
  );
  return sources.length === 0 ? null : fillAnswer(matter, sources, archive);
}
const fewestTitleWords = 2;

function foldedWords(text: string): string {
  return findWords(foldText(text))
    .map((word) => word.text)
    .join(" ");
}

/** The beginnings of the articles, of each text once. */
function findLeads(sources: readonly Source[], limit: number, { carriers }: Archive): readonly Passage[] {
  const leads: Passage[] = [];
  for (const { article, passages } of sources) {
    if (leads.length === limit) break;
    const lead = leadOf(passages);
    if (lead && leads.every((one) => !carryOneText(one.article.id, article.id, carriers))) leads.push(lead);
  }
  return leads;
}

/** The people, as /quotes lists them; of some articles alone by the quotations of the newest of these. */
function countQuoted(sources: readonly Source[], archive: Archive): CoverageAnswer["quoted"] {
  const people = new Map(archive.people.map((person) => [person.id, person]));
  const counts =
    sources.length === archive.sources.size
      ? countDifferent(archive)
      : countOf(sources.slice(0, mostRead).flatMap(({ quotations }) => quotations));
  return Array.from(counts, ([id, quotations]) => ({ name: people.get(id)?.name ?? id, quotations }))
    .filter(({ quotations }) => quotations > 0)
    .toSorted((one, other) => other.quotations - one.quotations || (one.name < other.name ? -1 : 1));
}

/** Everybody who wrote an article, as it states them, each once. */
export function authorsOf({ sources }: Archive): readonly string[] {
  const known = authorsKnown.get(sources) ?? [
    ...new Set(articlesOf({ sources }).flatMap(({ author }) => (author === null ? [] : [author]))),
  ];
  authorsKnown.set(sources, known);
  return known;
}

/** Articles with a passage that has every word of the topic, its headline counted in; newest first. */
async function sourcesOnTopic(topic: string | null, archive: Archive, today: IsoDate): Promise<readonly Source[]> {
  if (topic === null) return [...archive.sources.values()];
  const { terms } = await readQuestion(topic, archive.answering.knowledge, null, today);
  if (terms.length === 0) return [];
  const { candidates } = await archive.index.findCandidates({
    terms: terms.flatMap(({ matches }) => matches.map(({ term, strength }) => ({ term, weight: strength }))),
    filter: {},
    limit: mostOnTopic * passagesEach,
  });
  const ids = new Set(
    candidates.flatMap(({ passage }) => {
      const held = new Set(termsOf(`${passage.article.title ?? ""} ${passage.excerpt.text}`));
      return terms.every(({ matches }) => matches.some(({ term }) => held.has(term))) ? [passage.article.id] : [];
    }),
  );
  return [...archive.sources.values()].filter(({ article }) => ids.has(article.id));
}
const passagesEach = 20;

function fits({ publishedOn, publisher, author }: Article, { dates, publishers, authors }: CoverageQuestion): boolean {
  const isOfDay = dates.length === 0 || dates.some(({ from, to }) => isWithin(publishedOn, from, to));
  const isByOutlet = publishers.length === 0 || publishers.includes(publisher ?? "");
  return isOfDay && isByOutlet && (authors.length === 0 || authors.includes(author ?? ""));
}

function isWithin(day: IsoDate, from: IsoDate | null, to: IsoDate | null): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}
