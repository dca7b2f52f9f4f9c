import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { source } from "../../commands/source.ts";
import { findMark } from "../../src/archive/find-mark.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Article } from "../../src/coverage/article.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { markOf, readMark } from "../../src/coverage/passage-mark.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { english } from "../bot/example-service.ts";
import { exampleArticle, longParagraph } from "../coverage/example.ts";

const open = (...articles: readonly Article[]) =>
  openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex });
/** Each of its paragraphs is a passage. */
const bodyOf = (...paragraphs: readonly string[]) => paragraphs.map(longParagraph).join("\n\n");
const bridge = exampleArticle(bodyOf("The bridge is closed.", "It is old."), { id: "bridge", title: "Bridge" });
const ferry = exampleArticle("The ferry sails.", { id: "ferry", title: "Ferry" });
const [, old] = splitPassages(bridge).map(markOf);
const mark = old ?? "";

describe("a passage's mark", () => {
  it.each<[string, readonly Article[], string]>([
    ["finds it in the same article", [bridge, ferry], "unchanged"],
    [
      "finds it where it has moved to",
      [{ ...bridge, body: bodyOf("Again.", "The bridge is closed.", "It is old.") }],
      "unchanged",
    ],
    [
      "tells that the words are others now",
      [{ ...bridge, body: bodyOf("The bridge is closed.", "It is new.") }],
      "changed",
    ],
    [
      "tells that a paragraph beside the words is in one passage with them now",
      [{ ...bridge, body: `${bridge.body}\n\nSo is the road.` }],
      "changed",
    ],
    [
      "tells that the article was retracted",
      [{ ...bridge, retracted: { on: "2024-10-09", text: "Untrue." } }, ferry],
      "withdrawn",
    ],
    ["tells that the article was replaced", [bridge, { ...ferry, supersedes: ["bridge"] }], "withdrawn"],
    ["finds nothing when the article is gone", [ferry], "unknown"],
  ])("%s", async (_what, articles, kind) => {
    expect(findMark(await open(...articles), mark).kind).toBe(kind);
  });

  it("is the same whenever and wherever it is made", () => {
    expect(splitPassages(exampleArticle(bodyOf("It is old."), { id: "bridge" })).map(markOf)).toEqual([mark]);
    expect(mark).toMatch(/^#[0-9a-z]{8}$/);
  });

  it("is read back as it is written, in capitals, and with letters for digits", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => /\S/.test(text)),
        fc.string(),
        (body, id) => {
          for (const one of splitPassages(exampleArticle(body, { id })).map(markOf)) {
            expect(readMark(one)).toBe(one);
            expect(readMark(` ${one.toUpperCase().replaceAll("0", "O").replaceAll("1", "I")} `)).toBe(one);
          }
        },
      ),
    );
  });

  it.each(["bridge", "#abc", "#abcdefghi", "# abcdefgh", "it is #12345678"])("is not %j", (text) => {
    expect(readMark(text)).toBeNull();
  });
});

describe("/source", () => {
  const show = async (text: string, ...articles: readonly Article[]) => {
    const bot = {
      commands: [],
      version: "1.0.0",
      words: english,
      asker: "anybody" as const,
      today: () => "2024-10-20",
    };
    return renderText(await source.answer({ text }, await open(...articles), bot), {
      color: false,
      width: null,
      words: english,
    });
  };

  it("offers a mark for what it finds, and opens it", async () => {
    const found = await show("it is old", bridge, ferry);
    expect(found).toContain(`/sources text: ${mark}`);
    expect(await show(mark, bridge, ferry)).toMatch(/Still there, word for word\.[\s\S]*It is old\.[\s\S]*Bridge/);
  });

  it("says when the article has changed since, or was withdrawn, and shows none of it", async () => {
    const changed = await show(mark, { ...bridge, body: "It is new." });
    expect(changed).toMatch(/^The article has changed since\.\nThese words are no longer in it: Bridge\n/);
    expect(changed).not.toContain("It is old");
    const withdrawn = await show(mark, { ...bridge, retracted: { on: "2024-10-09", text: "Untrue." } }, ferry);
    expect(withdrawn).toContain("“Bridge” was retracted or replaced");
    expect(withdrawn).not.toContain("It is old");
  });
});
