import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const page = (above: string, below = "") =>
  `<main><article><h1>${title}</h1>${above}${paragraphs(story)}${below}</article></main>`;

describe("a byline that ends with the day says when an article came out", () => {
  it.each([
    ["of a long name", "By Wesley Achterberg, 4 May 2026", "Wesley Achterberg"],
    ["with a comma before the year", "By Marta Pereira, 4 May, 2026", "Marta Pereira"],
    ["with the paper", "By Marta Pereira, Kessock Courier, May 4, 2026", "Marta Pereira"],
    ["with an office", "By Gideon Lindqvist, Political Editor, 4 May 2026", "Gideon Lindqvist"],
    ["of two", "By Marta Pereira and Colin Halloran, May 4, 2026", "Marta Pereira, Colin Halloran"],
    ["in capitals", "BY MARTA PEREIRA, MAY 4, 2026", "Marta Pereira"],
    ["with a place", "By Marta Pereira in Ashby, 4 May 2026", "Marta Pereira"],
    ["in French", "Par Jeanne Castellan, 4 mai 2026", "Jeanne Castellan"],
    ["in German", "Von Karin Brodersen, 4. Mai 2026", "Karin Brodersen"],
    ["in Spanish", "Por Rosalía Villén, 4 de mayo de 2026", "Rosalía Villén"],
    ["with the month first, as only it can be", "By Marta Pereira on Mon, 05/14/2026 - 10:12", "Marta Pereira"],
    ["with the day first, as only it can be", "By Marta Pereira, 14/05/2026", "Marta Pereira"],
    ["and the time", "By Marta Pereira, 4 May 2026 09:30", "Marta Pereira"],
  ])("%s", async (_why, line, author) => {
    const { articles, paragraphs: body } = await readPage(canonical, page(`<p>${line}</p>`));
    expect(articles[0]).toMatchObject({ author, publishedOn: line.includes("14") ? "2026-05-14" : "2026-05-04" });
    expect(body).toEqual(story);
  });

  it.each([
    ["in which either may be the month", "By Marta Pereira, 03/04/2026"],
    ["of a change", "By Marta Pereira, updated 4 May 2026"],
    ["of a change, in French", "Par Jeanne Castellan, mis à jour le 4 mai 2026"],
  ])("but not a day %s", async (_why, line) => {
    expect((await readPage(canonical, page(`<p>${line}</p>`))).articles).toEqual([]);
  });
});

describe("a name is the author's", () => {
  it.each([
    ["below a “By” of its own", "<div>By</div><div>Renata Pike</div><div>|</div><div>4 May 2026</div>"],
    ["below “Written by”", "<div>Written by</div><div>Renata Pike</div><div>4 May 2026</div>"],
    ["below “Von”", "<span><div>Von</div><div>Renata Pike</div></span><div>4. Mai 2026</div>"],
    ["in the credits of a reader", '<div class="credits reader-credits">Renata Pike</div><div>4 May 2026</div>'],
  ])("%s", async (_why, above) => {
    const { articles, problems } = await readPage(canonical, page(above));
    expect(articles[0]).toMatchObject({ author: "Renata Pike", publishedOn: "2026-05-04" });
    expect(problems).toEqual([]);
  });

  it("and not below a section", async () => {
    const { articles, problems } = await readPage(
      canonical,
      page("<div>Travel</div><div>Renata Pike</div><div>4 May 2026</div>"),
    );
    expect(articles[0]?.author).toBeNull();
    expect(problems).toEqual([expect.stringContaining('has "Renata Pike" above its text')]);
  });
});

