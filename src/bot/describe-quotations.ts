import { denialBehind } from "../archive/allegations/denial-behind.ts";
import type { Archive } from "../archive/archive.ts";
import { cite } from "../archive/cite.ts";
import { carryOneText } from "../coverage/carriers.ts";
import { findWords } from "../coverage/fold.ts";
import { sharedLength } from "../coverage/span.ts";
import { type FoldedQuotation, foldQuotations } from "../quotations/fold-quotations.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Words } from "./languages/words.ts";
import { line } from "./line.ts";
import { openSourceList, type SourceList } from "./number-sources.ts";
import { type Block, type PassageBlock, type QuotationBlock, textBlock } from "./reply.ts";
import { showDenial } from "./show-excerpt.ts";
import { describeArticle, describeNotices, paragraphSign } from "./wording.ts";

/**
 * Tells what somebody said, or anybody where no name is given, by article: the article once, then the quotations, and under each where else
 * the same words stand, and who denies right behind that they were said. Articles are numbered where that is in another one.
 */
export function describeQuotations(
  name: string | null,
  quotations: readonly Quotation[],
  archive: Archive,
  words: Words,
): readonly Block[] {
  const list = openSourceList();
  const folded = foldQuotations(quotations);
  const ids = new Set(folded.map(({ fullest }) => fullest.words.article.id));
  // The articles under which something is shown have the first numbers.
  for (const { fullest } of folded) list.numberOf(cite(archive, fullest.words));
  const isNumbered = folded.some(({ fullest, others }) => others.some((other) => !standTogether(fullest, other)));
  const blocks = Array.from(ids).flatMap((id) => {
    const own = folded.filter(({ fullest }) => fullest.words.article.id === id);
    const [number = 0] = own.map(({ fullest }) => list.numberOf(cite(archive, fullest.words)));
    const citation = list.sources()[number - 1]?.citation;
    if (!citation) return [];
    const sign = isNumbered ? `[${words.number(number)}] ` : "";
    const head = line`${sign}${describeArticle(citation, words)}${describeNotices(citation, words)}`;
    return [
      textBlock("label", ...head),
      ...own.flatMap((one, index) => [
        quotationBlock(one, own[index - 1] ?? null, { name, list, archive, words }),
        ...contradict(one, own[index + 1] ?? null, list, archive),
      ]),
    ];
  });
  // Articles that only repeat words which stand in fuller ones.
  const others = list.sources().slice(ids.size);
  return others.length === 0
    ? blocks
    : [...blocks, textBlock("hint", words.quotes.elsewhere), { kind: "sources", sources: others }];
}

/** Somebody else's denial of what is handed on; none where the next quotation is of it. */
function contradict(
  { fullest: { sentence } }: FoldedQuotation,
  next: FoldedQuotation | null,
  list: SourceList,
  archive: Archive,
): readonly PassageBlock[] {
  const denial = denialBehind(sentence, archive);
  if (!denial || (next && sharedLength(next.fullest.sentence, denial) > 0)) return [];
  // Its article stands above.
  return showDenial(denial, list, archive).map((block) => ({ ...block, source: null }));
}

function standTogether(one: Quotation, other: Quotation): boolean {
  return one.words.article.id === other.words.article.id;
}

interface Setting {
  readonly name: string | null;
  readonly list: SourceList;
  readonly archive: Archive;
  readonly words: Words;
}

function quotationBlock(
  { fullest: quotation, others }: FoldedQuotation,
  before: FoldedQuotation | null,
  { name, list, archive, words }: Setting,
): QuotationBlock {
  const citation = cite(archive, quotation.words);
  const copies = others.filter((other) => isCopy(quotation, other, archive));
  const reports = others.filter((other) => !copies.includes(other));
  const whole = reports.filter((other) => isWhole(other, quotation));
  const places = (some: readonly Quotation[]) =>
    [...new Set(some.map((other) => placeOf(quotation, other, list, archive, words)))].join(", ");
  return {
    kind: "quotation",
    place: null,
    quotation,
    citation,
    named: {
      speaker: name,
      sameDocument: before?.fullest.via?.text === quotation.via?.text,
      also: places(whole),
      partly: places(reports.filter((other) => !whole.includes(other))),
      sameText: places(copies),
    },
  };
}

/** An insertion in brackets is no other words: "as [her] son". */
const wholeShare = 0.9;

function isWhole({ words: its }: Quotation, { words: own }: Quotation): boolean {
  const count = (text: string) => findWords(text).length;
  return count(its.text) >= wholeShare * count(own.text);
}

function isCopy({ words: own }: Quotation, { words: its }: Quotation, { carriers }: Archive): boolean {
  return own.article.id !== its.article.id && carryOneText(own.article.id, its.article.id, carriers);
}

function placeOf(own: Quotation, other: Quotation, list: SourceList, archive: Archive, words: Words): string {
  const citation = cite(archive, other.words);
  const sign = paragraphSign(citation, words);
  return standTogether(own, other) ? sign : `[${words.number(list.numberOf(citation))}] ${sign}`;
}
