import { type Denials, findDenials } from "../archive/allegations/find-denials.ts";
import { type Archive, quotationsIn, type Source } from "../archive/archive.ts";
import { cite } from "../archive/cite.ts";
import type { Comparison, SharedWords } from "../checking/alignment/compare-articles.ts";
import type { DifferingFigures } from "../checking/alignment/differing-figures.ts";
import { carryOneText } from "../coverage/carriers.ts";
import { citeExcerpt, headOf } from "../coverage/citation.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import { foldText } from "../coverage/fold.ts";
import { itemAt } from "../coverage/lists.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Words } from "./languages/words.ts";
import { line, strong } from "./line.ts";
import { type Block, type Json, type PassageBlock, type Reply, type Run, textBlock } from "./reply.ts";
import { showDenialAmong } from "./show-excerpt.ts";
import { describeArticle, describeAttribution, describeNotices, paragraphSign } from "./wording.ts";

/** More of each part are counted, not shown. */
const mostShown = 6;

/** Two articles side by side: they are named once, `[1]` and `[2]`, and what is from them has the number. */
export async function describeComparison(one: Source, other: Source, archive: Archive, words: Words): Promise<Reply> {
  // Loaded when it is first asked for: the program starts faster without.
  const { compareArticles } = await import("../checking/alignment/compare-articles.ts");
  const whole = compareArticles(one, other);
  const comparison = { ...whole, shared: withoutRepeats(whole.shared) };
  const { shared, onlyFirst, onlySecond, figures } = comparison;
  const isOneText = carryOneText(one.article.id, other.article.id, archive.carriers);
  const { compare } = words;
  const sentencesOf = (quotations: readonly Quotation[], number: number) =>
    groupBySentence(quotations).map((group) => ({ blocks: [showSentence(group, number, archive)] }));
  const parts: readonly Part[] = [
    [compare.figures, figures.map((pair) => ({ blocks: showFigures(pair, archive) }))],
    [
      compare.bothQuote,
      shared.map((pair) => ({ blocks: describeShared(pair, words), quoted: [pair.first, pair.second] })),
    ],
    [compare.onlyFirst, sentencesOf(onlyFirst, 1)],
    [compare.onlySecond, sentencesOf(onlySecond, 2)],
  ];
  const shown = parts.flatMap(([, items]) => items.slice(0, mostShown).flatMap(excerptsOf));
  const setting = {
    denials: await findDenials(shown, archive),
    numbers: new Map([one, other].map(({ article }, at) => [article.id, at + 1])),
    archive,
    words,
  };
  return {
    private: false,
    blocks: [
      textBlock(
        "heading",
        figures.length === 0 ? compare.shared(shared.length) : compare.heading(shared.length, figures.length),
      ),
      nameArticle(one, 1, archive, words),
      nameArticle(other, 2, archive, words),
      ...(isOneText ? [textBlock("warning", compare.oneText)] : []),
      textBlock("hint", compare.notJudged),
      ...parts.flatMap((part) => listPart(part, setting)),
    ],
    record: { ...recordOf(one, other, comparison), oneText: isOneText },
  };
}

/** Keeps of words that an article quotes twice the first place. */
function withoutRepeats(shared: readonly SharedWords[]): readonly SharedWords[] {
  const texts = shared.map(({ first, second }) => `${foldText(first.text)}|${foldText(second.text)}`);
  return shared.filter((_, at) => texts.indexOf(itemAt(texts, at)) === at);
}

/** With what was put right or taken back of any of it: the articles are compared whole. */
function nameArticle({ article, passages }: Source, number: number, archive: Archive, words: Words): Block {
  const [first] = passages;
  const notices = first ? describeNotices({ ...cite(archive, first.excerpt), correctedBeside: [] }, words) : [];
  return textBlock("plain", ...line`[${words.number(number)}] ${describeArticle(headOf(article), words)}${notices}`);
}

/** What is listed once: its passages, or lines with what they quote. */
interface Item {
  readonly blocks: readonly Block[];
  readonly quoted?: readonly Excerpt[];
}

/** Its title, and what it lists. */
type Part = readonly [title: string, items: readonly Item[]];

