import { describe, expect, it } from "vitest";
import { ask } from "../../commands/ask.ts";
import { latest } from "../../commands/latest.ts";
import { quotes } from "../../commands/quotes.ts";
import { sources } from "../../commands/sources.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { noteContent } from "../../src/bot/content-notes.ts";
import type { Reply } from "../../src/bot/reply.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { exampleArticle, longParagraph } from "../coverage/example.ts";
import { english } from "./example-service.ts";

const bodyOf = (...paragraphs: readonly string[]) => paragraphs.map(longParagraph).join("\n\n");
const harbor = exampleArticle(
  bodyOf(
    "The harbor reopened on 3 May 2024.",
    "“The harbor is safe,” Ana Ruiz said.",
    "“The harbor is clean,” Ana Ruiz said.",
  ),
  { id: "harbor", title: "Harbor", corrected: [{ on: "2024-10-10", text: "The first version gave a wrong day." }] },
);
const camp = exampleArticle(
  bodyOf(
    "The camp on Lake Orsa closed on 9 June 2024.",
    "A guard was charged with rape.",
    "The rape charge was filed in Lorn.",
  ),
  { id: "camp", title: "Camp" },
);
const archive = await openArchive([harbor, camp], { aliases: new Map(), buildIndex: buildMiniSearchIndex });
const bot = { commands: [], version: "1.0.0", words: english, asker: "anybody" as const, today: () => "2024-10-20" };
const show = (reply: Reply) =>
  renderText(noteContent(reply, "note", english), { color: false, width: null, words: english });
const timesIn = (text: string, what: string) => text.split(what).length - 1;

const trial = exampleArticle(
  bodyOf(
    "The trial of Mara Voss began on 3 May 2024.",
    "The insurer paid 4 million crowns for the warehouse.",
    "“The warehouse was empty,” Ben Orr said.",
  ),
  {
    id: "trial",
    title: "Trial",
    publisher: null,
    corrected: [{ on: "2024-10-10", text: "An earlier version misstated what the insurer paid." }],
  },
);
const tried = await openArchive([trial, camp], { aliases: new Map(), buildIndex: buildMiniSearchIndex });

describe("a correction of another part of the article", () => {
  const correction = "corrected on 10 October 2024";

  it("is not said in full beside the name that the headline has", async () => {
    const named = exampleArticle(trial.body, {
      id: "voss",
      title: "The Voss trial",
      corrected: [{ on: "2024-10-10", text: "An earlier version misstated what the insurer paid Voss." }],
    });
    const coverage = await openArchive([named, camp], { aliases: new Map(), buildIndex: buildMiniSearchIndex });
    const shown = show(
      await ask.answer({ question: "when did the trial of Mara Voss begin", limit: 1 }, coverage, bot),
    );
    expect(shown).toContain("3 May 2024");
    expect(shown).toContain(correction);
    expect(shown).not.toContain("misstated");
    const paid = show(await ask.answer({ question: "how much did the insurer pay", limit: 1 }, coverage, bot));
    expect(paid).toContain("misstated");
  });

  it("is said in full beside what was put right", async () => {
    const question = "how much did the insurer pay for the warehouse";
    const shown = show(await ask.answer({ question, limit: 1 }, tried, bot));
    expect(shown).toContain("4 million");
    expect(shown).toContain(`${correction}: An earlier version misstated what the insurer paid.`);
  });

  it("is only mentioned beside other words", async () => {
    const question = "when did the trial of Mara Voss begin";
    const shown = show(await ask.answer({ question, limit: 1 }, tried, bot));
    expect(shown).toContain("3 May 2024");
    expect(shown).toMatch(new RegExp(`${correction}$`, "m"));
    const quoted = show(await quotes.answer({ person: "Ben Orr" }, tried, bot));
    expect(quoted).toMatch(new RegExp(`${correction}$`, "m"));
  });

  it("is said in full of an article that is opened, and in the data of any reply", async () => {
    expect(show(await sources.answer({ article: "Trial" }, tried, bot))).toContain(`${correction}: An earlier`);
    const { record } = await quotes.answer({ person: "Ben Orr" }, tried, bot);
    expect(JSON.stringify(record)).toContain("An earlier version");
  });
});

describe("a correction", () => {
  it("stands once, however much of its article is shown", async () => {
    const shown = show(await ask.answer({ question: "is the harbor safe and clean", limit: 3 }, archive, bot));
    expect(timesIn(shown, "¶")).toBeGreaterThan(1);
    expect(timesIn(shown, "corrected on 10 October 2024")).toBe(1);
  });

  it("stands once in /quotes and in /latest", async () => {
    expect(timesIn(show(await quotes.answer({ person: "Ana Ruiz" }, archive, bot)), "corrected on")).toBe(1);
    expect(timesIn(show(await latest.answer({ limit: 2 }, archive, bot)), "corrected on")).toBe(1);
  });

  it("stands nowhere beside words of other articles", async () => {
    const shown = show(await ask.answer({ question: "when did the camp on Lake Orsa close", limit: 1 }, archive, bot));
    expect(shown).toContain("9 June 2024");
    expect(shown).not.toContain("corrected on");
  });
});

describe("a content note", () => {
  it("is for the words that are shown, not for the rest of their article", async () => {
    const shown = show(await ask.answer({ question: "when did the camp on Lake Orsa close", limit: 1 }, archive, bot));
    expect(shown).toContain("9 June 2024");
    expect(shown).not.toContain("Content note");
  });

  it("stands once above several passages that call for it", async () => {
    const shown = show(await ask.answer({ question: "who was charged with rape in Lorn", limit: 3 }, archive, bot));
    expect(timesIn(shown, "¶")).toBeGreaterThan(1);
    expect(timesIn(shown, "Content note: sexual violence")).toBe(1);
  });
});
