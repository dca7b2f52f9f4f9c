import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askBot } from "./ask-bot.ts";
import { chromium, readPage, takePicture } from "./browser.ts";
import { questionsOnPhone, trickyCoverage } from "./conversations.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderComponents } from "./render-components.ts";
import { phone, renderPage, type Shown } from "./render-page.ts";

describe("Discord's markdown in the preview", () => {
  it.each([
    ["a quote of two lines is one", "> a\n> b", "<blockquote>a<br>b</blockquote>"],
    ["small print is small", "-# a", '<div class="subtext">a</div>'],
    ["a heading is one", "### a", "<h3>a</h3>"],
    ["bold within words", "a **b** c", "<div>a <strong>b</strong> c</div>"],
    ["what is escaped is text", "\\*a\\* \\<@1>", "<div>*a* &#60;@1&#62;</div>"],
    ["what is not escaped is seen", "<@1> *a*", '<div><span class="mention">&#60;@1&#62;</span> <em>a</em></div>'],
    ["a moment is written out", "<t:1728302400:f>", '<div><span class="time">7 October 2024 at 12:00</span></div>'],
    ["a page cannot be broken", "<script>", "<div>&#60;script&#62;</div>"],
  ])("%s", (_why, markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });

  it("names a component that it does not know", () => {
    expect(renderComponents([{ type: 99 }])).toContain("component of type 99");
  });
});

describe.skipIf(chromium === null)("in a browser (left out without Chromium: apt-get install chromium)", () => {
  let folder: string;
  let page: string;
  let shown: readonly Shown[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "verbatim-preview-"));
    page = join(folder, "preview.html");
    shown = await askBot(trickyCoverage);
    await writeFile(page, renderPage(shown));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("every answer is seen whole, with nothing wider than its place", async () => {
    const html = await readPage(page);
    expect(html.match(/class="message"/g)).toHaveLength(shown.length);
    expect(html.replaceAll(/<\/?strong>/g, "")).toContain(
      "The harbor *reopened* on Monday, the [city](https://evil.example) said, and @everyone was glad.",
    );
    expect(html).toContain('href="https://example.org/harbor');
    expect(html).not.toContain('class="unknown"');
    expect(html).toMatch(/data-wide="0"/);
    expect(Number(/data-height="(\d+)"/.exec(html)?.[1])).toBeGreaterThan(400);
  });

  it("an answer to a question fits on one screen of a phone", async () => {
    const answers = await askBot(await questionsOnPhone());
    await writeFile(page, renderPage(answers, phone));
    const html = await readPage(page);
    await writeFile(page, renderPage(shown));
    const heights = (/data-heights="([^"]*)"/.exec(html)?.[1] ?? "").split(" ").map(Number);
    expect(heights).toHaveLength(answers.length);
    for (const [at, height] of heights.entries()) expect(height, answers[at]?.typed).toBeLessThanOrEqual(520);
    expect(html).toMatch(/data-wide="0"/);
  });

  it("a picture can be taken of it", async () => {
    const picture = join(folder, "preview.png");
    await takePicture(page, picture, 500);
    const bytes = await readFile(picture);
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([720, 500]);
    expect(bytes.length).toBeGreaterThan(10_000);
  });
});
