import { describe, expect, it } from "vitest";
import { canonical, linked, own, readPage, story, title } from "./saved-page.ts";

const [first = "", second = "", ...others] = story;
const page = (code: string) =>
  `<main><article>${code}<h1>${title}</h1>${code}<p>${first}</p>${code}<p>${second.slice(0, 30)}${code}${second.slice(30)}</p>${others.map((one) => `<p>${one}</p>`).join(code)}${code}</article></main>`;

describe("a page is read as if its code were not there", () => {
  it.each([
    ["a script", `<script>document.write("<p>It rains in the town all day long, said nobody.</p>");</script>`],
    ["a script that is closed with a space", "<script>var a = 1;</script >"],
    ["a script in capitals", "<SCRIPT>var a = 1;</SCRIPT>"],
    ["a style", "<style>p::after { content: '<p>It rains.</p>' }</style>"],
    ["a drawing", '<svg viewBox="0 0 1 1"><title>icon</title><g><path d="M0 0"></path></g></svg>'],
    ["a drawing within a drawing", "<svg><svg><text>1</text></svg><style>a { }</style><text>2</text></svg>"],
    ["a drawing that closes itself", "<svg/>"],
    ["a comment", "<!-- <p>It rains in the town all day long, said nobody.</p> -->"],
    ["a comment of an older browser", "<!--[if IE]><p>Your browser is too old for this.</p><![endif]-->"],
    ["no code", ""],
  ])("%s", async (_why, code) => {
    const found = await readPage(canonical + linked(own) + code, page(code));
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  it.each([
    ["a name of code in an attribute", `<div data-template="<script>"><p>It is shut.</p></div>`],
    ["a drawing that is not closed and stands in a block", "<div><svg></div><p>It is shut.</p>"],
    ["a drawing that is not closed, which ends where a paragraph begins", "<svg><path><p>It is shut.</p>"],
    ["the beginning of a paragraph in a drawing that is closed", "<svg><circle r=9></circle><p>It is shut.</p></svg>"],
  ])("and keeps what stands behind %s", async (_why, html) => {
    const found = await readPage(canonical + linked(own), page("").replace("</article>", `${html}</article>`));
    expect(found.paragraphs).toEqual([...story, "It is shut."]);
  });

  it.each([
    ["a script", "<script>var a = 1;"],
    ["a style", "<style>a { }"],
    ["a comment", "<!-- here"],
    ["a figure", "<figure><img>"],
    ["a form", "<form><input>"],
    ["a field of text", "<textarea>"],
    ["a template", "<template>"],
    ["a film", "<video><source>"],
    ["a comment that is closed as none is", "<!-- here --!>"],
  ])("and says that what stands behind %s that is not closed is not read", async (_why, code) => {
    const found = await readPage(
      canonical + linked(own),
      page("").replace("</article>", `${code}<p>It is shut.</p></article>`),
    );
    expect(found.paragraphs).toEqual(story);
    expect(found.problems).toEqual([expect.stringContaining("not closed")]);
  });

  it.each(["<script>var a = 1;", "<!-- the end", "<form><p>Search</p></form>", "<div><form></div><p></p>"])(
    "and says nothing of %s without paragraphs behind it",
    async (code) => {
      const found = await readPage(canonical + linked(own), page("") + code);
      expect([found.paragraphs, found.problems]).toEqual([story, []]);
    },
  );

  it.each([
    ["a menu", "<nav><a href='/'>Home</a>"],
    ["a footer", "<footer><a href='/'>Home</a>"],
  ])("and says so where %s that is not closed takes words with it", async (_why, code) => {
    const found = await readPage(
      canonical + linked(own),
      `${page("")}${code}<p>The harbour bridge was built in 1911 by the town.</p>`,
    );
    expect(found.problems).toEqual([expect.stringContaining("that is not closed, so that what stands behind it")]);
  });
});
