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
