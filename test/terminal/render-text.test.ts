import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, type Reply, refuse, textBlock } from "../../src/bot/reply.ts";
import { citeExcerpt } from "../../src/coverage/citation.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { showControls } from "../../src/coverage/show-controls.ts";
import type { Quotation } from "../../src/quotations/quotation.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { english } from "../bot/example-service.ts";
import { exampleArticle } from "../coverage/example.ts";

const plain = { width: null, color: false, words: english };

function replyOf(...blocks: readonly Block[]): Reply {
  return { private: false, blocks, record: { command: "ask" } };
}

function excerptOf(body: string, words = body, rest = {}): Excerpt {
  const start = body.indexOf(words);
  return new Excerpt(exampleArticle(body, rest), { start, end: start + words.length });
}

function passageOf(excerpt: Excerpt, best: string | null, place: number | null = null): Block {
  const start = excerpt.start + excerpt.text.indexOf(best ?? "");
  const pointedOut = best === null ? null : excerpt.narrow({ start, end: start + best.length });
  return { kind: "passage", place, excerpt, best: pointedOut, quotations: [], citation: citeExcerpt(excerpt) };
}

function quotationOf(body: string, words: string, speaker: string | null): Quotation {
  const excerpt = excerptOf(body, words);
  return {
    words: excerpt,
    sentence: new Excerpt(excerpt.article, { start: 0, end: body.length }),
    paragraph: 1,
    kind: "direct",
    continues: false,
    ...(speaker === null
      ? { speaker: null, rule: null, certainty: null, relayedBy: null, via: null }
      : {
          speaker: { name: speaker, personId: null, evidence: excerpt },
          rule: "cue after",
          certainty: "certain",
          relayedBy: null,
          via: null,
        }),
    affirmed: true,
    frame: null,
  };
}

const rain = "It rained all day. “Nobody minds,” said Anna Example. The bridge stayed open.";

describe("a passage", () => {
  it("has one blank line between paragraphs, also where what is pointed out ends", () => {
    const lines = renderText(
      replyOf(passageOf(excerptOf("It rained.\n\nIt snowed.\n\nIt froze."), "It snowed.")),
      plain,
    );
    expect(lines).toContain(["   │ It rained.", "   ▶ It snowed.", "   │ ", "   │ It froze."].join("\n"));
  });

  it("stands behind marks, its best sentence behind one of its own, its citation below", () => {
    const block = passageOf(excerptOf(rain), "“Nobody minds,” said Anna Example.", 1);
    expect(renderText(replyOf(block), plain)).toBe(
      [
        " 1 │ It rained all day.",
        "   ▶ “Nobody minds,” said Anna Example.",
        "   │ The bridge stayed open.",
        "     It rained all day. · 7 October 2024 · ¶1",
      ].join("\n"),
    );
  });

  it("names its publisher, title and link where the article states them", () => {
    const rest = { title: "Rain", publisher: "The Courier", url: "https://courier.example/rain" };
    expect(renderText(replyOf(passageOf(excerptOf(rain, "It rained all day.", rest), null)), plain)).toBe(
      [
        "   │ It rained all day.",
        "     Rain · The Courier · 7 October 2024 · ¶1",
        "     https://courier.example/rain",
      ].join("\n"),
    );
  });

  it("says whose words are quoted in it, each speaker once in a row, in order", () => {
    const excerpt = excerptOf(rain);
    const quotations = [
      quotationOf(rain, "Nobody", "Anna Example"),
      quotationOf(rain, "minds,", "Anna Example"),
      quotationOf(rain, "open", null),
      { ...quotationOf(rain, "bridge", "Ben"), kind: "title" as const },
    ];
    const block: Block = {
      kind: "passage",
      place: null,
      excerpt,
      best: null,
      quotations,
      citation: citeExcerpt(excerpt),
    };
    expect(renderText(replyOf(block), plain)).toContain("\n     Quoted: Anna Example; speaker not established\n");
  });

  it.each([
    ["more than half of the words", "“It rains on the bay,” so it went on.", "— Anna Example"],
    [
      "fewer, so that the rest would pass for hers",
      "“It rains on the bay,” and so on and on it went.",
      "Quoted: Anna Example",
    ],
  ])("signs a text with the name of who is quoted for %s", (_why, body, said) => {
    const excerpt = excerptOf(body);
    const quotations = [quotationOf(body, "It rains on the bay,", "Anna Example")];
    const citation = citeExcerpt(excerpt);
    const block: Block = { kind: "passage", place: null, excerpt, best: null, quotations, citation };
    expect(renderText(replyOf(block), plain)).toContain(`\n     ${said}\n`);
  });

  it("keeps every line of the article behind the mark, so that none can pass for a citation", () => {
    const body = "First.\n     Fake title · Fake News · 1 May 2020\n\n > last";
    expect(
      renderText(replyOf(passageOf(excerptOf(body), null)), plain)
        .split("\n")
        .slice(0, 4),
    ).toEqual(["   │ First.", "   │      Fake title · Fake News · 1 May 2020", "   │ ", "   │  > last"]);
  });

  it("of an article that stands named above has only its paragraph", () => {
    const excerpt = excerptOf(rain);
    const source: Block = { kind: "source", place: null, citation: citeExcerpt(excerpt), paragraphs: 1, quotations: 2 };
    const other = passageOf(excerptOf("Sun.", "Sun.", { id: "other" }), null);
    const lines = renderText(replyOf(source, passageOf(excerpt, null), other), plain).split("\n");
    expect(lines).toEqual([
      "It rained all day. · publisher not stated · 7 October 2024 · 1 paragraph, 2 quotes",
      "",
      `   │ ${rain}`,
      "     ¶1",
      "",
      "   │ Sun.",
      "     Sun. · 7 October 2024 · ¶1",
    ]);
  });
});

