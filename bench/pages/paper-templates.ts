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

const joined = (story: Story) => story.paragraphs.join(" ");

/** Papers and their systems: Arc, Drupal, Squarespace, AMP, microdata and RDFa alone. */
export const paperTemplates: readonly Template[] = [
  {
    name: "Arc",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          openGraph(story) +
          linked({
            ...plainArticle(story),
            isAccessibleForFree: true,
            author: [{ "@type": "Person", name: story.author }],
            copyrightYear: 2024,
          }) +
          linked({ "@type": "BreadcrumbList", itemListElement: [] }),
        `<div id="fusion-app"><section class="b-page"><h1 class="headline">${escapeHtml(story.title)}</h1><div class="b-byline"><span>By</span> <a href="/a">${escapeHtml(story.author)}</a></div><article class="b-article-body article-body-wrapper">${story.paragraphs.map((one) => `<p class="c-paragraph">${escapeHtml(one)}</p>`).join('<div class="arcad-feature ad-slot"></div>')}</article></section></div>`,
        story,
      ),
  },
  {
    name: "Arc with articleBody",
    states: all,
    write: (story) =>
      page(
        canonical(story) + openGraph(story) + linked({ ...plainArticle(story), articleBody: joined(story) }),
        column(story, byline(story)),
        story,
      ),
  },
  {
    name: "articleBody that is cut",
    states: all,
    write: (story) =>
      page(
        canonical(story) + linked({ ...plainArticle(story), articleBody: `${joined(story).slice(0, 200)}…` }),
        column(story, byline(story)),
        story,
      ),
  },
  {
    name: "articleBody of HTML",
    states: all,
    write: (story) =>
      page(
        canonical(story) + linked({ ...plainArticle(story), articleBody: text(story) }),
        column(story, byline(story)),
        story,
      ),
  },
  {
    name: "articleBody alone, drawn by a script",
    states: all,
    write: (story) =>
      page(
        canonical(story) + linked({ ...plainArticle(story), articleBody: story.paragraphs.join("\n\n") }),
        '<div id="app"></div>',
        story,
      ),
  },
  {
    name: "Drupal",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          openGraph(story) +
          named("dcterms.title", story.title) +
          named("dcterms.creator", story.author) +
          named("dcterms.date", at(story, "+0000")) +
          named("dcterms.publisher", story.publisher),
        `<div class="region region-content"><div class="block block-system"><article role="article" class="node node--type-article"><h1><span class="field field--name-title">${escapeHtml(story.title)}</span></h1><div class="node__content"><div class="clearfix text-formatted field field--name-body field__item">${text(story)}</div></div></article></div></div>`,
        story,
      ),
  },
  {
    name: "Drupal, RDFa",
    states: all,
    write: (story) =>
      page(
        canonical(story),
        `<div class="region"><article class="node" about="/a" typeof="schema:Article"><h1 property="schema:name headline">${escapeHtml(story.title)}</h1><span property="schema:name" content="${escapeHtml(story.title)}"></span><footer class="node__meta">Submitted by <span property="schema:author" typeof="schema:Person"><span property="schema:name">${escapeHtml(story.author)}</span></span> on <span property="schema:datePublished" content="${at(story)}">${story.day}</span></footer><div property="schema:text">${text(story)}</div></article></div>`,
        story,
      ),
  },
  {
    name: "Squarespace",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          meta("og:site_name", story.publisher) +
          meta("og:title", `${story.title} — ${story.publisher}`) +
          meta("og:url", story.address) +
          '<meta itemprop="name" content="x"/>' +
          linked({ url: "https://c.example", name: story.publisher, "@type": "WebSite" }) +
          linked({
            name: `${story.title} — ${story.publisher}`,
            headline: story.title.replaceAll("“", "&#8220;").replaceAll("”", "&#8221;"),
            url: story.address,
            datePublished: at(story, "-0500"),
            author: story.author,
            publisher: { name: story.publisher },
            "@type": "Article",
          }),
        `<article class="h-entry BlogItem"><div class="blog-item-title"><h1 class="entry-title p-name">${escapeHtml(story.title)}</h1></div><div class="blog-item-content e-content"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content">${text(story)}</div></div></div></div></article>`,
        story,
      ),
  },
  {
    name: "AMP",
    states: all,
    write: (story) =>
      page(
        `${canonical(story)}<script async src="https://cdn.example/v0.js"></script>${linked(plainArticle(story))}`,
        `<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${escapeHtml(story.title)}</h1></header><div class="amp-wp-article-content"><amp-img src="a.jpg" width="1" height="1"></amp-img>${text(story)}<amp-ad type="x"></amp-ad></div></article>`,
        story,
      ),
  },
  {
    name: "microdata alone",
    states: all,
    write: (story) =>
      page(
        "",
        `<main><div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="${at(story)}"><link itemprop="mainEntityOfPage" href="${story.address}"><h1 itemprop="headline">${escapeHtml(story.title)}</h1><p itemprop="author" itemscope itemtype="http://schema.org/Person">By <span itemprop="name">${escapeHtml(story.author)}</span></p><div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="${escapeHtml(story.publisher)}"></div><div itemprop="articleBody">${text(story)}</div></div></main>`,
        story,
      ),
  },
  {
    name: "RDFa alone",
    states: all,
    write: (story) =>
      page(
        "",
        `<main vocab="http://schema.org/" typeof="NewsArticle"><h1 property="headline">${escapeHtml(story.title)}</h1><span property="author" typeof="Person"><span property="name">${escapeHtml(story.author)}</span></span><time property="datePublished" datetime="${at(story)}">${story.day}</time><span property="publisher" typeof="Organization"><meta property="name" content="${escapeHtml(story.publisher)}"></span><div property="articleBody">${text(story)}</div></main>`,
        story,
      ),
  },
];
