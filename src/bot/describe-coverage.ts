import { beginningOf } from "../answers/days/answer-days.ts";
import { findDenials } from "../archive/allegations/find-denials.ts";
import type { CoverageAnswer } from "../archive/answer-coverage.ts";
import type { Archive } from "../archive/archive.ts";
import type { Article } from "../coverage/article.ts";
import { headOf } from "../coverage/citation.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import { findWords, foldText } from "../coverage/fold.ts";
import type { Passage } from "../coverage/passage.ts";
import { markWithin } from "../coverage/passage-mark.ts";
import { isNounOf } from "../english/nouns/nouns.ts";
import { singularOf } from "../english/nouns/number.ts";
import { writeLine } from "./languages/command-names.ts";
import type { Words } from "./languages/words.ts";
import { line, strong } from "./line.ts";
import { openSourceList } from "./number-sources.ts";
import { type Block, type PassageBlock, textBlock } from "./reply.ts";
import { showDenial, showExcerpt } from "./show-excerpt.ts";
import { describeArticle, describeArticles, describeHead, describeNotices, describeTitle } from "./wording.ts";

/** More articles are counted, not named. */
const mostNamed = 5;
const mostPeople = 15;

/** Tells what is known of the coverage, the answer first, then the articles that it is of. */
export async function describeCoverage(
  answer: CoverageAnswer,
  archive: Archive,
  words: Words,
): Promise<readonly Block[]> {
  const { sources, accusations, complete } = answer;
  return [
    ...(await describeMatter(answer, archive, words)),
    ...(complete ? [] : [textBlock("hint", words.known.mayBeMore(accusations.length || sources.length))]),
  ];
}

async function describeMatter(answer: CoverageAnswer, archive: Archive, words: Words): Promise<readonly Block[]> {
  const { matter, sources, leads } = answer;
  const articles = sources.map(({ article }) => article);
  switch (matter) {
    case "published":
      return [describePublished(articles, words), ...nameArticles(articles, words, { saysDay: true })];
    case "authors":
      return [
        ...countNames(articles, ({ author }) => author, words.known.noAuthor, words),
        // Of more articles than are named nobody could tell whose they are.
        ...(articles.length > mostNamed ? [] : nameArticles(articles, words)),
      ];
    case "outlets":
      return [
        ...countNames(articles, ({ publisher }) => publisher, words.known.noOutlet, words),
        ...(articles.some(({ publisher }) => publisher !== null) ? [] : nameArticles(articles, words)),
      ];
    case "latest":
      return [textBlock("plain", words.known.newest(leads.length)), ...(await showLeads(leads, archive, words))];
    case "oldest":
      return [textBlock("plain", words.known.oldest(leads.length)), ...(await showLeads(leads, archive, words))];
    case "digest":
      return [...headSeveral(articles, words), ...(await showLeads(leads, archive, words))];
    case "quoted":
      return describeQuoted(answer, words);
    case "allegations":
      return describeAllegations(answer, archive, words);
    case "copies":
      return describeCopies(articles, archive, words);
    case "comparison":
      return [textBlock("plain", words.known.compareTwo, compareLine(words)), ...nameArticles(articles, words)];
    case "unsaid":
      return [textBlock("plain", words.known.onlyThese), ...nameArticles(articles, words)];
    case "count":
      return [describeSize(articles, words), ...nameArticles(articles, words, { saysDay: true })];
    default: {
      const heading = headSeveral(articles, words);
      return [...heading, ...nameArticles(articles, words, { saysDay: heading.length > 0 })];
    }
  }
}

function compareLine({ commandNames }: Words) {
  return { kind: "example", line: writeLine("compare", { first: "…", second: "…" }, commandNames) } as const;
}

/** Tells how many and of which days, above several: one article says its day itself. */
function headSeveral(articles: readonly Article[], words: Words): readonly Block[] {
  return articles.length > 1 ? [describeSize(articles, words)] : [];
}

function describeSize(articles: readonly Article[], words: Words): Block {
  const days = articles.map(({ publishedOn }) => publishedOn).toSorted();
  return textBlock("plain", ...describeArticles(articles.length, days[0] ?? "", days.at(-1) ?? "", words));
}

function describePublished(articles: readonly Article[], words: Words): Block {
  const [only] = articles;
  if (!only || articles.length > 1) return describeSize(articles, words);
  return textBlock("plain", ...words.known.publishedOn({ kind: "date", date: only.publishedOn }));
}

/** `saysDay`: what stands above says the day of articles that are all of one. */
function nameArticles(articles: readonly Article[], words: Words, { saysDay = false } = {}): readonly Block[] {
  const more = articles.length - mostNamed;
  const isOneDay = new Set(articles.map(({ publishedOn }) => publishedOn)).size === 1;
  const describe = saysDay && isOneDay ? describeTitle : describeArticle;
  return [
    ...articles.slice(0, mostNamed).map((article) => textBlock("hint", ...describe(headOf(article), words))),
    ...(more > 0
      ? [
          textBlock("hint", words.coverage.andMore(more), " ", {
            kind: "example",
            line: writeLine("sources", {}, words.commandNames),
          }),
        ]
      : []),
  ];
}

