import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const namespaces = [
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"',
  'xmlns:wp="http://wordpress.org/export/1.2/"',
].join(" ");
const rss = (...items: readonly string[]) =>
  `<rss version="2.0" ${namespaces}><channel><title>Lowmoor &amp;amp; Post</title><link>https://lowmoor.example/</link>${items.join("")}</channel></rss>`;
const day = "<pubDate>Tue, 04 Mar 2025 09:00:00 GMT</pubDate>";
const text = "<content:encoded>The dyke holds.</content:encoded>";
const atom = (attributes: string, head: string, entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Fjord News</title>${head}<entry><id>e</id><title>Ferry</title>${entry}</entry></feed>`;
const entryText = "<content>The ferry is late.</content><published>2025-03-04T10:00:00Z</published>";

async function read(xml: string, address?: string) {
  const { articles, problems } = await parseArticles(
    Buffer.from(xml),
    "a.xml",
    address === undefined ? {} : { address },
  );
  return { articles: articles.map(({ article }) => article), messages: problems.map(({ message }) => message) };
}

describe("an item of a feed", () => {
  it.each<[string, string, object]>([
    [
      "a picture's title",
      rss(`<item>${day}${text}<title>Dyke</title><media:title>IMG_1.JPG</media:title></item>`),
      { title: "Dyke" },
    ],
    [
      "an episode's title that comes first",
      rss(`<item>${day}${text}<itunes:title>Ep</itunes:title><title>Dyke</title></item>`),
      { title: "Dyke" },
    ],
    [
      "a caption within a picture",
      rss(`<item>${day}<media:group><media:description>Photo</media:description></media:group>${text}</item>`),
      { body: "The dyke holds." },
    ],
    [
      "an author of a picture",
      rss(`<item>${day}${text}<media:credit>Kit</media:credit><dc:creator>Ida Holm</dc:creator></item>`),
      { author: "Ida Holm" },
    ],
    [
      "RSS 2.0's author",
      rss(`<item>${day}${text}<author>ida@l.example (Ida Holm)</author></item>`),
      { author: "Ida Holm" },
    ],
    [
      "a prefix that nobody declared",
      rss(`<item>${day}${text}<x:title>No</x:title><title>Dyke</title></item>`),
      { title: "Dyke" },
    ],
    ["an entity of HTML", rss(`<item>${day}${text}<title>Dyke&nbsp;holds</title></item>`), { title: "Dyke holds" }],
    [
      "a day that cannot be read beside one that can",
      rss(`<item><pubDate>soon</pubDate><dc:date>2025-03-04</dc:date>${text}</item>`),
      { publishedOn: "2025-03-04" },
    ],
    [
      "Dublin Core's terms",
      rss(`<item><dcterms:issued>2025-03-04</dcterms:issued>${text}</item>`),
      { publishedOn: "2025-03-04" },
    ],
    [
      "an id that is its address",
      rss(`<item>${day}${text}<guid>https://l.example/a</guid></item>`),
      { url: "https://l.example/a", id: "https://l.example/a" },
    ],
    [
      "no id, so that the link names it",
      rss(`<item>${day}${text}<link>https://l.example/b</link></item>`),
      { id: "https://l.example/b" },
    ],
    ["a name of the feed in markup", rss(`<item>${day}${text}</item>`), { publisher: "Lowmoor & Post" }],
    [
      "the source of an item",
      rss(`<item>${day}${text}<source url="https://x.example">Kystavis</source></item>`),
      { publisher: "Kystavis" },
    ],
    [
      "plain text with blank lines",
      rss(`<item>${day}<content:encoded>One.\n\nTwo.</content:encoded></item>`),
      { body: "One.\n\nTwo." },
    ],
    [
      "where the post first appeared",
      rss(
        `<item>${day}<title>Dyke</title><content:encoded>&lt;p>It holds.&lt;/p>&lt;p>The post &lt;a>Dyke&lt;/a> appeared first on Lowmoor &amp;amp; Post.&lt;/p></content:encoded></item>`,
      ),
      { body: "It holds." },
    ],
    [
      "only a day of change",
      atom("", "", "<content>Late.</content><updated>2025-03-05T10:00:00Z</updated>"),
      { publishedOn: "2025-03-05" },
    ],
    [
      "a day of change beside that of publication",
      atom("", "", `${entryText}<updated>2025-03-06T10:00:00Z</updated>`),
      { publishedOn: "2025-03-04" },
    ],
    ["the feed's author", atom("", "<author><name>Ida Holm</name></author>", entryText), { author: "Ida Holm" }],
    [
      "its own author before the feed's",
      atom("", "<author><name>Ida Holm</name></author>", `${entryText}<author><name>Bo Nessen</name></author>`),
      { author: "Bo Nessen" },
    ],
    [
      "all authors of the feed",
      atom("", "<author><name>Ida Holm</name></author><author><name>Bo Nessen</name></author>", entryText),
      { author: "Ida Holm, Bo Nessen" },
    ],
    [
      "its own author before that of the feed it was taken from",
      atom(
        "",
        "",
        `${entryText}<author><name>Bo Nessen</name></author><source><author><name>No</name></author></source>`,
      ),
      { author: "Bo Nessen" },
    ],
    [
      "the author of the feed it was taken from before the feed's, as RFC 4287 has it",
      atom(
        "",
        "<author><name>No</name></author>",
        `${entryText}<source><author><name>Bo Nessen</name></author></source>`,
      ),
      { author: "Bo Nessen" },
    ],
    [
      "a contributor, who is no author",
      atom("", "", `${entryText}<contributor><name>Bo Nessen</name></contributor>`),
      { author: null },
    ],
    [
      "the feed it was taken from",
      atom("", "", `${entryText}<source><title>Kystavis</title><id>s</id></source>`),
      { publisher: "Kystavis", title: "Ferry", id: "e" },
    ],
    [
      "a link relative to xml:base",
      atom('xml:base="https://f.example/n/"', "", `${entryText}<link href="a"/>`),
      { url: "https://f.example/n/a" },
    ],
    [
      "a link relative to the entry's own xml:base",
      atom('xml:base="https://f.example/n/"', "", `${entryText}<link xml:base="x/" href="a"/>`),
      { url: "https://f.example/n/x/a" },
    ],
    [
      "a link relative to the feed's own address",
      atom("", '<link rel="self" href="https://f.example/n/feed"/>', `${entryText}<link href="a"/>`),
      { url: "https://f.example/n/a" },
    ],
    [
      "a link relative to the site",
      atom("", '<link href="https://f.example/"/>', `${entryText}<link href="/a"/>`),
      { url: "https://f.example/a" },
    ],
    [
      "a link without its protocol",
      atom("", '<link href="https://f.example/"/>', `${entryText}<link href="//g.example/a"/>`),
      { url: "https://g.example/a" },
    ],
  ])("is read with %s", async (_why, xml, expected) => {
    const { articles, messages } = await read(xml);
    expect(articles).toEqual([expect.objectContaining(expected)]);
    expect(messages).toEqual([]);
  });

  it("has a link relative to the address that the feed was fetched from", async () => {
    const { articles } = await read(atom("", "", `${entryText}<link href="a"/>`), "https://f.example/n/feed");
    expect(articles[0]?.url).toBe("https://f.example/n/a");
  });

  it("loses a link that leads nowhere, and says so", async () => {
    const { articles, messages } = await read(atom("", "", `${entryText}<link href="/a"/>`));
    expect(articles[0]?.url).toBeNull();
    expect(messages).toEqual(['has the link "/a", and nothing says of which site; the article is loaded without it']);
  });

  it.each<[string, string]>([
    [
      "its headline and publisher, as Google News has it",
      "<title>Dyke holds - Kystavis</title><description>&lt;a href='x'>Dyke holds&lt;/a>&amp;nbsp;&lt;font>Kystavis&lt;/font></description><source url='https://k.example'>Kystavis</source>",
    ],
    ["its headline again", "<title>Dyke holds</title><description>Dyke holds.</description>"],
    [
      "a list of links",
      "<title>Dyke holds</title><description>&lt;ol>&lt;li>&lt;a>Dyke holds, board says.&lt;/a> &lt;font>A&lt;/font>&lt;/li>&lt;li>&lt;a>Storm over.&lt;/a> &lt;font>B&lt;/font>&lt;/li>&lt;/ol></description>",
    ],
    ["a link to its comments", "<title>Dyke holds</title><description>&lt;a href='x'>Comments&lt;/a></description>"],
  ])("is left out where it says only %s", async (_why, item) => {
    const { articles, messages } = await read(rss(`<item>${day}${item}</item>`));
    expect(articles).toEqual([]);
    expect(messages).toEqual(["has only the headline of 1 of its items, which are left out; add them by their links"]);
  });

  it("is read where it is a summary, and said to be one", async () => {
    const { articles, messages } = await read(
      rss(`<item>${day}<description>&lt;a>The dyke holds.&lt;/a></description></item>`),
    );
    expect(articles).toEqual([expect.objectContaining({ body: "The dyke holds." })]);
    expect(messages).toEqual(["has only a summary of 1 of its items; add them by their links for the whole text"]);
  });
});

