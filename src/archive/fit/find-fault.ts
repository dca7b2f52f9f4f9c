import type { FoundPassage } from "../../answers/answer.ts";
import { leastAnswered } from "../../answers/outcome/weights.ts";
import { keyOfWord, wordKeys } from "../../answers/outcome/word-keys.ts";
import { isName } from "../../answers/question/plain-question.ts";
import { contains, type Span } from "../../coverage/span.ts";
import { adverbs, auxiliaries, determiners, prepositions } from "../../english/classes/closed-classes.ts";
import { denyingForms, pleadingForms } from "../../english/classes/denial-words.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { negations } from "../../english/classes/negations.ts";
import { isFormOf, isOfSpeech } from "../../english/verbs/verbs.ts";
import type { ReadSentence } from "../../quotations/reading-context.ts";
import type { Archive } from "../archive.ts";
import { matchPassages } from "../match-passages.ts";
import { sentencesIn } from "./article-sentences.ts";
import type { AskedClause, AskedWord } from "./asked-clause.ts";
import { isDeniedIn } from "./denied-there.ts";
import { isSupposedAt, isSupposedIn } from "./supposed-there.ts";
import { saidBy, speaksOf, toldOf } from "./told-of.ts";
import { holdersIn, inClause, isOfOthers, isOnly, isPronoun } from "./who-is-meant.ts";

/** A question as it is asked of an answer. */
export interface Asked {
  readonly plain: string;
  readonly clause: AskedClause;
  readonly asksAge: boolean;
}

/**
 * The fault of a text that is shown, which does not say what is asked, though the reader took it for the answer: it speaks of others, tells the
 * deed of others, names nobody who did it, denies what somebody is said to have said, only hands on a judgement, or has nothing like the verb. `untold`: it does not
 * name who did it in the words of the question. Null for none.
 */
export async function findFault(
  found: FoundPassage,
  asked: Asked,
  archive: Archive,
): Promise<"fault" | "untold" | null> {
  const { best, passage } = found;
  const here = inClause(asked.clause, best.article);
  const { subject, form, behind } = here;
  const shown = sentencesIn(best);
  if (subject && isOfOthers(subject, best, archive)) return "fault";
  // What somebody says may well be of what would be.
  const isSaid = asksSpeaker(here) || asksWords(here);
  if (!isSaid && (isOnlySupposed(here, found) || isAnswerSupposed(here, found))) return "fault";
  if (isAnsweredByAsked(here, found, archive)) return "fault";
  const told = shown.map((one) => toldOf(here, one));
  const isTold = told.includes("same");
  if (form === "who" && !asksSpeaker(here)) {
    if (told.length === 0 || isTold) return null;
    // What is shown has no such deed, and right beside it nobody is named who did it.
    const beside = told.some((one) => one !== null)
      ? told
      : sentencesIn(passage.excerpt).map((one) => toldOf(here, one));
    return beside.includes("others") && !beside.includes("same") ? "fault" : "untold";
  }
  if (form === "who" && !fitsSaying(here, found)) return "fault";
  if (form !== "who" && !isTold && told.includes("others")) return "fault";
  // "Janice admitted that Diddy …" tells nothing that Diddy says.
  const speaksOfNamed = subject !== null && subject.names.length > 0 && shown.some((one) => speaksOf(subject, one));
  if (
    form === "how" &&
    speaksOfNamed &&
    asksWords(here) &&
    !isTold &&
    shown.some((one) => saidBy(subject, one) === "others")
  )
    return "fault";
  if (form === "whether" && !subject && asksAnybody(asked.plain) && !holdsEvery(asked.plain, found)) return "fault";
  // "was anyone else arrested": one arrest says nothing of another.
  if (form === "whether" && /\belse\b/.test(asked.plain)) return "fault";
  if (/^what /.test(asked.plain) && asksWords(here) && (await lacksTopic(found, asked, archive))) return "fault";
  if (isJudgement(here) && !statesItself(behind, shown)) return "fault";
  return (await lacksWord(found, asked, archive)) ? "fault" : null;
}

/** Tells whether the text has nothing like the words that what is shown has to have. */
export async function lacksWord(
  { best, passage }: FoundPassage,
  { clause, plain }: Asked,
  archive: Archive,
): Promise<boolean> {
  const here = inClause(clause, best.article);
  const { form } = here;
  // "who did Quill hire"
  const asksWhom = /^(?:who|whom) /.test(plain);
  const held = new Set(wordKeys(best.text));
  const missing = askedWords(here).filter(({ key }) => key !== null && !held.has(key));
  if (missing.length === 0) return false;
  const [match] = await matchPassages(plain, [passage], archive);
  return missing.some(({ span }) => {
    const word = match?.word(span, best);
    return (
      word != null && word.score < leastHeld && word.weight > leastWeight[asksWhom || here.measured ? "whether" : form]
    );
  });
}

