import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const first = "The harbour bridge closes on Monday, the town said, and the buses will take the long way round the bay.";
const second = "“Nobody will be cut off,” said the mayor, who had promised a ferry that runs all night, every night.";
const text = `<p>${first}</p><p>${second}</p>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const here = "https://c.example/2025/bridge";
const canonical = `<link rel="canonical" href="${here}">`;
const titled = "<title>Bridge closes for a week | The Courier</title>";
const day = { datePublished: "2025-03-04T21:00:00Z" };
const own = { "@type": "NewsArticle", headline: "Bridge closes for a week", ...day };
const other = {
  "@type": "NewsArticle",
  headline: "Mayor resigns",
  datePublished: "2019-01-02",
  url: "https://c.example/mayor",
  author: "Ben Beispiel",
};

/** Why; the page's head; what stands above its text; what is read; what is wrong with it. */
type Row = readonly [string, string, string, object, (readonly string[])?];

async function read(head: string, above: string, body = text) {
  const html = `<!doctype html><html><head>${head}</head><body><main><article><h1>Bridge closes for a week</h1>${above}${body}</article></main></body></html>`;
  const { articles, problems } = await parseArticles(Buffer.from(html), "a.html");
  return { article: articles[0]?.article, problems: problems.map(({ message }) => message) };
}

const ofToday = { title: "Bridge closes for a week", publishedOn: "2025-03-04" };
const notUsed = ['states another article, "Mayor resigns", and not its own; that is not used'];

const identity: readonly Row[] = [
  [
    "its own by an address within the site",
    canonical + ld([other, { ...own, headline: "On foot", url: "/2025/bridge" }]),
    "",
    { title: "On foot" },
  ],
  [
    "a related article first in a list",
    canonical + ld([other, { ...own, url: here }]),
    "",
    { ...ofToday, url: here, author: null },
  ],
  [
    "the page's own by the @id of its page",
    canonical + ld([other, { ...own, headline: "A week without a bridge", mainEntityOfPage: { "@id": here } }]),
    "",
    { publishedOn: "2025-03-04", title: "A week without a bridge" },
  ],
  [
    "its own by an @id with a mark",
    canonical + ld({ "@graph": [other, { ...own, "@id": `${here}/#article` }] }),
    "",
    ofToday,
  ],
  [
    "its own by og:url",
    `<meta property="og:url" content="http://www.c.example/2025/bridge/">${ld([other, { ...own, url: `${here}?utm_source=x` }])}`,
    "",
    ofToday,
  ],
  [
    "its own by the address of its AMP page",
    canonical + ld([other, { ...own, headline: "Another", url: "https://amp.c.example/2025/bridge/amp/" }]),
    "",
    { publishedOn: "2025-03-04" },
  ],
  ["its own by the heading, without any address", ld([other, own]), "", ofToday],
  [
    "its own by og:title",
    `<meta property="og:title" content="The bridge is shut">${ld([other, { ...own, headline: "The bridge is shut" }])}`,
    "",
    { title: "The bridge is shut", publishedOn: "2025-03-04" },
  ],
  [
    "its own by most of its words",
    ld([other, { ...own, headline: "Bridge closes for one week" }]),
    "",
    { title: "Bridge closes for one week" },
  ],
  [
    "its own by a headline that was cut",
    ld([other, { ...own, headline: "Bridge closes" }]),
    "",
    { publishedOn: "2025-03-04" },
  ],
  [
    "only another article",
    `${canonical + ld(other)}<meta property="article:published_time" content="2025-03-04">`,
    "",
    { ...ofToday, author: null, url: here },
    notUsed,
  ],
  [
    "only another article, no address",
    `${ld(other)}<meta name="date" content="2025-03-04">`,
    "",
    { ...ofToday, author: null },
    notUsed,
  ],
  [
    "several others",
    canonical +
      ld([other, { ...other, headline: "Kiln burns", url: "https://c.example/kiln" }]) +
      '<meta name="date" content="2025-03-04">',
    "",
    ofToday,
    notUsed,
  ],
  [
    "a list of what is most read",
    canonical + ld({ "@type": "ItemList", itemListElement: [{ item: other }] }) + ld(own),
    "",
    ofToday,
  ],
  ["an article in a part of it", canonical + ld({ ...own, url: here, hasPart: other }), "", ofToday],
  ["the main thing of a page", canonical + ld({ "@type": "WebPage", mainEntity: { ...own, url: here } }), "", ofToday],
  [
    "another headline of its own, with its day",
    `${ld({ ...own, headline: "Seven days on foot" })}<meta property="article:published_time" content="2025-03-04T21:00:00Z">`,
    "",
    { title: "Seven days on foot" },
  ],
  [
    "two scripts of the same article",
    canonical +
      ld({ ...own, datePublished: undefined, author: "Anna Example" }) +
      ld({ "@type": "Article", url: here, ...day, publisher: { name: "The Courier" } }),
    "",
    { ...ofToday, author: "Anna Example", publisher: "The Courier" },
  ],
  [
    "the address of the whole site for its page",
    canonical + ld({ ...own, mainEntityOfPage: "https://c.example/" }),
    "",
    { ...ofToday, url: here },
  ],
];

