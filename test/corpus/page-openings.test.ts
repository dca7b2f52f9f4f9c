import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const page = (above: string, below = "") =>
  `<main><article><h1>${title}</h1>${above}${paragraphs(story)}${below}</article></main>`;

const dated = `${canonical}<meta property="article:published_time" content="2026-05-04T10:00:00Z">`;

describe("a credit or a signature", () => {
  it.each([
    ["above the text", page('<p class="credit-line">By Ada Roe</p>')],
    ["below the text", page("", '<p class="credit-line">By Ada Roe</p>')],
    ["below the text, without a name of its own", page("", "<p>By Ada Roe</p>")],
    ["below the text, called so", page("", '<p class="author">Ada Roe</p>')],
  ])("names the author %s", async (_why, body) => {
    const { articles, paragraphs: read, problems } = await readPage(dated, body);
    expect([articles[0]?.author, read, problems]).toEqual(["Ada Roe", story, []]);
  });

  it.each([
    ["above the text", page('<p class="credit">Ada Roe in Kell</p>'), 'has "Ada Roe in Kell" as a credit', story],
    ["below the text", page("", '<p class="credit-line">Ada Roe</p>'), 'has "Ada Roe" as a credit', story],
    ["as its last line", page("", "<p>— Ada Roe</p>"), 'ends with "Ada Roe"', [...story, "— Ada Roe"]],
  ])("is told of where nothing says whose name it is: %s", async (_why, body, told, text) => {
    const { articles, paragraphs: read, problems } = await readPage(dated, body);
    expect([articles[0]?.author, read]).toEqual([null, text]);
    expect(problems).toEqual([expect.stringContaining(told)]);
  });

  it.each([
    ["in a figure", page('<figure><img src="a.jpg"><span class="credit">Otto Lind</span></figure>')],
    ["in a box with a picture", page('<div><img src="a.jpg"><div class="credit">Otto Lind</div></div>')],
    ["of whoever is interviewed", page("<p>Interview: Otto Lind</p>")],
  ])("is none of the author %s", async (_why, body) => {
    const { articles, problems } = await readPage(dated, body);
    expect([articles[0]?.author, problems]).toEqual([null, []]);
  });
});