/** "what did Quill say about the pool": the text has nothing like any word of what the words are to be about. */
async function lacksTopic(
  { best, passage }: FoundPassage,
  { clause, plain }: Asked,
  archive: Archive,
): Promise<boolean> {
  const here = inClause(clause, best.article);
  const from = here.behind.findIndex(({ word }) => prepositions.has(word));
  const topic = from < 0 ? [] : here.behind.slice(from + 1).filter((one) => one.key !== null && !isNameOf(one, here));
  const held = new Set(wordKeys(best.text));
  if (topic.length === 0 || topic.some(({ key }) => held.has(key ?? ""))) return false;
  const [match] = await matchPassages(plain, [passage], archive);
  if (!match) return false;
  return topic.every(({ span }) => (match.word(span, best)?.score ?? 1) < leastHeld);
}

/** Below, a text has nothing like a word of the question. */
const leastHeld = 0.6;

/** What weighs less in a question is not what it asks. When, why and where are told in many other words. */
const leastWeight = { how: 1.05, is: 1.05, whether: 0.5, who: 0.5 };

/** The words that what is shown has to have: what is said, of "did Quill admit that she stole it", else the verb, or what is measured. */
function askedWords(clause: AskedClause): readonly AskedWord[] {
  const { form, subject, behind, verb, measured } = clause;
  // What a thing did is told in many other words: "when did the phones go off" by "blared".
  if (form === "how" && subject === null && verb && !verb.word.endsWith("ing")) return [];
  if (form !== "how" && asksSpeaker(clause)) return behind.filter((one) => !isNameOf(one, clause));
  return [verb ?? measured].flatMap((one) => one ?? []);
}

/** What was done is asked for, and the text has it only as what will or would be. */
function isOnlySupposed({ isDone, verb }: AskedClause, { best, passage }: FoundPassage): boolean {
  const key = verb?.key ?? null;
  if (!isDone || key === null) return false;
  const tells = (spans: readonly Span[]) => spans.flatMap((span) => isSupposedIn(best.article.body, span, key) ?? []);
  const shown = tells(passage.sentences.filter((one) => contains(best, one)));
  const told = shown.length > 0 ? shown : tells(passage.sentences);
  return told.length > 0 && !told.includes(false);
}

/** When, where or how much is asked of what was done, and the reader sees it where the text tells of what will or would be. */
function isAnswerSupposed({ form, isDone, verb }: AskedClause, { best, answer, passage }: FoundPassage): boolean {
  const key = verb?.key ?? null;
  if (!isDone || form !== "how" || key === null || !answer) return false;
  const span = passage.sentences.find((one) => contains(one, { start: answer.start, end: answer.start }));
  const { body } = best.article;
  return span !== undefined && isSupposedIn(body, span, key) !== false && isSupposedAt(body, span, answer);
}