const graph = {
  "@graph": [
    { ...own, author: { "@id": "https://c.example/#/p/1" }, publisher: { "@id": "https://c.example/#o" } },
    {
      "@type": "Person",
      "@id": "https://c.example/#/p/1",
      name: "Anna Example",
      sameAs: ["https://social.example/anna"],
    },
    { "@type": "Organization", "@id": "https://c.example/#o", name: "The Courier" },
  ],
};
const says = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const means = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const dated = (above: string): [string, string, object] => ["", above, { publishedOn: "2025-03-04" }];
const datedBy = (head: string): [string, string, object] => [head, "", { publishedOn: "2025-03-04" }];

const metadata: readonly Row[] = [
  ["a byline of a name alone", ld(own), '<p class="byline">By Anna Example</p>', { author: "Anna Example" }],
  [
    "a byline with more than a name",
    ld(own),
    '<p class="byline">Our reporters on the ground, 4 March</p>',
    { author: null },
  ],
  [
    "a headline that goes on where the heading ends",
    ld({ ...own, headline: "Bridge closes for a week – the mayor’s loss" }),
    "",
    { title: "Bridge closes for a week – the mayor’s loss" },
  ],
  ["names by reference", ld(graph), "", { author: "Anna Example", publisher: "The Courier" }],
  [
    "names by reference in lists and other scripts",
    ld({ ...own, author: [{ "@id": "#p" }] }) + ld({ "@id": "#p", "@type": "Person", name: "Anna Example" }),
    "",
    { author: "Anna Example" },
  ],
  [
    "references in a headline",
    ld({ ...own, headline: "Bridge &#8211; the mayor&#8217;s &amp; ours" }),
    "",
    { title: "Bridge – the mayor’s & ours" },
  ],
  [
    "references twice written",
    ld({ ...own, headline: "Bridge &amp;#8217;closes&amp;#8217; for a week" }),
    "",
    { title: "Bridge ’closes’ for a week" },
  ],
  [
    "markup in a headline",
    ld({ ...own, headline: "Bridge <em>closes</em> for a week" }),
    "",
    { title: "Bridge closes for a week" },
  ],
  [
    "signs that are no markup",
    ld({ ...own, headline: "Bridge closes for <7 days & 6>5 hours" }),
    "",
    { title: "Bridge closes for <7 days & 6>5 hours" },
  ],
  [
    "a value with its language",
    ld({ ...own, headline: { "@value": "Bridge closes", "@language": "en" } }),
    "",
    { title: "Bridge closes" },
  ],
  [
    "JSON with line ends in it",
    `<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Bridge\ncloses","datePublished":"2025-03-04"};\n//]]></script>`,
    "",
    { title: "Bridge closes" },
  ],
  [
    "a site's name behind og:title",
    means("og:title", "Bridge closes – The Courier") +
      means("og:site_name", "The Courier") +
      says("date", "2025-03-04"),
    "",
    { title: "Bridge closes", publisher: "The Courier" },
  ],
  [
    "a site's name behind the title, by the heading",
    titled + says("date", "2025-03-04"),
    "",
    { title: "Bridge closes for a week" },
  ],
  [
    "a profile for the author",
    ld(own) + means("article:author", "https://www.facebook.com/anna.example"),
    "",
    { author: null },
  ],
  [
    "a profile beside an author",
    ld(own) + means("article:author", "https://www.facebook.com/anna") + says("author", "Anna Example"),
    "",
    { author: "Anna Example" },
  ],
  [
    "several authors in metas",
    ld(own) + says("citation_author", "Anna Example") + says("citation_author", "Ben Beispiel"),
    "",
    { author: "Anna Example, Ben Beispiel" },
  ],
  [
    "an author by the link to her page",
    ld(own),
    '<a rel="author" href="/anna">Anna Example</a>',
    { author: "Anna Example" },
  ],
  [
    "a day that cannot be read, and another that can",
    ld({ ...own, datePublished: "last week" }) + means("article:published_time", "2025-03-04T21:00:00+01:00"),
    "",
    ofToday,
  ],
  [
    "a day that may be two, and another",
    ld({ ...own, datePublished: "04/03/2025" }) + says("dc.date", "2025-03-04"),
    "",
    ofToday,
  ],
  ["a day in prose", ld({ ...own, datePublished: "March 4, 2025 9:00 pm" }), "", ofToday],
  ["Parse.ly", ...datedBy(says("parsely-pub-date", "2025-03-04T21:00:00Z"))],
  ["Sailthru", ...datedBy(says("sailthru.date", "2025-03-04 21:00:00"))],
  ["Dublin Core", ...datedBy(says("DC.date.issued", "2025-03-04"))],
  ["Dublin Core's terms", ...datedBy(says("dcterms.issued", "2025-03-04"))],
  ["Highwire Press", ...datedBy(says("citation_publication_date", "2025/03/04"))],
  ["a property of schema.org on a meta", ...datedBy('<meta itemprop="datePublished" content="2025-03-04">')],
  [
    "a time with its class",
    ...dated(
      '<p>By Anna <time class="entry-date published" datetime="2025-03-04T21:00:00+00:00">4 March</time><time class="updated" datetime="2025-04-01">1 April</time></p>',
    ),
  ],
  [
    "a time that was updated first",
    ...dated(
      '<time class="updated" datetime="2025-04-01">1 April</time> <time class="published" datetime="2025-03-04">4 March</time>',
    ),
  ],
  ["a time alone", ...dated('<p>By Anna, <time datetime="2025-03-04">4 March</time></p>')],
  [
    "not a time of another article",
    ...dated('<aside><time datetime="2019-01-02">2019</time></aside><time datetime="2025-03-04">4 March</time>'),
  ],
  [
    "microdata alone",
    "",
    '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="Bridge closes"><span itemprop="author" itemscope itemtype="https://schema.org/Person">By <a href="/anna"><b itemprop="name">Anna <i>Example</i></b></a></span><div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="The Courier"></div><time itemprop="datePublished" datetime="2025-03-04">4 March</time></div>',
    { title: "Bridge closes", author: "Anna Example", publisher: "The Courier", publishedOn: "2025-03-04" },
  ],
  [
    "RDFa alone",
    "",
    '<div vocab="https://schema.org/" typeof="NewsArticle"><span property="headline">Bridge closes</span><span property="author" typeof="Person"><span property="name">Anna Example</span></span><span property="schema:datePublished" content="2025-03-04T21:00">4 March</span></div>',
    { title: "Bridge closes", author: "Anna Example", publishedOn: "2025-03-04" },
  ],
  [
    "the name of the site in its script",
    ld({ "@graph": [own, { "@type": "WebSite", name: "The Courier" }] }),
    "",
    { publisher: "The Courier" },
  ],
];

