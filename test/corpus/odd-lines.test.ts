import { describe, expect, it } from "vitest";
import { canonical, linked, own, readPage, story, title } from "./saved-page.ts";

/** A page whose system writes each paragraph alike; `between` stands behind the second, `below` behind the last. */
const read = async (between: string, below: string, open = '<p class="text">') => {
  const all = story.map((one, at) => `${open}${one}</p>${at === 1 ? between : ""}`).join("");
  const body = `<main><article><h1>${title}</h1><div class="body">${all}${below}</div></article></main>`;
  return readPage(canonical + linked(own), body);
};

describe("a line that looks otherwise than the paragraphs of a text is no part of it", () => {
  it.each([
    ["the length of a film", '<div class="film"><span>0:42</span></div>', []],
    ["a label of a player", '<div class="player"><div class="state">Now playing</div></div>', []],
    ["a count", '<div class="votes">42</div>', []],
    [
      "the name of a thing for sale",
      '<div class="offer"><b>Corvo Folding Bridge Kit</b></div>',
      ["Corvo Folding Bridge Kit"],
    ],
    ["what a film shows", '<div class="film"><div>Divers at the old bridge</div></div>', ["Divers at the old bridge"]],
    [
      "in a language without a list of such words",
      '<div class="x">Luister naar dit verhaal</div>',
      ["Luister naar dit verhaal"],
    ],
  ])("among them: %s", async (_why, between, told) => {
    const found = await read(between, "");
    expect([found.paragraphs, found.problems]).toEqual([story, told.map((one) => expect.stringContaining(one))]);
  });

  it.each([
    ["what the paper offers", "The Morning Tide brings all the news of the bay to your door before breakfast."],
    ["who wrote and who edited it", "Reporting by Ada Roe; editing by Jan Oster and Pia Holm of the harbour desk"],
    [
      "where it stood in print",
      "A version of this article appears in print on Section B, Page 3 of the harbour edition.",
    ],
  ])("below them: %s, which is told of", async (_why, text) => {
    const found = await read("", `<div class="foot"><p class="small">${text}</p></div>`);
    expect(found.paragraphs).toEqual(story);
    expect(found.problems).toEqual([expect.stringContaining(text.slice(0, 30))]);
  });

  it("also where the words of the text stand in elements without a class", async () => {
    const found = await read('<div class="clock">11:20</div>', "", "<p>");
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });
});

describe("a line stays", () => {
  const [first, second, ...rest] = story;
  it.each([
    ["that looks as they do", '<p class="text">The tide came first</p>', "The tide came first"],
    ["among them with a class of its own", '<p class="first">The tide came first</p>', "The tide came first"],
    ["in a box without a name", '<div><p class="text">The tide came first</p></div>', "The tide came first"],
    ["that is a heading", "<h2>The tide came first</h2>", "The tide came first"],
    ["in a list", '<ul class="points"><li>The tide came first</li></ul>', "The tide came first"],
    ["that is a sentence", '<div class="odd"><div>The tide came first.</div></div>', "The tide came first."],
    [
      "in which somebody may be quoted",
      '<div class="odd"><div>“The tide” came first</div></div>',
      "“The tide” came first",
    ],
  ])("among the paragraphs: %s", async (_why, between, text) => {
    const found = await read(between, "");
    expect([found.paragraphs, found.problems]).toEqual([[first, second, text, ...rest], []]);
  });

  it("below the text where a footnote leads back to its number", async () => {
    const note =
      '<div class="footnote"><a href="#ref-1">1</a><div class="note"><p>The list of the town itself has another year.</p></div></div>';
    expect((await read("", note)).paragraphs?.at(-1)).toBe("The list of the town itself has another year.");
  });

  it("below the text where others look as it does", async () => {
    const more = ["It was not the first bridge.", "It will not be the last one either.", "The tide took the others."];
    const long = more.map((one) => `${one} So the oldest people of the town say, and they should know.`);
    const found = await read(
      "",
      `<section class="part">${long.map((one) => `<p class="late">${one}</p>`).join("")}</section>`,
    );
    expect([found.paragraphs, found.problems]).toEqual([[...story, ...long], []]);
  });

  it("where no two paragraphs look alike", async () => {
    const body = `<main><article><h1>${title}</h1>${story
      .map((one, at) => `<div class="${"abcd".charAt(at)}"><p class="${"wxyz".charAt(at)}">${one}</p></div>`)
      .join('<div class="m">The tide came first</div>')}</article></main>`;
    const found = await readPage(canonical + linked(own), body);
    expect(found.paragraphs?.filter((one) => one === "The tide came first")).toHaveLength(story.length - 1);
  });
});

