import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";

const paragraphs = ["The weir was opened by hand on Monday.", "“It took four of us,” said the keeper, Hal Brodie."];
const html = paragraphs.map((one) => `<p>${one}</p>`).join("");
const expected = {
  title: "Weir opened",
  publishedOn: "2024-01-15",
  author: "Una Kerr",
  publisher: "The Lantern",
  body: paragraphs.join("\n\n"),
};

const nitf = (head: string, content = html) =>
  `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-5.dtd"><nitf><head>${head}</head><body><body.head><hedline><hl1>Weir opened</hl1><hl2>By hand</hl2></hedline><byline>By <person>Una Kerr</person><byttl>River reporter</byttl></byline><distributor>The Lantern</distributor></body.head><body.content>${content}</body.content><body.end><tagline>Una Kerr writes about rivers.</tagline></body.end></body></nitf>`;
const issued = '<docdata><doc-id id-string="w7"/><date.issue norm="20240115T091200+0000"/></docdata>';
const g2 = (content: string, meta = '<itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/>') =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="w7"><itemMeta>${meta}<provider literal="l"><name>The Lantern</name></provider><versionCreated>2024-01-16T09:20:00Z</versionCreated><firstCreated>2024-01-15T09:12:00Z</firstCreated></itemMeta><contentMeta><headline>Weir opened</headline><by>By Una Kerr</by></contentMeta><contentSet>${content}</contentSet></newsItem>`;
const xhtml = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Weir</title></head><body>${html}</body></html></inlineXML>`;
const newsMl = (content: string, status = "Usable") =>
  `<NewsML Version="1.2"><NewsItem><NewsManagement><FirstCreated>20240115T091200+0000</FirstCreated><Status FormalName="${status}"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Weir opened</HeadLine><ByLine>Una Kerr</ByLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="The Lantern"/></Provider></AdministrativeMetadata><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;

async function read(xml: string) {
  const { articles, problems } = await parseArticles(Buffer.from(xml), "a.xml");
  return { articles: articles.map(({ article }) => article), messages: problems.map(({ message }) => message) };
}

describe("what agencies send is read", () => {
  it.each([
    ["NITF", nitf(issued)],
    [
      "NITF with the day of the paper before that of the wire",
      nitf('<docdata><date.issue norm="20240114"/></docdata><pubdata name="The Lantern" date.publication="20240115"/>'),
    ],
    [
      "NITF without the caption of a picture",
      nitf(issued, `<block>${html}</block><media><media-caption><p>Ice</p></media-caption></media>`),
    ],
    ["NewsML-G2 with a page in it", g2(xhtml)],
    ["NewsML-G2 with NITF in it", g2(`<inlineXML>${nitf("").replace(/^.*?(?=<nitf>)/, "")}</inlineXML>`)],
    [
      "NewsML-G2 with plain text in it",
      g2(`<inlineData contenttype="text/plain">${paragraphs.join("\n\n")}</inlineData>`),
    ],
    ["NewsML 1 with a page in it", newsMl(`<html><body>${html}</body></html>`)],
    ["NewsML 1 with plain text in it", newsMl(paragraphs.join("\n"))],
  ])("%s", async (_form, xml) => {
    const { articles, messages } = await read(xml);
    expect([articles, messages]).toEqual([[expect.objectContaining(expected)], []]);
  });

  it("and quoted matter stays quoted", async () => {
    const { articles } = await read(nitf(issued, `${html}<bq><block><p>A weir is a door.</p></block></bq>`));
    expect(articles[0]?.quoted).toEqual([{ start: expected.body.length + 2, end: expected.body.length + 19 }]);
  });

  it.each([
    [
      "a picture",
      g2("<remoteContent/>", '<itemClass qcode="ninat:picture"/>'),
      "leaves out what is no usable text: 1 picture",
    ],
    [
      "what was called back",
      g2(xhtml, '<pubStatus qcode="stat:canceled"/>'),
      "leaves out what is no usable text: 1 canceled",
    ],
    ["what was called back in NewsML 1", newsMl(html, "Canceled"), "leaves out what is no usable text: 1 Canceled"],
    ["a text that lies in another file", g2("<remoteContent/>"), "body is missing, expected the article's text"],
    ["a message without an item", "<newsMessage></newsMessage>", "has no news item with a text"],
  ])("but for %s, which is told of", async (_kind, xml, message) => {
    expect(await read(xml)).toEqual({ articles: [], messages: [message] });
  });

  it("item by item, up to a fault in the XML", async () => {
    const { articles, messages } = await read(`<newsMessage>${g2(xhtml)}${g2(xhtml).replace("w7", "w8")}<newsItem`);
    expect(articles.map(({ id }) => id)).toEqual(["w7", "w8"]);
    expect(messages).toEqual([expect.stringContaining("is not whole XML")]);
  });
});