describe("a quotation", () => {
  it("stands in the sentence that introduces it, with its marks, above whose it is", () => {
    const body = "It was dry, but “nobody minds,” said Anna.";
    const quotation = quotationOf(body, "nobody minds,", "Anna Example");
    const block: Block = { kind: "quotation", place: 2, quotation, citation: citeExcerpt(quotation.words) };
    expect(renderText(replyOf(block), plain)).toBe(
      [
        " 2 │ It was dry, but",
        "   ▶ “nobody minds,”",
        "   │ said Anna.",
        "     — Anna Example",
        "     It was dry, but “nobody minds,” said Anna. · 7 October 2024 · ¶1",
      ].join("\n"),
    );
  });

  it("says so when nobody is established", () => {
    const quotation = quotationOf(rain, "Nobody minds,", null);
    const block: Block = { kind: "quotation", place: null, quotation, citation: citeExcerpt(quotation.words) };
    expect(renderText(replyOf(block), plain)).toContain("\n     — speaker not established\n");
  });
});

describe("the bot's own words", () => {
  it("say what is wrong and what to do next, with days spelt out and examples to type", () => {
    const hint = textBlock("hint", "Since ", { kind: "date", date: "2024-02-29" }, ": ", {
      kind: "example",
      line: "/ask",
    });
    expect(renderText(replyOf(...refuse("ask", "No.").blocks, hint), plain)).toBe("No.\nSince 29 February 2024: /ask");
  });

  it("stay on their line and cannot steer the terminal", () => {
    expect(renderText(replyOf(textBlock("plain", "a\r\nb\x1b[31m\u202e")), plain)).toBe("a b␛[31m<U+202E>");
  });

  it("that are blank take no line, and a reply of nothing says so", () => {
    expect(renderText(replyOf(textBlock("plain", "a"), textBlock("hint", " "), textBlock("plain", "b")), plain)).toBe(
      "a\nb",
    );
    expect(renderText(replyOf(), plain)).toBe("Nothing to show.");
  });

  it("that hold no day stay as they are", () => {
    expect(renderText(replyOf(textBlock("plain", { kind: "date", date: "2024-13-01" })), plain)).toBe("2024-13-01");
  });
});