interface Setting {
  readonly denials: Denials;
  /** Holds the numbers of the two articles. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly archive: Archive;
  readonly words: Words;
}

function excerptsOf({ blocks, quoted }: Item): readonly Excerpt[] {
  return quoted ?? blocks.flatMap((block) => (block.kind === "passage" ? [block.excerpt] : []));
}

/** A part with its title, and what answers an accusation beneath it; nothing for an empty one. */
function listPart([title, items]: Part, { denials, numbers, archive, words }: Setting): readonly Block[] {
  const { coverage } = words;
  const more = items.length - mostShown;
  if (items.length === 0) return [];
  return [
    textBlock("plain", strong(title)),
    ...items
      .slice(0, mostShown)
      .flatMap((item) => [
        ...item.blocks,
        ...excerptsOf(item).flatMap((one) => showDenialAmong(denials.get(one), numbers, archive)),
      ]),
    ...(more > 0 ? [textBlock("hint", coverage.andMore(more))] : []),
  ];
}

/** The words once where both articles have the same, with whose they are in each. */
function describeShared({ first, second, inFirst, inSecond }: SharedWords, words: Words): readonly Block[] {
  const places = [placeOf(first, 1, words), placeOf(second, 2, words)] as const;
  const [one, other] = [describeAttribution(inFirst, words), describeAttribution(inSecond, words)];
  const quote = (excerpt: Excerpt): Run => ({ kind: "words", excerpt });
  if (foldText(first.text) !== foldText(second.text))
    return [
      textBlock("plain", ...line`• ${quote(first)} — ${one}, ${places[0]}`),
      textBlock("plain", ...line`• ${quote(second)} — ${other}, ${places[1]}`),
    ];
  const isSame = JSON.stringify(one) === JSON.stringify(other);
  const attributions = isSame
    ? line`${one}, ${places[0]}, ${places[1]}`
    : line`${one}, ${places[0]}${words.between}${other}, ${places[1]}`;
  return [textBlock("plain", ...line`• ${quote(first)} — ${attributions}`)];
}

function placeOf(excerpt: Excerpt, number: number, words: Words): string {
  return `[${words.number(number)}] ${paragraphSign(citeExcerpt(excerpt), words)}`;
}

/** The whole sentences, the figures pointed out in them. */
function showFigures(
  { first, second, firstSentence, secondSentence }: DifferingFigures,
  archive: Archive,
): readonly Block[] {
  return [
    showPassage(firstSentence, { best: first, source: 1 }, archive),
    showPassage(secondSentence, { best: second, source: 2 }, archive),
  ];
}

/** Quotations of one sentence together, in order. */
function groupBySentence(quotations: readonly Quotation[]): readonly (readonly Quotation[])[] {
  const groups = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const { start } = quotation.sentence;
    groups.set(start, [...(groups.get(start) ?? []), quotation]);
  }
  return [...groups.values()];
}

/** A sentence, with what only this article quotes in it pointed out. */
function showSentence(quotations: readonly Quotation[], source: number, archive: Archive): PassageBlock {
  const [first, ...others] = quotations;
  if (!first) throw new RangeError("nothing is quoted");
  const best = others.length === 0 ? first.words : null;
  const pointed = quotations.map(({ words }) => words);
  return { ...showPassage(sentenceAround(first.sentence, pointed), { best, source }, archive), pointed };
}

/** A quotation may go on beyond its sentence. */
function sentenceAround(sentence: Excerpt, quoted: readonly Excerpt[]): Excerpt {
  let { start, end } = sentence;
  for (const one of quoted) [start, end] = [Math.min(start, one.start), Math.max(end, one.end)];
  return new Excerpt(sentence.article, { start, end });
}

function showPassage(
  excerpt: Excerpt,
  { best, source }: Pick<PassageBlock, "best"> & { readonly source: number },
  archive: Archive,
): PassageBlock {
  const citation = cite(archive, best ?? excerpt);
  return { kind: "passage", place: null, excerpt, best, quotations: quotationsIn(archive, excerpt), citation, source };
}

function recordOf(one: Source, other: Source, { shared, onlyFirst, onlySecond, figures }: Comparison): Reply["record"] {
  return {
    command: "compare",
    first: one.article.id,
    second: other.article.id,
    shared: shared.map(({ first, second }): Json => ({ first: spanRecord(first), second: spanRecord(second) })),
    figures: figures.map(({ first, second }): Json => ({ first: spanRecord(first), second: spanRecord(second) })),
    onlyFirst: onlyFirst.map(({ words }) => spanRecord(words)),
    onlySecond: onlySecond.map(({ words }) => spanRecord(words)),
  };
}

function spanRecord({ start, end, text }: Excerpt): Json {
  return { start, end, text };
}
