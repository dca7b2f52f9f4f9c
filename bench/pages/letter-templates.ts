import type { Story } from "./stories.ts";
import { at, canonical, escapeHtml, linked, meta, named, plainArticle, type Template, text } from "./templates.ts";
import { bare, blocks, day, emailFooter, pulled, stated, woven } from "./woven.ts";

const all = { author: true, publisher: true };
const noPublisher = { author: true, publisher: false };
const blog = (story: Story) => linked({ ...plainArticle(story), "@type": "BlogPosting" });

/** Letters as the systems that send them show them in their archives, with what they put around and between the text. */
export const letterTemplates: readonly Template[] = [
  {
    name: "Mailchimp, the archive of a campaign",
    states: noPublisher,
    write: (story) =>
      bare(
        meta("og:title", story.title),
        `<div id="awesomewrap"><ul id="awesomebar"><li><a href="/s">Subscribe</a></li><li><a href="/p">Past Issues</a></li><li>Translate</li></ul></div><center><table id="bodyTable"><tr><td class="mcnTextContent" id="templatePreheader"><a href="/v">View this email in your browser</a></td></tr><tr><td class="mcnTextContent"><h1>${escapeHtml(story.title)}</h1><em>By ${escapeHtml(story.author)} · ${day(story, "en")}</em></td></tr>${blocks(story, (one) => `<tr><td class="mcnTextContent" style="padding:9px">${one}</td></tr>`)}<tr><td class="mcnButtonContent"><a class="mcnButton" href="/join">Become a supporter</a></td></tr><tr><td class="mcnTextContent" id="templateFooter"><em>Copyright © 2026 ${escapeHtml(story.publisher)}, All rights reserved.</em><br>You are receiving this email because you opted in at our website.<br><br>Want to change how you receive these emails?<br>You can <a href="/u">update your preferences</a> or <a href="/x">unsubscribe from this list</a>.</td></tr></table></center>`,
        story.title,
      ),
  },
  {
    name: "Mailchimp, the newer builder",
    states: noPublisher,
    write: (story) =>
      bare(
        meta("og:title", story.title),
        `<table class="mceWrapper"><tr><td><div class="mceText" id="dataBlockId-1"><h1>${escapeHtml(story.title)}</h1><p class="last-child">${escapeHtml(story.author)}, ${day(story, "en")}</p></div></td></tr>${blocks(story, (one) => `<tr><td class="mceTextBlockContainer"><div class="mceText">${one}</div></td></tr>`)}<tr><td class="mceSocialFollowBlockContainer"><a href="https://www.facebook.com/t">Facebook</a> <a href="https://x.com/t">X</a></td></tr><tr><td class="mceFooterSection"><p><em><span>Copyright (C) 2026 ${escapeHtml(story.publisher)}. All rights reserved.</span></em><br>Our mailing address is:<br>1 Mill Lane, Kell</p><p>Want to change how you receive these emails? You can <a href="/u">update your preferences</a> or <a href="/x">unsubscribe</a></p></td></tr></table>`,
        story.title,
      ).replace("<h1>", `<h1 data-day="${story.day}">`),
  },
  {
    name: "beehiiv, with a sponsor, a poll and a farewell",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div class="rendered-post"><h1>${escapeHtml(story.title)}</h1><div><span>${escapeHtml(story.author)}</span> <span>${day(story, "us")}</span></div><div id="content-blocks"><div style="padding:8px"><p>Together with Copper Pan Co.</p><p>Tired of eggs that stick? Copper Pan Co. makes pans that let go. Use the code PLATE for 10 percent off.</p><a href="https://pan.example/?utm_source=letter">Buy a pan</a></div>${blocks(story, (one) => `<div style="text-align:left;">${one}</div>`)}<div class="poll"><h4>What did you think of today’s letter?</h4><ul><li><a href="/poll/1">⭐⭐⭐⭐⭐ Loved it</a></li><li><a href="/poll/2">⭐⭐⭐ It was OK</a></li></ul><p><a href="/login">Login</a> or <a href="/sub">Subscribe</a> to participate in polls.</p></div><div style="text-align:left;"><p>That’s all for today. See you on Thursday!</p></div></div><div><h3>Keep Reading</h3><a href="/p/egg">The egg that would not</a></div></div>`,
        story.title,
      ),
  },
  {
    name: "beehiiv, shared and forwarded",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div class="rendered-post"><h1>${escapeHtml(story.title)}</h1><div id="content-blocks">${blocks(story, (one) => `<div style="padding:4px">${one}</div>`)}<div style="padding:12px"><p style="text-align:center">Was this email forwarded to you? <a href="/subscribe">Sign up here</a>.</p></div><div style="border:1px solid"><h3>Share the letter</h3><p>You currently have 0 referrals, only 3 away from receiving a mug.</p><a class="button" href="/refer">Click to Share</a><p>Or copy and paste this link to others: https://letter.example/subscribe?ref=PLACEHOLDER</p></div></div></div>`,
        story.title,
      ),
  },
  {
    name: "Substack, with buttons and a footer",
    states: all,
    write: (story) =>
      bare(
        canonical(story) + blog(story) + meta("og:title", story.title),
        `<div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${escapeHtml(story.title)}</h1><div class="byline-wrapper"><a href="/@x">${escapeHtml(story.author)}</a><div class="pencraft">${day(story, "short")}</div></div><div class="post-ufi"><a class="post-ufi-button"><div class="label">12</div></a><button>Share</button></div></div><div class="available-content"><div class="body markup" dir="auto">${woven(story, { 1: `<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">The letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email"><button>Subscribe</button></form></div></div>`, 2: `<p class="button-wrapper"><a class="button primary" href="https://x.substack.example/share"><span>Share</span></a></p>` })}<div><hr></div><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p><p class="button-wrapper"><a class="button primary" href="/comments"><span>Leave a comment</span></a></p></div></div><div class="post-footer">Discussion about this post</div></article><div class="comments-page"><h4>Discussion about this post</h4><div class="comment"><a>Rab</a><p>They should ask us first, that is all that I say.</p><time>3d</time></div></div></div>`,
      ),
  },
  {
    name: "Kit, a broadcast",
    states: noPublisher,
    write: (story) =>
      bare(
        meta("og:title", story.title) + named("author", story.author),
        `<div class="broadcast"><p class="published">Published ${day(story, "en")}</p><h1>${escapeHtml(story.title)}</h1><div class="email-body">${text(story)}<p>Talk soon,<br>${escapeHtml(story.author)}</p><hr><p>P.S. If you liked this, forward it to a friend.</p><div style="font-size:.8em"><p><a href="/u">Unsubscribe</a> · <a href="/p">Preferences</a> · 600 1st Ave, Kell</p></div></div><div class="formkit-form"><form><h2>Join the letter</h2><input type="email"><button>Subscribe</button></form></div></div>`,
        story.title,
      ),
  },
  {
    name: "Buttondown, an issue",
    states: noPublisher,
    write: (story) =>
      bare(
        meta("og:title", story.title) + meta("article:published_time", at(story)) + named("author", story.author),
        `<main><div class="email"><div class="metadata"><time datetime="${at(story)}">${day(story, "us")}</time><span>#12</span></div><h1>${escapeHtml(story.title)}</h1><div class="email-body-content">${text(story)}</div><div class="email-footer"><p>You just read issue #12 of ${escapeHtml(story.publisher)}. You can also browse the <a href="/archive">full archives</a> of this newsletter.</p><a href="https://bsky.app/t">Share on Bluesky</a></div><div class="pager"><a href="/11">Older: The weir that went</a></div></div></main>`,
        story.title,
      ),
  },
  {
    name: "Ghost, with a callout, a toggle, a call and a sign-up card",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div class="gh-viewport"><main><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/n">News</a><h1 class="gh-article-title">${escapeHtml(story.title)}</h1><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/a">${escapeHtml(story.author)}</a></h4><time class="gh-article-meta-date" datetime="${story.day}">${day(story, "short")}</time> <span class="gh-article-meta-length">— 2 min read</span></div></header><section class="gh-content gh-canvas">${woven(story, { 0: `<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Seen a story that cannot be true? Send it to tips@fennel.example.</div></div>`, 1: `<div class="kg-card kg-cta-card kg-cta-bg-grey"><div class="kg-cta-sponsor-label-wrapper"><div class="kg-cta-sponsor-label"><span>SPONSORED</span></div></div><div class="kg-cta-content"><div class="kg-cta-text"><p>Copper Pan Co. makes pans that let go, and sends them to your door.</p></div><a class="kg-cta-button" href="https://pan.example">Learn more</a></div></div>`, 2: `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">How to spot a spoof</div><div class="kg-bookmark-description">Five signs that the news is a joke.</div></div></a></figure>` })}<div class="kg-card kg-signup-card"><div class="kg-signup-card-text"><h2>Get the letter</h2><p>No spam, ever.</p><form><input type="email"><button>Subscribe</button></form></div></div></section></article><section class="gh-comments"><h2>Member discussion</h2></section></main></div>`,
      ),
  },
  {
    name: "Campaign Monitor, the web version",
    states: noPublisher,
    write: (story) =>
      bare(
        "",
        `<table class="wrapper"><tr><td class="preheader__snippet"><p>${escapeHtml(story.paragraphs[0]?.slice(0, 60) ?? "")}</p></td><td class="preheader__webversion"><p>No images? <webversion><a href="/w">Click here</a></webversion></p></td></tr><tr><td class="column"><h1 class="size-28">${escapeHtml(story.title)}</h1><p>By ${escapeHtml(story.author)}<br>${day(story, "en")}</p>${text(story)}</td></tr><tr><td class="footer__share-button"><a href="/fb">Like</a> <a href="/tw">Tweet</a> <a href="/f">Forward</a></td></tr><tr><td class="column footer"><p>${escapeHtml(story.publisher)}<br>1 Mill Lane, Kell</p><p>You are receiving this letter since you signed up on our site.</p><a href="/p">Preferences</a> | <a href="/u">Unsubscribe</a></td></tr></table>`,
        story.title,
      ),
  },
  {
    name: "Medium, in a publication",
    states: all,
    write: (story) =>
      bare(
        canonical(story) + meta("og:site_name", "Medium") + blog(story),
        `<div id="root"><div><a>Open in app</a><a>Sign up</a><a>Sign in</a></div><article><div><h1 class="pw-post-title">${escapeHtml(story.title)}</h1><div class="speechify-ignore"><div><a href="/@x">${escapeHtml(story.author)}</a><span>·</span><button>Follow</button></div><div>Published in<a href="/kell">${escapeHtml(story.publisher)}</a></div><span>2 min read</span><span>·</span><span data-testid="storyPublishDate">${day(story, "short")}</span></div><div><button>3</button><button>Listen</button><button>Share</button></div>${woven(story, { 1: `<blockquote class="pq"><p class="pr">${pulled(story)}</p></blockquote>` }, (one) => `<p class="pw-post-body-paragraph nb nc">${escapeHtml(one)}</p>`)}</div></article><div><a href="/tag/a">Cray</a><a href="/tag/b">Engineering</a></div><div><h2>Written by ${escapeHtml(story.author)}</h2><p>212 Followers</p><p>Bridges, dams and other ways of getting wet.</p></div><div><h2>More from ${escapeHtml(story.author)} and ${escapeHtml(story.publisher)}</h2><h3><a href="/w">Where the weir went</a></h3></div></div>`,
        `${story.title} | by ${story.author} | ${story.publisher} | Medium`,
      ),
  },
  {
    name: "LinkedIn, an article of a newsletter",
    states: noPublisher,
    write: (story) =>
      bare(
        linked({
          "@type": "Article",
          headline: story.title,
          datePublished: at(story),
          author: { "@type": "Person", name: story.author },
        }),
        `<main><section class="core-rail"><article class="main-article"><h1 class="pulse-title">${escapeHtml(story.title)}</h1><div class="base-main-card flex"><a href="/in/x">${escapeHtml(story.author)}</a><h4>Reporter at the paper</h4><span>Published ${day(story, "short")}</span><button>+ Follow</button></div><div class="article-main__content" data-test-id="article-content-blocks">${blocks(story, (one) => `<div data-test-id="publishing-text-block"><span>${one}</span></div>`)}</div><div class="x-social-activity"><a>Like</a><a>Comment</a><a>Share</a><p>12 · 3 Comments</p></div></article><section class="comments"><div class="comment"><a>Rab Tolley</a><p>Mill keeper</p><span>1y</span><p>Thanks for sharing, this was long overdue in my view.</p></div><p>To view or add a comment, sign in</p></section><section><h2>More articles by ${escapeHtml(story.author)}</h2><a href="/pulse/w">Where the weir went</a></section></section></main>`,
        `${story.title}`,
      ),
  },
  {
    name: "Tumblr, a post with notes",
    states: noPublisher,
    write: (story) =>
      bare(
        canonical(story) + named("author", story.author) + meta("article:published_time", at(story)),
        `<div id="posts"><article class="post text"><div class="post-content"><h1 class="title">${escapeHtml(story.title)}</h1><div class="body-text">${text(story)}</div></div><div class="panel"><footer class="post-footer"><a class="post-date" href="#">${day(story, "short")}</a><a class="post-notes" href="#">41 notes</a></footer><section class="tags"><a href="/t">#town</a> <a href="/k">#kiln</a></section></div><ol class="notes"><li class="note reblog"><a>mill-cat</a> reblogged this from <a>tarn</a> and added: what a day it was for us all</li><li class="note like"><a>rab</a> liked this</li></ol></article></div>`,
        story.title,
      ),
  },
  {
    name: "Constant Contact, a letter with several cells",
    states: noPublisher,
    write: (story) =>
      bare(
        "",
        `<div class="body"><table class="shell"><tr><td class="layout-margin"><div class="text-container galileo-ap-content-editor"><h1>${escapeHtml(story.title)}</h1><div>by ${escapeHtml(story.author)} | ${day(story, "en")}</div></div>${blocks(story, (one) => `<table class="text"><tr><td class="text_content-cell"><div>${one}</div></td></tr></table>`)}<table class="button"><tr><td><a class="button_content-cell" href="https://x.example/give">Donate today</a></td></tr></table></td></tr></table>${emailFooter(story)}</div>`,
        story.title,
      ),
  },
];