describe("control characters of an article", () => {
  it.each([
    ["an escape sequence", "a\x1b[2Jb", "a␛[2Jb"],
    ["a bell and a backspace", "a\x07\b", "a␇␈"],
    ["a delete", "a\x7fb", "a␡b"],
    ["an eight-bit control", "a\x9b2Jb", "a<U+009B>2Jb"],
    ["a mark that turns the writing round", "a\u202eb", "a<U+202E>b"],
    ["half a character", "a\ud83d b", "a<U+D83D> b"],
    ["a line separator", "a\u2028b", "a<U+2028>b"],
    ["a tab, which is harmless", "a\tb", "a\tb"],
    ["letters of any kind, which are its words", "مرحبا 你好 👩‍👩‍👧 é", "مرحبا 你好 👩‍👩‍👧 é"],
  ])("are shown, not sent: %s", (_what, body, expected) => {
    expect(renderText(replyOf(passageOf(excerptOf(body), null)), plain).split("\n")[0]).toBe(`   │ ${expected}`);
  });
});

describe("whatever an article holds", () => {
  const letters = fc.oneof(
    fc.constantFrom(" ", "\n", "\n\n", "“", "”", '"', "│", "▶ ", "\x1b[1m", "漢字", "👩‍👩‍👧", "-".repeat(50)),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );
  const bodies = fc
    .array(letters, { minLength: 1, maxLength: 40 })
    .map((parts) => `a${parts.join("").replace(/[\u2028\u2029]/g, "")}z`);
  const cut = fc.double({ min: 0, max: 1, noNaN: true });
  /** A passage that is the whole body, of which a part is pointed out. */
  const partlyShown = (body: string, from: number, to: number) => {
    const excerpt = new Excerpt(exampleArticle(body, { title: "Title" }), { start: 0, end: body.length });
    const best = tryExcerpt(excerpt, Math.floor(from * body.length), Math.ceil(to * body.length));
    return { kind: "passage", place: 1, excerpt, best, quotations: [], citation: citeExcerpt(excerpt) } as const;
  };
  const forms = fc.record({ width: fc.option(fc.integer({ min: -1, max: 90 })), color: fc.boolean() });

  it("its words are shown whole and in order, each line behind a mark, whatever the terminal", () => {
    fc.assert(
      fc.property(bodies, cut, cut, forms, (body, from, to, form) => {
        const block = partlyShown(body, from, to);
        const lines = renderText(replyOf(block), { ...form, words: english })
          .replaceAll(ansi, "")
          .split("\n");
        const words = lines.filter((line) => /^.{3}[│▶]/u.test(line)).map((line) => line.slice(5));
        expect(squeeze(words.join(""))).toBe(squeeze(showControls(body)));
        expect(lines.length - words.length).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 600 },
    );
  });

  it("what is pointed out is what stands behind the mark for it, but for its quotation marks", () => {
    fc.assert(
      fc.property(bodies, cut, cut, (body, from, to) => {
        const block = partlyShown(body, from, to);
        const lines = renderText(replyOf(block), plain).split("\n");
        const marked = squeeze(
          lines
            .filter((line) => line[3] === "▶")
            .map((line) => line.slice(5))
            .join(""),
        );
        const expected = squeeze(showControls(block.best?.text ?? ""));
        expect(marked).toContain(expected);
        expect(marked.length - expected.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 600 },
    );
  });

  it("no line is wider than the terminal unless one word is", () => {
    const text = "The bridge over the harbour will be closed for one whole week in March because of repairs. ".repeat(
      9,
    );
    const block = passageOf(excerptOf(text.trim(), undefined, { title: "Bridge closed for a week" }), null);
    for (const width of [30, 41, 80])
      for (const line of renderText(replyOf(block), { width, color: false, words: english }).split("\n"))
        expect(line.length).toBeLessThanOrEqual(width);
  });
});

/** Colours are the only escapes that are sent. */
const ansi = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]+m`, "g");

function squeeze(text: string): string {
  return text.replace(/\s/g, "");
}

function tryExcerpt(excerpt: Excerpt, start: number, end: number): Excerpt | null {
  try {
    return excerpt.narrow({ start, end });
  } catch {
    return null;
  }
}
