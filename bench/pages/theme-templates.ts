import type { Story } from "./stories.ts";
import { at, canonical, escapeHtml, linked, meta, named, plainArticle, type Template, text } from "./templates.ts";
import { bare, blocks, day, pulled, stated, woven } from "./woven.ts";

const all = { author: true, publisher: true };
const noPublisher = { author: true, publisher: false };
const h1 = ({ title }: Story, attributes = "") => `<h1${attributes}>${escapeHtml(title)}</h1>`;
const bySite = (story: Story) =>
  canonical(story) +
  meta("og:title", story.title) +
  meta("og:site_name", story.publisher) +
  meta("article:published_time", at(story)) +
  named("author", story.author);

/** Pages in the markup of blogs, themes, builders and generators of sites. */
export const themeTemplates: readonly Template[] = [
  {
    name: "WordPress, a theme of blocks: pull quote, tip box, details",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div class="wp-site-blocks"><main class="wp-block-group"><h1 class="wp-block-post-title">${escapeHtml(story.title)}</h1><div class="wp-block-post-date"><time datetime="${at(story)}">${day(story, "us")}</time></div><div class="wp-block-post-author"><p class="wp-block-post-author__name">${escapeHtml(story.author)}</p></div><div class="entry-content wp-block-post-content is-layout-constrained">${woven(story, { 0: `<figure class="wp-block-pullquote"><blockquote><p>${pulled(story)}</p></blockquote></figure>`, 1: `<div class="wp-block-group has-background is-layout-flow"><p><strong>Do you know more?</strong></p><p>Write to tips@kell.example or ring our newsroom.</p></div>`, 2: `<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/support">Support our work</a></div></div>` })}</div><div class="wp-block-post-terms taxonomy-post_tag"><a rel="tag" href="/tag/k">kell</a></div><nav class="post-navigation"><a href="/prev">Previous: The weir</a></nav><div class="wp-block-comments"><h2>Comments</h2><ol><li><div class="wp-block-comment-author-name">Rab</div><div class="wp-block-comment-date"><time datetime="2026-01-02">2 January 2026</time></div><div class="wp-block-comment-content"><p>They should ask us first, that is all I say.</p></div></li></ol></div></main></div>`,
      ),
  },
  {
    name: "WordPress, Genesis with Jetpack and an author box",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div class="site-inner"><main class="content"><article class="post-12 post type-post entry"><header class="entry-header"><h1 class="entry-title">${escapeHtml(story.title)}</h1><p class="entry-meta"><time class="entry-time">${day(story, "us")}</time> by <span class="entry-author"><a class="entry-author-link" rel="author" href="/author/x">${escapeHtml(story.author)}</a></span> <span class="entry-comments-link"><a href="#c">Leave a Comment</a></span></p></header><div class="entry-content">${text(story)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=x">Click to share on X (Opens in new window)</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><div><a href="${story.other.address}">${escapeHtml(story.other.title)}</a><p>In "News"</p></div></div></div><footer class="entry-footer"><p class="entry-meta"><span class="entry-categories">Filed Under: <a href="/c">News</a></span> <span class="entry-tags">Tagged With: <a href="/t">Kell</a></span></p></footer></article><section class="author-box"><h4 class="author-box-title">About ${escapeHtml(story.author)}</h4><div class="author-box-content"><p>Writes about towns and what they do to each other.</p></div></section><h2 class="screen-reader-text">Reader Interactions</h2><div class="comment-respond"><h3>Leave a Reply</h3><form><textarea></textarea></form></div></main></div>`,
      ),
  },
  {
    name: "WordPress, Elementor",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div class="elementor elementor-location-single post"><section class="elementor-section"><div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title">${escapeHtml(story.title)}</h1></div></div><div class="elementor-widget elementor-widget-post-info"><ul><li><span class="elementor-icon-list-text">${escapeHtml(story.author)}</span></li><li><time>${day(story, "us")}</time></li><li><span>9:40 pm</span></li><li>No Comments</li></ul></div></section><section class="elementor-section"><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${text(story)}</div></div><div class="elementor-widget elementor-widget-share-buttons"><div>Facebook</div><div>Twitter</div></div><div class="elementor-widget elementor-widget-author-box"><div class="elementor-author-box__text"><h4 class="elementor-author-box__name">${escapeHtml(story.author)}</h4><div class="elementor-author-box__bio"><p>Reporter for towns, rivers and what stands between them.</p></div></div></div><div class="elementor-widget elementor-widget-post-navigation"><span>Previous</span><span>The weir that went</span></div></section></div>`,
      ),
  },
  {
    name: "WordPress, a magazine theme with inline related",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div class="td-container"><article class="post"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">News</a></li></ul><header class="td-post-title"><h1 class="entry-title">${escapeHtml(story.title)}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/x">${escapeHtml(story.author)}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time datetime="${at(story)}">${day(story, "us")}</time></span><div class="td-post-views"><span class="td-nr-views-1">412</span></div></div></header></div><div class="td-post-content tagdiv-type">${woven(story, { 1: `<div class="td_block_wrap td_block_related_inline"><h4 class="td-block-title">Must read</h4><div class="td_module_8"><h3 class="entry-title"><a href="${story.other.address}">${escapeHtml(story.other.title)}</a></h3></div></div>`, 2: `<div class="code-block code-block-1"><p>- Advertisement -</p></div>` })}</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/t">kell</a></li></ul></div><div class="td-block-row td-post-next-prev"><div><span>Previous article</span><a href="/p">The weir that went</a></div></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name"><a href="/author/x">${escapeHtml(story.author)}</a></div><div class="td-author-description">Reporter for towns and rivers at the paper since 2011.</div></div></div></footer></article></div>`,
      ),
  },
  {
    name: "WordPress, Newspack with a prompt and a bio",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main class="site-main"><article class="post entry"><header class="entry-header">${h1(story, ' class="entry-title"')}<div class="entry-subhead"><div class="entry-meta"><span class="byline"><span>by</span> <span class="author vcard"><a class="url fn n" href="/author/x">${escapeHtml(story.author)}</a></span></span><span class="posted-on"><time class="entry-date published" datetime="${at(story)}">${day(story, "us")}</time></span></div></div></header><div class="entry-content">${woven(story, { 1: `<div class="newspack-popup newspack-inline-popup"><h4>Get our stories in your inbox</h4><p>Free, three times a week, and you can leave at any time.</p><div class="wp-block-jetpack-mailchimp"><form><input type="email"></form></div></div>` })}<p class="has-small-font-size"><em>This article first appeared on the Tarn Wire and is republished here under a Creative Commons license.</em></p></div><div class="author-bio"><div class="author-bio-text"><h2><span class="author-name">${escapeHtml(story.author)}</span></h2><p>Covers courts and councils for the paper.</p><a class="author-link" href="/author/x">More by ${escapeHtml(story.author)}</a></div></div></article></main>`,
      ),
  },
  {
    name: "Drupal with a body field and statistics",
    states: all,
    write: (story) =>
      bare(
        bySite(story),
        `<main><article class="node node--type-article node--view-mode-full"><h1 class="title page-title"><span class="field field--name-title">${escapeHtml(story.title)}</span></h1><div class="node__meta"><span>By <span class="field--name-uid"><a href="/user/3">${escapeHtml(story.author)}</a></span>, <span class="field--name-created">${day(story, "en")}</span></span></div><div class="node__content"><div class="text-content clearfix field field--name-body field--type-text-with-summary">${text(story)}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><ul class="field__items"><li><a href="/t">Kell</a></li></ul></div><ul class="links inline"><li class="statistics-counter">412 views</li><li class="comment-forbidden"><a href="/login">Log in</a> to post comments</li></ul></div></article></main>`,
        `${story.title} | ${story.publisher}`,
      ),
  },
  {
    name: "Joomla with a list of details",
    states: noPublisher,
    write: (story) =>
      bare(
        canonical(story),
        `<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${escapeHtml(story.title)}</h2></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by: <span itemprop="name">${escapeHtml(story.author)}</span></dd><dd class="category-name">Category: <a href="/c">News</a></dd><dd class="published"><time datetime="${at(story)}" itemprop="datePublished">Published: ${day(story, "en")}</time></dd><dd class="hits"><meta content="UserPageVisits:412">Hits: 412</dd></dl><div itemprop="articleBody" class="com-content-article__body">${text(story)}</div><ul class="pager pagenav"><li class="previous"><a href="/p">Prev</a></li><li><a href="/n">Next</a></li></ul></div>`,
        story.title,
      ),
  },
  {
    name: "TYPO3 with a German frame",
    states: all,
    write: (story) =>
      bare(
        bySite(story),
        `<main><div class="news news-single"><div class="article" itemscope><div class="header"><h1 itemprop="headline">${escapeHtml(story.title)}</h1></div><div class="footer"><p><span class="news-list-date"><time datetime="${story.day}">${story.day.split("-").toReversed().join(".")}</time></span> <span class="news-list-author">Von ${escapeHtml(story.author)}</span></p></div><div class="news-text-wrap" itemprop="articleBody">${text(story)}</div><div class="news-backlink-wrap"><a href="/news">Zurück</a></div><div class="news-related-wrap"><div class="news-related news-related-news"><h4>Verwandte Nachrichten</h4><ul><li><span class="news-related-news-date">03.02.2019</span> <a href="${story.other.address}">${escapeHtml(story.other.title)}</a></li></ul></div></div></div></div></main>`,
        `${story.title} - ${story.publisher}`,
      ),
  },
  {
    name: "Blogger with labels and a comment form",
    states: noPublisher,
    write: (story) =>
      bare(
        canonical(story) + meta("og:title", story.title),
        `<div class="main section" id="main"><div class="blog-posts hfeed"><h2 class="date-header"><span>${day(story, "en")}</span></h2><div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">${escapeHtml(story.title)}</h3><div class="post-body entry-content" itemprop="description articleBody">${story.paragraphs.map(escapeHtml).join("<br><br>")}<div style="clear:both"></div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author"><a href="https://www.blogger.com/profile/1"><span itemprop="name">${escapeHtml(story.author)}</span></a></span></span> <span class="post-timestamp">at <a href="${story.address}"><abbr class="published" itemprop="datePublished" title="${at(story)}">9:40 PM</abbr></a></span><div class="post-labels">Labels: <a rel="tag" href="/l">kell</a></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><div class="comment-block"><cite class="user">Rab</cite><p class="comment-content">They should ask us first, that is all I say.</p></div><p class="comment-footer"><a href="/c">Post a Comment</a></p></div></div></div>`,
        story.title,
      ),
  },
  {
    name: "Squarespace with a summary block below",
    states: all,
    write: (story) =>
      bare(
        bySite(story),
        `<main><article class="BlogItem hentry"><div class="BlogItem-meta"><time class="Blog-meta-item dt-published" datetime="${story.day}">${day(story, "short")}</time><span class="Blog-meta-item--author">Written By <a href="/?author=1">${escapeHtml(story.author)}</a></span></div>${h1(story, ' class="BlogItem-title" data-content-field="title"')}<div class="sqs-layout"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content">${text(story)}</div></div><div class="sqs-block summary-v2-block"><div class="summary-header-text">Featured</div><div class="summary-item"><div class="summary-title"><a href="${story.other.address}">${escapeHtml(story.other.title)}</a></div><div class="summary-excerpt"><p>It was about three places before the town hall.</p></div></div></div></div><section class="BlogItem-author-profile"><a href="/?author=1">${escapeHtml(story.author)}</a><div class="Author-profile-bio"><p>Lives by the mill and writes about it.</p></div></section></article></main>`,
        `${story.title} — ${story.publisher}`,
      ),
  },
  {
    name: "Wix with a time of reading and counts",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div id="SITE_CONTAINER"><article data-hook="post"><div><ul data-hook="post-metadata"><li><span data-hook="user-name">${escapeHtml(story.author)}</span></li><li><span data-hook="time-ago">${day(story, "short")}</span></li><li><span data-hook="time-to-read">2 min read</span></li></ul>${h1(story, ' data-hook="post-title"')}</div><section data-hook="post-description"><div data-id="content-viewer">${story.paragraphs.map((one) => `<p class="kvdbP" dir="auto"><span class="VzTTp">${escapeHtml(one)}</span></p><div type="empty-line"></div>`).join("")}</div></section><div><div data-hook="category-label-list"><a href="/c">News</a></div><div data-hook="post-main-actions"><span data-hook="view-count">412 views</span><span>0 comments</span><button>1 like. Post not marked as liked</button></div></div></article><div data-hook="related-posts"><p>Recent Posts</p><a>See All</a></div></div>`,
      ),
  },
  {
    name: "Jekyll with a local address",
    states: all,
    write: (story) =>
      bare(
        `<link rel="canonical" href="http://localhost:4000/${story.day.slice(0, 4)}/story.html">${meta("og:title", story.title)}${meta("og:site_name", story.publisher)}${linked({ ...plainArticle(story), "@type": "BlogPosting", mainEntityOfPage: { "@type": "WebPage", "@id": "http://localhost:4000/story.html" }, url: "http://localhost:4000/story.html" })}`,
        `<header class="site-header"><a class="site-title" href="/">${escapeHtml(story.publisher)}</a></header><main class="page-content"><div class="wrapper"><article class="post h-entry" itemscope><header class="post-header"><h1 class="post-title p-name">${escapeHtml(story.title)}</h1><p class="post-meta"><time class="dt-published" datetime="${at(story)}">${day(story, "short")}</time> • <span><span class="p-author h-card">${escapeHtml(story.author)}</span></span></p></header><div class="post-content e-content">${text(story)}</div><a class="u-url" href="/story.html" hidden></a></article></div></main>`,
      ),
  },
  {
    name: "Eleventy with microformats alone",
    states: noPublisher,
    write: (story) =>
      bare(
        "",
        `<main><article class="h-entry"><h1 class="p-name">${escapeHtml(story.title)}</h1><p>Published <time class="dt-published" datetime="${story.day}">${day(story, "en")}</time> by <a class="p-author h-card" href="/about">${escapeHtml(story.author)}</a></p><div class="e-content">${text(story)}</div><p class="tags">Filed under <a class="p-category" href="/t">towns</a></p><p>Syndicated to <a class="u-syndication" href="https://mastodon.example/@t/1">Mastodon</a></p><section class="webmentions"><h2>Webmentions</h2><ol><li><a href="https://rab.example">Rab</a> <time datetime="2026-01-02">2 January 2026</time><p>They should ask us first, that is all I say.</p></li></ol></section><nav><a href="/p">← The weir that went</a></nav></article></main>`,
        story.title,
      ),
  },
  {
    name: "a site of prose: takeaways, a card of its author, a call",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main class="mx-auto max-w-2xl"><article><header class="mb-8"><p class="text-sm text-gray-500">${day(story, "us")} · 3 min read</p><h1 class="text-4xl font-bold">${escapeHtml(story.title)}</h1><div class="flex items-center"><img src="a.jpg" alt=""><div><p class="font-medium">${escapeHtml(story.author)}</p><p class="text-gray-500">Reporter</p></div></div></header><div class="prose lg:prose-xl">${woven(story, { 1: `<div class="not-prose rounded-xl bg-blue-50 p-6"><p class="font-semibold">Enjoying this?</p><p>We send one such story a week, and no more than that.</p><a class="btn" href="/subscribe">Subscribe</a></div>` })}</div><div class="mt-12 border-t pt-8 flex"><img src="a.jpg" alt=""><div><p class="font-semibold">${escapeHtml(story.author)}</p><p>Writes about towns and rivers, and lives in Kell with a tortoise.</p></div></div></article><section class="mt-16"><h2>Read next</h2><a href="/w">The weir that went</a></section></main>`,
      ),
  },
  {
    name: "Docusaurus with an admonition",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div id="__docusaurus"><main itemscope itemtype="https://schema.org/Blog"><article itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><header><h1 class="title_f1Hy" itemprop="headline">${escapeHtml(story.title)}</h1><div class="container_mt6G margin-vert--md"><time datetime="${at(story)}" itemprop="datePublished">${day(story, "us")}</time> · 2 min read</div><div class="avatar"><div class="avatar__intro"><div class="avatar__name"><span itemprop="name">${escapeHtml(story.author)}</span></div><small class="avatar__subtitle">Editor</small></div></div></header><div class="markdown" itemprop="articleBody">${woven(story, { 1: `<div class="theme-admonition theme-admonition-tip admonition_xJq3 alert alert--success"><div class="admonitionHeading_Gvgb"><span>tip</span></div><div class="admonitionContent_BuS1"><p>Write to us if you know more than we do.</p></div></div>` })}</div><footer><div><b>Tags:</b><ul><li><a href="/t">kell</a></li></ul></div><a class="theme-edit-this-page" href="https://git.example/edit">Edit this page</a></footer></article><nav class="pagination-nav"><a href="/p"><div>Newer Post</div><div>The weir</div></a></nav></main></div>`,
      ),
  },
  {
    name: "Hashnode, with a table of contents and reactions",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main class="blog-post-detail-card"><article><div class="blog-article-section"><h1 data-query="post-title">${escapeHtml(story.title)}</h1><div class="blog-author-container"><a href="/@x">${escapeHtml(story.author)}</a><span>·</span><a>${day(story, "short")}</a><span>·</span><p>2 min read</p></div><section class="blog-content-wrapper"><article id="post-content-wrapper" class="prose">${text(story)}</article></section></div><div id="toc"><h2>Table of contents</h2><p>There are no headings</p></div></article><div class="reactions"><span>12 likes</span></div><section class="blog-subscribe"><h2>Subscribe to my newsletter</h2><p>Read articles from ${escapeHtml(story.publisher)} directly inside your inbox. Subscribe to the newsletter, and don’t miss out.</p><form><input type="email"></form></section><section><h3>Written by</h3><div><a href="/@x">${escapeHtml(story.author)}</a><p>Bridges, dams and other ways of getting wet.</p></div></section></main>`,
      ),
  },
  {
    name: "MediaWiki, a page of news",
    states: { author: false, publisher: false },
    write: (story) =>
      bare(
        canonical(story),
        `<div id="content" class="mw-body"><h1 id="firstHeading"><span class="mw-page-title-main">${escapeHtml(story.title)}</span></h1><div id="siteSub">From Wikinotes, the free news source you can write!</div><div id="mw-content-text"><div class="mw-parser-output"><p><strong class="published"><span id="publishDate" class="value-title" title="${story.day}"></span>${day(story, "us")}</strong></p>${text(story)}<h2><span class="mw-headline" id="Sources">Sources</span></h2><ul><li>Kit Strom. "<a href="https://x.example/1">The bridge at Kell</a>" — <i>Tarn Wire</i>, May 3, 2025</li></ul><div class="social"><a>Share this:</a></div></div></div><div id="catlinks" class="catlinks"><a>Categories</a>: <ul><li><a href="/c">Kell</a></li></ul></div></div>`,
        story.title,
      ),
  },
  {
    name: "Statamic, plain and without names",
    states: all,
    write: (story) =>
      bare(
        bySite(story),
        `<body><nav><a href="/">Home</a></nav><section>${h1(story)}<div>${escapeHtml(story.author)} / ${day(story, "en")}</div>${text(story)}<div><p>If you want to read more like this, you can <a href="/newsletter">get our letter</a>.</p></div></section><footer><p>Made in Kell.</p></footer>`,
        story.title,
      ),
  },
  {
    name: "Weebly, in tables and fonts",
    states: noPublisher,
    write: (story) =>
      bare(
        named("author", story.author),
        `<div id="wsite-content"><div class="blog-post"><div class="blog-header"><h2 class="blog-title"><a class="blog-title-link" href="${story.address}">${escapeHtml(story.title)}</a></h2><p class="blog-date"><span class="date-text">${story.day.slice(5, 7)}/${story.day.slice(8)}/${story.day.slice(0, 4)}</span></p><p class="blog-comments"><a href="#c">0 Comments</a></p></div><div class="blog-content"><div class="paragraph">${story.paragraphs.map(escapeHtml).join("<br /><br />")}</div></div><div class="blog-social"><a>Share</a></div><div class="blog-comments-bottom"><a href="#c">0 Comments</a></div></div></div>`,
        story.title,
      ).replace("<head>", `<head>${meta("article:published_time", at(story))}`),
  },
  {
    name: "a builder that sets each paragraph in its own block",
    states: all,
    write: (story) =>
      bare(
        bySite(story),
        `<main><div class="w-richtext-wrap"><div class="hero">${h1(story, ' class="heading-12"')}<div class="text-block-4">By</div><div class="text-block-5">${escapeHtml(story.author)}</div><div class="text-block-6">${day(story, "us")}</div></div>${blocks(story, (one) => `<div class="rich-text-block w-richtext">${one}</div>`)}<div class="cta-wrap"><div class="text-block-9">Have a story for us?</div><a class="button w-button" href="/contact">Get in touch</a></div></div></main>`,
        `${story.title} | ${story.publisher}`,
      ),
  },
];
