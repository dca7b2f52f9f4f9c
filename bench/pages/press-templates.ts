import type { Story } from "./stories.ts";
import { at, canonical, escapeHtml, linked, meta, named, plainArticle, type Template, text } from "./templates.ts";
import { bare, blocks, day, stated, woven } from "./woven.ts";

const all = { author: true, publisher: true };
const noAuthor = { author: false, publisher: true };
const h1 = ({ title }: Story, attributes = "") => `<h1${attributes}>${escapeHtml(title)}</h1>`;
const teaser = ({ other }: Story) => `<a href="${other.address}">${escapeHtml(other.title)}</a>`;
const said = (story: Story) =>
  (story.paragraphs.find((one) => one.startsWith("“")) ?? "“").slice(1).split(/[,;.”]/)[0] ?? "";

/** Pages in the markup of large papers and broadcasters. */
export const pressTemplates: readonly Template[] = [
  {
    name: "a paper of blocks: pull quote, guide, letter and credits",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article><div data-gu-name="headline">${h1(story)}</div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/profile/x">${escapeHtml(story.author)}</a></address><details><summary><span>${day(story, "en")} 06.00 BST</span></summary>Last modified on Mon 1 Jan 2026 07.00 BST</details></div><div data-gu-name="body" id="maincontent"><div class="article-body-commercial-selector">${woven(story, { 0: `<aside data-spacefinder-role="supporting" data-gu-name="pullquote" class="dcr-pq"><svg></svg><blockquote><p>${escapeHtml(said(story))}</p></blockquote><footer><cite>A neighbour</cite></footer></aside>`, 1: `<figure data-spacefinder-role="richLink" class="dcr-rl"><div><a href="/2019/x">Related: ${escapeHtml(story.other.title)}</a></div></figure>`, 2: `<figure data-spacefinder-type="model.dotcomrendering.pageElements.NewsletterSignupBlockElement"><div><div>Sign up to <span>First Edition</span></div><p>Our morning email breaks down the key stories of the day</p><strong>Privacy Notice: </strong><span>Newsletters may contain information about charities and online ads.</span></div></figure>` }, (one) => `<p class="dcr-ab">${escapeHtml(one)}</p>`)}<p class="dcr-ab"><em>Additional reporting by Kit Strom</em></p></div></div><div data-print-layout="hide"><span>Explore more on these topics</span><ul><li><a href="/a">Towns</a></li></ul><ul><li><a>Share</a></li><li><a>Reuse this content</a></li></ul></div></article></main>`,
      ),
  },
  {
    name: "a paper with the writer and day in its header",
    states: all,
    write: (story) =>
      bare(
        stated(story) + named("byl", `By ${story.author}`),
        `<main id="site-content"><article id="story"><div class="ad"><p>Advertisement</p><a href="#after-top">SKIP ADVERTISEMENT</a></div><header class="css-d9">${h1(story, ' data-testid="headline"')}<div class="css-10"><p class="css-ak">Listen to this article · 2:14 min <a href="/l">Learn more</a></p></div><p class="css-1c"><span>By </span><span>${escapeHtml(story.author)}</span></p><div class="css-1v"><p>${escapeHtml(story.author)} has covered the coast since 2004.</p></div><time class="css-12" datetime="${at(story)}"><span>${day(story, "short")}</span></time></header><section name="articleBody" class="meteredContent">${blocks(story, (one) => `<div class="css-s9 StoryBodyCompanionColumn"><div class="css-53">${one.replace("<p>", '<p class="css-at9 evys1">')}</div></div>`)}</section><div class="bottom-of-article"><p class="css-1d">A version of this article appears in print on Jan. 21, 2026, Section A, Page 12 of the New York edition with the headline: A Letter From Nobody. <a href="/r">Order Reprints</a> | <a href="/t">Today’s Paper</a></p></div></article></main>`,
      ),
  },
  {
    name: "a paper with tools, a bar of sound and comments",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article data-qa="main"><header>${h1(story, ' data-qa="headline"')}<div class="flex"><div data-qa="author-byline">By <a href="/people/x" data-qa="author-name">${escapeHtml(story.author)}</a></div><div><button>Listen</button><span>3 min</span></div><div>Share</div><div><button>Comment on this story</button></div></div><div class="display-date">${day(story, "us")} at 6:00 a.m. EDT</div></header><div class="teaser-content"><div class="article-body" data-qa="article-body">${woven(story, { 1: `<div class="hide-for-print"><p data-testid="interstitial-link"><i>[</i><i>${teaser(story)}</i><i>]</i></p></div>`, 2: `<div class="wpds-c"><div>Advertisement</div><p>Story continues below advertisement</p></div>` }, (one) => `<p class="wpds-c-h" data-testid="drop-cap-letter" data-el="text">${escapeHtml(one)}</p>`)}<p class="wpds-c-h" data-el="text"><i>Kit Strom contributed to this report.</i></p></div></div><div data-qa="comments-btn-div"><button>View 212 comments</button></div></article></main>`,
      ),
  },
  {
    name: "an agency: who reported and edited, its principles",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div id="__next"><article data-testid="Article"><header>${h1(story, ' data-testid="Heading"')}<div data-testid="AuthorName">By <a href="/authors/x">${escapeHtml(story.author)}</a></div><time data-testid="DateTime"><span>${day(story, "us")}</span><span>9:12 AM UTC</span><span>Updated 2 hours ago</span></time></header><div data-testid="ArticleBody"><div data-testid="ImageGallery"><div>Item 1 of 3</div><p>The place in May. A. Nobody/File Photo</p></div>${story.paragraphs.map((one, index) => `<div data-testid="paragraph-${index}" class="text__text__1FZLe body__full_width">${escapeHtml(one)}</div>`).join("")}<div data-testid="NewsletterInlinePromo"><p>The day in a letter. Sign up <a href="/newsletters/d">here.</a></p></div><p data-testid="Body" class="text__text__1FZLe sign-off">Reporting by ${escapeHtml(story.author)} in Kell and Kit Strom in Tarn; Editing by June Wahl</p><div data-testid="TrustBadge"><p>Our Standards: <a href="/principles">The Trust Principles.</a></p></div><div data-testid="ToolbarBottom">Share <button>X</button><a href="/lic">Purchase Licensing Rights</a></div></div><div data-testid="AuthorBio"><a href="/authors/x">${escapeHtml(story.author)}</a><p>The agency</p><p>${escapeHtml(story.author)} reports on towns, roads and rivers, and has done so since 2011.</p></div></article></div>`,
      ),
  },
  {
    name: "an agency’s own site with a contribution line",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><div class="Page-content">${h1(story, ' class="Page-headline"')}<div class="Page-byline"><div class="Page-authors">BY <a class="Link" href="/author/x">${escapeHtml(story.author.toUpperCase())}</a></div><div class="Page-dateModified"><span>Updated 9:41 PM UTC, ${day(story, "us")}</span></div></div><div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody">${woven(story, { 1: `<div class="HTMLModuleEnhancement"><div class="PageListEnhancementGeneric"><div class="PageListEnhancementGeneric-title">Related Stories</div><div class="PagePromo"><a class="Link" href="/2019/x">${escapeHtml(story.other.title)}</a></div></div></div>` })}<p>___</p><p>Agency writer Kit Strom in Tarn contributed to this report.</p></div></div></div></main>`,
      ),
  },
  {
    name: "a broadcaster with a source line and who contributed",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><section class="layout__top">${h1(story, ' class="headline__text"')}<div class="headline__sub-container"><div class="byline__names">By <a href="/profiles/x"><span class="byline__name">${escapeHtml(story.author)}</span></a>, TCN</div><div class="timestamp vossi-timestamp">Updated 5:30 AM EST, ${day(story, "us")}</div><div class="headline__sub-description">2 min read</div></div></section><section class="body tabcontent"><div class="article__content-container"><div class="article__content"><cite class="source__cite"><span class="source__location">Kell</span><span class="source__text">TCN</span> &mdash;</cite>${woven(story, { 1: `<div class="related-content related-content--article"><a href="${story.other.address}"><p class="related-content__type">Related article</p><p class="related-content__headline-text">${escapeHtml(story.other.title)}</p></a></div>` }, (one) => `<p class="paragraph inline-placeholder vossi-paragraph" data-component-name="paragraph">${escapeHtml(one)}</p>`)}<p class="paragraph inline-placeholder vossi-paragraph" data-component-name="paragraph"><em>TCN’s Kit Strom and June Wahl contributed to this report.</em></p></div></div></section><section class="ad-feedback"><h2>Ad Feedback</h2></section></main>`,
      ),
  },
  {
    name: "a broadcaster of blocks: links, a letter, who to contact",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main id="main-content"><article><div data-component="headline-block">${h1(story, ' class="sc-f"')}</div><div data-component="byline-block"><time datetime="${at(story)}">10 hours ago</time><button>Share</button><button>Save</button><div data-testid="byline-new-contributors"><span>${escapeHtml(story.author)}</span><span>Towns correspondent, Kell</span></div></div><figure><div data-component="image-block"><span>Getty Images</span></div><div data-component="caption-block"><figcaption>The place in May</figcaption></div></figure>${blocks(story, (one) => `<div data-component="text-block" class="sc-r">${one.replace("<p>", '<p class="sc-9a hx">')}</div>`).replace("\n", '<div data-component="subheadline-block"><h2>A word of difference</h2></div><div data-component="links-block"><p>Related stories</p><ul><li><a href="/n/1">Who eats all the cod?</a></li><li><a>Where has the herring gone?</a></li></ul></div>')}<div data-component="text-block" class="sc-r"><p class="sc-9a hx"><i>Follow the news of Kell on <a href="https://www.facebook.com/k">Facebook</a> and <a href="https://x.com/k">X</a>. Send your story ideas to <a href="mailto:kell@b.example">kell@b.example</a>.</i></p></div><div data-component="tags"><a href="/t">Kell</a><a href="/u">Towns</a></div></article></main>`,
      ),
  },
  {
    name: "a tabloid with points above, sharing and comments below",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div id="content"><div class="article-text wide"><h2>${escapeHtml(story.title)}</h2><ul class="mol-bullets-with-font"><li><strong><a href="/subscribe">Get the app: all the best of the paper</a></strong></li></ul><p class="author-section byline-plain">By <a class="author" rel="nofollow" href="/home/search.html?authornamef=x">${escapeHtml(story.author.toUpperCase())}</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> <time datetime="${at(story)}">21:40 BST, ${day(story, "en")}</time></span> | <span class="article-timestamp article-timestamp-updated"><span class="article-timestamp-label">Updated:</span> <time datetime="2026-01-01">08:00 BST, 1 January 2026</time></span></p><div id="articleIconLinksContainer"><ul><li>e-mail</li><li><span class="count-number">7</span> View comments</li></ul></div><div itemprop="articleBody">${woven(story, { 1: `<div class="artSplitter mol-img-group"><div class="mol-img"><img src="a.jpg"></div><p class="imageCaption">The place, pictured in May</p></div>`, 2: `<div class="mol-article-link"><div><a href="${story.other.address}"><strong>READ MORE:</strong> ${escapeHtml(story.other.title)}</a></div></div>` }, (one) => `<p class="mol-para-with-font">${escapeHtml(one)}</p>`)}</div><div class="shareArticles"><h3>Share or comment on this article: ${escapeHtml(story.title)}</h3></div></div><div id="reader-comments"><h3>Comments 7</h3><div class="comment"><p>I saw it with my own eyes, and it was not like that.</p><p class="user-info">Rab, Kell, 2 hours ago</p></div></div></div>`,
      ),
  },
  {
    name: "a paper with a channel, also read and agencies",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<div class="main-story"><article>${h1(story)}<div class="storytime"><span>Written by <a href="/profile/author/x/">${escapeHtml(story.author)}</a></span><span>Updated: ${day(story, "us")} 10:00 IST</span></div><div class="full-details">${woven(story, { 0: `<div class="whatsapp-strip"><a href="https://whatsapp.com/channel/x">Join our WhatsApp channel</a> for the latest news of your town.</div>`, 1: `<p>ALSO READ | <a href="${story.other.address}">${escapeHtml(story.other.title)}</a></p>`, 2: "<p>Story continues below this ad</p>" })}<p>(With inputs from agencies)</p><p class="copyright">© Tarn Press Pvt Ltd</p><p>First uploaded on: ${day(story, "short")} at 10:00 IST</p></div><div class="ie-tags">TAGS: <a href="/t">Kell</a></div></article></div>`,
      ),
  },
  {
    name: "a radio with sound, a transcript’s link and a sponsor",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article class="story"><div class="storytitle">${h1(story)}</div><div class="dateblock"><time datetime="${at(story)}"><span class="date">${day(story, "us")}</span><span class="time">4:00 PM ET</span></time><p class="source-program"><span>Heard on</span> <a href="/p">All Day Long</a></p></div><div id="storybyline"><div class="bucketwrap byline"><p class="byline__name"><a rel="author" href="/people/x">${escapeHtml(story.author)}</a></p></div></div><div class="audio-module"><b class="audio-module-listen-duration"><span>2-Minute Listen</span></b><div class="audio-tool"><a>Playlist</a></div><p>0:00 / 3:12</p></div><div id="storytext" class="storytext storylocation linkLocation">${woven(story, { 1: `<div class="bucketwrap internallink insettwocolumn"><a href="${story.other.address}">${escapeHtml(story.other.title)}</a></div><aside class="ad-backstage"><p>Sponsor Message</p></aside>` })}</div></article></main>`,
      ),
  },
  {
    name: "an aggregator that shows a publisher’s story",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><div class="caas-container"><div class="caas-logo"><a>${escapeHtml(story.publisher)}</a></div><header class="caas-title-wrapper">${h1(story)}</header><div class="caas-attr"><div class="caas-attr-item-author"><span class="caas-author-byline-collapse">${escapeHtml(story.author)}</span></div><div class="caas-attr-time-style"><time datetime="${at(story)}">${day(story, "us")} at 9:40 PM</time><span>·</span><span>2 min read</span></div></div><div class="caas-body">${woven(story, { 2: `<div class="caas-readmore"><button>Story continues</button></div>` })}<p>This article originally appeared on ${escapeHtml(story.publisher)}: <a href="https://x.example/s">${escapeHtml(story.title)}</a></p></div><div class="caas-share-section"><a>View comments (12)</a></div></div></main>`,
      ),
  },
  {
    name: "a news site with key points that a machine wrote",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><article>${h1(story)}<div class="byline">By <a href="/authors/x">${escapeHtml(story.author)}</a></div><div class="ai-summary" data-nosnippet><h3>Key points</h3><ul><li>The place is shut for good.</li><li>Nobody asked the town.</li></ul><p>This summary was generated by AI and checked by an editor.</p></div><div class="article-content">${text(story)}</div></article></main>`,
      ),
  },
  {
    name: "a press release on a wire",
    states: { author: false, publisher: false },
    write: (story) =>
      bare(
        named("date", story.day) + canonical(story),
        `<article class="news-release"><header>${h1(story)}<p class="source"><b>News provided by</b> <a href="/news/kell">Kell Works Ltd</a></p><p class="mb-no">${day(story, "short")}, 09:00 ET</p><div class="share">Share this article</div></header><section class="release-body">${text(story)}<p><b>About Kell Works</b><br>Kell Works is the leading maker of bridges, founded in 1911.</p><p>Media contact: Kit Strom, kit@works.example, +1 555 0100</p><p>SOURCE Kell Works Ltd</p></section></article>`,
        story.title,
      ),
  },
  {
    name: "a press release on a company’s newsroom",
    states: noAuthor,
    write: (story) =>
      bare(
        canonical(story) +
          meta("og:title", story.title) +
          meta("og:site_name", story.publisher) +
          meta("article:published_time", at(story)),
        `<main><div class="module_body"><h2 class="module_title">${escapeHtml(story.title)}</h2><span class="module_date-text">${day(story, "us")}</span><div class="xn-content">${text(story)}<p><strong>About ${escapeHtml(story.publisher)}</strong></p><p>${escapeHtml(story.publisher)} makes bridges and sells them in forty countries. For more information, visit www.works.example.</p><p><strong>Contacts</strong></p><p>Kit Strom<br>Head of Press<br>+1 555 0100<br><a href="mailto:kit@works.example">kit@works.example</a></p></div></div></main>`,
        `${story.title} | ${story.publisher}`,
      ),
  },
  {
    name: "a press release on a scientific wire",
    states: { author: false, publisher: false },
    write: (story) =>
      bare(
        canonical(story) + linked({ ...plainArticle(story), author: undefined, publisher: undefined }),
        `<section class="main-content"><article class="release"><header class="page-header"><time datetime="${story.day}">News Release <span class="no-break-text">${day(story, "short")}</span></time>${h1(story, ' class="page_title"')}<p class="meta_institute">Reports and Proceedings</p><div class="meta"><a>University of Kell</a></div></header><div class="entry">${text(story)}<p>###</p></div><div class="details"><div class="well"><dl class="dl-horizontal meta"><dt>Journal</dt><dd>Bridges Today</dd><dt>DOI</dt><dd>10.1/abc</dd></dl></div></div><div class="featured_contacts"><h4>Media Contact</h4><p>Kit Strom</p><p>University of Kell</p><p>kit@kell.example</p></div><p class="disclaimer"><strong>Disclaimer:</strong> The wire is not responsible for the accuracy of news releases posted by contributing institutions.</p></article></section>`,
      ),
  },
  {
    name: "a French paper with “à lire aussi” and reserved to subscribers",
    states: all,
    write: (story) =>
      bare(
        stated(story),
        `<main><section class="article__wrapper"><header class="article__header">${h1(story, ' class="article__title"')}<p class="meta__authors">Par <a class="article__author-link" href="/signataires/x/">${escapeHtml(story.author)}</a></p><p class="meta__date">Publié le ${story.day.split("-").toReversed().join("/")} à 05h00</p><p class="meta__reading-time">Lecture 2 min.</p></header><article class="article__content old__article-content-single">${woven(story, { 1: `<section class="catcher catcher--inline"><div class="catcher__content"><span class="catcher__label">Lire aussi : </span><a href="${story.other.address}">${escapeHtml(story.other.title)}</a></div></section>` }, (one) => `<p class="article__paragraph">${escapeHtml(one)}</p>`)}<p class="article__sign"><a href="/signataires/x/">${escapeHtml(story.author)}</a></p></article><section class="friend"><p>Réutiliser ce contenu</p></section></section></main>`,
      ),
  },
];
