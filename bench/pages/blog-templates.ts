import type { Story } from "./stories.ts";
import {
  at,
  canonical,
  escapeHtml,
  linked,
  meta,
  named,
  openGraph,
  page,
  plainArticle,
  related,
  type Template,
  text,
} from "./templates.ts";

const all = { author: true, publisher: true };

const wordPress = (story: Story, entry = text(story)) =>
  `<div id="content"><main id="main" class="site-main"><article id="post-42" class="post type-post status-publish hentry"><header class="entry-header"><h1 class="entry-title">${escapeHtml(story.title)}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="${story.address}"><time class="entry-date published" datetime="${at(story)}">${story.day}</time><time class="updated" datetime="2026-01-01T00:00:00+00:00">1 January</time></a></span> <span class="byline">by <span class="author vcard"><a class="url fn n" rel="author" href="/author/x">${escapeHtml(story.author)}</a></span></span></div></header><div class="entry-content">${entry}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts">${related(story)}</div></div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">News</a></span></footer></article></main></div>`;

const yoast = (story: Story) => {
  const id = (mark: string) => ({ "@id": `${story.address}#${mark}` });
  return linked({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Article",
        ...id("article"),
        isPartOf: id("webpage"),
        author: { name: story.author, ...id("person") },
        headline: story.title.replace(/“|”/g, (mark) => (mark === "“" ? "&#8220;" : "&#8221;")),
        datePublished: at(story),
        mainEntityOfPage: id("webpage"),
        wordCount: 12,
        publisher: id("organization"),
      },
      {
        "@type": "WebPage",
        ...id("webpage"),
        url: story.address,
        name: `${story.title} - ${story.publisher}`,
        isPartOf: id("website"),
        datePublished: at(story),
      },
      {
        "@type": "BreadcrumbList",
        ...id("breadcrumb"),
        itemListElement: [{ "@type": "ListItem", position: 1, name: "Home" }],
      },
      { "@type": "WebSite", ...id("website"), name: story.publisher, publisher: id("organization") },
      { "@type": "Organization", ...id("organization"), name: story.publisher, sameAs: ["https://www.facebook.com/x"] },
      { "@type": "Person", ...id("person"), name: story.author, sameAs: ["https://x.example"] },
    ],
  });
};

