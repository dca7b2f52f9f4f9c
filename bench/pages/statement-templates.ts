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
  otherArticle,
  page,
  plainArticle,
  type Template,
  text,
} from "./templates.ts";

const all = { author: true, publisher: true };

/** Pages by what they state alone or wrongly: metas of every kind, scripts of other articles, what stands in the text. */
export const statementTemplates: readonly Template[] = [
  {
    name: "Open Graph alone",
    states: { author: false, publisher: true },
    write: (story) =>
      page(openGraph(story) + meta("article:published_time", at(story, "+02:00")), column(story), story),
  },
  {
    name: "Parse.ly",
    states: { author: true, publisher: true },
    write: (story) =>
      page(
        canonical(story) +
          meta("og:site_name", story.publisher) +
          named("parsely-title", story.title) +
          named("parsely-author", story.author) +
          named("parsely-pub-date", `${story.day}T21:40:00Z`) +
          named("parsely-link", story.address),
        column(story),
        story,
      ),
  },
  {
    name: "Sailthru",
    states: { author: true, publisher: true },
    write: (story) =>
      page(
        canonical(story) +
          meta("og:site_name", story.publisher) +
          named("sailthru.title", story.title) +
          named("sailthru.author", story.author) +
          named("sailthru.date", `${story.day} 21:40:00`),
        column(story),
        story,
      ),
  },
  {
    name: "Highwire metas",
    states: { author: true, publisher: true },
    write: (story) =>
      page(
        named("citation_title", story.title) +
          named("citation_author", story.author) +
          named("citation_publication_date", story.day.replaceAll("-", "/")) +
          named("citation_publisher", story.publisher),
        column(story),
        story,
      ),
  },
  {
    name: "an old site of metas",
    states: { author: true, publisher: false },
    write: (story) =>
      page(
        named("byl", `By ${story.author}`) +
          named("pubdate", story.day.replaceAll("-", "")) +
          named("hdl", story.title),
        `<table><tr><td id="nav"><a href="/">Home</a></td><td id="story"><h1>${escapeHtml(story.title)}</h1>${text(story)}</td></tr></table>`,
        story,
        story.title,
      ),
  },
  {
    name: "two scripts, one with a bad day",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          linked({
            "@type": "NewsArticle",
            headline: story.title,
            datePublished: "Tuesday evening",
            url: story.address,
          }) +
          linked({
            "@type": "Article",
            url: story.address,
            datePublished: at(story),
            author: { name: story.author },
            publisher: { name: story.publisher },
          }),
        column(story),
        story,
      ),
  },
  {
    name: "related articles as scripts",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          linked(otherArticle(story)) +
          linked(plainArticle(story)) +
          linked({ "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: otherArticle(story) }] }),
        column(story, byline(story)),
        story,
      ),
  },
  {
    name: "only another article's script",
    states: { author: true, publisher: true },
    write: (story) =>
      page(
        canonical(story) +
          openGraph(story) +
          linked(otherArticle(story)) +
          meta("article:published_time", at(story)) +
          named("author", story.author),
        column(story),
        story,
      ),
  },
  {
    name: "windows-1252 with HTML entities",
    states: { author: true, publisher: true },
    write: (story) =>
      page(
        meta("og:site_name", story.publisher) + named("author", story.author) + named("date", story.day),
        column(story)
          .replaceAll("“", "&ldquo;")
          .replaceAll("”", "&rdquo;")
          .replaceAll("’", "&rsquo;")
          .replaceAll("–", "&#150;"),
        story,
      ),
  },
  {
    name: "a sign-up and a link in the text",
    states: all,
    write: (story) =>
      page(
        canonical(story) + linked(plainArticle(story)),
        column(
          story,
          byline(story),
          `${text({ ...story, paragraphs: story.paragraphs.slice(0, 2) })}<div class="newsletter-inline"><p>Get our news by mail every morning.</p></div><p><a href="${story.other.address}">${escapeHtml(story.other.title)}</a></p>${text({ ...story, paragraphs: story.paragraphs.slice(2) })}`,
        ),
        story,
      ),
  },
  {
    name: "line breaks for paragraphs",
    states: { author: true, publisher: true },
    write: (story) =>
      page(
        openGraph(story) + named("author", story.author) + named("dc.date", story.day),
        `<div id="content"><h1>${escapeHtml(story.title)}</h1><div class="story-text">${story.paragraphs.map(escapeHtml).join("<br><br>\n")}</div></div>`,
        story,
      ),
  },
  {
    name: "most read first in the graph",
    states: all,
    write: (story) =>
      page(
        canonical(story) + openGraph(story) + linked([otherArticle(story), plainArticle(story)]),
        column(story),
        story,
      ),
  },
];
