import { type Archive, quotationsIn } from "../archive/archive.ts";
import { cite } from "../archive/cite.ts";
import { countTexts } from "../archive/corroboration.ts";
import type { Carrier, Check, Edit, FoundPiece, Frame, Verdict } from "../checking/check.ts";
import type { Searched } from "../checking/checked-coverage.ts";
import type { CheckWords, Words } from "./languages/words.ts";
import type { Line } from "./line.ts";
import { type PassageBlock, type Run, type TextBlock, textBlock } from "./reply.ts";
import { describeArticles, describeAttribution, describeCitation } from "./wording.ts";

/** More differences and articles are counted, not listed. */
const mostEdits = 12;
const mostCarriers = 8;

/** The verdict in a word or two, and what it means. */
export function describeVerdict(verdict: Verdict, { check }: Words): TextBlock {
  return textBlock("heading", check.verdict(...check.verdicts[verdict]));
}

/** What a reader must not miss: that the meaning is turned, and what the sentence does with the words. Often empty. */
export function describeWarnings({ edits, frame, verdict }: Check, { check }: Words): readonly TextBlock[] {
  const turning = edits.filter((edit) => edit.turnsMeaning);
  return [
    ...(turning.length > 0
      ? [textBlock("warning", check.turnsMeaning, ...turning.flatMap((edit) => describeEdit(edit, check)))]
      : []),
    ...(frame && !["spliced", "nearest"].includes(verdict) ? [describeFrame(frame, check)] : []),
  ];
}

function describeFrame({ kind, cue }: Frame, { frames }: CheckWords): TextBlock {
  return textBlock("warning", ...frames[kind]({ kind: "words", excerpt: cue }));
}

/** Whose words they are, against whose they are claimed to be; empty without a claimed speaker. */
export function describeSpeakerFit({ claimedSpeaker, pieces }: Check, words: Words): readonly TextBlock[] {
  if (!claimedSpeaker) return [];
  const { name, fit, person } = claimedSpeaker;
  const quotation = pieces.find((piece) => piece.quotation)?.quotation ?? null;
  if (fit === null || !quotation)
    return person || pieces.length > 0 ? [] : [textBlock("plain", words.coverage.unknownPerson(name))];
  const { check } = words;
  const by = check.articleGives(describeAttribution(quotation, words));
  if (fit === "other") return [textBlock("warning", check.claimedOf(name), ...by)];
  if (fit === "unknown") return [textBlock("warning", check.speakerOpen(name))];
  if (fit === "relayer") return [textBlock("plain", check.passedOn(name), ...by)];
  return [textBlock("plain", ...by)];
}

/** The differences word by word, the gravest first, without those that the warnings say already; may be empty. */
export function describeEdits({ edits, verdict }: Check, { check }: Words): readonly TextBlock[] {
  const others = edits.filter((edit) => !edit.turnsMeaning);
  if (verdict === "nearest" || others.length === 0) return [];
  const more = others.length - mostEdits;
  return [
    ...others.slice(0, mostEdits).map((edit) => textBlock("plain", ...describeEdit(edit, check))),
    ...(more > 0 ? [textBlock("hint", check.andMoreDifferences(more))] : []),
  ];
}

function describeEdit({ kind, article, claim }: Edit, { edits, ...check }: CheckWords): Line {
  const label = edits[kind];
  if (!article) return check.adds(label, claim ?? "");
  const words: Run = { kind: "words", excerpt: article };
  return claim === null ? check.leavesOut(label, words) : check.differs(label, words, claim.replace(/\s+/g, " "));
}

/** What a shortened claim leaves out before, within and behind it; empty for other verdicts. */
export function describeCuts({ pieces, skipped, verdict }: Check, { check }: Words): readonly TextBlock[] {
  if (!["shortened", "framed", "other-speaker"].includes(verdict)) return [];
  const cuts: readonly (readonly [string, FoundPiece["cutBefore"]])[] = [
    [check.cutBefore, pieces[0]?.cutBefore ?? null],
    ...skipped.map((one) => [check.cutWithin, one] as const),
    [check.cutAfter, pieces.at(-1)?.cutAfter ?? pieces.at(-1)?.limit?.words ?? null],
  ];
  return cuts.flatMap(([label, excerpt]) => (excerpt ? [textBlock("plain", label, { kind: "words", excerpt })] : []));
}

/** Every article that carries the words and how, the oldest first; empty where one alone does. */
export function describeCarriers({ carriers, verdict }: Check, archive: Archive, words: Words): readonly TextBlock[] {
  const ids = carriers.map(({ words }) => words.article.id);
  const articles = new Set(ids).size;
  const texts = countTexts(ids, archive.carriers);
  if (articles < 2 || verdict === "nearest") return [];
  const [first] = carriers;
  const more = carriers.length - mostCarriers;
  return [
    textBlock(
      "plain",
      ...words.check.carriers(articles, { kind: "date", date: first?.words.article.publishedOn ?? "" }),
    ),
    ...carriers.slice(0, mostCarriers).map((carrier) => describeCarrier(carrier, archive, words)),
    ...(more > 0 ? [textBlock("hint", words.coverage.andMorePlaces(more))] : []),
    ...(texts < articles ? [textBlock("hint", words.coverage.countedByText(texts))] : []),
  ];
}

function describeCarrier({ words: carried, how, quotation }: Carrier, archive: Archive, words: Words): TextBlock {
  const { ways, carrier, notInMarks } = words.check;
  const carriage = quotation ? describeAttribution(quotation, words) : [notInMarks];
  const citation = describeCitation(cite(archive, carried), words);
  return textBlock("plain", ...carrier(ways[how], { kind: "words", excerpt: carried }, carriage, citation));
}

/** The whole sentence, the claimed words pointed out in it, with whose words are quoted in it. */
export function checkedSentence({ sentence, words }: FoundPiece, place: number | null, archive: Archive): PassageBlock {
  const quotations = quotationsIn(archive, sentence);
  return { kind: "passage", place, excerpt: sentence, best: words, quotations, citation: cite(archive, words) };
}

/** How much was searched, and that not finding it shows nothing about whether it was said. */
export function describeSearched({ articles, from, to }: Searched, words: Words): TextBlock {
  return textBlock("hint", ...words.check.searched(describeArticles(articles, from, to, words)));
}
