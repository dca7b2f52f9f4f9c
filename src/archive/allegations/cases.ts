import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { firstFound, itemAt } from "../../coverage/lists.ts";
import type { Span } from "../../coverage/span.ts";
import { isCrimeNoun } from "../../english/nouns/crime-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isCrimeVerb } from "../../english/verbs/crime-verbs.ts";
import type { Accusation } from "../../quotations/allegations/accusation.ts";
import type { Denial } from "../../quotations/allegations/read-denial.ts";
import { chargeOf, denialIn, type Reading, readOwnCharge, saysOfWhat } from "./accused.ts";
import { type Charge, type Forum, forumOf } from "./charge.ts";
import { mayCharge } from "./cue-words.ts";
import { readDisputed } from "./denial-behind.ts";
import { matterOf, termsIn } from "./matter.ts";
import { mayMeanOne, type NameFound, namesIn } from "./names-in.ts";

/** Accusations of an article against the same people that are of one matter: by the same accuser, before the same court, or told in one go. */
interface Case {
  readonly charges: Charge[];
  readonly accused: NameFound[];
  readonly accusers: NameFound[];
  readonly terms: Set<string>;
  forum: Forum | null;
}

/** A sentence that denies something, and whose denial it is. */
interface Answer {
  readonly sentence: Span;
  readonly denial: Denial;
  readonly whose: readonly NameFound[];
}

/** Tells whether a denial is of the matter that an accusation is of, where its article accuses the same people of another as well. */
export function isOfMatter(answer: Answer, charge: Charge, reading: Reading): boolean {
  const { body, archive } = reading;
  const { sentence, whose } = answer;
  const own = casesOf(reading).find(({ charges }) => charges.some(({ start }) => start === charge.start));
  const named = namesIn(body, sentence, archive).filter((name) => !mayMeanOne([name], whose));
  const possible = casesOf(reading).filter(
    (one) => one === own || mayMeanOne(one.accused, whose) || mayMeanOne(one.accusers, named),
  );
  if (possible.length < 2 || answer.denial.isOfAll) return true;
  if (!own) return false;
  const terms = matterOf(body.slice(sentence.start, sentence.end), termsOfNames([...whose, ...named]));
  const forum = forumOf(body.slice(sentence.start, sentence.end));
  const narrowed = [
    (one: Case) => mayMeanOne(one.accusers, named),
    (one: Case) => forum !== null && one.forum === forum,
    (one: Case) => [...terms].some((term) => one.terms.has(term)),
  ].reduce<readonly Case[]>((left, fits) => {
    const fitting = left.filter(fits);
    return fitting.length > 0 ? fitting : left;
  }, possible);
  return nearestCase(narrowed, sentence) === own;
}

/**
 * The accusation of the article that a sentence speaks of without accusing anybody itself: it names the accused and the crime, "amid the arson in
 * which Roe …". Null for none.
 */
export function chargeMentioned(sentence: Span, reading: Reading): Charge | null {
  const { body, archive } = reading;
  const text = body.slice(sentence.start, sentence.end);
  const crimes = crimesIn(text);
  if (crimes.size === 0) return null;
  const named = namesIn(body, sentence, archive);
  const spokenOf = casesOf(reading).find(
    ({ accused, terms }) => mayMeanOne(accused, named) && [...crimes].some((crime) => terms.has(crime)),
  );
  return spokenOf?.charges.find(({ accused }) => mayMeanOne(accused, named)) ?? null;
}

/** The matter that was told of last before a sentence, or else the first behind it. */
function nearestCase(cases: readonly Case[], { start }: Span): Case | undefined {
  const placed = cases.map((one) => {
    const before = one.charges.filter((charge) => charge.start <= start).at(-1);
    return { one, before: before?.start ?? -1, behind: one.charges[0]?.start ?? 0 };
  });
  const [last] = placed.filter(({ before }) => before >= 0).toSorted((one, other) => other.before - one.before);
  return (last ?? placed.toSorted((one, other) => one.behind - other.behind)[0])?.one;
}

const casesRead = new WeakMap<Reading, readonly Case[]>();

