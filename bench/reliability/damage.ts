import { gzipSync } from "node:zlib";

/** A whole file of every form, by its name, each with at least one article. */
export const wholeFiles: Readonly<Record<string, Uint8Array>> = withPacked({
  "a.txt": " date 2024-03-05 It rains.\r\n\r\n“Always,” said Anna.\n",
  "a.md": '---\ntitle: "Rain: again"\npublishedOn: 2024-03-05\ncorrected: 2024-03-06 It pours.\n---\nIt rains.\n',
  "a.jsonl":
    '{"id":"a","publishedOn":"2024-03-05","body":"It \\"rains\\" \\u00e9."}\n\n{"publishedOn":"2024-03-06","body":"é"}\n',
  "a.json": '[{"id":"a","publishedOn":"2024-03-05","body":"It rains."},{"publishedOn":"2024-03-06","body":"é"}]',
  "a.csv": 'id,publishedOn,body\na,2024-03-05,"It ""rains"".\n\nIt pours."\nb,2024-03-06,é\n',
  "a.html":
    '<!doctype html><html><head><meta charset="utf-8"><title>Rain</title><link rel="canonical" href="https://c.example/r">' +
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Rain","datePublished":"2024-03-05T23:30:00-05:00","author":[{"name":"Anna"}]}]}</script>' +
    '</head><body><nav><a href="/">Home</a></nav><article><h1>Rain</h1><p>It rains in the town all day long, said Anna, who had an umbrella.</p>' +
    "<figure><img src=a.jpg><figcaption>Rain.</figcaption></figure><p>It pours, she said, and it will pour tomorrow, &amp; the day after that.</p></article></body></html>",
  "b.html":
    '<html><head><meta charset="iso-8859-1"><title>Rain | Courier</title><meta property="og:url" content="https://c.example/r">' +
    '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Sun","url":"https://c.example/s","datePublished":"2019-01-02"},' +
    '{"@type":"LiveBlogPosting","headline":"Rain","url":"https://c.example/r","isAccessibleForFree":"False","author":{"@id":"#a"},"liveBlogUpdate":[{"headline":"More","datePublished":"2024-03-06","articleBody":"It &amp;#8217;s wet.<br>"}]},{"@id":"#a","name":"Anna"}]</script>' +
    '</head><body itemscope itemtype="https://schema.org/Article"><time itemprop="datePublished" datetime="2024-03-05">5 March</time><article><h1>Rain</h1><p>It rains in the town all day long, said Anna, who had an <q>umbrella</q>.</p>' +
    '<blockquote class="twitter-tweet"><p>It pours.</p>&mdash; Ben (@ben) <a href="#">5 March</a></blockquote><p>It pours, she said, and it will pour tomorrow, and the day after that.</p><p>Read more: <a href="/s">Sun</a></p></article></body></html>',
  "a.rss":
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier</title>' +
    "<item><title>Rain</title><guid>1</guid><pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate><content:encoded><![CDATA[<p>It rains.</p><p>It pours.</p>]]></content:encoded></item>" +
    "<item><pubDate>2024-03-06</pubDate><description>It &lt;b&gt;rains&lt;/b&gt;.</description></item></channel></rss>",
  "a.xml":
    '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><docdata><date.issue norm="20240305T233000-0500"/></docdata><pubdata name="Courier"/></head>' +
    "<body><body.head><hedline><hl1>Rain</hl1></hedline><byline>By <person>Anna</person></byline></body.head><body.content><p>It rains.</p><media><media-caption>Rain.</media-caption></media><bq><block><p>It pours.</p></block></bq></body.content></body></nitf>",
  "b.xml":
    '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="1"><itemMeta><itemClass qcode="ninat:text"/><provider><name>Courier</name></provider><versionCreated>2024-03-05T23:30:00Z</versionCreated></itemMeta>' +
    '<contentMeta><headline>Rain</headline><by>Anna</by></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>It &amp; rains.</p></body></html></inlineXML><inlineData>It pours.</inlineData></contentSet></newsItem></itemSet></newsMessage>',
  "a.atom":
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><id>1</id><published>2024-03-05T10:00:00Z</published>' +
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>rains</b>.</p></div></content></entry></feed>',
});

function withPacked(files: Readonly<Record<string, string>>): Readonly<Record<string, Uint8Array>> {
  const plain = Object.entries(files).map(([name, text]): [string, Uint8Array] => [name, Buffer.from(text)]);
  const packed = plain.map(([name, bytes]): [string, Uint8Array] => [`${name}.gz`, gzipSync(bytes)]);
  return Object.fromEntries([...plain, ...packed]);
}

/** Numbers from 0 to below the bound; the same for the same seed. Marsaglia's xorshift, 32 bits. */
export function randomNumbers(seed: number): (bound: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

/** The bytes with one to four wounds: bits turned, bytes cut out, repeated, put in or swapped with others of the file. */
export function damage(bytes: Uint8Array, next: (bound: number) => number): Uint8Array {
  let hurt: Buffer = Buffer.from(bytes);
  for (let wounds = 1 + next(4); wounds > 0 && hurt.length > 0; wounds -= 1) {
    const at = next(hurt.length);
    const length = 1 + next(Math.min(40, hurt.length));
    const rest = hurt.subarray(at + length);
    const kinds: readonly (() => Buffer)[] = [
      () => {
        const turned = Buffer.from(hurt);
        turned[at] = (turned[at] ?? 0) ^ (1 << next(8));
        return turned;
      },
      () => Buffer.concat([hurt.subarray(0, at), rest]),
      () => Buffer.concat([hurt.subarray(0, at + length), hurt.subarray(at)]),
      () =>
        Buffer.concat([
          hurt.subarray(0, at),
          Buffer.from(Array.from({ length: 4 }, () => next(256))),
          hurt.subarray(at),
        ]),
      () => Buffer.concat([hurt.subarray(0, at), Buffer.from(tokens[next(tokens.length)] ?? ""), rest]),
      () => hurt.subarray(0, at),
    ];
    hurt = kinds[next(kinds.length)]?.() ?? hurt;
  }
  return hurt;
}

/** What parsers stumble over. */
const tokens = [
  "<",
  "<![CDATA[",
  "]]>",
  '"',
  "\\u",
  "{",
  "[",
  "&#0;",
  "&x;",
  "---\n",
  "\n\n",
  "\r",
  "\0",
  "é",
  "\uFEFF",
  "<p>",
  "<script>",
  "<!--",
  "date ",
];
