import { describe, expect, it } from "vitest";
import { canonical, linked, own, paragraphs, readPage, story, title } from "./saved-page.ts";

const email = '<input type="email" placeholder="Your email">';
const head = canonical + linked(own);
const frames = [
  (text: string) => `<main><article><h1>${title}</h1><div class="bd">${text}</div></article></main>`,
  (text: string) => `<div class="wrap"><div class="col-8"><h1>${title}</h1><div>${text}</div></div></div>`,
  (text: string) => `<main><h1>${title}</h1><div class="entry-content">${text}</div></main>`,
];

/** Read in each frame with a box in the middle, and at the end, of the text. */
async function readWith(box: string) {
  const texts = [2, story.length].map((at) => paragraphs(story.slice(0, at)) + box + paragraphs(story.slice(at)));
  return Promise.all(texts.flatMap((text) => frames.map((frame) => readPage(head, frame(text)))));
}

describe("a box that asks its readers for something is no part of a text, whatever it is called:", () => {
  it.each([
    [
      "a line and a form",
      `<div class="a1"><h3>The Wednesday letter</h3><p>All in five minutes.</p><form>${email}</form></div>`,
    ],
    [
      "a form with its own small print",
      `<section><div><h2>Our best stories</h2><p>One email a day, and you can leave whenever you like.</p></div><div><form>${email}<p>By signing up you agree.</p></form></div></section>`,
    ],
    [
      "one of WordPress's blocks",
      `<div class="wp-block-group has-background"><h3>Get the Courier</h3><p>The day's stories, every morning at seven.</p><div class="wp-block-x"><form>${email}</form></div></div>`,
    ],
    ["a heading right above a form", `<h3>Get the news of the day</h3><form>${email}<button>Go</button></form>`],
    [
      "a button",
      '<div><div>Breaking news</div><div>Be the first to know.</div><a href="/newsletters/b">Sign up</a></div>',
    ],
    ["leave to print it", '<div><h4>Republish this</h4><p>You may do so.</p><a href="/republish">Republish</a></div>'],
    [
      "a button in a paragraph",
      '<div class="z9"><h4>We need your help</h4><p>Reporting like this costs money.</p><p><a href="/donate">Donate today</a></p></div>',
    ],
    ["an app", '<div><b>Read this in our app</b><p>It works on the train.</p><a href="/apps">Get the app</a></div>'],
  ])("%s", async (_why, box) => {
    for (const found of await readWith(box)) expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  it("a line in italics below the text with an address to write to is told", async () => {
    const line = '<p><em>Do you know more? Write to <a href="mailto:tips@x.example">our desk</a>.</em></p>';
    const found = await readPage(head, frames[0]?.(paragraphs(story) + line) ?? "");
    expect([found.paragraphs, found.problems]).toEqual([story, [expect.stringContaining("Do you know more?")]]);
  });

  it("and one that may be text is told", async () => {
    const box =
      '<div><h3>The fund</h3><p>The people of Ashby have given ten thousand so far.</p><a href="https://fund.example/give">Donate</a></div>';
    const told = expect.stringContaining("The people of Ashby have given ten thousand so far.");
    for (const found of await readWith(box)) expect([found.paragraphs, found.problems]).toEqual([story, [told]]);
  });

  it.each([
    [
      "a sentence with such a link",
      '<p>Gifts may be brought to the mill or sent by <a href="/donate">its page</a>.</p>',
      "Gifts may be brought to the mill or sent by its page.",
    ],
    [
      "a sentence that begins as one",
      "<p>Subscribe and you are bound for two years, it said.</p>",
      "Subscribe and you are bound for two years, it said.",
    ],
    [
      "words that are quoted above a button",
      '<div><p>“We have no money for it,” Rab Tolley said.</p><p><a href="/donate">Donate</a></p></div>',
      "“We have no money for it,” Rab Tolley said.",
    ],
  ])("but %s is", async (_why, html, line) => {
    for (const { paragraphs: read } of await readWith(html)) expect(read).toContain(line);
  });

  it("a form around the whole page, as ASP.NET has it, takes nothing away", async () => {
    const form = `<form action="/"><input type="hidden">${email}</form>`;
    const { paragraphs: read } = await readPage(head, `${form}<main><h1>${title}</h1>${paragraphs(story)}</main>`);
    expect(read).toEqual(story);
  });
});

describe("a box among the paragraphs", () => {
  it.each([
    [
      "with text",
      "<h3>The bridge in figures</h3><p>It is ninety metres long.</p><p>It was built in 1902.</p>",
      ["The bridge in figures", "It is ninety metres long.", "It was built in 1902."],
    ],
    [
      "with a list",
      "<h3>What happens next</h3><ul><li>The town votes in May</li><li>Work starts in June</li></ul>",
      ["What happens next", "The town votes in May", "Work starts in June"],
    ],
    [
      "with a line in bold above it",
      "<p><b>Who pays</b></p><p>The county pays for half of it.</p>",
      ["Who pays", "The county pays for half of it."],
    ],
  ])("is its text where it has a heading: %s", async (_why, html, lines) => {
    for (const found of await readWith(`<aside class="x">${html}</aside>`)) {
      expect(found.paragraphs?.filter((one) => !story.includes(one))).toEqual(lines);
      expect(found.problems).toEqual([]);
    }
  });
  it("is told where it has none", async () => {
    const text = "The Courier has asked the county three times since March for what the work will cost.";
    for (const found of await readWith(`<aside><p>${text}</p></aside>`))
      expect([found.paragraphs, found.problems]).toEqual([
        story,
        [expect.stringContaining('without what stands beside its text: "The Courier has asked the county')],
      ]);
  });
  it.each([
    ["repeats the text", `<aside><p>${story[2]}</p></aside>`],
    [
      "leads elsewhere",
      '<aside><h3>More</h3><ul><li><a href="/a">Old kiln burns</a></li><li><a href="/b">Ferry gets a roof</a></li></ul></aside>',
    ],
  ])("is nothing where it %s", async (_why, html) => {
    for (const found of await readWith(html)) expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });
});

describe("below the text", () => {
  const bio = "Writes about towns and the people who run them, and lives at Ashby with two dogs.";
  it.each([
    ["on its author", `<h3>About the author</h3><p>Ada Roe ${bio}</p>`],
    ["on its author, by a line in bold", `<p><strong>About the author</strong></p><p>Roe ${bio}</p>`],
    [
      "on its author, by the name",
      `<div><h4>About Ada Roe</h4><p>Ada Roe ${bio}</p><a href="/authors/x">All her posts</a></div>`,
    ],
    [
      "on comments",
      '<div><h3>Leave a comment</h3><p>You must be <a href="/login">logged in</a> to post a comment.</p></div>',
    ],
    ["on comments that are closed", "<p>Comments are closed.</p>"],
    ["without a comment", "<div><h3>0 Comments</h3><p>Be the first to comment.</p></div>"],
  ])("a section is no part of it: %s", async (_why, html) => {
    for (const frame of frames) {
      const found = await readPage(head, frame(paragraphs(story) + html));
      expect([found.paragraphs, found.problems]).toEqual([story, []]);
    }
  });
  it("one that does not name the author is told", async () => {
    const found = await readPage(head, frames[0]?.(`${paragraphs(story)}<h3>About the author</h3><p>${bio}</p>`) ?? "");
    expect([found.paragraphs, found.problems]).toEqual([story, [expect.stringContaining("Writes about towns")]]);
  });
  it.each([
    [
      "above more text",
      `<h2>About the author</h2><p>The unsigned letter was by one who knew the bridge.</p>${paragraphs(story)}`,
    ],
    ["with what somebody says", "<h2>About the author</h2><p>“I wrote it,” she said.</p>"],
    [
      "of one who speaks twice",
      "<p><b>Ada Roe</b></p><p>When was the bridge built, and by whom?</p><p><b>Ada Roe</b></p><p>And who paid for it at the time?</p>",
    ],
  ])("a heading stays %s", async (_why, html) => {
    const found = await readPage(head, frames[0]?.(paragraphs(story) + html) ?? "");
    expect(found.paragraphs?.length).toBeGreaterThan(story.length + 1);
  });
});

it.each(["\u200b", "&nbsp;", "\u2060\ufeff", "&nbsp;&zwnj; ", "\u00ad"])(
  "paragraphs that nobody sees are none: %j",
  async (blank) => {
    const text = story.map((one) => `<p>${one}</p>`).join(`<p>${blank}</p>`);
    expect((await readPage(head, frames[0]?.(text) ?? "")).paragraphs).toEqual(story);
  },
);

describe("a line by which a paper asks its readers for something is no part of the text:", () => {
  const asked = (line: string) =>
    `is read without what asks its readers for something: ${JSON.stringify(line).slice(0, 40)}`;
  it.each([
    ["for money", "The Courier is funded by readers like you. Give today."],
    ["to think of it", "This letter is free. If you like it, consider becoming a paid subscriber."],
  ])("in italics, %s, which is told", async (_why, line) => {
    const all = [paragraphs([`<em>${line}</em>`, ...story]), paragraphs([...story, `<em>${line}</em>`])];
    for (const text of all) {
      const found = await readPage(head, frames[2]?.(text) ?? "");
      expect([found.paragraphs, found.problems]).toEqual([story, [expect.stringContaining(asked(line))]]);
    }
  });

  it.each([
    ["above it", ["<em>Thanks for reading the Courier! Subscribe for free to receive new posts.</em>", ...story]],
    [
      "whom it was forwarded to",
      ["A letter. If you have been forwarded this, <a href='/s'>subscribe here</a>.", ...story],
    ],
    ["in Spanish below it", [...story, "<i>Suscríbete a nuestro boletín para seguir leyendo.</i>"]],
    ["with marks that turn the page", [...story, "« Dog pound gets a stove", "Goose on roof »"]],
  ])("%s", async (_why, lines) => {
    const found = await readPage(head, frames[2]?.(paragraphs(lines)) ?? "");
    expect([found.paragraphs, found.problems]).toEqual([story, []]);
  });

  it("in a box beside the paragraphs, which is told", async () => {
    const box =
      '<div class="kg-card"><div>💡</div><div>The Courier is paid for by its readers. <a href="#/signup">Join them</a>.</div></div>';
    const found = await readPage(
      head,
      frames[2]?.(paragraphs(story.slice(0, 2)) + box + paragraphs(story.slice(2))) ?? "",
    );
    expect([found.paragraphs, found.problems]).toEqual([story, [expect.stringContaining("paid for by its readers")]]);
  });

  it("but of a paper that the article is about nothing is left out", async () => {
    const line = "The Post is funded by its readers, who have to subscribe for five crowns a month.";
    const found = await readPage(head, frames[2]?.(paragraphs([...story, line])) ?? "");
    expect([found.paragraphs, found.problems]).toEqual([[...story, line], []]);
  });
});