/** What an article accuses people of, by matter, in order; read once. Linear but for the number of matters, which is bounded. */
function casesOf(reading: Reading): readonly Case[] {
  const known = casesRead.get(reading);
  if (known) return known;
  const cases: Case[] = [];
  casesRead.set(reading, cases);
  let last: Case | null = null;
  for (const span of reading.sentences) {
    const accusation = readMatter(span, reading);
    if (!accusation) continue;
    const charge = chargeOf({ span, accusation }, reading);
    const known = cases.findLast((one) => isOfCase(charge, one, one === last, reading));
    const joined = known ?? { charges: [], accused: [], accusers: [], terms: new Set<string>(), forum: null };
    if (!known && cases.length < mostCases) cases.push(joined);
    last = joined;
    joined.charges.push(charge);
    addNew(joined.accused, charge.accused);
    addNew(joined.accusers, charge.accusers);
    joined.forum ??= charge.forum;
    for (const term of termsOfCharge(charge, reading)) joined.terms.add(term);
  }
  return cases;
}
/** What a sentence accuses somebody of, or has somebody say that is denied right behind. */
function readMatter(span: Span, { article, archive }: Reading): Accusation | null {
  const sentence = new Excerpt(article, span);
  const own = mayCharge(article.body, span) ? readOwnCharge(sentence, archive) : null;
  return own && saysOfWhat(own, sentence) ? own : (readDisputed(sentence, archive)?.accusation ?? null);
}

/** An article tells of no more matters, and of nobody by more names. */
const mostCases = 60;
const mostNames = 60;

function addNew(known: NameFound[], names: readonly NameFound[]): void {
  for (const name of names) {
    const words = name.words.join(" ");
    if (known.length < mostNames && known.every((one) => one.words.join(" ") !== words)) known.push(name);
  }
}

function isOfCase(charge: Charge, one: Case, isLast: boolean, reading: Reading): boolean {
  const isOfSame = mayMeanOne(charge.accused, one.accused) || charge.accused.length + one.accused.length === 0;
  if (!isOfSame) return false;
  const isSameForum = charge.forum === one.forum;
  if (charge.forum !== null && one.forum !== null && !isSameForum) {
    // A film that is told of right behind may show what was said before it.
    const isFilmed = [charge.forum, one.forum].includes("film") && isLast && isSoonAfter(one, charge, 0, reading);
    return isFilmed && [...termsOfCharge(charge, reading)].some((term) => one.terms.has(term));
  }
  if (mayMeanOne(charge.accusers, one.accusers)) return true;
  if (charge.isOfPapers && charge.forum === null && isAmong(one.forum, "civil criminal")) return true;
  // Of whoever else accuses, and before a court that was not spoken of, it is another matter, unless the crime is the same.
  const isNew =
    charge.accusers.length > 0
      ? one.accusers.length === 0
      : charge.forum !== null && !isSameForum && one.accusers.length > 0;
  if (isNew) return isSameTold(charge, one, reading);
  const isNext = isLast && isSoonAfter(one, charge, charge.forum === "film" ? 0 : farthest, reading);
  if (charge.accusers.length > 0) return isNext && one.accusers.every(({ isNoun }) => isNoun);
  return isNext || (charge.forum !== null && isSameForum);
}

/** A crime of the other is told again. */
function isSameTold({ start, end }: Charge, one: Case, { body }: Reading): boolean {
  return [...crimesIn(body.slice(start, end))].some((term) => one.terms.has(term));
}

function crimesIn(text: string): ReadonlySet<string> {
  const words = findWords(text).map((word) => foldText(word.text));
  return termsIn(words.filter((word) => isCrimeVerb(word) || isCrimeNoun(singularOf(word))));
}

/** Few sentences stand between, and none that answers what was told: what comes behind that is something else. */
function isSoonAfter({ charges }: Case, charge: Charge, most: number, { article, sentences }: Reading): boolean {
  const from = charges.at(-1)?.end ?? charge.start;
  const first = firstFound(0, sentences.length, (index) => itemAt(sentences, index).start >= from);
  const between = sentences.slice(first, first + most + 1).filter(({ start }) => start < charge.start);
  return between.length <= most && between.every((one) => denialIn(article, one) === null);
}
/** More sentences between two accusations, and they are of two matters. */
const farthest = 3;

function termsOfCharge({ start, end, accused, accusers }: Charge, { body }: Reading): ReadonlySet<string> {
  return matterOf(body.slice(start, end), termsOfNames([...accused, ...accusers]));
}

function termsOfNames(names: readonly NameFound[]): ReadonlySet<string> {
  return termsIn(names.flatMap(({ words }) => words));
}