describe("the lines above the text of a page", () => {
  it.each([
    ["a day of change", "<p>Updated 12:03, 4 May 2026</p>"],
    ["a day in figures", "<p>Published: 04.05.2026 12:03</p>"],
    ["a name and a day", "<p>Ada Roe | 4 May 2026 | 12:03</p>"],
    ["a name and an office", "<p>By Ada Roe, Political Editor</p>"],
    ["a name and a place", "<p>Ada Roe in Ashby</p>"],
    ["two days in one line, as themes write them", "<p>May 6, 2026May 4, 2026 by</p>"],
    ["a time alone", "<p>4 May 2026</p><p>8:00 am</p>"],
    ["a headline once more", `<h2>${title}</h2>`],
  ])("are left out: %s", async (_why, above) => {
    expect((await readPage(canonical + linked(own), page(above))).paragraphs).toEqual(story);
  });

  it.each([
    ["in English", "<p>By Ada Roe, Political Editor</p><p>Published 4 May 2026, 12:03 BST</p>"],
    ["in one line", "<p>By ADA ROE | May 4, 2026 at 9:00 a.m.</p>"],
    ["with a day of change", "<div>By Ada Roe</div><div>4 May 2026 Updated 6 May 2026</div>"],
    ["in Norwegian", "<p>Av Ada Roe</p><p>Publisert: 04.mai.2026 06:12 Oppdatert: 05.mai.2026 09:00</p>"],
    ["with dashes in its day", "<p>By Ada Roe</p><p>4-May-2026</p>"],
    ["in French", "<p>Par Ada Roe (à Ashby)</p><p>Publié le 4 mai 2026 à 12h03</p>"],
    ["in German", "<p>Von Ada Roe</p><p>Veröffentlicht am 4. Mai 2026 um 12:03 Uhr</p>"],
    ["in Spanish", "<p>Por Ada Roe</p><p>Publicado el 4 de mayo de 2026 a las 12:03 h</p>"],
    ["behind the day", "<p>4 May 2026 by Ada Roe</p>"],
    ["in Hungarian", "<p>2026. május 4. 12:03</p><p>Szerző: Ada Roe</p>"],
    ["in Turkish", "<p>Haber: Ada Roe</p><p>Yayınlanma: 04 Mayıs 2026 - 12:03 | Güncelleme: 06 Mayıs 2026 - 09:00</p>"],
    ["in Dutch", "<p>Door: Ada Roe - Gepubliceerd: 4 mei 2026 07:00</p>"],
    ["in Polish", "<p>Autor: Ada Roe</p><p>Opublikowano: 4 maja 2026, 12:40</p>"],
    ["in Swedish", "<p>Publicerad 2026-05-04 06.30</p><p>Text: Ada Roe</p>"],
    ["beside whoever took the pictures", "<p>Interview: Ada Roe | Photographs: Otto Lind</p><p>4 May 2026</p>"],
    ["without a colon", "<p>Words Ada Roe Photography Otto Lind</p><p>4 May 2026</p>"],
    ["with the pictures behind a semicolon", "<p>Story by Ada Roe; photography by Otto Lind</p><p>4 May 2026</p>"],
    ["in German, with the pictures", "<p>Text: Ada Roe, Fotos: Otto Lind</p><p>4. Mai 2026</p>"],
    ["as words", "<div><span>Words: Ada Roe</span> · <time>4 May 2026</time></div>"],
    ["as an interview", "<p>Interview by Ada Roe</p><p>4 May 2026</p>"],
    [
      "as reporting in a list",
      "<ul class='credits'><li>Reporting: Ada Roe</li><li>Photos: Otto Lind</li></ul><p>4 May 2026</p>",
    ],
    ["below each other by a break, with the day of the week", "<i>By Ada Roe</i><br>Monday, May 4, 2026"],
  ])("say who wrote it and when, where nothing else does: %s", async (_why, above) => {
    const { articles, paragraphs: body } = await readPage(canonical, page(above));
    expect(articles[0]).toMatchObject({ author: "Ada Roe", publishedOn: "2026-05-04" });
    expect(body).toEqual(story);
  });

  it.each([
    ["Arabic", "<p>كتبت: ليلى منصور</p><p>نشر في: 4 مايو 2026</p>", "ليلى منصور"],
    ["Arabic in one line", "<div><span>كتبت: ليلى منصور</span> <span>نشر في: 4 مايو 2026</span></div>", "ليلى منصور"],
    ["Chinese", "<p>2026年05月04日 09:20 来源:河湾日报 作者:林晚秋</p>", "林晚秋"],
    ["Japanese with a stroke", "<p>2026年5月4日 5時00分</p><p>文／水野はるか</p>", "水野はるか"],
    ["Japanese", "<p>2026年5月4日 5時00分</p><p>記者　水野はるか</p>", "水野はるか"],
  ])("say it in scripts without capitals: %s", async (_why, above, author) => {
    expect((await readPage(canonical, page(above))).articles[0]).toMatchObject({ author, publishedOn: "2026-05-04" });
  });

  it.each([
    ["a day of change alone", "<p>Updated 12:03, 4 May 2026</p>"],
    ["a day that something is to happen", "<p>On 4 May 2026 the bridge closes</p>"],
    ["a day in a sentence", "<p>It closes on 4 May 2026.</p>"],
  ])("do not say when it came out: %s", async (_why, above) => {
    expect((await readPage(canonical, page(above))).problems[0]).toContain("publishedOn is missing");
  });

  it.each([
    ["a sentence with a day", "On 4 May 2026 the bridge closes."],
    ["a short sentence", "It is shut."],
    ["what somebody says", "“Never”"],
    ["a line that is longer than a label", "The town has to live without its bridge for a year"],
  ])("stay: %s", async (_why, above) => {
    expect((await readPage(canonical + linked(own), page(`<p>${above}</p>`))).paragraphs).toEqual([above, ...story]);
  });

  it.each([
    [
      "of another article",
      '<article><h4><a href="/m">Mayor resigns</a></h4><time datetime="2019-01-02">2019</time></article>',
    ],
    [
      "that is marked as published",
      '<article><h4><a href="/m">Mayor resigns</a></h4><time class="entry-date published" datetime="2019-01-02">2019</time></article>',
    ],
  ])("give the day before a time below the text %s", async (_why, below) => {
    const body = page("<p>By Ada Roe</p><p>Published 4 May 2026</p>").replace(
      "</article>",
      `</article><section>${below}</section>`,
    );
    expect((await readPage(canonical, body)).articles[0]?.publishedOn).toBe("2026-05-04");
  });

  it.each([
    ["of the page", linked(own), "<p>By Sam Poe</p><p>Published 9 May 2026</p>"],
    ["in its byline", linked({ ...own, author: undefined }), '<div class="byline">By Ada Roe, Political Editor</div>'],
  ])("are passed over for what is stated %s", async (_why, head, above) => {
    const { articles } = await readPage(canonical + head, page(above));
    expect(articles[0]).toMatchObject({ author: "Ada Roe", publishedOn: "2026-05-04" });
  });
});
