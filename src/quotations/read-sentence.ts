import { foldText } from "../coverage/fold.ts";
import { isAmong } from "../coverage/is-among.ts";
import type { Span } from "../coverage/span.ts";
import { indefiniteDeterminers, retractingVerbs } from "../english/classes/attribution-words.ts";
import { isHumanNoun } from "../english/nouns/human-nouns.ts";
import type { Gender } from "../english/nouns/titles.ts";
import { isFormOfBe } from "../english/verbs/auxiliaries.ts";
import type { FrameReading } from "./frames/frame.ts";
import { frameGoesOn } from "./frames/frame-goes-on.ts";
import { readDeniedInReply, readOwnDenial } from "./frames/own-denial.ts";
import { readFrame } from "./frames/read-frame.ts";
import { isUsing, readDenial } from "./frames/taken-back.ts";
import { isStatement } from "./frames/verb-of-saying.ts";
import type { QuotedStretch } from "./grammar/quoted-stretch.ts";
import { readTokens, type Token, wordAt } from "./grammar/tokens.ts";
import type { Inventory } from "./people/inventory.ts";
import type { KinshipFact } from "./people/kinship-facts.ts";
import type { QuotationKind } from "./quotation.ts";
import { type Attribution, type ReadSentence, type Reference, stretchAt } from "./reading-context.ts";
import { governsOne, namesUnmarked } from "./rule.ts";
import { type PreviousSentence, sieveAcross } from "./sieves/across-sentences.ts";
import { maySpeak } from "./sieves/may-speak.ts";
import { findRelay } from "./sieves/relay.ts";
import { sieveSentence } from "./sieves/sentence-sieves.ts";
import { authorOfStatement, findWriting, type Statement } from "./sieves/statements.ts";
import { kindOf } from "./sieves/stretch-form.ts";
import { isHearsay, isWorkTitle } from "./sieves/stretch-kinds.ts";
import { findTurn, lookUpSigner, speakerOfLabel, speakerOfLine } from "./sieves/transcript.ts";

/** A quotation of one article, before people are linked over the coverage. */
export interface ArticleQuotation {
  readonly stretch: QuotedStretch;
  readonly sentence: Span;
  readonly kind: QuotationKind;
  readonly continues: boolean;
  readonly attribution: Attribution | null;
  readonly relayedBy: Reference | null;
  readonly via: Span | null;
  /** What the article does with the words beside handing them on; null for nothing. */
  readonly frame: FrameReading | null;
}

/** An article that tells of more kin or statements is a list: the rest is not kept in mind, so that cost stays linear. */
export const mostRemembered = 300;

/** What is known so far while an article is read from its beginning. */
export interface Memory {
  readonly inventory: Inventory;
  readonly kinship: KinshipFact[];
  readonly statements: Statement[];
  previous: PreviousSentence | null;
}

/** The quotations of a sentence, in order, each with its speaker or nobody. Keeps in mind what statements it tells of. */
export function readSentenceQuotations(read: ReadSentence, memory: Memory): readonly ArticleQuotation[] {
  const found: ArticleQuotation[] = [];
  for (const [index, chunk] of read.chunks.entries()) {
    const stretch = chunk.kind === "quote" ? stretchAt(read, index) : undefined;
    const quotation = stretch && readQuotation(read, index, stretch, memory, found.at(-1) ?? null);
    if (quotation && (quotation.attribution || isSomebodys(quotation.stretch))) found.push(quotation);
  }
  return found;
}

function readQuotation(
  read: ReadSentence,
  index: number,
  stretch: QuotedStretch,
  memory: Memory,
  before: ArticleQuotation | null,
): ArticleQuotation {
  const { body } = read.outline;
  const { start, end } = read.sentence;
  const nobody = {
    stretch,
    sentence: { start, end },
    continues: stretch.continues,
    attribution: null,
    relayedBy: null,
    via: null,
    frame: frameOf(read, stretch) ?? frameBefore(read, stretch, before),
  };
  if (isWorkTitle(read, index)) return { ...nobody, kind: "title" };
  if (findTurn(body, stretch, memory.inventory)) return { ...nobody, kind: "direct" };
  if (isHearsay(read, index)) return { ...nobody, kind: "scare" };
  const attribution = attribute(read, index, stretch, memory, before);
  if (!attribution || attribution === "refused") return { ...nobody, kind: kindOf(body, stretch, null) };
  const words = body.slice(stretch.start, stretch.end);
  const writing = findWriting(read);
  const author = authorOfStatement(attribution.speaker, memory.statements);
  const relay = findRelay(read, words, attribution.speaker, memory.kinship);
  const speaker = author ?? relay?.speaker ?? attribution.speaker;
  if (writing && speaker.person && !author && memory.statements.length < mostRemembered)
    memory.statements.push({ by: speaker, noun: writing.noun });
  const relayedBy = relay?.relayedBy ?? attribution.relayedBy;
  const via = author
    ? { start: speaker.start, end: speaker.end }
    : speaker.person
      ? (writing ?? attribution.via)
      : null;
  const settled: Attribution = {
    rule: relay ? "relayed" : attribution.rule,
    ...(attribution.base && { base: attribution.base }),
    ...(attribution.joint && { joint: true }),
    speaker,
    ...(relayedBy && { relayedBy }),
    ...(via && { via }),
  };
  return {
    ...nobody,
    frame: nobody.frame ?? denialOf(read, stretch, settled) ?? hearsayOf(relayedBy),
    kind: kindOf(body, stretch, settled),
    continues: stretch.continues || splits(read, stretch, before, settled),
    attribution: settled,
    relayedBy: relayedBy ?? null,
    via: via ?? null,
  };
}

