import type { Story } from "./stories.ts";

/** How a kind of site writes a page; what it does not state there is null in the truth. */
export interface Template {
  readonly name: string;
  write(story: Story): string;
  /** What its pages state of the article. */
  readonly states: { readonly author: boolean; readonly publisher: boolean };
}

export const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
export const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const meta = (property: string, content: string) =>
  `<meta property="${property}" content="${escapeHtml(content)}">`;
export const named = (name: string, content: string) => `<meta name="${name}" content="${escapeHtml(content)}">`;
export const canonical = ({ address }: Story) => `<link rel="canonical" href="${address}">`;
export const text = ({ paragraphs }: Story) => paragraphs.map((one) => `<p>${escapeHtml(one)}</p>`).join("\n");
export const at = ({ day }: Story, zone = "+00:00") => `${day}T21:40:00${zone}`;

export const openGraph = (story: Story) =>
  meta("og:type", "article") +
  meta("og:title", story.title) +
  meta("og:url", story.address) +
  meta("og:site_name", story.publisher) +
  meta("og:description", story.paragraphs[0]?.slice(0, 90) ?? "");

/** A page with the usual things around its text. */
export function page(head: string, main: string, story: Story, title = `${story.title} | ${story.publisher}`): string {
  const links = ["Home", "News", "Sport", "Weather"]
    .map((one) => `<li><a href="/${one.toLowerCase()}">${one}</a></li>`)
    .join("");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}
<style>.a{color:red}</style><script>var dataLayer=[{"page":"article"}];</script></head>
<body class="single post"><header class="site-header"><a href="/">${escapeHtml(story.publisher)}</a><nav><ul>${links}</ul></nav></header>
${main}
<aside class="sidebar widget-area"><h2>Most read</h2><ul><li><a href="${story.other.address}">${escapeHtml(story.other.title)}</a> <time datetime="${story.other.day}">2019</time></li></ul></aside>
<footer class="site-footer"><p>© ${escapeHtml(story.publisher)}. All rights reserved.</p><ul>${links}</ul></footer></body></html>`;
}

export const related = ({ other }: Story) =>
  `<section class="related-posts"><h3>Related</h3><article><h4><a href="${other.address}">${escapeHtml(other.title)}</a></h4><time datetime="${other.day}">3 February 2019</time></article></section>`;

export const otherArticle = ({ other }: Story) => ({
  "@type": "NewsArticle",
  headline: other.title,
  datePublished: `${other.day}T08:00:00Z`,
  author: { "@type": "Person", name: other.author },
  url: other.address,
});

/** The article as schema.org has it, plainly. */
export const plainArticle = (story: Story) => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  mainEntityOfPage: { "@type": "WebPage", "@id": story.address },
  headline: story.title,
  datePublished: at(story),
  dateModified: "2026-01-01T00:00:00Z",
  author: { "@type": "Person", name: story.author },
  publisher: {
    "@type": "Organization",
    name: story.publisher,
    logo: { "@type": "ImageObject", url: "https://c.example/l.png" },
  },
});

/** A page's main column, with related articles below. */
export const column = (story: Story, top = "", body = text(story)) =>
  `<main id="main-content"><article class="article"><header><p class="kicker"><a href="/news">News</a></p><h1>${escapeHtml(story.title)}</h1>${top}</header><div class="article-body">${body}</div></article>${related(story)}</main>`;

export const byline = (story: Story) =>
  `<div class="byline">By <a rel="author" href="/by/x">${escapeHtml(story.author)}</a></div>`;
