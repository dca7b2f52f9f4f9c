import type { IsoDate } from "../coverage/article.ts";
import type { ArticleHead, Citation } from "../coverage/citation.ts";
import { findSentences } from "../coverage/sentences.ts";
import { type Span, sharedLength } from "../coverage/span.ts";
import { linkToWords } from "../coverage/text-fragment.ts";
import type { Quotation, Speaker } from "../quotations/quotation.ts";
import type { Words } from "./languages/words.ts";
import { joinLines, type Line, line, strong } from "./line.ts";
import type { Elsewhere, NamedAbove, NumberedSource, PassageBlock, QuotationBlock, Run, SourceBlock } from "./reply.ts";
import { oneLine, shortTitle } from "./short-title.ts";

/** Says where words come from, on one line: title, publisher, date, paragraph. The link is the renderer's to draw. */
export function describeCitation(citation: Citation, words: Words): Line {
  const head = describeArticle(citation, words);
  return line`${head} · ${paragraphSign(citation, words)}${describeNotices(citation, words)}`;
}

/** Says where words stand, beside a list of sources that names the article: `[1] ¶17`, `¶17` where it is the only one. */
export function describePlace(block: PassageBlock, words: Words): Line {
  const { source, citation, alsoIn, partlyIn, sameTextIn } = block;
  if (source === undefined) return describeCitation(citation, words);
  if (source === "below") return describeAccuser(block, words);
  const { coverage } = words;
  const also = alsoIn ? ` · ${coverage.alsoIn(listNumbers(alsoIn, words))}` : "";
  const partly = partlyIn ? ` · ${coverage.partlyIn(listNumbers(partlyIn, words))}` : "";
  const same = sameTextIn ? ` · ${coverage.sameTextIn(listNumbers(sameTextIn, words))}` : "";
  const number = source === null ? "" : `[${words.number(source)}] `;
  const accuser = describeAccuser(block, words);
  const by = accuser.length > 0 ? line`${accuser} · ` : [];
  return line`${by}${number}${linkedParagraph(block, words)}${also}${partly}${same}`;
}

/** Says where a line stands that is shown above: `[1] ¶18 (quoted above)`. */
export function describeAbove(block: PassageBlock, words: Words): Line {
  return line`${describePlace(block, words)} ${words.known.quotedAbove}`;
}

/** Tells who makes an accusation, where a sentence is shown for that. */
function describeAccuser({ accuser }: PassageBlock, { known }: Words): Line {
  if (accuser === undefined) return [];
  return accuser ? known.madeBy({ kind: "words", excerpt: accuser }) : [known.makerNotStated];
}

function linkedParagraph({ citation, best, excerpt }: PassageBlock, words: Words): Run {
  const sign = paragraphSign(citation, words);
  const address = linkToWords(best ?? excerpt);
  return address === null ? sign : { kind: "link", text: sign, address };
}

function listNumbers({ sources, more }: Elsewhere, { number, coverage }: Words): string {
  const listed = sources.map((source) => `[${number(source)}]`).join(", ");
  return more > 0 ? `${listed} ${coverage.andMore(more)}` : listed;
}

/** Says where words stand in their article: `¶17`. */
export function paragraphSign({ paragraph }: Pick<Citation, "paragraph">, { number }: Words): string {
  return `¶${number(paragraph)}`;
}

/**
 * An article in the list of sources that ends a reply, after its number and title: who published it and when, which paragraph of it is
 * shown, and what was put right or taken back.
 */
export function describeOrigin({ citation, passage }: NumberedSource, words: Words): Line {
  const paragraph = passage ? line` · ${linkedParagraph(passage, words)}` : [];
  return line`${statedOrigin(citation, words)} · ${dayRun(citation.publishedOn)}${paragraph}${describeNotices(citation, words)}`;
}

/** An article on one line: title, publisher and author where they are stated, date. */
export function describeArticle(head: ArticleHead, words: Words): Line {
  return line`${describeTitle(head, words)} · ${dayRun(head.publishedOn)}`;
}

