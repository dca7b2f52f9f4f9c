import { Excerpt } from "../../coverage/excerpt.ts";
import { foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { appendAll, firstFound, itemAt } from "../../coverage/lists.ts";
import type { Span } from "../../coverage/span.ts";
import { pronouns } from "../../english/classes/closed-classes.ts";
import type { Accusation } from "../../quotations/allegations/accusation.ts";
import { tellsOfOther } from "../../quotations/allegations/read-claim.ts";
import { readReport } from "../../quotations/allegations/read-report.ts";
import { type Archive, quotationsIn } from "../archive.ts";
import { denialIn, isQuoted, type Reading, readingOf, whoseIs } from "./accused.ts";
import { matterOf } from "./matter.ts";
import { mayMeanOne, type NameFound, namesIn, namesOfSpeakers } from "./names-in.ts";

/**
 * The sentence right behind a stretch, or behind one more quotation, where it contradicts what the stretch ends with, and somebody is said
 * to say there: "The teacher denied it", "A spokesman said the letters were never received". Null where it does not, or where one and the
 * same person says both.
 */
export function denialBehind(shown: Excerpt, archive: Archive, kinds = "denial"): Excerpt | null {
  const { article } = shown;
  const reading = readingOf(article, archive);
  const { sentences } = reading;
  const at = firstFound(0, sentences.length, (index) => itemAt(sentences, index).start >= shown.end);
  const told = sentences[at - 1];
  const report = told ? readReport(article.body, told) : null;
  if (!report || !told || isQuoted(report.by, new Excerpt(article, told), archive)) return null;
  const tellers = [...namesOf(report.by, told, reading), ...speakersIn(told, reading)];
  for (const next of sentences.slice(at, at + farthest)) {
    const whose = contradicts(next, told, kinds, reading);
    if (whose !== null) return mayMeanOne(whose, tellers) ? null : new Excerpt(article, next);
    // Who says it is quoted too, before somebody denies it.
    if (quotationsIn(archive, new Excerpt(article, next)).length === 0) return null;
    appendAll(tellers, speakersIn(next, reading));
  }
  return null;
}
const farthest = 2;

/** What somebody says that somebody else did, and is denied right behind. */
interface Disputed {
  readonly accusation: Accusation;
  readonly denial: Excerpt;
}

/**
 * Gives what a sentence has somebody say of somebody else's deed, where that is denied right behind, or where whoever is named there apologises;
 * null elsewhere.
 */
export function readDisputed(sentence: Excerpt, archive: Archive): Disputed | null {
  const { article } = sentence;
  const { body } = article;
  const { sentences } = readingOf(article, archive);
  const next = firstFound(0, sentences.length, (index) => itemAt(sentences, index).start >= sentence.end);
  const isDenied = sentences.slice(next, next + farthest).some((one) => denialIn(article, one) !== null);
  const report = isDenied ? readReport(body, sentence) : null;
  const denial = report && denialBehind(sentence, archive, "apology denial");
  if (!report || !denial) return null;
  const own = denialIn(article, denial);
  if (own === null) return null;
  const named = namesIn(body, { start: report.by.end, end: sentence.end }, archive);
  const isSorryOne = own.kind === "apology" && mayMeanOne(named, namesOf(own.by, denial, readingOf(article, archive)));
  if (!isSorryOne && (own.kind === "apology" || !tellsOfOther(body, sentence))) return null;
  return { accusation: { cue: report.by, accuser: report.by, accused: null }, denial };
}

function speakersIn(sentence: Span, { article, archive }: Reading): readonly NameFound[] {
  return namesOfSpeakers(quotationsIn(archive, new Excerpt(article, sentence)));
}

/** The names of who says that it was not so; null where nobody does. */
function contradicts(next: Span, told: Span, kinds: string, reading: Reading): readonly NameFound[] | null {
  const { article, body } = reading;
  const denial = denialIn(article, next);
  if (denial && !isAmong(denial.kind, kinds)) return null;
  if (denial) {
    // “That is not true.” is of whoever is quoted.
    const whose = namesOf(denial.by, next, reading);
    const speakers = denial.by ? [] : speakersIn(next, reading);
    return denial.by || whose.length > 0 || speakers.length > 0 ? [...whose, ...speakers] : null;
  }
  const report = readReport(body, next);
  const negated = report?.negated;
  if (!report || !negated || isQuoted(negated, new Excerpt(article, next), reading.archive)) return null;
  const [own, other] = [negated, told].map(({ start, end }) => matterOf(body.slice(start, end), new Set()));
  const isOfSame = [...(own ?? [])].some((term) => other?.has(term));
  return isOfSame ? namesOf(report.by, next, reading) : null;
}

/** The names of who speaks; a pronoun is whoever was spoken of before. "A spokesman" has none, and is nobody of these. */
function namesOf(by: Span | null, sentence: Span, reading: Reading): readonly NameFound[] {
  const { body, archive } = reading;
  const text = by === null ? "" : foldText(body.slice(by.start, by.end));
  const isPronoun = pronouns.has(text) && text !== "one";
  return isPronoun ? whoseIs({ kind: "denial", by }, sentence, reading) : namesIn(body, by ?? sentence, archive);
}
