import type { Story } from "./stories.ts";
import {
  at,
  byline,
  canonical,
  column,
  escapeHtml,
  linked,
  meta,
  named,
  openGraph,
  page,
  plainArticle,
  type Template,
  text,
} from "./templates.ts";

const all = { author: true, publisher: true };
const head = (story: Story) => canonical(story) + openGraph(story) + linked(plainArticle(story));
const part = (story: Story, from: number, to?: number) =>
  text({ ...story, paragraphs: story.paragraphs.slice(from, to) });
const around = (story: Story, between: string) => `${part(story, 0, 2)}${between}${part(story, 2)}`;
const teaser = ({ other }: Story) =>
  `<article class="card"><h3><a href="${other.address}">${escapeHtml(other.title)}</a></h3><p>It was about three places before the town hall, and about who had them.</p><time datetime="${other.day}">2019</time></article>`;

/** Pages with what sites put above, between and below the paragraphs of an article. */
export const furnishedTemplates: readonly Template[] = [
  {
    name: "labels of advertising",
    states: all,
    write: (story) =>
      page(
        head(story),
        column(
          story,
          byline(story),
          around(story, '<p>Advertisement</p><div class="x1"><span>Story continues below</span></div>'),
        ),
        story,
      ),
  },
  {
    name: "a bar of tools above, an author and channels below",
    states: all,
    write: (story) =>
      page(
        head(story),
        column(
          story,
          "",
          `<div class="x2"><span>5 min read</span> · <span>12 comments</span></div>${text(story)}<p><em>${escapeHtml(story.author)} writes about towns and what they do to each other.</em></p><p>Follow us on <a href="https://www.facebook.com/c">Facebook</a> and <a href="https://x.com/c">X</a>.</p>`,
        ),
        story,
      ),
  },
  {
    name: "boxes of other articles within and below",
    states: all,
    write: (story) =>
      page(
        head(story),
        column(
          story,
          byline(story),
          `${around(story, `<h4>More on this</h4><ul><li><a href="${story.other.address}">${escapeHtml(story.other.title)}</a></li></ul>`)}<div><h2>You may also like</h2>${teaser(story)}${teaser(story)}</div>`,
        ),
        story,
      ),
  },
  {
    name: "the next story below",
    states: all,
    write: (story) =>
      page(
        head(story),
        `<main><article><h1>${escapeHtml(story.title)}</h1>${byline(story)}${text(story)}</article><article data-url="${story.other.address}"><h1>${escapeHtml(story.other.title)}</h1><p>By ${escapeHtml(story.other.author)}</p>${text(story).replaceAll("council", "club")}</article></main>`,
        story,
      ),
  },
  {
    name: "byline and day in the lines above the text alone",
    states: all,
    write: (story) =>
      page(
        canonical(story) + meta("og:title", story.title) + meta("og:site_name", story.publisher),
        column(
          story,
          "",
          `<p>By ${escapeHtml(story.author)}, Local Editor</p><p>Published ${writtenDay(story.day)}, 9:40 pm</p>${text(story)}`,
        ),
        story,
      ),
  },
  {
    name: "captions outside of figures",
    states: all,
    write: (story) =>
      page(
        head(story),
        column(
          story,
          byline(story),
          around(
            story,
            '<div class="x3"><img src="a.jpg" alt=""><div class="x4">The place in May</div></div><p><img src="b.jpg"></p><p><em>The place in June. (Photo: A. Nobody/TP)</em></p>',
          ),
        ),
        story,
      ),
  },
  {
    name: "a headline that is cut, and the site’s name behind the whole one",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          meta("og:title", `${story.title} » ${story.publisher}`) +
          meta("og:site_name", story.publisher) +
          linked({ ...plainArticle(story), headline: `${story.title.slice(0, 22)}...` }),
        column(story).replace(/<h1>.*?<\/h1>/, "<h1>News</h1>"),
        story,
      ),
  },
  {
    name: "the older JSON of Parse.ly",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          meta("og:site_name", story.publisher) +
          named(
            "parsely-page",
            JSON.stringify({ title: story.title, link: story.address, pub_date: at(story), authors: [story.author] }),
          ),
        column(story),
        story,
      ),
  },
  {
    name: "an author on a card, a <time> of words",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          meta("og:title", story.title) +
          meta("og:site_name", story.publisher) +
          named("twitter:label1", "Written by") +
          named("twitter:data1", story.author),
        column(story, `<time pubdate>${writtenDay(story.day)}</time>`),
        story,
      ),
  },
];

/** `4 May 2026`. */
function writtenDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = new Date(Date.UTC(2024, Number(month) - 1, 3)).toLocaleString("en", { month: "long", timeZone: "UTC" });
  return `${Number(date)} ${name} ${year}`;
}
