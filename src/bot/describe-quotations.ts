import { findDenials } from "../archive/allegations/find-denials.ts";
import type { Archive } from "../archive/archive.ts";
import { cite } from "../archive/cite.ts";
import { carryOneText } from "../coverage/carriers.ts";
import { findWords } from "../coverage/fold.ts";
import { type FoldedQuotation, foldQuotations } from "../quotations/fold-quotations.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Words } from "./languages/words.ts";
import { line } from "./line.ts";
import { openSourceList, type SourceList } from "./number-sources.ts";
import { quotedExcerpt } from "./quoted-excerpt.ts";
import { type Block, type QuotationBlock, textBlock } from "./reply.ts";
import { showDenialAmong } from "./show-excerpt.ts";
import { describeArticle, describeNotices, paragraphSign } from "./wording.ts";

/**
 * Tells what somebody said, or anybody where no name is given, by article: the article once, then the quotations, and under each where else
 * the same words stand, and what answers an accusation in them. Articles are numbered where that is in another one.
 */
export async function describeQuotations(
  name: string | null,
  quotations: readonly Quotation[],
  archive: Archive,
  words: Words,
): Promise<readonly Block[]> {
  const list = openSourceList();
  const folded = foldQuotations(quotations);
  const ids = new Set(folded.map(({ fullest }) => fullest.words.article.id));
  // The articles under which something is shown have the first numbers.
  for (const { fullest } of folded) list.numberOf(cite(archive, fullest.words));
  const isNumbered = folded.some(({ fullest, others }) => others.some((other) => !standTogether(fullest, other)));
  const groups = Array.from(ids).map((id) => {
    const own = folded.filter(({ fullest }) => fullest.words.article.id === id);
    return own.map((one, index) => quotationBlock(one, own[index - 1] ?? null, { name, list, archive, words }));
  });
  const shown = new Map(groups.flat().map((block) => [block, quotedExcerpt(block)]));
  const denials = await findDenials([...shown.values()], archive);
  const denialOf = (block: QuotationBlock) => {
    const excerpt = shown.get(block);
    return excerpt && denials.get(excerpt);
  };
  const blocks = groups.flatMap((own) => {
    const [number = 0] = own.map((block) => list.numberOf(block.citation));
    const citation = list.sources()[number - 1]?.citation;
    if (!citation) return [];
    const sign = isNumbered ? `[${words.number(number)}] ` : "";
    const head = line`${sign}${describeArticle(citation, words)}${describeNotices(citation, words)}`;
    return [
      textBlock("label", ...head),
      // The article stands above.
      ...own.flatMap((block) => [
        block,
        ...showDenialAmong(denialOf(block), new Map([[citation.articleId, null]]), archive),
      ]),
    ];
  });
  // Articles that only repeat words which stand in fuller ones.
  const others = list.sources().slice(ids.size);
  return others.length === 0
    ? blocks
    : [...blocks, textBlock("hint", words.quotes.elsewhere), { kind: "sources", sources: others }];
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
