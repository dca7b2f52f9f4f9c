import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

const first = makeArticle({
  id: "first",
  title: "Ferry chief in the dock",
  publisher: "The Tarn Post",
  body: [
    "“The hull was sound,” Ana Ruiz told the court. She called the report “a pile of guesses” and its author “a tired clerk”.",
    "Prosecutors accuse Ana Ruiz of fraud. Two sailors have accused Ana Ruiz of fraud and theft.",
    "Ruiz denies the accusations.",
  ].join("\n\n"),
});
const second = makeArticle({
  id: "second",
  title: "Court hears of the hull",
  publisher: "Lorn Herald",
  publishedOn: "2024-10-09",
  body: "“The hull was sound,” Ana Ruiz told the court.\n\nHer trial goes on next week.",
});

async function show(line: string, archive: Archive): Promise<string> {
  const reply = await answerLine(line, exampleService(commands, archive));
  return renderText(reply, { width: null, color: false, words: english });
}

const timesIn = (text: string, what: string) => text.split(what).length - 1;

describe("/compare", () => {
  it("names each article, each shared quote and each sentence once", async () => {
    const shown = await show("/compare first: Ferry chief second: Court hears", await open([first, second]));
    expect(timesIn(shown, "Ferry chief in the dock")).toBe(1);
    expect(timesIn(shown, "Court hears of the hull")).toBe(1);
    expect(shown).toContain("• “The hull was sound” — Ana Ruiz, [1] ¶1, [2] ¶1\n");
    expect(timesIn(shown, "a pile of guesses")).toBe(1);
    expect(timesIn(shown, "a tired clerk")).toBe(1);
  });
});

describe("a list of allegations", () => {
  it("names the article once and repeats no denial, but says where it stands", async () => {
    const shown = await show("list all allegations", await open([first]));
    expect(timesIn(shown, "Ferry chief in the dock")).toBe(1);
    expect(timesIn(shown, "Accuser: ")).toBe(2);
    expect(timesIn(shown, "Ruiz denies the accusations.")).toBe(1);
    expect(timesIn(shown, "Response: ¶3 (quoted above)")).toBe(1);
  });
});

describe("an accusation that somebody's words make", () => {
  it("names them once", async () => {
    const body =
      "A lawsuit claimed that Ana Ruiz “took and hid the money of forty sailors” for years.\n\nRuiz denies it.";
    const shown = await show("list all allegations", await open([makeArticle({ id: "suit", title: "Sued", body })]));
    expect(timesIn(shown.replace(body.slice(0, 40), ""), "awsuit")).toBe(1);
  });
});

describe("a list of articles of one day", () => {
  it("says the day once", async () => {
    const third = makeArticle({ id: "third", title: "Hull", body: "The hull is blue." });
    expect(timesIn(await show("how many articles are there", await open([first, third])), "7 October 2024")).toBe(1);
    for (const line of ["/sources", "summarise", "which articles are there"])
      expect(timesIn(await show(line, await open([third])), "7 October 2024"), line).toBe(1);
    const shown = await show("how many articles are there", await open([first, second]));
    expect(timesIn(shown, "9 October 2024")).toBe(2);
  });
});

describe("/about", () => {
  it("says when the articles were loaded once", async () => {
    const archive = await open([first]);
    const loading = { ...archive.loading, loadedAt: "2024-10-08T04:30:00Z" };
    const shown = await show("/about", { ...archive, loading });
    expect(timesIn(shown, "8 October 2024")).toBe(1);
    expect(shown).toContain("1 article from 7 October 2024, with ");
  });
});

describe("/check", () => {
  it("says nothing of capitals where it has more to say", async () => {
    const archive = await open([second]);
    expect(await show("/check quote: the hull was", archive)).not.toContain("Differences");
    expect(await show("/check quote: the hull was sound", archive)).toContain("“The” became “the”");
  });

  it("names who said it where nobody tells whether that is who was claimed", async () => {
    const shown = await show("/check quote: her lawyer: “The hull was sound”", await open([second]));
    expect(shown).toContain("The article attributes this to Ana Ruiz. It doesn't say whether that is “her lawyer”.");
    expect(shown).not.toContain("isn't clear");
  });

  it("tells an article that has the words from one that has some of them, or reports them", async () => {
    const whole = makeArticle({ id: "whole", title: "Whole", body: "“The hull was sound and dry,” said Ana Ruiz." });
    const part = makeArticle({
      id: "part",
      title: "Part",
      body: "Ana Ruiz called the hull “sound and dry” on Monday.",
    });
    const again = makeArticle({ id: "again", title: "Again", body: "Ana Ruiz said: “The hull was sound, and dry.”" });
    const shown = await show("/check quote: the hull was sound and dry", await open([whole, part, again]));
    expect(shown).toMatch(/also in \[\d\] · part of it in \[\d\]/);
  });
});
