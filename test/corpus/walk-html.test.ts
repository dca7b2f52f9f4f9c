import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import type { HtmlHandlers } from "../../src/corpus/open-elements.ts";
import { type HtmlPlace, walkHtml } from "../../src/corpus/walk-html.ts";

type Told = readonly (boolean | number | string)[];

function tellTo(told: Told[], place: () => HtmlPlace): Required<HtmlHandlers> {
  return {
    onopentagname: (name) => told.push(["name", name]),
    onopentag: (name, attributes) =>
      told.push(["open", name, JSON.stringify(attributes), place().startIndex, place().endIndex]),
    ontext: (text) => told.push(["text", text]),
    oncomment: () => told.push(["comment", place().startIndex, place().endIndex]),
    onclosetag: (name, isImplied) => told.push(["close", name, isImplied, place().startIndex, place().endIndex]),
  };
}

function read(html: string): readonly Told[] {
  const told: Told[] = [];
  walkHtml(html, (place) => tellTo(told, place));
  return told;
}

function readByPackage(html: string): readonly Told[] {
  const told: Told[] = [];
  const parser: Parser = new Parser(tellTo(told, () => parser));
  parser.end(html);
  return told;
}

const tags =
  "a b blockquote body br dd div dt frame h1 head hr img input li link math mi option p path rt script select style svg table td textarea th title tr ul xmp";
const pieces = [
  ...tags.split(" ").flatMap((name) => [`<${name}>`, `</${name}>`]),
  ...["<br/>", "<svg/>", "<path d='M'/>", "<x y=z/>", "<img src=a alt = 'b' / >", "</SCRIPT>", "<p", "<x y='"],
  ...['<A HREF="Q" href=b>', "<a href='x&amp;y=1&copy=2' b>", '<input value="&lt;b&gt;" disabled/>'],
  ...["<!-- x -->", "<!-->", "<!--->", "<!-- > --", "-->", "<![CDATA[ a ]]>", "<!doctype html>", "<!->", "<?xml x?>"],
  ...[
    "&amp;",
    "&ampx",
    "&#38;",
    "&#x26;",
    "&nbsp;",
    "&notit;",
    "&bad;",
    "&",
    "&#0;",
    "&#128;",
    "&#xD800;",
    "&#99999999;",
  ],
  ...["<", ">", "< 2", "</>", "</ p>", "</1 x>", " ", "text", "“é”", "\n", "=", '"', "'", "/"],
];
/** Behind “</” or “<” by itself the package takes the place or a reference for another. */
const isPlain = (html: string) => !/<\/?(?:text|&|$)|<title/.test(html);

describe("HTML is read", () => {
  it("as htmlparser2 reads it, to the place of every tag", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (some) => {
        const html = `${some.join("")}\n<i>end</i>`;
        fc.pre(isPlain(html));
        const told = read(html);
        // Where a tag breaks off at the end, the place of that end is another.
        fc.pre(told.some(([, text]) => text === "end"));
        expect(told).toEqual(readByPackage(html));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["references in a title", "<title>A &amp; B</title>", ["A ", "&", " B"]],
    ["references of two letters as one text", "&NotEqualTilde;", ["≂̸"]],
    ["none of a script's", "<script>a &amp;&amp; b</script>", ["a &amp;&amp; b"]],
    ["signs that begin nothing as text", "1 < 2 &c", ["1 ", "< 2 &c"]],
    ["nothing of a tag that breaks off", "a<b href='x", ["a"]],
  ])("with %s", (_what, html, texts) => {
    expect(read(html).flatMap(([kind, text]) => (kind === "text" ? text : []))).toEqual(texts);
  });

  it("with the place of a tag behind one that has spaces", () => {
    expect(read("<p></p ><br>")).toContainEqual(["open", "br", "{}", 8, 11]);
  });

  it("no deeper than people write", () => {
    const told = read("<b>".repeat(5000));
    expect(told.filter(([kind]) => kind === "open").length).toBeLessThan(1100);
  });
});