const body = `${first}\n\n${second}`;
const bodies: readonly Row[] = [
  [
    "references and tags in a stated body",
    ld({ ...own, articleBody: "It is &quot;shut&quot;.&lt;br&gt;\n\n&lt;p&gt;It&#39;s <b>over</b>.&lt;/p&gt;" }),
    "",
    { body: 'It is "shut".\n\nIt\'s over.' },
  ],
  [
    "HTML for a stated body",
    ld({
      ...own,
      articleBody: "<p>It is shut, and that is that for the whole of the coming week.</p><p>It&rsquo;s over.</p>",
    }),
    "",
    { body: "It is shut, and that is that for the whole of the coming week.\n\nIt’s over." },
  ],
  ["a stated body that is cut short", ld({ ...own, articleBody: `${first.slice(0, 60)}…` }), "", { body }],
  ["a stated body that ends behind its first paragraph", ld({ ...own, articleBody: `${first}\n` }), "", { body }],
  [
    "a summary for the body",
    ld({ ...own, articleBody: "Seven days on foot" }) + says("description", "Seven days on foot for the whole town"),
    "",
    { body },
  ],
  [
    "a stated body that is fuller than the page",
    ld({ ...own, articleBody: `${first}\n\n${second}\n\nThe ferry is free.` }),
    "",
    { body: `${body}\n\nThe ferry is free.` },
  ],
];

