import { readOpeningLine } from "../../src/corpus/article/opening-lines.ts";
import { readAuthors } from "../../src/corpus/article/read-authors.ts";
import { findNotice } from "../../src/corpus/page/notice-instead.ts";
import { describeTeaser } from "../../src/corpus/page/read-page.ts";
import { nearestField } from "../../src/corpus/record/nearest-field.ts";
import { findSameArticles } from "../../src/corpus/same-articles.ts";
import { dropRepeatedEnds } from "../../src/corpus/text/repeated-ends.ts";
import { canonical, linked, own, paragraphs, readPage, story, title } from "../corpus/saved-page.ts";
import { exampleArticle } from "../coverage/example.ts";
import { climb, upTo } from "./climb.ts";
import type { Outcome } from "./outcomes.ts";

const head = canonical + linked(own);

/** One page after another, each with more of something than the one before, and how its text begins and ends. */
const climbPages = (counts: readonly number[], write: (count: number) => string): readonly Outcome[] => [
  async () => {
    const told: unknown[] = [];
    for (const count of counts) {
      const { articles, problems } = await readPage(head, write(count));
      told.push([articles.map(({ body }) => [body.length, body.slice(0, 40), body.slice(-40)]), problems]);
    }
    return JSON.stringify(told);
  },
];

const words = "harbour bridge ashby closes monday buses night ferry quay miller coast letter summer winter".split(" ");
const other = story.map((one) => one.replace("Ashby", "Kell").replace("Monday", "Sunday"));

export const noticeLength = climb(
  upTo(180, 20),
  (count) => findNotice("cookies consent ".repeat(count / 2), words)?.message ?? null,
);
export const statedOfNotice = climb(
  upTo(14),
  (count) => findNotice("We use cookies and ask for consent.", [words.slice(0, count).join(" ")])?.message ?? null,
);
export const statedAlone = climb(
  upTo(14),
  (count) => findNotice("Rain fell softly.", [words.slice(0, count).join(" ")])?.message ?? null,
);
export const wordsOfNotice = climb(
  upTo(4),
  (count) =>
    findNotice(["cookies", "consent", "browser", "privacy"].slice(0, count).join(" "), words.slice(0, 4))?.message ??
    null,
);
export const statedLength = climb(upTo(320, 20), (count) =>
  describeTeaser([{ wordCount: 320 }], "rain ".repeat(count)),
);
export const beforeDay = climb(upTo(14), (count) => readOpeningLine(`${"long ".repeat(count)}published on 4 May 2026`));
export const sameText = climb(
  upTo(90, 10),
  (count) =>
    findSameArticles(
      ["a", "b"].map((id) => ({
        article: exampleArticle("x".repeat(count + 1), { id }),
        file: `${id}.md`,
        line: null,
      })) as never,
    ).length,
);
const offers = other.map((one) => `${one} ${one} ${one} ${one}`);
export const briefArticle = climbPages(
  upTo(2400, 300),
  (count) =>
    `<article><h1>${title}</h1>${paragraphs(["Rain fell on the old bridge. ".repeat(count / 29 + 1)])}</article><div><div>${paragraphs(offers)}</div></div>`,
);
export const briefWords = climbPages(
  upTo(11),
  (count) =>
    `<article><h1>${title}</h1>${paragraphs([`It ${"rained ".repeat(count)}there.`])}</article><div><div>${paragraphs(offers)}</div></div>`,
);
const shaped = (headline: string, texts: readonly string[]) =>
  `<div class="post"><h1>${headline}</h1>${paragraphs(texts)}</div>`;
export const otherParagraphs = climbPages(
  upTo(4),
  (count) => `<main>${shaped(title, story)}${shaped("Mayor of Kell resigns", other.slice(0, count))}</main>`,
);
export const otherWords = climbPages(
  upTo(14),
  (count) =>
    `<main>${shaped(title, story)}${shaped(
      "Mayor of Kell resigns",
      other.map((_, at) => `The mayor ${"really ".repeat(count)}left, ${at}.`),
    )}</main>`,
);
export const leadOfLink = climbPages(
  upTo(8),
  (count) =>
    `<article><h1>${title}</h1>${paragraphs(story)}<p>Read ${"much ".repeat(count)}more: <a href="/2026/04/tunnel">The tunnel that was promised</a></p>${paragraphs(other)}</article>`,
);
const said = [
  "I have used that bridge each day since I was a child, and nobody asked me.",
  "They should have built the tunnel that we were promised in the spring.",
];
export const namedReaders = climbPages(
  upTo(10),
  (count) =>
    `<article><h1>${title}</h1>${paragraphs(story)}</article><div><h3>2 thoughts on “Bridge”</h3><ol>${said.map((one) => `<li><cite>Tess${" Mill".repeat(count)}</cite><p>${one}</p></li>`).join("")}</ol></div>`,
);
const anyField = () => false;
export const misspeltFields = climb([2, 3, 4, 5, 6, 8, 12, 20, 24, 32], (length) =>
  [
    "titl",
    "headlin",
    "publishdon",
    "desciption",
    "autor",
    "aricleBdy",
    "daet",
    "publicationDte",
    "datePublishd",
    "alternativeHeadlin",
    "articleBdy",
    "ttl",
  ].map((name) => nearestField(name.length > length ? name : name.padEnd(length, name), anyField)),
);
export const shortFields = ["a", "ur", "dat", "urls", "lnk"].map((name) => () => `${nearestField(name, anyField)}`);
export const listsOfAuthors = climb(upTo(7), (count) => {
  let authors: unknown = "Ada Roe";
  for (let depth = 0; depth < count; depth += 1) authors = [authors];
  return readAuthors(authors);
});
export const repeatedEnds = climb(upTo(8), (count) => {
  const articles = upTo(count).map((at) => ({
    article: exampleArticle(`Rain fell on day ${at}.\n\nRead more on our site.`, { id: `${at}` }),
  }));
  const contents = { articles, problems: [] } as unknown as Parameters<typeof dropRepeatedEnds>[0];
  return dropRepeatedEnds(contents, { path: "a.xml" } as Parameters<typeof dropRepeatedEnds>[1]).problems.length;
});
export const longEnds = climb(upTo(700, 50), (count) => {
  const end = "Read it all now. "
    .repeat(60)
    .slice(0, count + 5)
    .trim();
  const articles = upTo(5).map((at) => ({
    article: exampleArticle(`Rain fell on day ${at}.\n\n${end}`, { id: `${at}` }),
  }));
  const contents = { articles, problems: [] } as unknown as Parameters<typeof dropRepeatedEnds>[0];
  return dropRepeatedEnds(contents, { path: "a.xml" } as Parameters<typeof dropRepeatedEnds>[1]).problems.length;
});