function attribute(
  read: ReadSentence,
  index: number,
  stretch: QuotedStretch,
  memory: Memory,
  before: ArticleQuotation | null,
): Attribution | "refused" | null {
  const turn = speakerOfLine(read.outline.body, stretch, read.outline.turns, memory.inventory);
  if (turn) return turn === "refused" ? turn : { rule: "transcript turn", speaker: turn };
  const labelled = speakerOfLabel(read.outline.body, stretch, memory.inventory);
  if (labelled) return labelled === "refused" ? labelled : { rule: "transcript turn", speaker: labelled };
  const signer = lookUpSigner(read.outline.body, stretch, memory.inventory);
  if (signer) return signer === "refused" ? signer : { rule: "signed", speaker: signer };
  const found = sieveSentence(read, index) ?? listGoesOn(before) ?? sieveAcross(read, stretch, memory.previous);
  if (!found || found === "refused") return found;
  const isDoubtful = stretch.unmarked && !namesUnmarked.has(found.base ?? found.rule);
  return isDoubtful || !maySpeak(found) ? "refused" : found;
}

/** Words in marks, and those that the page sets apart, are quoted whoever says them; a line like a turn need not be one. */
function isSomebodys({ unmarked, speaker }: QuotedStretch): boolean {
  return !unmarked || speaker !== undefined;
}

function frameOf({ outline, sentence }: ReadSentence, stretch: Span): FrameReading | null {
  const at = sentence.tokens.findIndex(({ kind, end }) => kind === "quote" && end >= stretch.end);
  const next = outline.sentences[sentence.index + 1];
  const previous = outline.sentences[sentence.index - 1];
  const bears = next && (next.line === sentence.line || isOfWords(next.tokens) || readDenial(next.tokens));
  const behind = bears ? next.tokens : [];
  return readFrame({
    sentence: sentence.tokens,
    from: at,
    to: at + 1,
    next: behind,
    nextUnmarked: behind.flatMap((token, at) => {
      const hasOwn = isUsing(behind, at - 3);
      return token.kind === "quote" && !hasOwn ? openShort(outline.body, token) : token;
    }),
    previous: previous?.line === sentence.line ? previous.tokens : [],
    goesOn: /^\p{Ll}/u.test(outline.body.slice(stretch.start, stretch.start + 2)),
  });
}

/** What is done with the quotation before these words, where it is done with both. */
function frameBefore(
  { sentence }: ReadSentence,
  { start }: Span,
  before: ArticleQuotation | null,
): FrameReading | null {
  if (!before?.frame) return null;
  const from = before.stretch.end;
  const between = sentence.tokens.filter(
    (token) => token.start >= from && token.end <= start && token.kind !== "quote",
  );
  return frameGoesOn(before.frame, before.stretch, between);
}

/** The words of a quotation that is no sentence of its own: “a fabrication”. */
function openShort(body: string, quote: Token): readonly Token[] {
  const words =
    quote.end - quote.start > longestShort ? [] : readTokens(body, quote).filter(({ kind }) => kind === "word");
  return words[0]?.capital === false && words.length <= mostShort ? words : [quote];
}

const mostShort = 4;
/** With its marks, in UTF-16 units. */
const longestShort = 60;

