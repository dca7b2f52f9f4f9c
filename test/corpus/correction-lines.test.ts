import { describe, expect, it } from "vitest";
import { parseArticles } from "../../src/corpus/read-file.ts";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const dated = `${canonical}<meta property="article:published_time" content="2026-05-04T10:00:00Z">`;
const page = (above: string, below = "") =>
  `<main><article><h1>${title}</h1>${above}${paragraphs(story)}${below}</article></main>`;
const day = "2026-05-06";

async function readNote(text: string, front = "") {
  const { articles, problems } = await parseArticles(
    Buffer.from(`---\ndate: 2026-05-04\n${front}---\n${text}\n`),
    "a.md",
  );
  return { article: articles[0]?.article, problems: problems.map(({ message }) => message) };
}

describe("a correction that an article has above or below its text is stated with its day:", () => {
  it.each([
    ["under a label", "", "<p class='correction'><b>Correction, May 6, 2026:</b> It closes for a year.</p>"],
    ["in brackets", "<p>Clarification (6 May 2026): It closes for a year, not for two.</p>", ""],
    ["with what was done", "", "<p><em>This article was amended on 6 May 2026 to say a year.</em></p>"],
    ["in an editor's note", "<p>Editor’s note (6 May 2026): An earlier version said two years.</p>", ""],
    ["below a heading", "", "<h3>Corrections</h3><p>May 6, 2026: An earlier version said two years.</p>"],
    [
      "in a footer",
      "",
      "<footer><p>Correction, 6 May 2026: An earlier version of this article said two years.</p></footer>",
    ],
    ["behind a label in bold", "", "<p><strong>CORRECTION</strong> – May 6, 2026: It closes for a year, not two.</p>"],
  ])("%s", async (_why, above, below) => {
    const { articles, problems } = await readPage(dated, page(above, below));
    expect(articles[0]?.corrected).toEqual([{ on: day, text: expect.stringMatching(/year/) }]);
    expect(articles[0]?.body).toContain(articles[0]?.corrected?.[0]?.text);
    expect(problems).toEqual([]);
  });

  it("in a note, without its marks, and behind others in the order of their days", async () => {
    const text = `${story.join("\n\n")}\n\n*Correction, 7 May 2026: It is the old bridge.*\n\n**Correction, 6 May 2026:** It closes for a year.`;
    expect((await readNote(text)).article?.corrected).toEqual([
      { on: day, text: "Correction, 6 May 2026: It closes for a year." },
      { on: "2026-05-07", text: "Correction, 7 May 2026: It is the old bridge." },
    ]);
  });

  it("in a page's statement", async () => {
    const correction = { "@type": "CorrectionComment", text: "It closes for a year.", datePublished: day };
    const { articles } = await readPage(
      canonical + linked({ ...own, correction: [correction, { text: "Undated." }] }),
      page(""),
    );
    expect(articles[0]?.corrected).toEqual([{ on: day, text: "It closes for a year." }]);
  });

  it("but not where the file states its corrections itself", async () => {
    const text = `${story.join("\n\n")}\n\nCorrection, 6 May 2026: It closes for a year.`;
    expect((await readNote(text, "corrected: 2026-05-07 It is old.\n")).article?.corrected).toEqual([
      { on: "2026-05-07", text: "It is old." },
    ]);
  });

  it.each([
    ["has no day", "Correction: An earlier version of this article said two years."],
    ["has no year", "Correction (May 6): It closes for a year."],
    ["may be of two days", "Correction appended: 5/6/2026. It closes for a year."],
    ["is of a day before the article", "Correction, 3 May 2026: It closes for a year."],
    ["says nothing else", "This article has been corrected to say that it closes for a year."],
  ])("and is told of where it %s", async (_why, line) => {
    const { article, problems } = await readNote(`${story.join("\n\n")}\n\n${line}`);
    expect(article?.corrected).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining("has a correction that does not say on which day it was made")]);
  });

  it.each([
    "Correction officers at Kell prison went on strike on Monday, 6 May 2026.",
    "The correction of 6 May 2026 named another man.",
    "An earlier version of the bill of 6 May 2026 would have banned boats.",
    "Amended on Tuesday, the bill of 6 May 2026 bans boats.",
    "Clarification was sought by the board on 6 May 2026.",
    "Corrected figures for 6 May 2026 show a loss.",
    "This article was updated on 6 May 2026 with a comment of the board.",
  ])("and what is none is not: %s", async (line) => {
    const { article, problems } = await readNote(`${story.join("\n\n")}\n\n${line}`);
    expect([article?.corrected, problems]).toEqual([undefined, []]);
  });

  it("nor what stands among the paragraphs", async () => {
    const text = [story[0], story[1], "Correction, 6 May 2026: so began the letter.", ...story, ...story].join("\n\n");
    expect((await readNote(text)).article?.corrected).toBeUndefined();
  });
});
