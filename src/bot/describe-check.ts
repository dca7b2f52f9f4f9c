import { findDenials } from "../archive/allegations/find-denials.ts";
import { type Archive, quotationsIn } from "../archive/archive.ts";
import { cite } from "../archive/cite.ts";
import { countTexts } from "../archive/corroboration.ts";
import { findHeadline } from "../archive/find-headline.ts";
import type { Carrier, Check, FoundPiece, Frame } from "../checking/check.ts";
import type { Searched } from "../checking/claim/checked-coverage.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import { markWithin } from "../coverage/passage-mark.ts";
import type { Span } from "../coverage/span.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { CheckWords, Words } from "./languages/words.ts";
import { joinLines, type Line } from "./line.ts";
import { markDifferences } from "./mark-differences.ts";
import { openSourceList, type SourceList } from "./number-sources.ts";
import { type Block, type PassageBlock, type TextBlock, textBlock } from "./reply.ts";
import { showDenial } from "./show-excerpt.ts";
import { describeArticles, describeAttribution } from "./wording.ts";

/** More differences are counted, not listed; more articles are counted, not numbered. */
const mostEdits = 8;
const mostCarriers = 3;

/**
 * The claim beside what the article has, the differences marked; the sentence whole, with whose words it has and the line that denies it;
 * then who else carries it.
 */
export async function describeFindings(found: Check, archive: Archive, words: Words): Promise<readonly Block[]> {
  const list = openSourceList();
  const { pieces, verdict } = found;
  const places = pieces.map((piece) => showPiece(piece, found, list, archive));
  const excerpts = places.map(({ excerpt }) => excerpt);
  const denials = await findDenials(excerpts, archive);
  return list.close([
    ...(found.claimsUnsaid ? [textBlock("warning", words.check.claimedUnsaid)] : []),
    ...describeFrame(found, words),
    ...describeSpeakerFit(found, words),
    ...compareClaim(found, words),
    ...(verdict === "nearest" && places.length > 0 ? [textBlock("label", words.check.closest)] : []),
    ...places.flatMap((place) => [place, ...showDenial(denials.get(place.excerpt), list, archive)]),
    ...countCarriers(found, archive, words),
  ]);
}

/** Tells what a reader must not miss of the sentence that the words stand in; mostly empty. */
export function describeFrame(
  { frame, verdict, claimedSpeaker, pieces }: Check,
  { check }: Words,
): readonly TextBlock[] {
  if (!frame || ["spliced", "nearest"].includes(verdict)) return [];
  // Who said it is clear then, and told below: only whether that is who was claimed is not.
  if (frame.kind === "unclear" && claimedSpeaker && pieces.some(({ quotation }) => quotation?.speaker)) return [];
  // So is who passed them on, whose name is no word that makes a report of it.
  const isRelayer = pieces.some(({ quotation }) => quotation?.relayedBy?.evidence.start === frame.cue.start);
  if (claimedSpeaker?.fit === "relayer" && isRelayer) return [];
  return [textBlock("warning", ...frameLine(frame, check))];
}

function frameLine({ kind, cue }: Frame, { frames }: CheckWords): Line {
  return frames[kind]({ kind: "words", excerpt: cue });
}

/** Tells whose words they are, against whose they are claimed to be; empty where that fits, and without a claimed speaker. */
export function describeSpeakerFit({ claimedSpeaker, pieces }: Check, words: Words): readonly TextBlock[] {
  if (!claimedSpeaker) return [];
  const { name, fit, person } = claimedSpeaker;
  const quotation = pieces.find((piece) => piece.quotation)?.quotation ?? null;
  if (fit === null || !quotation)
    return person || pieces.length > 0 ? [] : [textBlock("plain", words.coverage.unknownPerson(name))];
  const { check } = words;
  const by = describeSpeaker(quotation, words);
  if (fit === "other") return [textBlock("warning", check.youSaid(name), ...by)];
  if (fit === "unknown")
    return [
      quotation.speaker
        ? textBlock("warning", ...by, " ", check.notToldIfSame(name))
        : textBlock("warning", check.speakerOpen(name)),
    ];
  return fit === "relayer" ? [textBlock("plain", check.passedOn(name), ...by)] : [];
}

/** Who the article gives the words to, as a sentence; empty where nobody is established. */
function describeSpeaker(quotation: Quotation, words: Words): Line {
  const { speaker, certainty, affirmed } = quotation;
  if (!speaker) return [];
  if (affirmed === false) return asSentence(describeAttribution(quotation, words));
  const plain = describeAttribution({ ...quotation, certainty: "certain", affirmed: true }, words);
  return certainty === "certain" && affirmed === true
    ? words.check.attributed(plain)
    : words.check.seemsAttributed(plain);
}

/** "Not confirmed: the article denies or doubts that Roe said this." */
function asSentence([first, ...rest]: Line): Line {
  return typeof first === "string"
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest, "."]
    : [first ?? "", ...rest, "."];
}

/** Verdicts that say no more than how the words differ. */
const sameWords: ReadonlySet<Check["verdict"]> = new Set(["altered", "exact-but-punctuation"]);