describe("a WordPress export", () => {
  const post = (inner: string, body = "The quay is sold.") =>
    `<item><title>Quay</title>${day}<content:encoded><![CDATA[${body}]]></content:encoded><excerpt:encoded>No.</excerpt:encoded>${inner}</item>`;
  const published = "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>";

  it("says what it leaves out", async () => {
    const states = ["draft", "draft", "pending", "private", "trash", "auto-draft", "future"].map((status) =>
      post(`<wp:status>${status}</wp:status><wp:post_type>post</wp:post_type>`),
    );
    const types = ["attachment", "nav_menu_item", "revision", "page", "wp_template"].map((type) =>
      post(`<wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type>`),
    );
    const others = [
      post(`${published}<wp:post_password>x</wp:post_password>`),
      post(`${published}<wp:post_date>2999-01-01 09:00:00</wp:post_date>`),
    ];
    const { articles, messages } = await read(rss(post(published), ...states, ...types, ...others));
    expect(articles).toHaveLength(1);
    expect(messages).toEqual([
      "leaves out what is not a published post: 2 draft, 1 pending, 1 private, 1 trash, 1 auto-draft, 2 scheduled, 1 attachment, 1 nav_menu_item, 1 revision, 1 page, 1 wp_template, 1 with a password",
    ]);
  });

  it("has its pages when they are asked for", async () => {
    const xml = rss(post("<wp:status>publish</wp:status><wp:post_type>page</wp:post_type>"));
    const { articles } = await parseArticles(Buffer.from(xml), "a.xml", { postTypes: "posts-and-pages" });
    expect(articles).toHaveLength(1);
  });

  it("has the day where the site is, and the name of the account", async () => {
    const account =
      "<wp:author><wp:author_login>ida</wp:author_login><wp:author_display_name>Ida Holm</wp:author_display_name></wp:author>";
    const { articles } = await read(
      rss(account, post(`${published}<wp:post_date>2025-03-03 23:00:00</wp:post_date><dc:creator>ida</dc:creator>`)),
    );
    expect(articles).toEqual([expect.objectContaining({ publishedOn: "2025-03-03", author: "Ida Holm" })]);
  });

  it.each([
    ["blank lines part paragraphs", "One.\n\nTwo.\n \nThree.", "One.\n\nTwo.\n\nThree."],
    ["a line end stays one", "One,\ntwo.", "One,\ntwo."],
    [
      "blank lines beside elements of blocks",
      "<h2>Head</h2>\nOne.\n\n<blockquote>Two.</blockquote>\n\nThree.",
      "Head\n\nOne.\n\nTwo.\n\nThree.",
    ],
    [
      "blocks of the newer editor",
      "<!-- wp:paragraph -->\n<p>One\nline.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Two.</p>\n<!-- /wp:paragraph -->",
      "One line.\n\nTwo.",
    ],
    ["a caption", '[caption id="a" width="3"]<img src="a.jpg" /> The quay[/caption]\n\nOne.', "One."],
    ["a gallery", 'One.\n\n[gallery ids="1,2"]\n\nTwo.', "One.\n\nTwo."],
    ["a gallery without attributes", "One.\n\n[gallery]\n\nTwo.", "One.\n\nTwo."],
    ["an embedded page", "One.\n\n[embed]https://v.example/1[/embed]", "One."],
    ["another plugin's, around words", '[vc_row][vc_column width="1/2"]One.[/vc_column][/vc_row]', "One."],
    ["another plugin's form", '[contact-form-7 id="9" title="Mail"]\n\nOne.', "One."],
    ["one around words that has an end", "[pullquote]One.[/pullquote]", "One."],
    [
      "words in brackets",
      "“They [the board] done [sic] it,” he said [in March].",
      "“They [the board] done [sic] it,” he said [in March].",
    ],
    ["a hyphen in brackets", "His [ex-wife] left.", "His [ex-wife] left."],
  ])("is read as its pages show it: %s", async (_why, written, body) => {
    const { articles } = await read(rss(post(published, written)));
    expect(articles[0]?.body).toBe(body);
  });
});
