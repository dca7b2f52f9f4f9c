import type { Story } from "./stories.ts";
import { at, canonical, escapeHtml, linked, meta, named, plainArticle, type Template, text } from "./templates.ts";
import { bare, blocks, day, pulled, stated, woven } from "./woven.ts";

const all = { author: true, publisher: true };
const noPublisher = { author: true, publisher: false };
const h1 = ({ title }: Story, attributes = "") => `<h1${attributes}>${escapeHtml(title)}</h1>`;
const other = ({ other }: Story) => `<a href="${other.address}">${escapeHtml(other.title)}</a>`;
const bySite = (story: Story) =>
  canonical(story) +
  meta("og:title", story.title) +
  meta("og:site_name", story.publisher) +
  meta("article:published_time", at(story)) +
  named("author", story.author);

/** Shapes that were written after the others were read, and measured before anything was mended for them. */
export const laterTemplates: readonly Template[] = [
  {
    name: "a German paper: teaser, note of advertising, comments’ link",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article class="o-article"><header><span class="o-article__kicker">Stadt</span>${h1(story)}<div class="o-article__metadata">Von <a href="/autor/x">${escapeHtml(story.author)}</a> · <time datetime="${at(story)}">${story.day.split("-").toReversed().join(".")}, 21:40 Uhr</time> · Lesezeit: 2 Min.</div></header><div class="o-article__body">${woven(story, { 0: '<div class="ad-label">Anzeige</div>', 1: `<div class="teaser-inline"><span>Mehr zum Thema</span>${other(story)}</div>` }, (one) => `<p class="u-paragraph">${escapeHtml(one)}</p>`)}</div><div class="o-article__end"><a href="/start">Zur Startseite</a> <a href="#k">Diskutieren Sie mit</a></div></article></main>`,
      ),
  },
  {
    name: "a local site with a box of donation and a creative commons button",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article>${h1(story)}<p class="author-date">by ${escapeHtml(story.author)} | ${day(story, "us")}</p><div class="article-text">${woven(story, { 1: '<div class="donate-inline"><h4>We need your help</h4><p>Local news costs money. If you can, give what a coffee costs.</p><a class="btn" href="/donate">Donate</a></div>' })}<p><em>Have questions or comments about this story? Contact the newsroom at news@kell.example.</em></p></div><div class="republish"><button>Republish this story</button><p>You may republish this article for free under our license.</p></div></article></main>`,
      ),
  },
  {
    name: "a magazine with an editor’s note, a drop cap and end sign",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article><div class="hed-wrap">${h1(story)}<p class="byline">By <a href="/contributors/x">${escapeHtml(story.author)}</a></p><p class="issue-date">${day(story, "us")}</p></div><div class="body-copy"><p class="has-dropcap">${escapeHtml(story.paragraphs[0] ?? "")}</p>${text({ ...story, paragraphs: story.paragraphs.slice(1) })}<p>♦</p><p class="contributor-note"><em>${escapeHtml(story.author)} is a writer in Kell. This is a first contribution to the magazine.</em></p></div><aside class="newsletter"><h3>Sign up for the daily</h3><form><input type="email"></form></aside></article></main>`,
      ),
  },
  {
    name: "a site in a framework with hashed classes and an advert in each gap",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div id="root"><div class="Layout_wrap__a1"><div class="Head_x__b2">${h1(story, ' class="Head_t__c3"')}<div class="Meta_m__d4"><span>${escapeHtml(story.author)}</span><span>${day(story, "short")}</span><span>Updated 3 hours ago</span></div></div><div class="Body_b__e5">${woven(story, { 0: '<div class="Ad_s__f6"><span>ADVERTISEMENT</span></div>', 1: '<div class="Ad_s__f6"><span>ADVERTISEMENT</span></div>', 2: `<div class="Rel_r__g7"><div>READ NEXT</div><div>${other(story)}</div></div>` }, (one) => `<div class="P_p__h8"><p>${escapeHtml(one)}</p></div>`)}<div class="Share_s__i9"><span>Was this article helpful?</span><button>Yes</button><button>No</button></div></div></div></div>`,
      ),
  },
  {
    name: "a student paper on a hosted system",
    states: all,
    write: (story) =>
      bare(
        bySite(story),
        `<div class="sno-story-wrap"><div id="storypage"><h1 class="storyheadline">${escapeHtml(story.title)}</h1><div class="storybyline"><a href="/staff_name/x">${escapeHtml(story.author)}</a>, Staff Writer<br><span class="time-wrapper">${day(story, "us")}</span></div><div id="sno-story-body-content">${woven(story, { 1: `<div class="sno-pullquote"><p class="pullquotetext">${pulled(story)}</p><p class="quotespeaker">— a neighbour</p></div>` })}</div><div class="sno-donation"><p>Your donation will support the student journalists of Kell High.</p><a href="/donate">Donate to The Kell Observer</a></div><div class="storytags">Tags: <a href="/tag/x">kell</a></div><div id="commentform"><h3>Leave a Comment</h3></div></div></div>`,
        `${story.title} – ${story.publisher}`,
      ),
  },
  {
    name: "a government press office",
    states: { author: false, publisher: true },
    write: (story) =>
      bare(
        canonical(story) +
          meta("og:title", story.title) +
          meta("og:site_name", story.publisher) +
          named("dcterms.issued", story.day),
        `<main id="content"><div class="govuk-grid-row"><span class="govuk-caption-xl">Press release</span><h1 class="gem-c-title__text">${escapeHtml(story.title)}</h1></div><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/org">Department for Bridges</a></dd><dt>Published</dt><dd>${day(story, "en")}</dd></dl></div><div class="gem-c-govspeak govuk-govspeak">${text(story)}<h2 id="contacts">Contact</h2><div class="contact"><p>Media enquiries<br>Telephone: 020 555 0100</p></div></div><div class="gem-c-print-link"><button>Print this page</button></div></main>`,
        `${story.title} - ${story.publisher}`,
      ),
  },
  {
    name: "a platform of letters with a paywall’s jump and footnotes",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<article class="post"><header>${h1(story)}<div class="meta"><a class="author" href="/@x">${escapeHtml(story.author)}</a><time datetime="${at(story)}">${day(story, "short")}</time><span>• 3 min</span></div></header><div class="post-body">${text(story)}</div><div class="post-cta"><p>Enjoyed this? Hit the ♥ button so more people find it.</p><a href="/subscribe">Subscribe</a></div><div class="reactions"><button>♥ 12</button><button>Share</button></div></article>`,
      ),
  },
  {
    name: "an investigative site with a summary in points and a method box",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article>${h1(story)}<div class="metadata"><p class="byline">by <a href="/people/x">${escapeHtml(story.author)}</a></p><p class="timestamp">${day(story, "short")}, 5 a.m. EDT</p></div><p class="note">The newsroom is a nonprofit that investigates abuses of power. <a href="/newsletters">Sign up to receive</a> our biggest stories as soon as they’re published.</p><div class="article-body">${woven(story, { 2: '<div class="callout-box"><h3>Help us report</h3><p>Do you work for the council? We want to hear from you.</p><a href="/form">Fill out the form</a></div>' }, (one) => `<p data-pp-id="1.0">${escapeHtml(one)}</p>`)}<p data-pp-id="9.0"><em>Kit Strom contributed research.</em></p></div></article></main>`,
      ),
  },
  {
    name: "a sports site with odds and a panel of fixtures",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article class="article"><header class="article-header">${h1(story)}</header><div class="article-meta"><span class="timestamp">${day(story, "short")}, 09:40 PM ET</span><ul class="authors"><li><div class="author has-bio">${escapeHtml(story.author)}</div></li></ul></div><div class="article-body">${woven(story, { 1: '<div class="odds-widget"><span>KELL -3.5</span><span>TARN +3.5</span><p>Must be 21+. Gamble responsibly.</p></div>', 2: '<aside class="inline editorial"><ul><li><a href="/a">How the ferry was lost</a></li></ul></aside>' })}</div></article></main>`,
      ),
  },
  {
    name: "an archive page of a list server",
    states: noPublisher,
    write: (story) =>
      bare(
        "",
        `<h1>${escapeHtml(story.title)}</h1><b>${escapeHtml(story.author)}</b> <a href="mailto:x@list.example">x at list.example</a><br><i>${day(story, "en")}</i><p><ul><li>Previous message: <a href="1.html">the weir</a></li><li>Next message: <a href="3.html">the mill</a></li><li><b>Messages sorted by:</b> <a href="date.html">[ date ]</a></li></ul><hr>${text(story)}<hr><a href="https://list.example/info">More information about the Kell mailing list</a>`,
        story.title,
      ),
  },
  {
    name: "a page of a church or club in an old builder",
    states: { author: false, publisher: true },
    write: (story) =>
      bare(
        meta("og:site_name", story.publisher),
        `<div id="container"><div id="banner"><a href="/">${escapeHtml(story.publisher)}</a></div><div id="nav"><a href="/a">About</a> | <a href="/n">News</a></div><div id="main"><h2>${escapeHtml(story.title)}</h2><p class="small">Posted on ${day(story, "en")}</p>${text(story)}<p><a href="/n">&lt;&lt; Back to all news</a></p></div><div id="foot">Site by Mill Web. Last updated 1 January 2026</div></div>`,
        `${story.publisher} | ${story.title}`,
      ),
  },
  {
    name: "a video site’s article with a transcript’s button",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article>${h1(story)}<div class="player"><div class="duration">02:14</div><span>Now Playing</span><p>${escapeHtml(story.title)}</p></div><div class="byline">${escapeHtml(story.author)}, TV Kell</div><div class="date">Posted at 9:40 PM, ${day(story, "short")}</div><div class="RichTextArticleBody">${text(story)}<hr><p><b>Recent stories trending on TV Kell</b></p><ul><li>${other(story)}</li></ul><p><b>Stay in touch with us anytime, anywhere.</b></p><p><i>Sign up for <a href="/newsletters">newsletters</a> emailed to your inbox.</i></p></div></article></main>`,
      ),
  },
  {
    name: "a site with a notice of affiliates above and tags in words below",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article class="single">${h1(story)}<div class="entry-meta">By <a href="/author/x">${escapeHtml(story.author)}</a> On <span>${day(story, "short")}</span></div><p class="affiliate-note">We may earn a commission if you buy through our links.</p><div class="entry">${blocks(story, (one) => one)}</div><p class="tagged">Filed under: Bridges, Towns</p><div class="prevnext"><a href="/p">« Older</a><a href="/n">Newer »</a></div></article></main>`,
      ),
  },
  {
    name: "a page saved by an assistant that clips",
    states: noPublisher,
    write: (story) =>
      bare(
        named("author", story.author),
        `<div class="clip"><div class="source"><a href="${story.address}">tarn.example</a></div><h1>${escapeHtml(story.title)}</h1><div class="meta">${escapeHtml(story.author)} · ${day(story, "us")}</div><hr>${text(story)}<hr><p>Clipped on 1 January 2026</p></div>`,
        story.title,
      ),
  },
  {
    name: "a newsroom tool with a correction below",
    states: all,
    write: (story) =>
      bare(
        linked({ ...plainArticle(story), "@type": "ReportageNewsArticle" }) + canonical(story),
        `<main><article>${h1(story)}<div class="contrib">${escapeHtml(story.author)}</div><div class="paywall-meter">You have 2 free articles left this month.</div><section class="story">${text(story)}</section><section class="tools"><p>Print</p><p>Gift this article</p></section></article></main>`,
      ),
  },
  {
    name: "a wiki of a town with a navigation box",
    states: { author: false, publisher: true },
    write: (story) =>
      bare(
        bySite(story).replace(/<meta name="author"[^>]*>/, ""),
        `<div class="mw-body"><h1>${escapeHtml(story.title)}</h1><div class="mw-parser-output"><table class="infobox"><tr><th>Place</th><td>Kell</td></tr></table>${text(story)}<div class="navbox"><a href="/1">One</a> · <a href="/2">Two</a></div></div><div id="footer-info-lastmod">This page was last edited on 1 January 2026, at 10:00.</div></div>`,
        `${story.title} - ${story.publisher}`,
      ),
  },
];