const third =
  "The work is to cost two million and will last for a year, during which boats have to land at the old harbour.";

describe("what a publisher states for the body, beside a fuller page", () => {
  it.each([
    ["a sentence that sums it up", "The harbour bridge is closed by the town."],
    ["the beginning, and a line that leads on", `${first} Read more: Mayor resigns`],
    ["all of it in one, and a line to sign up", `${first} ${second} ${third} Sign up for our letter.`],
  ])("gives way to it: %s", async (_why, articleBody) => {
    const { article } = await read(ld({ ...own, articleBody }), "", `${text}<p>${third}</p>`);
    expect(article?.body).toBe(`${first}\n\n${second}\n\n${third}`);
  });
});

describe("a page that states no day but by <time>", () => {
  const time = (value: string) => `<time datetime="${value}">that day</time>`;
  const missing = [expect.stringContaining("publishedOn is missing")];

  it.each([
    [
      "within the story",
      "",
      `<p>The fair is held on ${time("2025-08-01")} on the meadow behind the church, as it was last year.</p>`,
    ],
    ["of a comment", "", `<ol class="comment-list"><li class="comment">${time("2025-06-01")} Great.</li></ol>`],
    ["of a change alone", `<p>Last updated ${time("2025-06-02")}</p>`, ""],
    ["of another article below it", "", `<section><h4>Mayor resigns</h4>${time("2019-01-02")}</section>`],
  ])("has none by that %s", async (_where, above, behind) => {
    const { article, problems } = await read("", above, `${text}${behind}`);
    expect([article, problems]).toEqual([undefined, missing]);
  });

  it("has none by that of today, above the article", async () => {
    const html = `<body><header><div class="today">${time("2025-06-02")}</div></header><article><h1>Bridge</h1>${text}</article></body>`;
    const { articles, problems } = await parseArticles(Buffer.from(html), "a.html");
    expect([articles, problems.map(({ message }) => message)]).toEqual([[], missing]);
  });

  it.each([
    ["under the headline", `<header><h1>Bridge</h1>${time("2025-03-04")}</header>`],
    ["in a line with the author", `<p>By Anna Example, ${time("2025-03-04")} in News</p>`],
    [
      "called published, behind that of a change",
      `<p>Updated ${time("2025-03-09")} Published ${time("2025-03-04")}</p>`,
    ],
  ])("has the day %s", async (_where, above) => {
    expect((await read("", above)).article?.publishedOn).toBe("2025-03-04");
  });
});

it("an author beside the article, of another one, is not its own", async () => {
  const beside =
    '<aside class="related"><span class="byline">By <a rel="author" href="/w">Wrong One</a></span></aside>';
  expect((await read(ld(own), "", `${text}${beside}`)).article?.author).toBeNull();
});

const furniture: readonly (readonly [string, string])[] = [
  ["a link to another article", '<p>Read more: <a href="/kiln">Old kiln burns</a></p>'],
  ["a link alone", '<p><strong><a href="/kiln">Old kiln burns at Ashby</a></strong></p>'],
  ["a list of links", '<ul><li><a href="/kiln">Old kiln burns</a></li><li><a href="/m">Mayor resigns</a></li></ul>'],
  ["a sign-up", '<div class="newsletter-signup"><p>Get the bridge in your mail every day.</p></div>'],
  [
    "a caption outside of a figure",
    '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The bridge in May.</p></div>',
  ],
  ["a credit", '<p class="image-credit">Photograph by Anna Example</p>'],
  [
    "what is marked as beside the text",
    '<div role="complementary"><p>The town in numbers, the bridge in words.</p></div>',
  ],
];

const prose: readonly (readonly [string, string])[] = [
  [
    "a sentence that is a link",
    '<p><a href="/b">The town will pay for the ferry until the bridge is open again.</a></p>',
  ],
  ["a sentence with a link at its end", '<p>The town said so in <a href="/letter">a letter of March</a></p>'],
  ["a turn of an interview", "<p>Roe: We will see what the summer brings to the bridge.</p>"],
];