/** "who forged the Quill letter" is not answered by Quill: whoever is named in the question is not whom it asks for. */
function isAnsweredByAsked({ form, behind }: AskedClause, { answer }: FoundPassage, archive: Archive): boolean {
  if (form !== "who" || !answer) return false;
  const { vocabulary } = archive.answering.knowledge;
  const named = behind.map(({ word }) => word.replace(/'s?$/, "")).filter((word) => isName(word, vocabulary));
  const held = new Set(wordKeys(answer.text));
  return named.length > 0 && named.every((word) => held.has(keyOfWord(word) ?? ""));
}

/** "say", "admit", "think that": what is said stands behind it. "who found the cracks" asks for a deed. */
export function asksSpeaker({ form, verb, behind }: AskedClause): boolean {
  if (verb === null || verb.isPassive || !isOfSaying(verb.word)) return false;
  return form !== "who" || isOfSpeech(verb.word) || behind.some(({ word }) => word === "that" || auxiliaries.has(word));
}

/** "what did Quill say", "what does she deny" */
function asksWords(clause: AskedClause): boolean {
  const { verb } = clause;
  return verb !== null && !verb.isPassive && (asksSpeaker(clause) || isFormOf(verb.word, "denying"));
}

/** "do you think that", "does anyone say that": what a program thinks, or anybody says, is no deed. "was anyone killed" asks for one. */
function asksAnybody(plain: string): boolean {
  const [, whom = "", verb = ""] = /^\S+ (\S+) (\S+)/.exec(plain) ?? [];
  return isOfSaying(verb) && /^(?:you|(?:any|some)(?:one|body))$/.test(whom);
}

/** What a program thinks stands nowhere. */
function holdsEvery(plain: string, { best }: FoundPassage): boolean {
  if (/^\S+ you\b/.test(plain)) return false;
  const held = new Set(wordKeys(best.text));
  return wordKeys(plain.replace(/^\S+ \S+ \S+/, "")).every((key) => held.has(key));
}

function isOfSaying(word: string): boolean {
  const isHeld = isFormOf(word, "thinking") || isFormOf(word, "judging");
  return (isOfSpeech(word) || isHeld) && !isFormOf(word, "accusing");
}

function isNameOf({ word }: AskedWord, { subject, object }: AskedClause): boolean {
  return [subject, object].some((party) => party?.names.flat().includes(word.replace(/'s?$/, "")));
}

/** "is Quill a bully", "should Quill go", "did Quill really do it". */
function isJudgement({ form, verb, behind, subject }: AskedClause): boolean {
  const said = comparedIn(behind).filter(({ word }) => !adverbs.has(word) && !determiners.has(word));
  const isShort = said.length <= mostJudging && said.every(({ word }) => isMatter(word));
  return form === "whether" && verb === null && subject !== null && isShort;
}
const mostJudging = 3;

/** "a better coach", of "is Quill a better coach than Rook". */
function comparedIn(behind: readonly AskedWord[]): readonly AskedWord[] {
  const than = behind.findIndex(({ word }) => word === "than");
  return than < 0 ? behind : behind.slice(0, than);
}

/** The article says so itself: neither in somebody's words, nor as what somebody says, pleads or denies. */
function statesItself(behind: readonly AskedWord[], shown: readonly ReadSentence[]): boolean {
  const key = comparedIn(behind).findLast((one) => one.key !== null)?.key ?? null;
  return shown.some(({ chunks }) => {
    const words = chunks.flatMap(({ kind, tokens }) => (kind === "verb" ? tokens.map(({ word }) => word) : []));
    const isReported = words.some(
      (word) => isOfSaying(word) || isFormOf(word, "accusing") || denyingForms.has(word) || pleadingForms.has(word),
    );
    return (
      !isReported && key !== null && chunks.some((chunk) => chunk.tokens.some(({ word }) => keyOfWord(word) === key))
    );
  });
}

/** What somebody is asked to have said is not denied there where the question does not deny it. */
function fitsSaying({ behind, isNegated }: AskedClause, { best, passage }: FoundPassage): boolean {
  const key = saidKey(behind);
  const shown = passage.sentences.filter((one) => contains(best, one));
  const found = key === null ? [] : shown.flatMap((span) => isDeniedIn(best.article.body, span, key) ?? []);
  return found.length === 0 || found.includes(isNegated);
}

/** What is said of somebody, as it is compared: of "he was a thief". */
export function saidKey(behind: readonly AskedWord[]): string | null {
  return behind.findLast(({ key, word }) => key !== null && !negations.has(word))?.key ?? null;
}

/** All that the question says of the deed stands in the sentence. */
export function holdsAll({ best }: FoundPassage, clause: AskedClause): boolean {
  const held = new Set(wordKeys(best.text));
  return clause.behind.every(
    (one) => one.key === null || negations.has(one.word) || isNameOf(one, clause) || held.has(one.key),
  );
}

/**
 * Tells whether what was left unsure is plainly told: the deed, of whom the question names; who did it to somebody; who somebody's lawyer is; where "he" is, of the only
 * man in a small coverage.
 */
export function isPlainlyTold(found: FoundPassage, clause: AskedClause, confidence: number, archive: Archive): boolean {
  const here = inClause(clause, found.best.article);
  const { form, subject, verb, object } = here;
  const shown = sentencesIn(found.best);
  const isOfObject = object !== null && (!isPronoun(object) || isOnly(object, archive));
  if (form === "who" && isOfObject && !asksSpeaker(here))
    return shown.some((one) => toldOf(here, one) === "same") && holdsAll(found, here);
  const isOfOne = subject !== null && (!isPronoun(subject.owner ?? subject) || isOnly(subject, archive));
  if (!isOfOne || !shown.some((one) => speaksOf(subject, one))) return false;
  if (form === "is") return subject.owner !== null && shown.some((one) => holdersIn(subject, one).length > 0);
  if (form === "whether" && verb && !isOfSaying(verb.word))
    return shown.some((one) => toldOf(here, one) === "same") && holdsAll(found, here);
  return form === "how" && isPronoun(subject) && confidence >= leastAnswered.read;
}