/** Each name with how many articles it stands over, most first; or that no article states one. */
function countNames(
  articles: readonly Article[],
  nameOf: (article: Article) => string | null,
  none: string,
  words: Words,
): readonly Block[] {
  const counts = new Map<string, number>();
  for (const name of articles.map(nameOf)) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return [textBlock("warning", none)];
  const ordered = [...counts].toSorted(([one, some], [other, others]) => others - some || (one < other ? -1 : 1));
  const more = ordered.length - mostPeople;
  return [
    ...ordered
      .slice(0, mostPeople)
      .map(([name, count]) => textBlock("plain", ...line`${strong(name)}: ${words.coverage.articles(count)}`)),
    ...(more > 0 ? [textBlock("hint", words.coverage.andMore(more))] : []),
  ];
}

/** Tells how articles begin, each below its title, with the line that denies what is said of somebody there. */
export async function showLeads(leads: readonly Passage[], archive: Archive, words: Words): Promise<readonly Block[]> {
  // Each article is read alone, so one plea may stand beneath several.
  const beginnings = leads.map(beginningOf);
  const denials = await Promise.all(beginnings.map((one) => findDenials([one], archive)));
  return leads.flatMap((lead, at) => {
    const excerpt = beginnings[at];
    if (!excerpt) return [];
    const list = openSourceList();
    const shown = showExcerpt(excerpt, list, archive);
    const denial = showDenial(denials[at]?.get(excerpt), list, archive);
    return [
      textBlock("label", ...describeHead(shown.citation, words), ...describeNotices(shown.citation, words)),
      { ...shown, source: null, mark: markWithin(lead, excerpt) },
      // A denial of another article says itself which.
      ...denial.map(({ source, ...block }) => (source === 1 ? { ...block, source: null } : block)),
    ];
  });
}

/** Each text that several of the articles carry, under the newest of them; or that there is none. */
function describeCopies(articles: readonly Article[], { carriers }: Archive, words: Words): readonly Block[] {
  const ids = new Set(articles.map(({ id }) => id));
  const groups = new Set(articles.flatMap(({ id }) => [carriers.get(id) ?? []]));
  const blocks = Array.from(groups).flatMap((group) => {
    const [first, ...others] = group.filter(({ id }) => ids.has(id));
    if (!first || others.length === 0) return [];
    const same = others.slice(0, mostNamed).map((one) => words.coverage.sameText(describeArticle(headOf(one), words)));
    const more = others.length - mostNamed;
    return [
      textBlock("plain", ...describeArticle(headOf(first), words)),
      ...same.map((one) => textBlock("hint", ...one)),
      ...(more > 0 ? [textBlock("hint", words.coverage.sameTextMore(more))] : []),
    ];
  });
  return blocks.length > 0 ? blocks.slice(0, mostBlocks) : [textBlock("plain", words.known.noCopies)];
}
const mostBlocks = 40;

function describeQuoted({ quoted }: CoverageAnswer, words: Words): readonly Block[] {
  const more = quoted.length - mostPeople;
  return [
    textBlock("plain", words.people.quoted(quoted.length)),
    ...quoted
      .slice(0, mostPeople)
      .map(({ name, quotations }) => textBlock("plain", ...words.people.person(strong(name), quotations))),
    ...(more > 0 ? [textBlock("hint", words.coverage.andMore(more))] : []),
  ];
}

function describeAllegations({ accusations }: CoverageAnswer, archive: Archive, words: Words): readonly Block[] {
  const list = openSourceList();
  const denials: Excerpt[] = [];
  const blocks = accusations.slice(0, mostAccusations).flatMap(({ sentence, accuser, denial }) => {
    const above = denial && denials.some((one) => one.article === denial.article && one.start === denial.start);
    if (denial && !above) denials.push(denial);
    const passage = showExcerpt(sentence, list, archive);
    const shown = isSpeaker(accuser, passage) ? passage : { ...passage, accuser };
    if (!denial) return [shown];
    const lines = showDenial(denial, list, archive);
    return [shown, ...(above ? lines.map((line) => ({ ...line, isAbove: true }) as const) : lines)];
  });
  const more = accusations.length - mostAccusations;
  return [
    textBlock("plain", words.known.allegations(accusations.length)),
    ...list.close(more > 0 ? [...blocks, textBlock("hint", words.coverage.andMore(more))] : blocks),
  ];
}
/** More allegations are counted, not shown. */
const mostAccusations = 12;

/** Tells whether who accuses is the one whose words are quoted, and named for that already: also a document, where the sentence names nobody else. */
function isSpeaker(accuser: Excerpt | null, { quotations }: PassageBlock): boolean {
  const speakers = quotations.map(({ speaker }) => speaker);
  if (accuser === null)
    return speakers.length > 0 && speakers.every((speaker) => speaker?.personId === null && isAccusing(speaker.name));
  const names = new Set(speakers.map((speaker) => speaker && foldText(speaker.name)));
  return names.size === 1 && names.has(foldText(accuser.text));
}

/** "a 14-page indictment" */
function isAccusing(name: string): boolean {
  const [last = ""] = findWords(name)
    .slice(-1)
    .map(({ text }) => singularOf(foldText(text)));
  return isNounOf(last, "charging");
}