/** Tells what was claimed and the differences in words, where there are any; in marks and capitals, where nothing else is said of it. */
export function compareClaim({ claim, edits, verdict }: Check, words: Words): readonly TextBlock[] {
  if (verdict === "nearest" || edits.length === 0) return [];
  const { check } = words;
  // Marks and capitals are named only where nothing else is different.
  const ofWords = edits.filter(({ kind }) => kind !== "punctuation" && kind !== "capital");
  if (ofWords.length === 0 && !sameWords.has(verdict)) return [];
  const named = ofWords.length > 0 ? ofWords : edits;
  const more = named.length - mostEdits;
  const listed = named.slice(0, mostEdits).map((edit) => describeEdit(edit, check));
  const differences = joinLines(more > 0 ? [...listed, [words.coverage.andMore(more)]] : listed, words.between);
  return [
    textBlock("hint", ...check.differences(differences)),
    textBlock("plain", check.you, ...markDifferences(claim.text, edits)),
    textBlock("label", check.article),
  ];
}

function describeEdit({ article, claim }: Check["edits"][number], check: CheckWords): Line {
  if (!article) return check.adds(claim ?? "");
  const words = { kind: "words", excerpt: article } as const;
  return claim === null ? check.leavesOut(words) : check.differs(words, claim.replace(/\s+/g, " "));
}

/** The whole sentence, with what goes on beyond the claimed words where that limits them. */
function showPiece(piece: FoundPiece, { carriers, edits }: Check, list: SourceList, archive: Archive): PassageBlock {
  const { words } = piece;
  const excerpt = around(words, [piece.sentence, piece.cutBefore, piece.cutAfter, piece.limit?.words]);
  const citation = cite(archive, words);
  const source = list.numberOf(citation);
  const passage = archive.sources.get(words.article.id)?.passages.find((one) => one.excerpt.end > words.start);
  const others = carriers.filter((one) => one.words.article.id !== words.article.id && one.how !== "paraphrased");
  const elsewhere = (some: readonly Carrier[]) => {
    const cited = new Map(some.map((one) => [one.words.article.id, cite(archive, one.words)]));
    const sources = Array.from(cited.values()).slice(0, mostCarriers).map(list.numberOf);
    return sources.length > 0 ? { sources, more: cited.size - sources.length } : null;
  };
  const whole = others.filter((one) => hasWords(one, words));
  const alsoIn = elsewhere(whole);
  const partlyIn = elsewhere(others.filter((one) => !whole.includes(one)));
  const within = edits.flatMap(({ article }) => (article && article.article === words.article ? [article] : []));
  return {
    kind: "passage",
    place: null,
    excerpt,
    best: goesOn(excerpt, words) ? words : excerpt,
    ...(within.length > 0 ? { pointed: within } : {}),
    quotations: quotationsIn(archive, excerpt),
    citation,
    source,
    ...(passage ? { mark: markWithin(passage, excerpt) } : {}),
    ...(alsoIn && { alsoIn }),
    ...(partlyIn && { partlyIn }),
  };
}

/** True where the article has all of these words in their order, whatever the marks and capitals. */
function hasWords({ words: { article } }: Carrier, { text }: Excerpt): boolean {
  const folded = (one: string) =>
    ` ${findWords(foldText(one))
      .map((word) => word.text)
      .join(" ")} `;
  return folded(article.body).includes(folded(text));
}

/** True where more than marks stands around the words. */
function goesOn({ article, start, end }: Excerpt, words: Span): boolean {
  return /[\p{L}\p{N}]/u.test(`${article.body.slice(start, words.start)} ${article.body.slice(words.end, end)}`);
}

function around(words: Excerpt, parts: readonly (Span | null | undefined)[]): Excerpt {
  let { start, end } = words;
  for (const part of parts) {
    start = Math.min(start, part?.start ?? start);
    end = Math.max(end, part?.end ?? end);
  }
  return new Excerpt(words.article, { start, end });
}

/** Says how many articles carry the words, since when, and how many texts these are; empty where one alone does. */
function countCarriers({ carriers: all, verdict }: Check, archive: Archive, words: Words): readonly TextBlock[] {
  const carriers = all.filter(({ how }) => how === "whole" || how === "shortened");
  const ids = carriers.map((one) => one.words.article.id);
  const articles = new Set(ids).size;
  const [first] = carriers;
  const days = new Set(carriers.map((one) => one.words.article.publishedOn)).size;
  // Of two articles of one day the numbers say it already.
  if (articles < 2 || (articles === 2 && days === 1) || verdict === "nearest" || !first) return [];
  const texts = countTexts(ids, archive.carriers);
  const line = words.check.carriers(articles, { kind: "date", date: first.words.article.publishedOn });
  return [textBlock("hint", ...line, ...(texts < articles ? [` ${words.coverage.countedByText(texts)}`] : []))];
}

/** Says how much was searched, and that not finding it shows nothing about whether it was said. */
export function describeSearched({ articles, from, to }: Searched, words: Words): TextBlock {
  return textBlock("hint", ...words.check.searched(describeArticles(articles, from, to, words)));
}

/** Says that words that no article's text has stand in a headline; mostly empty. */
export function describeHeadline(claim: string, archive: Archive, words: Words): readonly TextBlock[] {
  const id = findHeadline(claim, archive);
  const article = id === null ? undefined : archive.sources.get(id)?.article;
  return article?.title ? [textBlock("warning", words.check.onlyInHeadline(article.title))] : [];
}