describe("of a text is left out by its name or place", () => {
  it.each([
    [
      "a table of contents",
      '<div class="ez-toc-v2"><div class="toc-title"><p>Table of Contents</p></div><nav><ul><li><a href="#a">What was said</a></li></ul></nav></div>',
      "",
    ],
    ["when it was changed, without a year", "<div>Updated: Jan 9</div>", ""],
    ["how long ago it was changed", "<p>Updated 3 hours ago</p>", ""],
    [
      "what is said of rights and transcripts",
      "",
      '<p class="disclaimer">Copyright © 2026 Tarn Radio. All rights reserved. Visit our pages for terms of use.</p><p class="disclaimer">Transcripts are made in haste. This text may be revised, and the record is what was said.</p>',
    ],
  ])("%s", async (_why, above, below) => {
    const found = await readPage(canonical + linked(own), page(above, below));
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  it("but not a sentence of a change", async () => {
    const line = "Updated plans for 3 bridges were shown to the town.";
    expect((await readPage(canonical + linked(own), page(`<p>${line}</p>`))).paragraphs).toEqual([line, ...story]);
  });
});

describe("a title of a page is its headline without what stands before it", () => {
  it.each(["Print: ", "Printable version: ", "Article - ", "Ashby | "])("%s", async (before) => {
    const head = `<title>${before}${title}</title>`;
    const { articles } = await readPage(head, page("<p>4 May 2026</p>").replaceAll("h1>", "h2>"));
    expect(articles[0]?.title).toBe(title);
  });
});

describe("a page without headings begins with its headline", () => {
  it.each([
    ["above a byline", `<p>${title}</p><p>By Marta Pereira, 4 May 2026</p>`],
    ["above a day", `<p class="c5"><span>${title}</span></p><p>4 May 2026</p>`],
  ])("%s", async (_why, above) => {
    const { articles, paragraphs: body } = await readPage("", above + paragraphs(story));
    expect([articles[0]?.title, body]).toEqual([title, story]);
  });

  it.each([
    ["a sentence", "<p>The bridge closes.</p><p>4 May 2026</p>"],
    ["a line that is apart from the day", `<p>${title}</p>${paragraphs(story.slice(0, 1))}<p>4 May 2026</p>`],
  ])("but not with %s", async (_why, above) => {
    expect((await readPage('<meta name="date" content="2026-05-04">', above + paragraphs(story))).articles).toEqual([
      expect.objectContaining({ title: null }),
    ]);
  });
});

const author = "Ada Roe";

describe("below the text is left out", () => {
  it.each([
    ["who the author is, with a book", `<p><em><b>${author}</b> is the author of “The Long Tide”.</em></p>`],
    ["in small type", `<p><small>${author} edits the column “Low Water” and lives in Ashby.</small></p>`],
    ["how to reach the author", `<p><em>Contact reporter ${author} at roe@tarn.example or 555-0133.</em></p>`],
    ["in roman type", `<p>Contact ${author} at roe@tarn.example. Follow on X @adaroe.</p>`],
    ["by telephone", `<p>${author} can be reached at 555-0199.</p>`],
    ["by the last name", "<p>Email Roe at roe@tarn.example.</p>"],
    ["whose the text is", "<p>Copyright 1999 The Tarn Courier. All rights reserved.</p>"],
    ["with the sign behind it", "<p>Copyright © 2026 Tarn Courier</p>"],
    ["within a sentence", "<p>The Tarn Courier 2026, all rights reserved.</p>"],
    ["the day once more", "<p>Published 4 May 2026</p>"],
    ["the day, with the time", "<div>Posted on 4 May 2026, 10:00</div>"],
    ["the day of a change", "<p><em>Last updated: 5 May 2026</em></p>"],
    ["the day of a change, as a sentence", "<p>This article was last updated on 5 May 2026.</p>"],
    ["the day of a change, in another language", "<p>Zuletzt aktualisiert: 5. Mai 2026</p>"],
    ["why a letter comes", "<p>You are receiving this email because you opted in on our site.</p>"],
    ["a button of a window", '<p><a href="javascript:window.close()">Close this window</a></p>'],
  ])("%s", async (_why, below) => {
    const found = await readPage(canonical + linked(own), page("", below));
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  it.each([
    [
      "where it came out in print",
      "<p>A version of this article appears in print on May 5, 2026, Section A, Page 12 of the Ashby edition with the headline: A Gate Closes.</p>",
    ],
    ["where to send what one knows", "<p>Got a tip? Email us at tips@tarn.example or call 555-0133.</p>"],
    ["where to send a story", "<p>Do you have a story? Contact our newsroom at news@tarn.example.</p>"],
    ["whom to write to", "<p><em>Write to the desk at desk@tarn.example.</em></p>"],
    ["from where it was printed", "<p>Printed from https://tarn-courier.example/bridge</p>"],
  ])("and told of: %s", async (_why, below) => {
    const found = await readPage(canonical + linked(own), page("", below));
    expect(found.paragraphs).toEqual(story);
    expect(found.problems).toEqual([expect.stringContaining("is read without what stands below its text")]);
  });

  it.each([
    ["what somebody else said of a number", "Call 555-0133 for help, said the board."],
    ["whom the author quotes", "“Roe never asked us”, said Dora Finchley."],
    ["another day", "The bridge opens again on 4 June 2027"],
    ["a sentence with the day", "It was on 4 May 2026 that the bridge closed."],
    ["rights that somebody has", "All rights of way over the bridge end on Monday."],
    ["what was updated, and is not the text", "The map of the bay was last updated on 5 May 2026."],
    ["whom a board asks to call", "Call the board at 555-0133, its head said, before the gate closes."],
    ["a version of a plan", "A version of this plan was published in May."],
  ])("but not %s", async (_why, line) => {
    expect((await readPage(canonical + linked(own), page("", `<p>${line}</p>`))).paragraphs).toEqual([...story, line]);
  });
});

describe("between paragraphs, a line that is only a link is left out with the marks around it", () => {
  const between = (line: string) =>
    `<main><article><h1>${title}</h1>${paragraphs(story.slice(0, 2))}${line}${paragraphs(story.slice(2))}</article></main>`;
  const link = '<a href="/kiln">Old kiln burns to the ground</a>';

  it.each([`<b>[ </b>${link}<b> ]</b>`, `(${link})`, `» ${link}`, `→ ${link}`, `| ${link} |`, `* ${link}`])(
    "%s",
    async (line) => {
      expect((await readPage(canonical + linked(own), between(`<p>${line}</p>`))).paragraphs).toEqual(story);
    },
  );

  it.each([`“${link}”`, `The inquiry into ${link}`, `${link}.`])("but not %s", async (line) => {
    const found = await readPage(canonical + linked(own), between(`<p>${line}</p>`));
    expect(found.paragraphs).toHaveLength(story.length + 1);
  });
});

describe("a wall is told from an article by what the page's cards say", () => {
  const cards = `${canonical}<meta property="og:title" content="${title}"><meta property="article:published_time" content="2026-05-04">`;
  const wall =
    "<h1>Before you continue</h1><p>We and our 842 partners store and access personal data, like browsing data or unique identifiers, on your device.</p><p>You can change your choices or withdraw consent at any time by clicking the settings link.</p>";

  const more =
    "<p>We use cookies to provide our sites and apps to you, authenticate users, apply security measures and prevent spam and abuse.</p><p>If you click Accept all, we and our partners, who process personal data such as your IP address and browsing data, will also store and access information on a device, for personalised advertising and content, measurement and services.</p><p>To customise your choices, click Manage privacy settings. If you are a member, log in to your account. Scripts are switched on in the browser, or this page is not available.</p>";

  it.each([
    ["of a question about cookies", wall],
    ["of a long one", wall + more],
  ])("%s", async (_why, html) => {
    const found = await readPage(cards, `<main>${html}</main>`);
    expect(found.articles).toEqual([]);
    expect(found.problems).toEqual([expect.stringContaining("likely a notice in place of the article")]);
  });

  it("and not from the article itself", async () => {
    expect((await readPage(cards, page(""))).paragraphs).toEqual(story);
  });
});

describe("an embedded post is quoted from whoever posted it", () => {
  const words = "The bridge is shut. We will miss it.";
  const post = "https://www.instagram.com/p/C1/";
  const within = (embed: string) =>
    `<main><article><h1>${title}</h1>${paragraphs(story.slice(0, 2))}${embed}${paragraphs(story.slice(2))}</article></main>`;

  it.each([
    [
      "of Instagram",
      `<blockquote class="instagram-media"><p><a href="${post}">${words}</a></p><p>A post shared by <a href="https://www.instagram.com/a/">Ashby Bridge</a> (@ashbybridge) on May 4, 2018</p></blockquote>`,
    ],
    [
      "of Instagram, in German",
      `<blockquote class="instagram-media"><p>${words}</p><p><a href="${post}">Ein Beitrag geteilt von Ashby Bridge (@ashbybridge)</a></p></blockquote>`,
    ],
    [
      "of Facebook",
      `<blockquote class="fb-xfbml-parse-ignore"><p>${words}</p>Posted by <a href="https://www.facebook.com/a">Ashby Bridge</a> on <a href="https://www.facebook.com/a/posts/1">Friday, May 1, 2026</a></blockquote>`,
    ],
    [
      "of Bluesky, with a picture",
      `<blockquote class="bluesky-embed"><p lang="en">${words}<br><br><a href="https://bsky.app/profile/a/post/1">[image or embed]</a></p>&mdash; Ashby Bridge (<a href="https://bsky.app/profile/a">@a.example</a>) <a href="https://bsky.app/profile/a/post/1">May 1, 2026</a></blockquote>`,
    ],
    [
      "of X",
      `<blockquote class="twitter-tweet"><p>${words}</p>&mdash; Ashby Bridge (@ashbybridge) <a href="https://twitter.com/a/status/1">May 1, 2026</a></blockquote>`,
    ],
    [
      "of TikTok",
      `<blockquote class="tiktok-embed"><section><p>${words}</p><a href="https://www.tiktok.com/music/a">♬ original sound - ashby</a></section><p>Posted by Ashby Bridge</p></blockquote>`,
    ],
  ])("%s", async (_why, embed) => {
    const { articles, paragraphs: body } = await readPage(canonical + linked(own), within(embed));
    const [article] = articles;
    expect(body?.[2]).toBe(words);
    expect(body).toHaveLength(story.length + 2);
    expect(article?.quoted?.map(({ start, end, speaker }) => [article.body.slice(start, end), speaker])).toEqual([
      [words, "Ashby Bridge"],
    ]);
  });

  it.each([
    [
      "a picture",
      `<blockquote class="instagram-media"><div><a href="${post}"><div>View this post on Instagram</div></a><p><a href="${post}">A post shared by Ashby Bridge (@ashbybridge)</a></p></div></blockquote>`,
    ],
    [
      "a picture, in French",
      `<blockquote class="instagram-media"><div><a href="${post}">Voir cette publication sur Instagram</a><p><a href="${post}">Une publication partagée par Ashby Bridge (@ashbybridge)</a></p></div></blockquote>`,
    ],
  ])("and has no words where it is only %s", async (_why, embed) => {
    const { articles, paragraphs: body } = await readPage(canonical + linked(own), within(embed));
    expect(body).toEqual(story);
    expect(articles[0]?.quoted).toBeUndefined();
  });

  it("that two line ends part keeps both parts", async () => {
    const embed = `<blockquote class="twitter-tweet"><p>The bridge is shut.<br><br><br>We will miss it. <a href="https://t.co/a">pic.twitter.com/a</a></p>&mdash; Ashby Bridge (@ashbybridge)</blockquote>`;
    const { paragraphs: body } = await readPage(canonical + linked(own), within(embed));
    expect(body?.slice(2, 4)).toEqual(["The bridge is shut.", "We will miss it. pic.twitter.com/a"]);
  });

  it("but what somebody is quoted as saying of Instagram stays", async () => {
    const said = "Nobody asked us on Instagram";
    const { paragraphs: body } = await readPage(
      canonical + linked(own),
      within(`<blockquote><p>${said}</p><p>It was posted by night.</p></blockquote>`),
    );
    expect(body?.slice(2, 4)).toEqual([said, "It was posted by night."]);
  });
});

describe("who the author is, is left out in other languages", () => {
  it.each([
    ["<p><strong>Über die Autorin:</strong> Karin Brodersen berichtet seit 2011 aus dem Rathaus.</p>", []],
    ["<h4>Zur Person</h4><p>Karin Brodersen, Jahrgang 1980, schreibt über Häfen.</p>", []],
    ["<p><strong>À propos de l’auteure :</strong> Karin Brodersen est journaliste.</p>", []],
    ["<h3>Sobre la autora</h3><p>Brodersen es periodista.</p>", []],
    ["<h3>Over de auteur</h3><p>Brodersen schrijft over havens.</p>", []],
    ["<p><b>About the author:</b> Karin Brodersen writes about the coast.</p>", []],
    ["<h3>Über den Autor</h3><p>Er schreibt seit 2011 für das Blatt.</p>", ["Er schreibt seit 2011 für das Blatt."]],
  ])("%s", async (below, told) => {
    const head = canonical + linked({ ...own, author: { name: "Karin Brodersen" } });
    const found = await readPage(head, page("", below));
    expect(found.paragraphs).toEqual(story);
    expect(found.problems).toHaveLength(told.length);
    for (const line of told) expect(found.problems[0]).toContain(line);
  });
});