/** An article above its own first words, which say again what one without a headline would be called by. */
export function describeHead(head: ArticleHead, words: Words): Line {
  if (!head.untitled) return describeArticle(head, words);
  const origin = statedOrigin(head, words).replace(/^ · /, "");
  const day = dayRun(head.publishedOn);
  // A line that begins with "7. Oktober" would be an item of a list.
  return origin === "" ? words.known.publishedOn(day) : line`${origin} · ${day}`;
}

/** An article by its title and publisher, where the day is said already. */
export function describeTitle(head: ArticleHead, words: Words): Line {
  return line`${strong(shortTitle(head))}${statedOrigin(head, words)}`;
}

function statedOrigin({ publisher, author }: ArticleHead, { coverage }: Words): string {
  const by = author === null ? "" : ` · ${coverage.byAuthor(oneLine(author))}`;
  return publisher === null ? by : ` · ${publisher}${by}`;
}

/**
 * ` · corrected on 8 March 2024: The first version gave a wrong day.` Reads on from a citation; empty for one without. What was put
 * right in another part of the article is only mentioned.
 */
export function describeNotices(
  { corrected = [], correctedBeside = [], retractedElsewhere: retracted }: Citation,
  { coverage }: Words,
): Line {
  return [
    ...(retracted
      ? line` · ${coverage.retractedElsewhere(retracted.publisher, dayRun(retracted.on))}${oneLine(retracted.text)}`
      : []),
    ...corrected.flatMap((notice) => {
      const on = dayRun(notice.on);
      if (correctedBeside.includes(notice)) return line` · ${coverage.correctedBeside(on)}`;
      return line` · ${coverage.correctedOn(on)}${oneLine(notice.text)}`;
    }),
  ];
}

/** An article in a list, on one line: its place, title, publisher, date, and how much is in it. */
export function describeSource(
  { place, citation, paragraphs, quotations, carriers = 0 }: SourceBlock,
  words: Words,
): Line {
  const { coverage } = words;
  const head = line`${strong(shortTitle(citation))}${statedOrigin({ ...citation, publisher: citation.publisher ?? coverage.publisherNotStated }, words)} · ${dayRun(citation.publishedOn)}`;
  const size = `${coverage.paragraphs(paragraphs)}, ${coverage.quotations(quotations)}`;
  const carried = carriers > 0 ? ` · ${coverage.sameTextAs(carriers)}` : "";
  const number = place === null ? "" : `[${words.number(place)}] `;
  return line`${number}${head} · ${size}${carried}${describeNotices({ ...citation, correctedBeside: [] }, words)}`;
}

/** Says how many articles there are, and of which days: `3 articles from 1 October 2024 to 7 October 2024`. The days are nothing where there are no articles. */
export function describeArticles(count: number, oldest: IsoDate, newest: IsoDate, { coverage }: Words): Line {
  if (count === 0) return [coverage.articles(count)];
  const [first, last] = [dayRun(oldest), dayRun(newest)];
  return oldest === newest ? coverage.articlesOfDay(count, last) : coverage.articlesOfDays(count, first, last);
}

/** The days that articles are from: one, or the first and the last. */
export function describeDays(oldest: IsoDate, newest: IsoDate, { ask }: Words): Line {
  const [first, last] = [dayRun(oldest), dayRun(newest)];
  return oldest === newest ? [last] : ask.fromDayToDay(first, last);
}

function dayRun(date: IsoDate): Run {
  return { kind: "date", date };
}

/** Tells whose words are quoted in what is shown, in order, each once, on one line; empty when nothing is. A work's title is nobody's words. */
export function describeSpeakers(quotations: readonly Quotation[], shown: Span, words: Words): Line {
  const quoted = quotations.filter((one) => one.kind !== "title" && sharedLength(one.words, shown) > 0);
  const speakers = new Map<string, Quotation>();
  for (const one of quoted) {
    const key = JSON.stringify([one.speaker?.name, one.affirmed]);
    const before = speakers.get(key);
    speakers.set(key, before ? joinQuoted(before, one) : one);
  }
  const told = Array.from(speakers.values(), (quotation) => describeAttribution(quotation, words));
  const listed = joinLines(told, words.between);
  if (listed.length === 0) return [];
  const share = quoted.reduce((sum, one) => sum + sharedLength(one.words, shown), 0) / (shown.end - shown.start);
  const isWhole = share >= mostlyQuoted && !hasOwnSentence(quoted, shown);
  return isWhole ? line`— ${listed}` : [words.quotedWithin, ...listed];
}