describe("of a page's text", () => {
  it.each(furniture)("%s is left out", async (_why, html) => {
    const { article } = await read(ld(own), "", `<p>${first}</p>${html}<p>${second}</p>`);
    expect(article?.body).toBe(body);
  });

  it.each(prose)("%s is kept", async (_why, html) => {
    const { article } = await read(ld(own), "", `<p>${first}</p>${html}<p>${second}</p>`);
    expect(article?.body).toBe(`${first}\n\n${html.replace(/<[^>]+>/g, "")}\n\n${second}`);
  });
});

describe("above the text of a page", () => {
  it.each([
    ["a byline", "<p>By Anna Example in Ashby</p>", ""],
    ["a day", "<p>4 March 2025</p>", ""],
    ["a headline once more", "<p>Bridge closes for a week</p>", ""],
    [
      "a sentence about its author, which stays",
      "<p>Anna Example has lived at the bridge for years.</p>",
      "Anna Example has lived at the bridge for years.\n\n",
    ],
  ])("%s", async (_why, html, kept) => {
    const { article } = await read(ld({ ...own, author: "Anna Example" }), "", `${html}${text}`);
    expect(article?.body).toBe(`${kept}${body}`);
  });
});

describe("a page that is not whole", () => {
  const closed = { ...own, isAccessibleForFree: false };
  const noted = "is for subscribers and has 39 words here, likely only its beginning; it is loaded as it is";

  it.each([
    ["is for subscribers", closed, [noted]],
    ["is for subscribers, in the words of older plugins", { ...own, isAccessibleForFree: "False" }, [noted]],
    [
      "has a part for subscribers",
      { ...own, hasPart: { "@type": "WebPageElement", isAccessibleForFree: false } },
      [noted],
    ],
    [
      "states more words",
      { ...own, wordCount: 800 },
      ["has 39 of the 800 words that the page states; it is loaded as it is"],
    ],
    ["is free", { ...own, isAccessibleForFree: true, wordCount: 40 }, []],
  ])("says so: %s", async (_why, stated, notes) => {
    expect((await read(ld(stated), "")).problems).toEqual(notes);
  });

  it("for subscribers has no note when all of it is there", async () => {
    const long = Array.from({ length: 8 }, (_, at) => `<p>${at}. ${first}</p>`).join("") + text.repeat(3);
    expect((await read(ld(closed), "", long)).problems).toEqual([]);
  });
});

it("each update of a live page is an article with its own day", async () => {
  const updates = [
    {
      "@type": "BlogPosting",
      headline: "The bridge opens",
      datePublished: "2025-03-05T08:00:00Z",
      articleBody: "It is open, the town says.",
    },
    {
      "@type": "BlogPosting",
      headline: "The ferry stops",
      datePublished: "2025-03-04T22:00:00Z",
      articleBody: "<p>It stopped.</p><p>It rained.</p>",
      author: "Anna Example",
    },
    { "@type": "BlogPosting", headline: "No day", articleBody: "It is late." },
  ];
  const head = ld({ ...own, "@type": "LiveBlogPosting", liveBlogUpdate: updates, publisher: "The Courier" });
  const html = `<html><head>${head}</head><body><article><h1>Bridge closes for a week</h1>${text}<h2>The bridge opens</h2><p>It is open, the town says.</p></article></body></html>`;
  const { articles, problems } = await parseArticles(Buffer.from(html), "live.html");
  expect(
    articles.map(({ article }) => [
      article.id,
      article.title,
      article.publishedOn,
      article.author,
      article.publisher,
      article.body,
    ]),
  ).toEqual([
    ["live", "Bridge closes for a week", "2025-03-04", null, "The Courier", body],
    ["live:1", "The bridge opens", "2025-03-05", null, "The Courier", "It is open, the town says."],
    ["live:2", "The ferry stops", "2025-03-04", "Anna Example", "The Courier", "It stopped.\n\nIt rained."],
  ]);
  expect(problems.map(({ message }) => message)).toEqual(["update 3: publishedOn is missing, expected YYYY-MM-DD"]);
});

const rows = [...identity, ...metadata, ...bodies].map(([why, head, above, expected, problems = []]) => ({
  why,
  head,
  above,
  expected,
  problems,
}));

describe("a web page", () => {
  it.each(rows)("is read: $why", async ({ head, above, expected, problems }) => {
    expect(await read(head, above)).toEqual({ article: expect.objectContaining(expected), problems });
  });
});
