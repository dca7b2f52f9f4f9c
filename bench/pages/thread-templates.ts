import type { Story } from "./stories.ts";
import { at, canonical, escapeHtml, linked, meta, named, type Template, text } from "./templates.ts";
import { bare, day, pulled, stated, woven } from "./woven.ts";

const noPublisher = { author: true, publisher: false };
const all = { author: true, publisher: true };
const parted = ({ paragraphs }: Story) => paragraphs.map(escapeHtml).join("<br>\n<br>");
const reply = "He was bought, everyone knows it, my uncle saw the money.";

/** Forums, programs that save pages, and pages with a summary or boxes of their own. */
export const threadTemplates: readonly Template[] = [
  {
    name: "phpBB, a topic",
    states: noPublisher,
    write: (story) =>
      bare(
        "",
        `<div id="wrap"><div id="page-header"><h1>${escapeHtml(story.publisher)}</h1><ul><li>Board index</li><li>FAQ</li></ul></div><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=1">${escapeHtml(story.title)}</a></h2><div class="pagination">2 posts • Page 1 of 1</div><div id="p1" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a class="username">${escapeHtml(story.author)}</a></dt><dd class="profile-rank">Site Admin</dd><dd><strong>Posts:</strong> 412</dd></dl><div class="postbody"><div><h3 class="first"><a href="#p1">${escapeHtml(story.title)}</a></h3><p class="author">by <strong><a class="username">${escapeHtml(story.author)}</a></strong> » <time datetime="${at(story)}">${day(story, "short")} 10:00 am</time></p><div class="content">${parted(story)}</div><div class="signature">Offside since 1974</div></div></div></div></div><div id="p2" class="post bg1"><div class="inner"><div class="postbody"><p class="author">by <strong>ultra</strong> » <time datetime="2026-05-27T10:00:00+00:00">Wed May 27, 2026</time></p><div class="content">${reply}</div></div></div></div></div></div>`,
        `${story.title} - ${story.publisher}`,
      ),
  },
  {
    name: "XenForo, a thread",
    states: all,
    write: (story) =>
      bare(
        canonical(story) +
          meta("og:site_name", story.publisher) +
          meta("og:title", story.title) +
          linked({
            "@type": "DiscussionForumPosting",
            headline: story.title,
            datePublished: at(story),
            author: { "@type": "Person", name: story.author },
          }),
        `<div class="p-body"><div class="p-body-header"><h1 class="p-title-value">${escapeHtml(story.title)}</h1><ul class="listInline"><li>Thread starter <a class="username">${escapeHtml(story.author)}</a></li><li>Start date <time datetime="${at(story)}">${day(story, "short")}</time></li></ul></div><article class="message message--post" data-author="${escapeHtml(story.author)}"><div class="message-cell message-cell--user"><h4 class="message-name">${escapeHtml(story.author)}</h4><h5 class="userTitle">Well-known member</h5></div><div class="message-cell message-cell--main"><header class="message-attribution"><time datetime="${at(story)}">${day(story, "short")}</time><a>#1</a></header><div class="message-body"><div class="bbWrapper">${parted(story)}</div></div><aside class="message-signature"><div class="bbWrapper">Offside since 1974</div></aside></div></article><article class="message message--post" data-author="ultra"><div class="message-cell"><h4 class="message-name">ultra</h4></div><div class="message-cell message-cell--main"><header><time datetime="2026-05-27T10:00:00+00:00">May 27, 2026</time><a>#2</a></header><div class="message-body"><div class="bbWrapper">${reply}</div></div></div></article></div>`,
        `${story.title} | ${story.publisher}`,
      ),
  },
  {
    name: "Discourse, as crawlers see it",
    states: all,
    write: (story) =>
      bare(
        canonical(story) + meta("og:site_name", story.publisher) + meta("og:title", story.title),
        `<div id="main-outlet"><div id="topic-title"><h1><a href="/t/1">${escapeHtml(story.title)}</a></h1><div class="topic-category"><span itemprop="name">News</span></div></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="${escapeHtml(story.title)}"><div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/u/x"><span itemprop="name">${escapeHtml(story.author)}</span></a></span><span class="crawler-post-infos"><time class="post-time" datetime="${at(story)}" itemprop="datePublished">${day(story, "us")}</time><span itemprop="position">1</span></span></div><div class="post" itemprop="text">${text(story)}</div><div class="post-likes">3 Likes</div></div><div id="post_2" class="topic-body crawler-post" itemprop="comment" itemscope itemtype="http://schema.org/Comment"><div class="crawler-post-meta"><span class="creator" itemprop="author"><span itemprop="name">ultra</span></span><time datetime="2026-05-27T10:00:00Z" itemprop="datePublished">May 27, 2026</time></div><div class="post" itemprop="text"><p>${reply}</p></div></div></div></div>`,
        `${story.title} - News - ${story.publisher}`,
      ),
  },
  {
    name: "an old board of Reddit’s kind",
    states: noPublisher,
    write: (story) =>
      bare(
        canonical(story) + meta("og:title", story.title),
        `<div class="content" role="main"><div class="sitetable linklisting"><div class="thing link self"><div class="entry"><p class="title"><a class="title" href="/r/k/1">${escapeHtml(story.title)}</a> <span class="domain">(self.kell)</span></p><p class="tagline">submitted <time title="x" datetime="${at(story)}">1 year ago</time> by <a class="author" href="/user/x">${escapeHtml(story.author)}</a></p><div class="expando"><form class="usertext"><div class="usertext-body"><div class="md">${text(story)}</div></div></form></div><ul class="flat-list buttons"><li><a>2 comments</a></li><li>share</li></ul></div></div></div><div class="commentarea"><div class="panestack-title"><span class="title">all 2 comments</span></div><div class="sitetable nestedlisting"><div class="thing comment"><div class="entry"><p class="tagline"><a class="author">ultra</a> <span class="score">3 points</span> <time datetime="2026-05-27">2 months ago</time></p><form class="usertext"><div class="md"><p>${reply}</p></div></form></div></div></div></div></div>`,
        `${story.title} : kell`,
      ),
  },
  {
    name: "the reading view of a browser",
    states: noPublisher,
    write: (story) =>
      bare(
        "",
        `<div class="container"><div class="header reader-header"><a class="domain reader-domain" href="${story.address}">tarn.example</a><div class="domain-border"></div><h1 class="reader-title">${escapeHtml(story.title)}</h1><div class="credits reader-credits">${escapeHtml(story.author)}</div><div class="meta-data"><div class="reader-estimated-time">2–3 minutes</div></div></div><hr><div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page"><p><time datetime="${story.day}">${day(story, "en")}</time></p>${text(story)}</div></div></div></div>`,
        story.title,
      ),
  },
  {
    name: "a page of the archive of the web",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><div id="wm-ipp" style="display:block"><table><tr><td>12 captures</td></tr><tr><td>27 May 2026 - 3 Jun 2026</td></tr></table></div></div><!-- END WAYBACK TOOLBAR INSERT --><div id="page"><h1>${escapeHtml(story.title)}</h1><p class="by">By ${escapeHtml(story.author)}</p><div class="story">${text(story)}</div></div><!-- FILE ARCHIVED ON 21:40:00 -->`,
      ),
  },
  {
    name: "a version for print",
    states: all,
    write: (story) =>
      bare(
        meta("og:site_name", story.publisher),
        `<div class="print"><p class="printlogo">${escapeHtml(story.publisher)}</p><h1>${escapeHtml(story.title)}</h1><p>By ${escapeHtml(story.author)}</p><p>${day(story, "en")}</p>${text(story)}<hr><p>Printed from: ${story.address}</p><p>Copyright ${story.day.slice(0, 4)} ${escapeHtml(story.publisher)}</p></div>`,
        story.title,
      ),
  },
  {
    name: "a box of facts on one’s own matter",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article><h1>${escapeHtml(story.title)}</h1><p class="byline">By ${escapeHtml(story.author)}</p>${woven(story, { 1: `<div class="factbox"><h3>Tip line</h3><p>Do you know more about it? Write to tips@kell.example or ring our reporters.</p></div>` })}<p class="tagline">Additional reporting by Kit Strom. Editing by J. Wahl.</p><p class="author-note">${escapeHtml(story.author)} is towns correspondent of the paper. She lives in Kell with a tortoise.</p></article></main>`,
      ),
  },
  {
    name: "a callout that asks for stories",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article><h1>${escapeHtml(story.title)}</h1>${woven(story, { 1: `<div class="callout"><p>Got a story about your town? Email us at beat@kell.example.</p></div>` })}</article></main>`,
      ),
  },
  {
    name: "a channel and agencies among bare paragraphs",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<article><h1>${escapeHtml(story.title)}</h1><p>Listen to this article</p><p>0:00 / 3:12</p>${woven(story, { 1: `<p><em><a href="/w">Join our WhatsApp channel</a> for the latest news of your town.</em></p>` })}<p>With inputs from agencies</p><p>First published: ${day(story, "short")}, 10:00 IST</p></article>`,
      ),
  },
  {
    name: "an advertiser above the text",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<article><h1>${escapeHtml(story.title)}</h1><div class="x"><p>Sponsored by Copper Pan Co.</p><p>Tired of eggs that stick? Copper Pan Co. makes pans that let go. Use the code KELL for 10 percent off.</p></div>${text(story)}</article>`,
      ),
  },
  {
    name: "a quotation in large type that names who said it",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<article><h1>${escapeHtml(story.title)}</h1>${woven(story, { 1: `<blockquote class="pullquote">${pulled(story)} <cite>A Neighbour</cite></blockquote>` })}</article>`,
      ),
  },
  {
    name: "a masthead as the only first heading",
    states: all,
    write: (story) =>
      bare(
        meta("og:site_name", story.publisher) +
          meta("article:published_time", at(story)) +
          named("author", story.author),
        `<div id="masthead"><h1><a href="/">${escapeHtml(story.publisher)}</a></h1><p class="tagline">All the news of the valley</p></div><div id="main"><h2>${escapeHtml(story.title)}</h2>${text(story)}</div>`,
        `${story.publisher}: ${story.title}`,
      ),
  },
];