/** Blogs and small papers: WordPress with its plugins, Ghost, Substack, Medium's, Blogger's, static sites. */
export const blogTemplates: readonly Template[] = [
  {
    name: "WordPress, Yoast",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          openGraph(story) +
          meta("article:published_time", at(story)) +
          meta("article:author", "https://www.facebook.com/someone") +
          named("author", story.author) +
          yoast(story),
        wordPress(story),
        story,
      ),
  },
  {
    name: "WordPress, Rank Math",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          openGraph(story) +
          linked({
            "@context": "https://schema.org",
            "@graph": [
              {
                "@type": ["NewsMediaOrganization", "Organization"],
                "@id": "https://c.example/#organization",
                name: story.publisher,
              },
              { "@type": "Person", "@id": "https://c.example/a/x/", name: story.author },
              {
                ...plainArticle(story),
                "@type": "BlogPosting",
                author: { "@id": "https://c.example/a/x/", name: story.author },
                publisher: { "@id": "https://c.example/#organization" },
                name: story.title,
                articleSection: "News",
              },
            ],
          }),
        wordPress(story),
        story,
      ),
  },
  {
    name: "WordPress, All in One SEO",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          openGraph(story) +
          meta("article:published_time", at(story)) +
          linked({
            "@graph": [
              {
                ...plainArticle(story),
                name: story.title,
                publisher: { "@id": "https://c.example/#org" },
                author: { "@id": "https://c.example/#a" },
              },
              { "@type": "Organization", "@id": "https://c.example/#org", name: story.publisher },
              { "@type": "Person", "@id": "https://c.example/#a", name: story.author },
            ],
          }),
        wordPress(story),
        story,
      ),
  },
  {
    name: "WordPress, no plugin",
    states: all,
    write: (story) => page(canonical(story), wordPress(story), story, `${story.title} – ${story.publisher}`),
  },
  {
    name: "WordPress, Genesis microdata",
    states: all,
    write: (story) =>
      page(
        "",
        `<main class="content"><article class="post entry" itemscope itemtype="https://schema.org/CreativeWork"><header><h1 class="entry-title" itemprop="headline">${escapeHtml(story.title)}</h1><p class="entry-meta"><time class="entry-time" itemprop="datePublished" datetime="${at(story)}">${story.day}</time> by <span class="entry-author" itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/a" class="entry-author-link" rel="author" itemprop="url"><span class="entry-author-name" itemprop="name">${escapeHtml(story.author)}</span></a></span></p></header><div class="entry-content" itemprop="text">${text(story)}</div></article></main>`,
        story,
      ),
  },
  {
    name: "WordPress, block quote and pull quote",
    states: all,
    write: (story) =>
      page(
        canonical(story) + openGraph(story) + yoast(story),
        wordPress(
          story,
          `${text({ ...story, paragraphs: story.paragraphs.slice(0, 2) })}<figure class="wp-block-image"><img src="a.jpg"><figcaption>The scene on Monday</figcaption></figure><blockquote class="wp-block-quote"><p>We will see.</p><cite>Rab Tolley</cite></blockquote>${text({ ...story, paragraphs: story.paragraphs.slice(2) })}`,
        ),
        story,
      ),
  },
  {
    name: "WordPress, classic captions and Read more",
    states: all,
    write: (story) =>
      page(
        canonical(story) + openGraph(story) + yoast(story),
        wordPress(
          story,
          `<div class="wp-caption alignright"><img src="a.jpg"><p class="wp-caption-text">The place in May. (Photo)</p></div>${text({ ...story, paragraphs: story.paragraphs.slice(0, 3) })}<p><strong>Read more: <a href="${story.other.address}">${escapeHtml(story.other.title)}</a></strong></p>${text({ ...story, paragraphs: story.paragraphs.slice(3) })}`,
        ),
        story,
      ),
  },
  {
    name: "Ghost, Casper",
    states: all,
    write: (story) =>
      page(
        `${canonical(story)}${openGraph(story)}${meta("article:published_time", `${story.day}T21:40:00.000Z`)}${named("twitter:label1", "Written by")}${named("twitter:data1", story.author)}${linked({ ...plainArticle(story), "@type": "Article", mainEntityOfPage: story.address, publisher: { "@type": "Organization", name: story.publisher, url: "https://c.example/" }, author: { "@type": "Person", name: story.author, url: "https://c.example/author/x/" } })}`,
        `<main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title">${escapeHtml(story.title)}</h1><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/x/">${escapeHtml(story.author)}</a></h4><time class="gh-article-meta-date" datetime="${story.day}">${story.day}</time></div></header><section class="gh-content gh-canvas">${text(story)}</section></article><section class="gh-subscribe"><h3>Sign up for more</h3><p>Never miss a story.</p></section></main>`,
        story,
        story.title,
      ),
  },
  {
    name: "Substack",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          meta("og:type", "article") +
          meta("og:title", story.title) +
          meta("og:url", story.address) +
          named("author", story.author) +
          linked({
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            url: story.address,
            mainEntityOfPage: story.address,
            headline: story.title,
            datePublished: at(story),
            isAccessibleForFree: true,
            author: [{ "@type": "Person", name: story.author, url: "https://substack.example/@x" }],
            publisher: { "@type": "Organization", name: story.publisher },
          }),
        `<div class="main-content"><div class="single-post-container"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${escapeHtml(story.title)}</h1><div class="byline-wrapper"><a href="/@x">${escapeHtml(story.author)}</a> <div>${story.day}</div></div></div><div class="available-content"><div class="body markup">${text(story)}</div></div><div class="subscription-widget-wrap"><div class="subscription-widget"><p>Thanks for reading! Subscribe for free.</p><form><input type="email"></form></div></div></article></div></div>`,
        story,
        `${story.title} - by ${story.author}`,
      ),
  },
  {
    name: "Medium-like",
    states: all,
    write: (story) =>
      page(
        canonical(story) +
          openGraph(story) +
          named("author", story.author) +
          meta("article:published_time", `${story.day}T21:40:00.123Z`) +
          linked({ ...plainArticle(story), identifier: "abc", creator: [story.author], isAccessibleForFree: "True" }),
        `<div id="root"><div class="a b c"><article><div class="l"><section><div><h1 class="pw-post-title">${escapeHtml(story.title)}</h1><div class="speechify-ignore"><a href="/@x">${escapeHtml(story.author)}</a> · Follow</div>${text(story)}</div></section></div></article></div></div>`,
        story,
        `${story.title} | by ${story.author} | ${story.publisher}`,
      ),
  },
  {
    name: "Blogger",
    states: all,
    write: (story) =>
      page(
        canonical(story) + meta("og:title", story.title) + meta("og:url", story.address),
        `<div class="main section"><div class="date-outer"><div class="post hentry" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><meta itemprop="url" content="${story.address}"><h1 class="post-title entry-title" itemprop="name">${escapeHtml(story.title)}</h1><div class="post-body entry-content" itemprop="description articleBody">${text(story)}</div><div class="post-footer">Posted by <span class="fn" itemprop="author" itemscope itemtype="http://schema.org/Person"><a class="g-profile" href="https://www.blogger.example/1" rel="author"><span itemprop="name">${escapeHtml(story.author)}</span></a></span> at <a class="timestamp-link" rel="bookmark" href="#"><abbr class="published" itemprop="datePublished" title="${at(story)}">21:40</abbr></a></div></div></div></div>`,
        story,
      ),
  },
  {
    name: "Hugo or Jekyll, plain",
    states: { author: true, publisher: true },
    write: (story) =>
      page(
        canonical(story) +
          meta("og:title", story.title) +
          meta("og:site_name", story.publisher) +
          named("author", story.author),
        `<main><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">${escapeHtml(story.title)}</h1><p class="post-meta"><time class="dt-published" datetime="${at(story)}" itemprop="datePublished">${story.day}</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">${escapeHtml(story.author)}</span></span></p></header><div class="post-content e-content" itemprop="articleBody">${text(story)}</div></article></main>`,
        story,
      ),
  },
];