describe("no part of a text is", () => {
  it.each([
    [
      "a question with answers to choose",
      '<div class="poll"><h4>Do you like the bridge?</h4><label>Yes</label><label>No</label></div>',
    ],
    ["what is a button by its role", '<div role="button" class="text">Get the alerts of the harbour</div>'],
    [
      "a sentence beside a button in a box of its own",
      '<div class="in"><p class="b">Find out what happens in your town, with the alerts of the harbour.</p><button>Go</button></div>',
    ],
  ])("among its paragraphs: %s", async (_why, html) => {
    expect((await read(html, "")).paragraphs).toEqual(story);
  });

  it.each([
    [
      "in Spanish, in italics",
      '<p class="text"><i>Puedes seguir al Diario en <a href="https://facebook.com/d">Facebook</a> y recibir <a href="/x">las noticias del puerto</a>.</i></p>',
    ],

    ["a few words with a link, which are no sentence", '<p class="text">Posted in <a href="/arts">Arts</a></p>'],
    [
      "below a rule, with a link",
      '<hr><p class="text">More of the harbour is at <a href="/hub">our page on the harbour</a>, every day.</p>',
    ],
    [
      "below a rule of marks",
      '<p class="text">___</p><p class="text">More of the harbour is at <a href="/hub">our page on the harbour</a>, every day.</p>',
    ],
  ])("below it: %s, which is told of", async (_why, html) => {
    const found = await read("", html);
    expect(found.paragraphs).toEqual(story);
    expect(found.problems).toEqual([expect.stringContaining("is read without what stands below its text")]);
  });

  it("a caption by a class without a hyphen, and a sign by itself", async () => {
    const found = await read(
      '<p class="text">❄︎</p><div class="photocaption">The bridge at dusk</div><div class="photocredit">Una Roe</div>',
      "",
    );
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  it("a last line in italics with a link, which is told of", async () => {
    const found = await read(
      "",
      '<p class="text"><em>You just read issue 88 of the Tide. You may look through the <a href="/all">whole archive</a> of it.</em></p>',
    );
    expect(found.paragraphs).toEqual(story);
    expect(found.problems).toEqual([expect.stringContaining("You just read issue 88")]);
  });

  const lead = "The town wants to mend its bridge at last, and the boats have to wait.";
  it.each([
    ["the day in French, with that of a change", "<p>Publié le 4 mai 2026 à 10h30, modifié à 12h00</p>"],
    ["in Danish", "<p>Udgivet den 4. maj 2026, opdateret samme dag</p>"],
    ["the author, with a time", "<div><span>ADA ROE</span><span>Updated 14 minutes ago</span></div>"],
    [
      "a list of who and when",
      "<dl><dt>From:</dt><dd>The harbour office</dd><dt>Published</dt><dd>4 May 2026</dd></dl>",
    ],
  ])("between a first sentence and it: %s", async (_why, html) => {
    const body = `<main><article><h1>${title}</h1><p>${lead}</p>${html}${story.map((one) => `<p>${one}</p>`).join("")}</article></main>`;
    expect((await readPage(canonical + linked(own), body)).paragraphs).toEqual([lead, ...story]);
  });
});

it("what two line ends part is a paragraph also in fonts of its own, and so are the lines above it", async () => {
  const cell = `<font size="2">By Ada Roe<br>Monday, May 4, 2026</font><br><br>${story.map((one) => `<font size="3">${one}</font>`).join("<br><br>")}`;
  const found = await readPage("", `<table><tr><td><font size="5"><b>${title}</b></font><br>${cell}</td></tr></table>`);
  expect(found.paragraphs?.slice(-story.length)).toEqual(story);
  expect(found.articles[0]).toMatchObject({ author: "Ada Roe", publishedOn: "2026-05-04" });
});

describe("a text whose paragraphs stand in one element, with nothing else that may be text on the page,", () => {
  const frame = (text: string, beside = "") =>
    readPage(canonical + linked(own), `<main><h1>${title}</h1>${beside}<div class="text">${text}</div></main>`);
  const plain = story.map((one) => `<p>${one}</p>`).join("");

  it("is read whole, with its headings", async () => {
    const found = await frame(`${plain}<h2>What the town says</h2>${plain}`);
    expect(found.paragraphs).toEqual([...story, "What the town says", ...story]);
  });

  it.each([
    ["a first sentence beside it", plain, "<p>The boats have to wait.</p>", ["The boats have to wait.", ...story]],
    [
      "a paragraph in it that is not shown",
      `${plain}<p style="display:none">Nobody sees that this bridge has been sold to a man.</p>`,
      "",
      story,
    ],
    ["a box in it", `${plain}<div class="share"><a href="/s">Share</a></div>`, "", story],
  ])("is looked for with all care where there is %s", async (_why, text, beside, paragraphs) => {
    expect((await frame(text, beside)).paragraphs).toEqual(paragraphs);
  });
});

describe("a box among the paragraphs", () => {
  it.each([
    [
      "of a label and a sentence",
      '<div class="tip"><div class="head">Do you know more?</div><p class="say">Write to our desk, and we will keep it to ourselves.</p></div>',
      1,
    ],
    [
      "of a heading with a line below it that is no sentence",
      '<div class="live"><h4>Live from the harbour</h4><div>Nothing yet</div></div>',
      1,
    ],
    ["beside paragraphs that are blocks of one class", '<div class="film">02:14</div>', 0],
  ])("is no part of the text: %s", async (_why, html, told) => {
    const found = await read(html, "", '<div class="text">');
    expect(found.paragraphs).toEqual(story);
    expect(found.problems).toHaveLength(told);
  });

  it.each([
    [
      "of one sentence",
      '<div class="note"><div>💡</div><div>The bridge is as long as two ferries.</div></div>',
      ["The bridge is as long as two ferries."],
    ],
    [
      "with a heading and sentences",
      '<div class="facts"><h4>The bridge</h4><p class="fact">It was built in 1902.</p></div>',
      ["The bridge", "It was built in 1902."],
    ],
    ["that is a heading alone", '<div class="sub"><h2>Under the tide</h2></div>', ["Under the tide"]],
  ])("stays: %s", async (_why, html, lines) => {
    const [first, second, ...rest] = story;
    expect((await read(html, "")).paragraphs).toEqual([first, second, ...lines, ...rest]);
  });
});

it("a text whose paragraphs are parted by line ends is one, and what looks otherwise below it none", async () => {
  const body = `<main><article><h1>${title}</h1><div class="text">${story.join("<br><br>")}</div><div class="sig">The tide is not my friend.</div></article></main>`;
  const found = await readPage(canonical + linked(own), body);
  expect(found.paragraphs?.join(" ")).toBe(story.join(" "));
});

it("the name of its author above a text in a cell of a page's layout is no part of it", async () => {
  const cell = `<h1>${title}</h1><p class="by">Ada Roe</p>${story.map((one) => `<p>${one}</p>`).join("")}<table><tr><td><a href="/r">Read on</a></td></tr></table>`;
  const found = await readPage(canonical + linked(own), `<table><tr><td>${cell}</td></tr></table>`);
  expect(found.paragraphs).toEqual(story);
});