/** A sentence in which nobody is quoted is the article's own: no name below it says so. */
function hasOwnSentence(quoted: readonly Quotation[], shown: Span): boolean {
  const body = quoted[0]?.words.article.body ?? "";
  return findSentences(body, shown).some((one) => quoted.every(({ words }) => sharedLength(words, one) === 0));
}

/** With less of a text in quotation marks, a name below it would pass for the one who wrote all of it. Set by hand. */
const mostlyQuoted = 0.5;

/** Two quotations of one speaker as one: no surer than either, and relayed or in a document only where both are. */
function joinQuoted(one: Quotation, other: Quotation): Quotation {
  const isSurer = one.certainty === "certain" && other.speaker !== null && other.certainty !== "certain";
  const via = one.via?.text === other.via?.text ? one.via : null;
  const relayedBy = one.relayedBy?.name === other.relayedBy?.name ? one.relayedBy : null;
  return one.speaker === null ? one : { ...(isSurer ? other : one), via, relayedBy };
}

/** Under a quotation whose speaker and article are named above it: `¶2 · probably, in a statement`. */
export function describeNamed({ quotation, citation, named }: QuotationBlock, words: Words): Line {
  if (!named) return describeCitation(citation, words);
  const { speaker, also, partly, sameText } = named;
  const sign = paragraphSign(citation, words);
  const address = linkToWords(quotation.words);
  const paragraph: Run = address === null ? sign : { kind: "link", text: sign, address };
  const elsewhere = [
    ...(also === "" ? [] : [words.coverage.alsoIn(also)]),
    ...(partly === "" ? [] : [words.coverage.partlyIn(partly)]),
    ...(sameText === "" ? [] : [words.coverage.sameTextIn(sameText)]),
  ];
  const attribution =
    quotation.speaker?.name === speaker && quotation.affirmed === true
      ? describeBeyondName(quotation, named, words)
      : describeAttribution(quotation, words);
  const said = attribution.length > 0 ? line` · ${attribution}` : [];
  return line`${paragraph}${said}${elsewhere.map((one) => ` · ${one}`).join("")}`;
}

/** Tells what is known of who said it where the name itself stands above: how sure that is, who relayed it, in which document. */
function describeBeyondName(
  { certainty, relayedBy, via }: Quotation,
  { sameDocument }: NamedAbove,
  { speaker }: Words,
): Line {
  const document = via && !sameDocument ? [speaker.inDocument(via.text)] : [];
  const beyond = [...(relayedBy ? speaker.relayedBy(strong(relayedBy.name)) : []), ...document];
  if (certainty !== "certain") return [speaker.probablyThem, ...beyond];
  const [first, ...rest] = beyond;
  return first === undefined ? [] : [typeof first === "string" ? first.replace(/^, /, "") : first, ...rest];
}

/** Tells who said it, on one line: the speaker, who relayed it, and the document; or that nobody is established. */
export function describeAttribution(quotation: Quotation, words: Words): Line {
  const { speaker, relayedBy, via, certainty, affirmed } = quotation;
  if (!speaker) return [words.speaker.notEstablished];
  const name = strong(nameWithin(speaker));
  if (affirmed !== true) return affirmed === false ? words.speaker.denied(name) : words.speaker.reported(name);
  const relayer = relayedBy ? words.speaker.relayedBy(strong(relayedBy.name)) : [];
  const document = via ? words.speaker.inDocument(via.text) : "";
  return line`${certainty === "certain" ? name : words.speaker.probably(name)}${relayer}${document}`;
}

/** "A 14-page indictment" and "The Court of Appeal" began a sentence there, and begin none here. */
function nameWithin({ name, personId }: Speaker): string {
  const isPhrase = personId === null && /^(?:\p{Lu}\p{Ll}{0,2}\s\P{Lu}+$|The\s)/u.test(name);
  return isPhrase ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