/** What the speaker is told of denying, behind the words or in the next sentence of the paragraph. */
function denialOf({ outline, sentence }: ReadSentence, stretch: Span, told: Attribution): FrameReading | null {
  const { speaker, relayedBy } = told;
  const name = speaker.person?.last ?? speaker.head;
  const next = outline.sentences[sentence.index + 1];
  const behind = sentence.tokens.filter(({ start }) => start >= stretch.end);
  const isRelayed = relayedBy !== undefined;
  const by = { name, gender: speaker.person?.gender ?? null, isRelayed };
  const own = readOwnDenial(behind, by);
  if (own || !next) return own;
  return (
    readOwnDenial(next.tokens, by) ??
    readReply(outline.body, next.tokens, { name, isRelayed }) ??
    (isRelayed ? readOtherHand(outline.body, next.tokens, by.gender) : null)
  );
}

/** 'Roe said that the line was “hers”', of what somebody tells that he said. */
function readOtherHand(body: string, tokens: readonly Token[], gender: Gender | null): FrameReading | null {
  const be = tokens.findIndex(
    ({ word }, at) => isFormOfBe(word) && tokens[at - 1] !== undefined && isStatement(tokens[at - 1] as Token),
  );
  const whose = be < 0 ? undefined : tokens[be + 1];
  const { word } =
    (whose?.kind === "quote" ? readTokens(body, whose).find(({ kind }) => kind === "word") : whose) ?? {};
  const isOther = gender !== null && isAmong(word, gender === "male" ? "hers" : "his") && whose !== undefined;
  return isOther ? { kind: "denied", cue: { start: whose.start, end: whose.end }, ofSaying: true } : null;
}

/** "A person close to the mayor said Roe had called it “…”": of whom nobody knows who it is. */
function hearsayOf(relayer: Reference | undefined): FrameReading | null {
  const { start = 0, end = 0, text = "" } = relayer ?? {};
  const [determiner, ...words] = foldText(text).split(" ");
  const isOne = indefiniteDeterminers.has(determiner ?? "");
  const isSomebody =
    relayer?.person === null &&
    isOne &&
    words.slice(0, 3).some((word) => isHumanNoun(word) || isAmong(word, "person source"));
  return isSomebody ? { kind: "reported", cue: { start, end }, ofSaying: true } : null;
}

/** “I never said that,” Roe told us; where another relays the words, “That is a lie”, whoever says so. */
function readReply(
  body: string,
  [reply, ...tag]: readonly Token[],
  { name, isRelayed }: { readonly name: string; readonly isRelayed: boolean },
): FrameReading | null {
  const isBySpeaker = tag.slice(0, 6).some(({ word }) => word === name || isAmong(word, "he she"));
  return reply?.kind === "quote" && (isRelayed || isBySpeaker)
    ? readDeniedInReply(readTokens(body, reply), isRelayed)
    : null;
}

/** A sentence of the next paragraph that begins with what was said ("The quote was …", "Neither line …"), or takes it back. */
function isOfWords(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, 4);
  if (opening.some(({ text }) => /^[:—–-]$/.test(text))) return false;
  const takesBack = tokens
    .slice(0, 8)
    .some(
      ({ word }, at) => retractingVerbs.has(word) && !isAmong(wordAt(tokens, at + 1), "a an") && !quotesOwn(tokens, at),
    );
  return opening.slice(1).some(isStatement) || takesBack;
}

/** "retracted his statement that “…”": what was taken back stands in the sentence itself. */
function quotesOwn(tokens: readonly Token[], verb: number): boolean {
  const noun = tokens.findIndex((token, at) => at > verb && at <= verb + 4 && isStatement(token));
  const [next, behind] = noun < 0 ? [] : tokens.slice(noun + 1);
  if (next?.word === "that") return tokens.slice(noun + 2, noun + 10).some(({ kind }) => kind === "quote");
  return next?.kind === "quote" || (/^[:—–]$/.test(next?.text ?? "") && behind?.kind === "quote");
}

/** Roe's call for “…” in towns that are “…”: the second of several under one cue. Behind “…,” Roe said, there is none. */
function listGoesOn(before: ArticleQuotation | null): Attribution | null {
  const attribution = before?.attribution;
  if (!attribution || governsOne.has(attribution.rule)) return null;
  return { ...attribution, rule: "list goes on", base: attribution.base ?? attribution.rule };
}

/** “…,” she said, “…”: the second part of one utterance, which begins small behind the cue of the first. */
function splits(read: ReadSentence, stretch: Span, before: ArticleQuotation | null, found: Attribution): boolean {
  if (before?.attribution?.rule !== "cue after" || found.rule !== "cue before") return false;
  const { body } = read.outline;
  const beginsSmall = /^\p{Ll}/u.test(body.slice(stretch.start, stretch.start + 2));
  return beginsSmall && /,\s*["“'«]{1,2}$/.test(body.slice(before.stretch.end, stretch.start).slice(-6));
}
